import type { DebateGraph } from '../../model/debate-graph.ts';
import type { EssayPair } from './common-essays.ts';

/**
 * What reading A calls a person of reading B: the author is the author, and others are the same by their id or, since every
 * reader makes ids of their own, by their name. Whom A does not know keeps the id of B.
 */
export function voicesInA(a: DebateGraph, b: DebateGraph, [essayA, essayB]: EssayPair): (id: string) => string {
  const byName = new Map(a.debate.people.flatMap(({ id, name }) => (name === null ? [] : [[name.toLowerCase(), id]])));
  return (id) => {
    if (id === essayB.author) return essayA.author;
    if (a.people.has(id)) return id;
    const name = b.people.get(id)?.name;
    return (name != null ? byName.get(name.toLowerCase()) : undefined) ?? id;
  };
}
