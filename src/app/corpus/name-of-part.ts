import { msg, str } from '@lit/localize';
import type { PartAsked } from '../../../graph/corpus/corpus.ts';
import type { DebateGraph } from '../../../graph/model/debate-graph.ts';
import { essayTitle, personName } from '../../../graph/model/labels.ts';

/** What the part is of the debate, in words. */
export function nameOfPart(g: DebateGraph, asked: PartAsked): string {
  const essay = (id: string): string => {
    const known = g.essays.get(id);
    return known === undefined ? id : essayTitle(known);
  };
  switch (asked.kind) {
    case 'essay':
      return msg(str`the essay “${essay(asked.essay)}”`);
    case 'reliance':
      return msg(str`what ${personName(g, asked.author)} relies on`);
    case 'neighbourhood':
      return msg(str`what is around “${g.claims.get(asked.claim)?.gist ?? asked.claim}”`);
    case 'tie':
      return msg(str`what is between “${essay(asked.essays[0])}” and “${essay(asked.essays[1])}”`);
    case 'contradiction':
      return msg('a contradiction, with the ways that lead from it to theses');
    case 'claims':
      return msg('chosen claims');
  }
}
