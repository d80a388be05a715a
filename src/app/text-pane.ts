import { css, html, LitElement, nothing, type CSSResultGroup, type TemplateResult } from 'lit';
import { customElement, property, query } from 'lit/decorators.js';
import '../../components/essay-reader/essay-reader.ts';
import { base } from '../../components/shared/base.ts';
import '../../components/text-shelf/text-shelf.ts';
import type { TextShelf } from '../../components/text-shelf/text-shelf.ts';
import type { DebateGraph } from '../../graph/model/debate-graph.ts';
import type { TextsState } from './store/texts.ts';

/** The texts of the essays: which are at hand, and the one that is being read, with its claims. */
@customElement('text-pane')
export class TextPane extends LitElement {
  static override styles: CSSResultGroup = [
    base,
    css`
      :host {
        height: 100%;
        overflow: auto;
        container-type: inline-size;
      }

      /* How wide it is decides, not how wide the screen: beside it may be panels, or somebody's page. */
      @container (width >= 64em) {
        .panes {
          display: grid;
          grid-template: minmax(0, 1fr) / minmax(0, 1fr) 22rem;
          height: 100%;
        }

        /* Each by itself, so that the shelf stays in sight while the text is read. */
        .panes > * {
          overflow: auto;
        }

        text-shelf {
          order: 1;
          border-inline-start: 1px solid var(--color-line);
        }
      }

      @media print {
        :host {
          height: auto;
          overflow: visible;
          container-type: normal;
        }

        .panes {
          display: block;
          height: auto;
        }

        .panes > * {
          overflow: visible;
        }

        text-shelf {
          display: none;
        }
      }
    `,
  ];

  @property({ attribute: false }) graph: DebateGraph | undefined;

  /** Id of the essay that is being read. */
  @property() reading: string | undefined;

  @property() selected: string | undefined;

  @property({ attribute: false }) texts: TextsState | undefined;

  @query('text-shelf') private readonly shelf: TextShelf | null | undefined;

  override render(): TemplateResult | typeof nothing {
    const { graph, texts, reading } = this;
    if (graph === undefined || texts === undefined) return nothing;
    return html`
      <div class="panes">
        <text-shelf
          .graph=${graph}
          .assignment=${texts.assignment}
          .reading=${reading}
          .busy=${texts.busy}
          .error=${texts.error}
          .refused=${texts.refused}
          .lasting=${texts.lasting}
        ></text-shelf>
        <essay-reader
          .graph=${graph}
          .essay=${reading}
          .placed=${texts.assignment.placed.find(({ essay }) => essay.id === reading)}
          .selected=${this.selected}
          @texts-wanted=${() => this.shelf?.choose()}
        ></essay-reader>
      </div>
    `;
  }
}
