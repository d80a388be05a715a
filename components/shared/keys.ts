import { css, html, type TemplateResult } from 'lit';

/** Keys to be pressed together. */
export function keysIn(keys: readonly string[]): TemplateResult {
  return html`${keys.map((key, i) => html`${i === 0 ? '' : ' '}<kbd>${key}</kbd>`)}`;
}

/** How keys look that a reader may press. */
export const keyStyles = css`
  kbd {
    display: inline-block;
    min-width: 1.25rem;
    padding: 0 0.25rem;
    border: 1px solid var(--color-line);
    border-block-end-width: 2px;
    border-radius: var(--radius-s);
    background: var(--color-sunken);
    color: var(--color-muted);
    font: 400 var(--text-xs) / 1.4 var(--font);
    text-align: center;
    white-space: nowrap;
  }
`;
