/** The list under a text field from which one thing is chosen (WAI-ARIA combobox): how it is drawn, and how keys move in it. */
import { css, html, nothing, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { valueOf } from './value-of.ts';

export interface ListOption {
  readonly content: unknown;
  readonly choose: () => void;
  /** It is told why, but cannot be chosen now. */
  readonly disabled?: boolean;
}

export interface ListGroup {
  readonly label: string;
  /** More about the group, such as how much of it is listed. */
  readonly note?: string;
  readonly options: readonly ListOption[];
}

/** The text field above a list. */
export interface ListField {
  readonly label: string;
  readonly name?: string;
  readonly value: string;
  readonly write: (value: string) => void;
  /** Takes a key before the list does; tells whether it did. */
  readonly key?: (event: KeyboardEvent) => boolean;
  /** When the reader comes to the field. */
  readonly meet?: () => void;
  readonly autofocus?: true;
}

const PAGE = 10;

/** Which option of the list would be chosen, while the focus stays in the field. */
export class ListCursor implements ReactiveController {
  /** Place of that option in the list; it may be beyond the end of a list that became shorter. */
  private place = 0;
  private options: readonly ListOption[] = [];

  constructor(private readonly host: ReactiveControllerHost & { readonly renderRoot: HTMLElement | DocumentFragment }) {
    host.addController(this);
  }

  hostConnected(): void {
    this.reset();
  }

  /** Back to the first option. */
  reset(): void {
    this.moveTo(0);
  }

  /** For `aria-activedescendant`; undefined while there is nothing to choose from. */
  get activeId(): string | undefined {
    return this.options.length === 0 ? undefined : optionId(this.active);
  }

  render(groups: readonly ListGroup[], label: string): TemplateResult {
    this.options = groups.flatMap(({ options }) => options);
    let place = 0;
    return html`<div role="listbox" id="list" aria-label=${label} @mousedown=${keepFocus}>
      ${groups.map(
        ({ label: name, note, options }, i) => html`<div role="group" aria-labelledby="group-${i}">
          <div class="group" role="presentation" id="group-${i}">${name}${note === undefined ? nothing : html` <span class="note">${note}</span>`}</div>
          ${options.map((option) => this.renderOption(option, place++))}
        </div>`,
      )}
    </div>`;
  }

  /**
   * The field above the list; to be rendered after it, for it refers to what there is to choose from.
   *
   * @param label what is to be written there; also its accessible name, unless that is given apart
   */
  renderField({ label, name = label, value, ...does }: ListField): TemplateResult {
    const some = this.options.length > 0;
    return html`<input
      class="field"
      part="field"
      type="text"
      dir="auto"
      role="combobox"
      aria-label=${name}
      aria-autocomplete="list"
      aria-expanded=${some ? 'true' : 'false'}
      aria-controls=${some ? 'list' : nothing}
      aria-activedescendant=${this.activeId ?? nothing}
      autocomplete="off"
      spellcheck="false"
      placeholder=${label}
      ?autofocus=${does.autofocus}
      .value=${live(value)}
      @input=${(event: Event) => {
        does.write(valueOf(event));
        this.reset();
      }}
      @focus=${does.meet ?? nothing}
      @click=${does.meet ?? nothing}
      @keydown=${(event: KeyboardEvent) => {
        // What ends the writing of a Chinese or Japanese word is no choice yet.
        if (!event.isComposing && does.key?.(event) !== true) this.handle(event);
      }}
    />`;
  }

  private handle(event: KeyboardEvent): void {
    const last = this.options.length - 1;
    if (last < 0 || event.altKey || event.ctrlKey || event.metaKey) return;
    switch (event.key) {
      case 'ArrowDown':
        this.moveTo(this.active === last ? 0 : this.active + 1);
        break;
      case 'ArrowUp':
        this.moveTo(this.active === 0 ? last : this.active - 1);
        break;
      case 'PageDown':
        this.moveTo(Math.min(last, this.active + PAGE));
        break;
      case 'PageUp':
        this.moveTo(Math.max(0, this.active - PAGE));
        break;
      case 'Enter':
        this.choose(this.options[this.active]);
        break;
      default:
        return;
    }
    event.preventDefault();
  }

  private get active(): number {
    return Math.min(this.place, this.options.length - 1);
  }

  private renderOption(option: ListOption, place: number): TemplateResult {
    return html`<div
      role="option"
      id=${optionId(place)}
      class="option"
      aria-selected=${place === this.active ? 'true' : 'false'}
      aria-disabled=${option.disabled === true ? 'true' : nothing}
      @click=${() => this.choose(option)}
    >
      ${option.content}
    </div>`;
  }

  private choose(option: ListOption | undefined): void {
    if (option !== undefined && option.disabled !== true) option.choose();
  }

  private moveTo(place: number): void {
    this.place = place;
    this.host.requestUpdate();
    void this.host.updateComplete.then(() => this.host.renderRoot.querySelector(`#${optionId(place)}`)?.scrollIntoView({ block: 'nearest' }));
  }
}

function optionId(place: number): string {
  return `option-${place}`;
}

/** A press on an option must not take the focus out of the field, which would close the list before the press is a click. */
function keepFocus(event: Event): void {
  event.preventDefault();
}

export const listboxStyles = css`
  [role='listbox'] {
    overflow: auto;
    overscroll-behavior: contain;
  }

  .group {
    padding: var(--space-2) var(--space-3) var(--space-1);
    color: var(--color-muted);
    font-size: var(--text-xs);
    font-weight: 700;
  }

  .group .note {
    font-weight: 400;
    font-variant-numeric: tabular-nums;
  }

  .option {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 var(--space-3);
    min-height: var(--target);
    padding: var(--space-1) var(--space-3);
    border-inline-start: 3px solid transparent;
    cursor: pointer;
    scroll-margin-block: var(--space-5) var(--space-1);
    /* Hundreds of them may be listed, and laid out anew with each letter: only what is in sight is. */
    content-visibility: auto;
    contain-intrinsic-block-size: auto var(--target);
  }

  .option:hover {
    background: var(--color-sunken);
  }

  .option[aria-selected='true'] {
    border-inline-start-color: var(--color-accent);
    background: var(--color-accent-soft);
  }

  .option[aria-disabled='true'] {
    color: var(--color-muted);
    cursor: not-allowed;
  }

  /* There, colours of the background are not kept, and the active option would look like the others. */
  @media (forced-colors: active) {
    .option {
      border-inline-start-color: Canvas;
    }

    .option[aria-selected='true'] {
      outline: 2px solid Highlight;
      outline-offset: -2px;
    }
  }
`;
