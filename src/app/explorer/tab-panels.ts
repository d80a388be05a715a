import { html, nothing, type TemplateResult } from 'lit';
import '../../../components/author-comparison/author-comparison.ts';
import '../../../components/contradiction-list/contradiction-list.ts';
import type { ElementEvent } from '../../../components/events.ts';
import '../../../components/own-stance/own-stance.ts';
import '../../../components/premise-table/premise-table.ts';
import { essaysInOrder } from '../../../graph/model/labels.ts';
import type { Theme } from '../../../graph/picture/theme.ts';
import '../map-pane.ts';
import '../positions-pane.ts';
import type { Session } from '../session.ts';
import * as actions from '../store/actions.ts';
import type { Manner, Tab } from '../store/view-state.ts';
import '../text-pane.ts';
import type { Follower } from './follow-events.ts';

/** What stands in the tabs of a session, each in the slot of its tab. Of those that were never visited only the place is there. */
export function tabPanels(session: Session, visited: ReadonlySet<Tab>, theme: Theme, { dispatch, goTo }: Pick<Follower, 'dispatch' | 'goTo'>): TemplateResult {
  const { picture, texts, store } = session;
  const { graph, shown, view } = store;
  const { compared, formerMarks, marks, premisesOf, reading, selected } = view.value;
  const once = (tab: Tab, content: () => TemplateResult): TemplateResult | typeof nothing => (visited.has(tab) ? content() : nothing);
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
        () => html`<premise-table
          .graph=${graph}
          .author=${premisesOf}
          @premise-author-change=${(e: ElementEvent<'premise-author-change'>) => dispatch(actions.showPremisesOf(e.detail.id ?? undefined))}
        ></premise-table>`,
      )}
    </div>
    <div slot="contradictions" class="tab-content scrolling" tabindex="-1">
      ${once('contradictions', () => html`<contradiction-list .graph=${graph}></contradiction-list>`)}
    </div>
    <div slot="compare" class="tab-content scrolling" tabindex="-1">
      ${once(
        'compare',
        () => html`<author-comparison
          .graph=${graph}
          .authors=${compared}
          @authors-compare=${(e: ElementEvent<'authors-compare'>) => dispatch(actions.compareAuthors(e.detail.authors))}
        ></author-comparison>`,
      )}
    </div>
    <div slot="positions" class="tab-content" tabindex="-1">${once('positions', () => html`<positions-pane .graph=${graph}></positions-pane>`)}</div>
    <div slot="stance" class="tab-content scrolling" tabindex="-1">
      ${once(
        'stance',
        () => html`<own-stance
          .graph=${graph}
          .marks=${marks}
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
