/** Which side the author of a map takes that does not say who says what. */
import { Ways } from '../sides.ts';
import type { Link } from './links.ts';

/** What connects propositions, by their ids. */
interface Connections {
  readonly links: readonly { readonly id: string; readonly kind: Link['kind']; readonly sources: readonly string[]; readonly target: string }[];
  readonly oppositions: readonly { readonly claims: readonly [string, string] }[];
}

/** Whether the author of the map holds a proposition or stands behind a link, by their ids. Where it is open, no. */
export function sidesOf(propositions: readonly string[], { links, oppositions }: Connections): (id: string) => boolean {
  const ways = new Ways();
  for (const { id, kind, sources, target } of links) ways.link(id, sources, target, kind === 'rebuttal');
  for (const { claims: [a, b] } of oppositions) ways.oppose(a, b);
  return ways.held(propositions);
}
