import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import '../../../components/author-comparison/author-comparison.ts';
import { comparedAuthors } from '../../../components/author-comparison/compared-authors.ts';
import '../../../components/contradiction-list/contradiction-list.ts';
import type { ElementEvent } from '../../../components/events.ts';
import '../../../components/own-stance/own-stance.ts';
import '../../../components/premise-table/premise-table.ts';
import type { Comparison } from '../../../graph/analysis/comparison/compare-authors.ts';
import type { Marks } from '../../../graph/analysis/own-stance/marks.ts';
import type { OwnStance } from '../../../graph/analysis/own-stance/own-stance.ts';
import type { DebateGraph } from '../../../graph/model/debate-graph.ts';
import { essaysInOrder } from '../../../graph/model/labels.ts';
import type { Theme } from '../../../graph/picture/theme.ts';
import { comparisonIn, isLarge, knows, lastStanceIn, type Question } from '../answers.ts';
import '../map-pane.ts';
import '../positions-pane.ts';
import type { Session } from '../session.ts';
import * as actions from '../store/actions.ts';
import type { Manner, Tab } from '../store/view-state.ts';
import '../text-pane.ts';
import type { Answering } from './answering.ts';
import type { Follower } from './follow-events.ts';

/** What stands in the tabs of a session, each in the slot of its tab. Of those that were never visited only the place is there. */
export function tabPanels(session: Session, visited: ReadonlySet<Tab>, theme: Theme, answering: Answering, { dispatch, goTo }: Pick<Follower, 'dispatch' | 'goTo'>): TemplateResult {
  const { picture, texts, store } = session;
  const { graph, shown, view } = store;
  const { compared, formerMarks, marks, premisesOf, reading, selected } = view.value;
  const once = (tab: Tab, content: () => TemplateResult): TemplateResult | typeof nothing => (visited.has(tab) ? content() : nothing);
  /** While the tab is shown: what is asked for another one waits. */
  const waiting = (tab: Tab, doing: string, questions: readonly Question[]): TemplateResult | undefined => (view.value.tab === tab ? answering.waitingFor(graph, questions, doing) : undefined);
  const comparison = comparisonAsked(graph, compared);
  const stance = stanceAsked(graph, marks);
  return html`
    <map-pane
      slot="map"
      tabindex="-1"
      .graph=${graph}
      .view=${view.value}
      .scene=${picture.scene.value}
      .shown=${shown.value}
      .status=${picture.status.value}
      .theme=${theme}
      @selection-clear=${() => dispatch(actions.clearSelection)}
      @overview-show=${() => goTo(actions.showOverview)}
      @manner-select=${(e: CustomEvent<Manner>) => dispatch(actions.showMapAs(e.detail))}
      @drawing-cancel=${() => picture.cancel()}
    ></map-pane>
    <div slot="premises" class="tab-content" tabindex="-1">
      ${once(
        'premises',
        () =>
          waiting('premises', msg('Working out on what the authors rely…'), [{ kind: 'premises' }]) ??
          html`<premise-table
            .graph=${graph}
            .author=${premisesOf}
            @premise-author-change=${(e: ElementEvent<'premise-author-change'>) => dispatch(actions.showPremisesOf(e.detail.id ?? undefined))}
          ></premise-table>`,
      )}
    </div>
    <div slot="contradictions" class="tab-content scrolling" tabindex="-1">
      ${once('contradictions', () => waiting('contradictions', msg('Working out where the authors contradict one another…'), [{ kind: 'clashes' }]) ?? html`<contradiction-list .graph=${graph}></contradiction-list>`)}
    </div>
    <div slot="compare" class="tab-content scrolling" tabindex="-1">
      ${once(
        'compare',
        () => html`${waiting('compare', msg('Comparing the two authors…'), comparison.questions)}<author-comparison
          .graph=${graph}
          .authors=${compared}
          .comparison=${comparison.answer}
          @authors-compare=${(e: ElementEvent<'authors-compare'>) => dispatch(actions.compareAuthors(e.detail.authors))}
        ></author-comparison>`,
      )}
    </div>
    <div slot="positions" class="tab-content" tabindex="-1">${once('positions', () => html`<positions-pane .graph=${graph}></positions-pane>`)}</div>
    <div slot="stance" class="tab-content scrolling" tabindex="-1">
      ${once(
        'stance',
        () => html`${waiting('stance', msg('Working out what follows from your marks…'), stance.questions)}<own-stance
          .graph=${graph}
          .marks=${marks}
          .stance=${stance.answer}
          .undoable=${formerMarks.length > 0}
          @marks-undo=${() => dispatch(actions.undoMark)}
          @marks-reset=${() => dispatch(actions.resetMarks)}
        ></own-stance>`,
      )}
    </div>
    <div slot="text" class="tab-content" tabindex="-1">
      ${once(
        'text',
        () => html`<text-pane
          .graph=${graph}
          .reading=${reading ?? essaysInOrder(graph)[0]?.id}
          .selected=${selected}
          .texts=${texts.state.value}
          @texts-chosen=${(e: ElementEvent<'texts-chosen'>) => texts.bring(e.detail.files)}
          @texts-cancel=${() => texts.cancel()}
          @texts-remove=${(e: ElementEvent<'texts-remove'>) => texts.remove(e.detail.essays)}
        ></text-pane>`,
      )}
    </div>
  `;
}

/** What is asked elsewhere, and what is known of it: undefined where the element works it out itself, null while it is not known. */
interface Asked<Answer> {
  readonly questions: readonly Question[];
  readonly answer: Answer | null | undefined;
}

function comparisonAsked(g: DebateGraph, chosen: readonly [string, string] | undefined): Asked<Comparison> {
  const authors = comparedAuthors(g, chosen);
  if (!isLarge(g)) return { questions: [], answer: undefined };
  const questions: readonly Question[] = [{ kind: 'cruxes' }, ...(authors === undefined ? [] : [{ kind: 'comparison' as const, authors }])];
  return { questions, answer: authors !== undefined && questions.every((question) => knows(g, question)) ? (comparisonIn(g, authors) ?? null) : null };
}

function stanceAsked(g: DebateGraph, marks: Marks): Asked<OwnStance> {
  if (!isLarge(g)) return { questions: [], answer: undefined };
  const premises: Question = { kind: 'premises' };
  return { questions: [premises, { kind: 'stance', marks: [...marks] }], answer: knows(g, premises) ? (lastStanceIn(g) ?? null) : null };
}
