import { css, unsafeCSS } from 'lit';

/** Deeper than that rows are no longer set in, or there would be no room for their words. */
const DEEPEST = 12;

/** As rules and not as an attribute of the rows: a strict policy for content allows no style in a template. */
const depths = unsafeCSS(Array.from({ length: DEEPEST }, (_, i) => `li[aria-level='${i + 2}'] { --depth: ${i + 1}; }`).join('\n'));

export const debateOutlineStyles = css`
  :host {
    overflow: auto;
    padding: var(--space-2) var(--space-3) var(--space-5);
    background: var(--color-paper);
  }

  ul {
    max-width: 62rem;
  }

  /* Below the tree, as it is after it in order, and in sight wherever the tree is read. */
  .tools {
    position: sticky;
    inset-block-end: calc(-1 * var(--space-5));
    z-index: 1;
    display: flex;
    flex-wrap: wrap;
    gap: var(--space-2);
    margin-block-start: var(--space-3);
    padding-block: var(--space-2);
    border-block-start: 1px solid var(--color-line);
    background: var(--color-paper);
  }

  li {
    --depth: ${unsafeCSS(DEEPEST)};

    display: grid;
    grid-template-columns: var(--target) minmax(0, 1fr);
    align-items: start;
    margin-inline-start: calc(var(--depth) * 1.5rem);
    padding-block: 0.1875rem;
    border-radius: var(--radius-s);
    cursor: default;
    scroll-margin: 4rem;
    /* Hundreds of rows out of sight are not laid out until they come into sight. */
    content-visibility: auto;
    contain-intrinsic-block-size: auto 2rem;
  }

  li[aria-level='1'] {
    --depth: 0;
  }

  ${depths}

  li:hover {
    background: var(--color-accent-soft);
  }

  li:focus-visible {
    outline: 3px solid var(--color-ink);
    outline-offset: -1px;
  }

  li[aria-selected='true'] {
    background: var(--color-accent-soft);
    box-shadow: inset 4px 0 0 var(--color-accent);
  }

  .fold {
    display: grid;
    place-content: center;
    height: calc(1em * var(--leading));
    color: var(--color-muted);
  }

  li[aria-expanded] > .fold {
    cursor: pointer;
  }

  li[aria-expanded='true'] > .fold .icon {
    rotate: 90deg;
  }

  .essay {
    margin-block-start: var(--space-4);
    font-size: var(--text-l);
  }

  .essay:first-child {
    margin-block-start: 0;
  }

  .essay .text,
  .thesis .text {
    font-weight: 700;
  }

  .lead {
    color: var(--color-muted);
    font-size: var(--text-s);
    font-weight: 700;
  }

  .against .lead {
    color: var(--color-alert);
  }

  .step .text,
  .notes {
    color: var(--color-muted);
    font-size: var(--text-s);
  }

  .hidden .text {
    color: var(--color-accent);
    text-decoration: underline;
    cursor: pointer;
  }

  @media (width < 40rem) {
    li {
      margin-inline-start: calc(var(--depth) * 0.75rem);
    }
  }

  @media print {
    :host {
      overflow: visible;
      padding: 0;
    }

    .tools {
      display: none;
    }

    .fold {
      visibility: hidden;
    }

    li {
      break-inside: avoid;
      content-visibility: visible;
    }

    li:hover,
    li[aria-selected='true'] {
      background: none;
    }

    .essay {
      break-after: avoid;
    }

    .hidden .text {
      color: var(--color-muted);
      text-decoration: none;
    }
  }
`;
