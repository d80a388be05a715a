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
  }

  /* Over a painted claim: nothing but the ring of the focus, of the text's colour with the paper's about it, so that it is told from what is
     selected and seen on any ground, by its shape as well. */
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
    outline-offset: 4px;
    box-shadow: 0 0 0 9px var(--color-paper);
    border-radius: 4px;
  }

  .help {
    position: absolute;
    inset: var(--space-2) var(--space-2) auto auto;
    max-width: min(30rem, calc(100% - 2 * var(--space-2)));
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
    gap: var(--space-1);
  }

  .controls .button {
    box-shadow: 0 1px 3px rgb(0 0 0 / 12%);
  }

  @media print {
    .controls {
      display: none;
    }
  }
`;
