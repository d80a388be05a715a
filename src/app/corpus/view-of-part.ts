/** What is seen first of a part: that for which it was asked. */
import { clashesById, MOST_ON_MAP } from '../../../components/shared/answers.ts';
import { capitalise } from '../../../components/shared/words.ts';
import type { PartAsked } from '../../../graph/corpus/corpus.ts';
import type { DebateGraph } from '../../../graph/model/debate-graph.ts';
import { focusOn } from '../store/exploring.ts';
import { showClash, showPremisesOf } from '../store/actions.ts';
import { INITIAL_VIEW, type ViewState } from '../store/view-state.ts';
import { nameOfPart } from './name-of-part.ts';

export function viewOfPart(g: DebateGraph, asked: PartAsked): ViewState {
  switch (asked.kind) {
    case 'essay':
      return INITIAL_VIEW;
    case 'reliance':
      return showPremisesOf(asked.author)(INITIAL_VIEW);
    case 'neighbourhood':
      return g.claims.has(asked.claim) ? focusOn(asked.claim)(INITIAL_VIEW) : INITIAL_VIEW;
    case 'contradiction':
      return clashesById(g).has(asked.id) ? showClash(asked.id)(INITIAL_VIEW) : all(g, asked);
    case 'tie':
      return all(g, asked, asked.essays);
    case 'claims':
      return all(g, asked);
  }
}

/** As far as that makes a map; as these essays have it, where not all are meant. */
function all(g: DebateGraph, asked: PartAsked, essays?: readonly string[]): ViewState {
  if (g.claims.size > MOST_ON_MAP) return INITIAL_VIEW;
  const base = { kind: 'claims', claims: [...g.claims.keys()], title: [capitalise(nameOfPart(g, asked))], ...(essays && { essays }) } as const;
  return { ...INITIAL_VIEW, base };
}
