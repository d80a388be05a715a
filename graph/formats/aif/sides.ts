/** Which side the author of a map takes that does not say who says what. */
import { Ways } from '../sides.ts';
import type { Link, Opposition } from './links.ts';

interface Connections {
  readonly links: readonly Pick<Link, 'id' | 'kind' | 'sources' | 'target'>[];
  readonly oppositions: readonly Pick<Opposition, 'claims'>[];
}

/** Whether the author of the map holds a proposition or stands behind a link, by their ids. Where it is open, no. */
export function sidesOf(propositions: readonly string[], { links, oppositions }: Connections): (id: string) => boolean {
  const ways = new Ways();
  for (const { id, kind, sources, target } of links) ways.link(id, sources, target, kind === 'rebuttal');
  for (const { claims: [a, b] } of oppositions) ways.oppose(a, b);
  return ways.held(propositions);
}
