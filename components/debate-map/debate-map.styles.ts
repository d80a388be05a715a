import { css } from 'lit';

export const debateMapStyles = css`
  :host {
    position: relative;
    min-height: 12rem;
    background: var(--map-paper, var(--color-paper));
    overflow: hidden;
  }

  .map,
  .canvas {
    position: absolute;
    inset: 0;
    cursor: default;
    touch-action: none;
    /* Pressing for long is ours, and selects no text. */
    user-select: none;
    -webkit-touch-callout: none;
  }

  /* Over a painted claim: nothing but the ring of the focus, of the text's colour between two thin rings of the paper's, so that it is seen on any
     ground. It lies outside the ring of what is selected, and both are seen. */
  .claim {
    position: absolute;
    min-width: 1rem;
    min-height: 0.75rem;
    padding: 0;
    border: 0;
    background: none;
    pointer-events: none;
  }

  .claim:focus-visible {
    outline: 3px solid var(--color-ink);
    outline-offset: 6px;
    border-radius: 4px;
  }

  .claim:focus-visible::before,
  .claim:focus-visible::after {
    content: '';
    position: absolute;
    border: solid var(--color-paper);
  }

  .claim:focus-visible::before {
    inset: -6px;
    border-width: 1px;
    border-radius: 9px;
  }

  .claim:focus-visible::after {
    inset: -11px;
    border-width: 2px;
    border-radius: 14px;
  }

  .help {
    position: absolute;
    /* Beside the buttons. */
    inset: var(--space-2) calc(var(--target) + 2 * var(--space-3)) auto auto;
    max-width: min(30rem, calc(100% - var(--target) - 3 * var(--space-3)));
    max-height: calc(100% - 2 * var(--space-2));
    overflow: auto;
    padding: var(--space-3) var(--space-4);
    border: 1px solid var(--color-line);
    border-radius: var(--radius);
    background: var(--color-surface);
    box-shadow: var(--shadow);
    font-size: var(--text-s);
  }

  .help dl {
    display: grid;
    grid-template-columns: max-content minmax(0, 1fr);
    gap: var(--space-1) var(--space-3);
    margin-block-start: var(--space-2);
  }

  .help dt {
    font-weight: 700;
  }

  .controls {
    position: absolute;
    inset-block-end: var(--space-3);
    inset-inline-end: var(--space-3);
    display: flex;
    flex-direction: column;
    /* On a low map, in several columns, the first at the edge. */
    flex-wrap: wrap-reverse;
    max-height: calc(100% - 2 * var(--space-3));
    gap: var(--space-1);
  }

  .controls .button {
    box-shadow: 0 1px 3px rgb(0 0 0 / 12%);
  }

  /* As at 200 % on a small screen: below one another they would not fit. */
  @media (height < 32rem) {
    .controls {
      flex-direction: row;
    }
  }

  @media print {
    .controls {
      display: none;
    }
  }
`;
