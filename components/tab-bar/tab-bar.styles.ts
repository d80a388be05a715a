import { css } from 'lit';

export const tabBarStyles = css`
  :host {
    display: flex;
    flex-direction: column;
    min-height: 0;
  }

  .row {
    display: flex;
    flex: none;
    flex-wrap: wrap;
    align-items: end;
    justify-content: space-between;
    gap: 0 var(--space-3);
    padding-inline: var(--space-3);
    border-block-end: 1px solid var(--color-line);
  }

  [role='tablist'] {
    display: flex;
    gap: var(--space-1);
    overflow-x: auto;
  }

  [role='tab'] {
    min-height: max(2.25rem, var(--target));
    padding: var(--space-1) var(--space-3);
    border: 0;
    border-block-end: 3px solid transparent;
    background: transparent;
    color: var(--color-muted);
    font: inherit;
    font-weight: 500;
    white-space: nowrap;
    cursor: pointer;
  }

  [role='tab']:hover {
    color: var(--color-ink);
  }

  [role='tab'][aria-selected='true'] {
    border-block-end-color: var(--color-accent);
    color: var(--color-ink);
  }

  [role='tab']:focus-visible {
    outline-offset: -2px;
  }

  /* There, what is transparent gets a colour, and every tab would look selected. */
  @media (forced-colors: active) {
    [role='tab']:not([aria-selected='true']) {
      border-color: Canvas;
    }
  }

  .panels {
    display: grid;
    flex: 1;
    grid-template: minmax(0, 1fr) / minmax(0, 1fr);
    min-height: 0;
  }

  [role='tabpanel'] {
    grid-area: 1 / 1;
    overflow: auto;
  }

  /* Hidden, but with its size and layout kept: what is large is there again at once. */
  [role='tabpanel'][inert] {
    visibility: hidden;
    content-visibility: hidden;
  }

  @media print {
    :host {
      display: block;
    }

    .row {
      display: none;
    }

    .panels {
      display: block;
    }

    [role='tabpanel'] {
      overflow: visible;
    }

    [role='tabpanel'][inert] {
      display: none;
    }
  }
`;
