import { css } from 'lit';

export const debateMapStyles = css`
  :host {
    position: relative;
    min-height: 12rem;
    background: var(--map-paper, var(--color-paper));
    overflow: hidden;
  }

  .canvas {
    position: absolute;
    inset: 0;
    cursor: default;
    touch-action: none;
  }

  .canvas:focus-visible {
    outline-offset: -3px;
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
