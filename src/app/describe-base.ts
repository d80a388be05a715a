import { msg, str } from '@lit/localize';
import { clashesById } from '../../components/shared/answers.ts';
import type { DebateGraph } from '../../graph/model/debate-graph.ts';
import { clashExplanation } from '../../graph/wording/clash-explanation.ts';
import { plainSentence } from '../../graph/wording/sentence.ts';
import type { ViewState } from './store/view-state.ts';

/** What the map starts from, in words. */
export function describeBase(graph: DebateGraph, { base }: Pick<ViewState, 'base'>): string {
  switch (base.kind) {
    case 'overview':
      return graph.debate.claims.some(({ occurrences }) => occurrences.some(({ role }) => role === 'thesis')) ? msg('Overview: theses and main reasons') : msg('All claims: none is marked as a thesis');
    case 'clash': {
      const clash = clashesById(graph).get(base.id);
      return clash === undefined ? msg('A contradiction') : msg(str`Contradiction: ${clashExplanation(graph, clash)}`);
    }
    case 'claims':
      return plainSentence(graph, base.title);
    case 'neighbourhood':
      return msg(str`Around “${graph.claims.get(base.claim)?.gist ?? base.claim}”`);
    case 'ways':
      return msg(str`Ways from “${graph.claims.get(base.from)?.gist ?? base.from}” to “${graph.claims.get(base.to)?.gist ?? base.to}”`);
  }
}
