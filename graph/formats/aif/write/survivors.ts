/** What of a dialogue is left when something that it was about is gone. */
import type { Json } from '../../json.ts';
import type { KeptNode } from '../kept.ts';
import type { WrittenId } from './ids.ts';

/** A node of a file that stands on no thing of the debate. */
export interface LooseNode {
  readonly id: WrittenId;
  readonly type: string;
  readonly raw: KeptNode;
}

export interface KeptEdge {
  /** Missing if it is gone. */
  readonly from: WrittenId | undefined;
  readonly to: WrittenId | undefined;
  readonly raw: Json;
}

type Edge = Partial<Pick<KeptEdge, 'from' | 'to'>>;

/** What is left after that many rounds is left: no debate is so long a chain of words about nothing. */
const MOST_ROUNDS = 50;

/**
 * Acts, transitions and rephrases need something before and after them, if they had it. Words need an act, of their own or of a
 * transition to or from them; those that had none, a transition.
 *
 * @param typeOf of what is there besides
 */
export function survivors(loose: readonly LooseNode[], edges: readonly Edge[], typeOf: (id: WrittenId) => string | undefined): ReadonlySet<string> {
  const alive = new Map(loose.map(({ id, type }) => [String(id), type]));
  const before = neighbours(edges, ({ from, to }) => [to, from]);
  const after = neighbours(edges, ({ from, to }) => [from, to]);
  const type = (id: string | undefined): string | undefined => (id === undefined ? undefined : (alive.get(id) ?? typeOf(id)));
  const isLost = (ends: readonly (string | undefined)[]): boolean => ends.length > 0 && ends.every((id) => type(id) === undefined);
  const areNeedless = (id: string): boolean => {
    const ends = [...(before.get(id) ?? []), ...(after.get(id) ?? [])];
    // Whatever words stand in a file about nothing may go on standing there.
    if (ends.every((end) => type(end) !== undefined)) return false;
    if ((after.get(id) ?? []).some((end) => type(end) === 'YA')) return false;
    const hadActs = (after.get(id) ?? []).some((end) => type(end) === undefined);
    const moves = ends.filter((end) => type(end) === 'TA');
    return hadActs ? !moves.some((move) => (after.get(move ?? '') ?? []).some((end) => type(end) === 'YA')) : moves.length === 0;
  };
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const lost = [...alive].filter(([id, kind]) => (kind === 'L' ? areNeedless(id) : isLost(before.get(id) ?? []) || isLost(after.get(id) ?? [])));
    if (lost.length === 0) break;
    for (const [id] of lost) alive.delete(id);
  }
  return new Set(alive.keys());
}

function neighbours(edges: readonly Edge[], ends: (edge: Edge) => readonly [at: WrittenId | undefined, other: WrittenId | undefined]): ReadonlyMap<string, readonly (string | undefined)[]> {
  const lists = new Map<string, (string | undefined)[]>();
  for (const edge of edges) {
    const [at, other] = ends(edge);
    if (at === undefined) continue;
    const list = lists.get(String(at)) ?? [];
    list.push(other === undefined ? undefined : String(other));
    lists.set(String(at), list);
  }
  return lists;
}
