import { css, type CSSResultGroup } from 'lit';
import { base } from '../shared/base.ts';
import { controls } from '../shared/controls.ts';

/** What the lists of a corpus have in common. */
export const corpusStyles: CSSResultGroup = [
  base,
  controls,
  css`
    .head {
      display: flex;
      flex-wrap: wrap;
      align-items: baseline;
      justify-content: space-between;
      gap: var(--space-1) var(--space-4);
      padding-block-end: var(--space-2);
    }

    .hint {
      padding-block-end: var(--space-2);
      color: var(--color-muted);
      font-size: var(--text-s);
    }

    .entries > li {
      padding-block: var(--space-2);
      border-block-start: 1px solid var(--color-line);
    }

    .byline {
      color: var(--color-muted);
      font-size: var(--text-s);
    }

    .entry {
      display: block;
      width: 100%;
      min-height: var(--target);
      padding: 0;
      border: 0;
      background: transparent;
      color: var(--color-accent);
      font-weight: 500;
      text-align: start;
      text-decoration: underline;
      text-decoration-color: var(--color-line);
      text-underline-offset: 0.2em;
      cursor: pointer;
    }

    .entry:hover {
      text-decoration-color: currentColor;
    }

    .actions {
      display: flex;
      flex-wrap: wrap;
      gap: var(--space-1) var(--space-2);
      padding-block-start: var(--space-1);
    }

    .actions .button {
      padding-inline: var(--space-2);
    }

    .state:has(*) {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: var(--space-2) var(--space-3);
      padding-block: var(--space-2);
    }

    .pager {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: var(--space-1) var(--space-2);
      padding-block-start: var(--space-2);
      font-size: var(--text-s);
      font-variant-numeric: tabular-nums;
    }

    .field {
      width: 100%;
    }
  `,
];
