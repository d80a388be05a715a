/**
 * Which side the author of a map takes that does not say who says what.
 *
 * Whoever draws such a map asserts what everything leads to and what supports it; what speaks against that is an objection,
 * and what speaks against an objection is the author's answer. Nobody can be taken to hold both sides of a conflict.
 */
import type { Link, Opposition } from './links.ts';

interface Connections {
  readonly links: readonly Pick<Link, 'id' | 'kind' | 'sources' | 'target'>[];
  readonly oppositions: readonly Pick<Opposition, 'claims'>[];
}

/** Whether the author of the map holds a proposition or stands behind a link, by their ids. Where it is open, no. */
export function sidesOf(propositions: readonly string[], { links, oppositions }: Connections): (id: string) => boolean {
  const uses = new Set([...links.flatMap(({ sources }) => sources), ...oppositions.flatMap(({ claims }) => claims)]);
  const directedAt = new Map<string, (readonly [from: string, isAgainst: boolean])[]>();
  const lead = (to: string, from: string, isAgainst: boolean): void => {
    const list = directedAt.get(to) ?? [];
    list.push([from, isAgainst]);
    directedAt.set(to, list);
  };
  for (const link of links) {
    lead(link.target, link.id, link.kind === 'rebuttal');
    for (const source of link.sources) lead(link.id, source, false);
  }
  for (const { claims: [a, b] } of oppositions) {
    lead(a, b, true);
    lead(b, a, true);
  }
  const held = new Set(propositions.filter((id) => !uses.has(id)));
  const opposed = new Set<string>();
  const waiting: [id: string, isHeld: boolean][] = [...held].map((id) => [id, true]);
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const [id, isHeld] = next;
    for (const [from, isAgainst] of directedAt.get(id) ?? []) {
      const side = isHeld !== isAgainst ? held : opposed;
      if (side.has(from)) continue;
      side.add(from);
      waiting.push([from, side === held]);
    }
  }
  return (id) => held.has(id) && !opposed.has(id);
}
