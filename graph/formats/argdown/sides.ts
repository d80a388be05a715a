/**
 * Which side the author of an essay takes that does not say what of it the author holds: what everything leads to, what supports it, and
 * what answers objections is the author's; an objection is not. Nobody is taken to hold both sides of a conflict.
 */
import { sourcesOf } from '../../model/debate-graph.ts';
import type { Debate, Rebuttal, Support } from '../../model/schema.ts';

/** Of each claim and inference of the essay, by its id, whether the author holds it. Where it is open, no. */
export function sidesOf(debate: Debate, essay: string): (id: string) => boolean {
  const voiced = new Set(debate.claims.flatMap(({ id, occurrences }) => (occurrences.some((o) => o.essay === essay) ? [id] : [])));
  const ways = new Ways();
  const own = debate.inferences.filter((inference) => inference.essay === essay);
  for (const { id, premises, conclusion } of own) ways.add(id, premises, conclusion, true);
  for (const { link, isFor } of linksWithin(debate, essay, voiced, own.map(({ id }) => id))) ways.add(link.id, sourcesOf(link), link.to, isFor);
  for (const { claims: [a, b] } of debate.contradictions) {
    if (!voiced.has(a) || !voiced.has(b)) continue;
    ways.add(`${a} ${b}`, [a], b, false);
    ways.add(`${b} ${a}`, [b], a, false);
  }
  const holds = ways.sidesFrom([...voiced]);
  // Whoever draws an inference holds its premises and its conclusion.
  const drawn = new Map(own.map(({ id, premises, conclusion }) => [id, [...premises, conclusion].every(holds)]));
  return (id) => holds(id) && drawn.get(id) !== false;
}

interface Within {
  readonly link: Support | Rebuttal;
  readonly isFor: boolean;
}

/** Links from what the essay voices to what it voices. To speak against what others say is to hold it. */
function linksWithin({ supports, rebuttals }: Debate, essay: string, voiced: ReadonlySet<string>, steps: readonly string[]): Within[] {
  const byTarget = new Map<string, Within[]>();
  for (const [list, isFor] of [[supports, true], [rebuttals, false]] as const) {
    for (const link of list) {
      if ((link.essay ?? essay) !== essay || !sourcesOf(link).every((source) => voiced.has(source))) continue;
      const links = byTarget.get(link.to);
      if (links === undefined) byTarget.set(link.to, [{ link, isFor }]);
      else links.push({ link, isFor });
    }
  }
  const within = [...voiced, ...steps].flatMap((id) => byTarget.get(id) ?? []);
  // The list grows while it is gone through.
  for (const { link } of within) within.push(...(byTarget.get(link.id) ?? []));
  return within;
}

class Ways {
  private readonly sources = new Set<string>();
  private readonly directedAt = new Map<string, (readonly [from: string, isFor: boolean])[]>();

  /** The step or link is directed at the target, and its sources at it. */
  add(id: string, sources: readonly string[], target: string, isFor: boolean): void {
    this.lead(id, target, isFor);
    for (const source of sources) {
      this.sources.add(source);
      this.lead(source, id, true);
    }
  }

  private lead(from: string, to: string, isFor: boolean): void {
    const list = this.directedAt.get(to);
    if (list === undefined) this.directedAt.set(to, [[from, isFor]]);
    else list.push([from, isFor]);
  }

  sidesFrom(claims: readonly string[]): (id: string) => boolean {
    const own = new Set(claims.filter((id) => !this.sources.has(id)));
    const against = new Set<string>();
    const waiting: (readonly [id: string, isOwn: boolean])[] = [...own].map((id) => [id, true]);
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
      const [id, isOwn] = next;
      for (const [from, isFor] of this.directedAt.get(id) ?? []) {
        const side = isOwn === isFor ? own : against;
        if (side.has(from)) continue;
        side.add(from);
        waiting.push([from, side === own]);
      }
    }
    return (id) => own.has(id) && !against.has(id);
  }
}
