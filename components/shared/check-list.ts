import { css, html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';

export interface Choice<T> {
  readonly value: T;
  readonly label: string;
  /** How many things there are of it. */
  readonly count: number;
  /** Shown before the label. */
  readonly mark?: TemplateResult;
}

export interface CheckListOptions<T> {
  readonly legend: string;
  /** Says what it means that nothing, or all, is checked. */
  readonly hint?: string;
  readonly choices: readonly Choice<T>[];
  readonly isChosen: (value: T) => boolean;
  readonly toggle: (value: T) => void;
  /** Side by side rather than one below the other. */
  readonly inline?: boolean;
}

/** A fieldset with a checkbox for each choice. */
export function checkList<T>({ legend, hint, choices, isChosen, toggle, inline }: CheckListOptions<T>): TemplateResult {
  return html`<fieldset class="check-list ${inline === true ? 'inline' : ''}">
    <legend>${legend}${hint === undefined ? nothing : html` <span class="count">${hint}</span>`}</legend>
    <div class="choices">
      ${choices.map(
        ({ value, label, count, mark }) => html`<label class="check">
          <input type="checkbox" .checked=${live(isChosen(value))} @change=${() => toggle(value)} />
          <span class="label">${mark === undefined ? nothing : html`${mark} `}<bdi>${label}</bdi> <span class="count">${count}</span></span>
        </label>`,
      )}
    </div>
  </fieldset>`;
}

export const checkListStyles = css`
  .check-list .choices {
    display: flex;
    flex-direction: column;
    padding-block-start: var(--space-1);
    font-size: var(--text-s);
  }

  .check-list.inline .choices {
    flex-flow: row wrap;
    column-gap: var(--space-4);
  }

  /* In a list that scrolls, rows of two lines would otherwise be squeezed into each other. */
  .check-list .check {
    flex: none;
  }

  .check-list.inline .check {
    max-width: 100%;
  }

  .check-list .label {
    min-width: 0;
  }

  .check-list legend {
    font-size: var(--text-s);
  }
`;
