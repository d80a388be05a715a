import { css } from 'lit';

export const sheetHandleStyles = css`
  :host {
    position: relative;
    display: flex;
    justify-content: end;
    align-items: center;
    gap: var(--space-1);
    min-height: var(--target);
    padding-inline: var(--space-2);
    /* A finger on it moves it, and not the page. */
    touch-action: none;
  }

  .bar {
    position: absolute;
    inset: 0;
    display: grid;
    place-content: center;
    cursor: row-resize;
    user-select: none;
  }

  .bar::before {
    content: '';
    width: 2.5rem;
    height: 0.3rem;
    border-radius: 0.15rem;
    background: var(--color-control-line);
  }

  .bar:hover::before,
  .bar.dragged::before {
    background: var(--color-accent);
  }

  .bar:focus-visible {
    outline-offset: -3px;
  }

  .button {
    position: relative;
  }

  .button[aria-disabled='true'] {
    border-style: none;
    color: var(--color-muted);
  }
`;
