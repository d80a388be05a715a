import { css } from 'lit';

/** A table whose heading row and first column stay in view while the rest scrolls. */
export const table = css`
  .scroll {
    position: relative;
    min-height: 0;
    overflow: auto;
    border: 1px solid var(--color-line);
    border-radius: var(--radius);
    background: var(--color-surface);
  }

  table {
    border-collapse: separate;
    border-spacing: 0;
    width: 100%;
    font-size: var(--text-s);
  }

  th,
  td {
    padding: 0;
    border-block-end: 1px solid var(--color-line);
    text-align: start;
    vertical-align: top;
    font-weight: 400;
  }

  th + td,
  td + td,
  th + th {
    border-inline-start: 1px solid var(--color-line);
  }

  thead th {
    position: sticky;
    inset-block-start: 0;
    z-index: 2;
    background: var(--color-sunken);
    vertical-align: bottom;
  }

  tbody th {
    position: sticky;
    inset-inline-start: 0;
    z-index: 1;
    background: var(--color-surface);
  }

  thead th:first-child {
    inset-inline-start: 0;
    z-index: 3;
  }

  tbody tr:last-child > * {
    border-block-end: 0;
  }

  tbody tr:hover > * {
    background: var(--color-accent-soft);
  }

  th button,
  td button {
    display: block;
    width: 100%;
    min-height: var(--target);
    padding: var(--space-1) var(--space-2);
    border: 0;
    background: transparent;
    text-align: start;
    cursor: pointer;
  }

  @media print {
    .scroll {
      overflow: visible;
      border: 0;
    }

    thead th,
    tbody th {
      position: static;
    }

    tr {
      break-inside: avoid;
    }
  }

  th button:focus-visible,
  td button:focus-visible,
  .scroll:focus-visible {
    outline-offset: -2px;
  }
`;
