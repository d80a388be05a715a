import { css, type CSSResult } from 'lit';

/** The looks of an answer in words: a summary to begin with, then sections with entries, each a card. */
export const answerStyles: CSSResult = css`
  .summary {
    display: grid;
    gap: var(--space-2);
    padding-inline-start: var(--space-4);
    border-inline-start: 4px solid var(--color-accent);
    font-size: var(--text-l);
  }

  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: var(--space-2);
  }

  section,
  .entries {
    display: grid;
    gap: var(--space-3);
  }

  .entries > li {
    display: grid;
    gap: var(--space-2);
    justify-items: start;
    padding: var(--space-3) var(--space-4);
    border: 1px solid var(--color-line);
    border-radius: var(--radius);
    background: var(--color-surface);
    /* Dozens of cards out of sight are not laid out until they come into sight. */
    content-visibility: auto;
    contain-intrinsic-size: auto 12rem;
  }

  @media print {
    .entries > li {
      break-inside: avoid;
      content-visibility: visible;
    }

    section,
    .entries {
      display: block;
    }

    .entries > li + li,
    section > * + * {
      margin-block-start: var(--space-3);
    }
  }
`;

/** An answer that fills a view, printed; to stand after the element's own styles, in whose place it comes. */
export const answerOnPaper: CSSResult = css`
  @media print {
    :host {
      display: block;
      max-width: none;
      padding: 0;
      container-type: normal;
    }

    :host > * + * {
      margin-block-start: var(--space-5);
    }
  }
`;

/** An answer that fills a view, on a screen as wide as a wall: entries side by side, in lines that can be read; to stand after the element's own styles. */
export const answerOnWall: CSSResult = css`
  @media screen and (min-width: 120rem) {
    :host {
      max-width: none;
    }

    .entries {
      grid-template-columns: repeat(auto-fill, minmax(min(100%, 38rem), 1fr));
    }

    .entries > li {
      max-width: none;
    }

    p,
    blockquote {
      max-width: 46rem;
    }
  }
`;
