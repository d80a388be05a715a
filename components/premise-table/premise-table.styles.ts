import { css } from 'lit';

export const premiseTableStyles = css`
  :host {
    --claim-width: 22rem;
    --authors-width: 6.5rem;
    --essay-width: 9rem;
    display: flex;
    flex-direction: column;
    gap: var(--space-2);
    max-height: 100%;
    min-height: 0;
    padding: var(--space-3) var(--space-4);
  }

  /* So that a cell that gets the focus is never under the heading or the first column. */
  .scroll {
    min-height: 8rem;
    scroll-padding-block-start: 6rem;
    scroll-padding-inline-start: var(--claim-width);
  }

  .scroll.long {
    min-height: 14rem;
  }

  tbody th button {
    scroll-margin-inline-start: calc(-1 * var(--claim-width));
  }

  .controls {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    gap: var(--space-2) var(--space-4);
    font-size: var(--text-s);
  }

  .labelled {
    display: flex;
    flex-direction: column;
    flex: 0 1 16rem;
    min-width: 8rem;
  }

  .labelled > span {
    color: var(--color-muted);
  }

  .checks {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--space-4);
  }

  .summary {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0 var(--space-4);
    font-size: var(--text-s);
    font-variant-numeric: tabular-nums;
  }

  .empty {
    padding: var(--space-5) 0;
    color: var(--color-muted);
  }

  thead button {
    display: flex;
    align-items: end;
    justify-content: space-between;
    gap: var(--space-1);
    height: 100%;
    font-weight: 500;
  }

  thead .icon {
    margin-block-end: 0.125rem;
    color: var(--color-muted);
  }

  thead [aria-sort] .icon {
    color: var(--color-accent);
  }

  thead .title {
    display: -webkit-box;
    overflow: hidden;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 3;
    color: var(--color-muted);
    font-size: var(--text-xs);
    font-style: italic;
    font-weight: 400;
  }

  /* Columns keep their widths while rows come and go. */
  table {
    table-layout: fixed;
    min-width: calc(var(--claim-width) + var(--authors-width) + var(--columns) * var(--essay-width));
  }

  .claim {
    width: var(--claim-width);
  }

  .authors {
    width: var(--authors-width);
  }

  td.authors {
    padding: var(--space-1) var(--space-2);
    font-variant-numeric: tabular-nums;
  }

  .absent {
    padding: var(--space-1) var(--space-2);
    color: var(--color-muted);
  }

  .relies {
    background: var(--color-accent-soft);
  }

  tbody tr:hover .relies {
    background: color-mix(in srgb, var(--color-accent-soft), var(--color-accent) 10%);
  }

  .other {
    color: var(--color-muted);
  }

  tbody tr {
    cursor: pointer;
  }

  .sign,
  .note {
    display: inline-block;
    margin-inline-end: var(--space-1);
  }

  .note {
    color: var(--color-muted);
    font-size: var(--text-xs);
  }

  .opposite {
    white-space: nowrap;
  }

  .load-bearing {
    font-weight: 700;
  }

  .meanings {
    flex: none;
    font-size: var(--text-s);
  }

  .legend {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 21rem), 1fr));
    gap: 0 var(--space-4);
    max-height: 30vh;
    overflow-y: auto;
  }

  .legend > div {
    display: flex;
    gap: var(--space-2);
  }

  dt {
    font-weight: 500;
    white-space: nowrap;
  }

  dd {
    color: var(--color-muted);
  }

  @media (max-width: 40rem) {
    :host {
      --claim-width: 9.5rem;
      --authors-width: 5.75rem;
      --essay-width: 8rem;
      padding-inline: var(--space-2);
    }


    td.authors .opposite {
      display: block;
    }

    .labelled {
      flex: 1 1 8rem;
    }

    #hint {
      display: none;
    }
  }

  @media print {
    :host {
      display: block;
      max-height: none;
      padding: 0;
    }

    table {
      min-width: 0;
      font-size: 7.5pt;
    }

    .claim {
      width: 27%;
    }

    .authors {
      width: 10%;
    }

    td.authors .opposite {
      display: block;
    }

    th,
    td button {
      padding: 0.125rem 0.25rem;
    }

    td button,
    th button {
      min-height: 0;
      line-height: 1.25;
    }

    /* What is in a button is not repeated with the heading on each page. */
    thead button {
      display: contents;
    }

    thead .title {
      display: block;
    }

    thead .title,
    .note {
      font-size: 7pt;
    }

    thead .icon,
    #hint,
    .meanings:not([open]) {
      display: none;
    }

    .legend {
      max-height: none;
    }
  }
`;
