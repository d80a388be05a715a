import type { PlanGroup, PlanJoint, PlanLink } from '../plan/plan.ts';

/**
 * Whether each link has a say in where things stand. The argument does; an attack only where it alone holds two parts
 * together, for attacks go to and fro and would tear the steps of the argument apart.
 *
 * @param joints of the group, which hang together with what they are directed at
 * @param links those from the sources to their joints among them
 * @returns in the order of the links
 */
export function shapingLinks(
  junctions: PlanGroup['junctions'],
  joints: readonly Pick<PlanJoint, 'key' | 'to'>[],
  links: readonly Pick<PlanLink, 'kind' | 'from' | 'to'>[],
): boolean[] {
  const parts = new Parts();
  for (const { key, premises, conclusion } of junctions) for (const box of [...premises, conclusion]) parts.join(box, key);
  for (const { key, to } of joints) for (const target of to) parts.join(key, target);
  const isArgument = links.map(({ kind }) => kind === 'inference' || kind === 'support');
  links.forEach(({ from, to }, i) => {
    if (isArgument[i] === true) parts.join(from, to);
  });
  return links.map(({ from, to }, i) => isArgument[i] === true || parts.join(from, to));
}

/** Which keys hang together (union–find). */
class Parts {
  private readonly parent = new Map<string, string>();

  /** False if they hung together before. */
  join(a: string, b: string): boolean {
    const [one, other] = [this.rootOf(a), this.rootOf(b)];
    if (one === other) return false;
    this.parent.set(one, other);
    return true;
  }

  private rootOf(key: string): string {
    let root = key;
    for (let above = this.parent.get(root); above !== undefined; above = this.parent.get(root)) root = above;
    // Shortens the way for those who ask next.
    for (let at = key; at !== root; ) {
      const above = this.parent.get(at) ?? root;
      this.parent.set(at, root);
      at = above;
    }
    return root;
  }
}
