import type { PlanGroup, PlanLink } from '../plan/plan.ts';

/**
 * Whether each link has a say in where things stand. The argument does; an attack only where it alone holds two parts
 * together, for attacks go to and fro and would tear the steps of the argument apart.
 *
 * @returns in the order of the links
 */
export function shapingLinks({ junctions, links }: Pick<PlanGroup, 'junctions' | 'links'>): boolean[] {
  const parent = new Map<string, string>();
  const rootOf = (key: string): string => {
    const above = parent.get(key);
    return above === undefined ? key : rootOf(above);
  };
  const join = (from: string, to: string): boolean => {
    const [a, b] = [rootOf(from), rootOf(to)];
    if (a !== b) parent.set(a, b);
    return a !== b;
  };
  const isArgument = ({ kind }: PlanLink): boolean => kind === 'inference' || kind === 'support';
  for (const { key, premises, conclusion } of junctions) for (const box of [...premises, conclusion]) join(box, key);
  for (const link of links) if (isArgument(link)) join(link.from, link.to);
  return links.map((link) => isArgument(link) || join(link.from, link.to));
}
