import { clashesById } from '../../components/shared/answers.ts';
import type { DebateGraph } from '../../graph/model/debate-graph.ts';
import { plainSentence } from '../../graph/wording/sentence.ts';
import type { ViewState } from './store/view-state.ts';

/** What the map starts from, in words. */
export function describeBase(graph: DebateGraph, { base }: Pick<ViewState, 'base'>): string {
  switch (base.kind) {
    case 'overview':
      return graph.debate.claims.some(({ occurrences }) => occurrences.some(({ role }) => role === 'thesis')) ? 'Overview: theses and main reasons' : 'All claims: none is marked as a thesis';
    case 'clash': {
      const clash = clashesById(graph).get(base.id);
      return clash === undefined ? 'A contradiction' : `Contradiction: ${clash.explanation}`;
    }
    case 'claims':
      return plainSentence(graph, base.title);
    case 'neighbourhood':
      return `Around “${graph.claims.get(base.claim)?.gist ?? base.claim}”`;
  }
}
