import { css } from 'lit';

export const essayReaderStyles = css`
  article {
    display: flex;
    flex-direction: column;
    gap: var(--space-4);
    max-width: 39rem;
    margin-inline: auto;
    padding: var(--space-4);
  }

  header,
  section {
    display: flex;
    flex-direction: column;
    gap: var(--space-2);
  }

  h2 {
    font-size: var(--text-xl);
    font-weight: 500;
    text-wrap: pretty;
  }

  h2:focus-visible {
    outline-offset: 4px;
  }

  .byline {
    color: var(--color-muted);
    font-size: var(--text-s);
  }

  .summary,
  .filter,
  .claims,
  .lost,
  .unsaid,
  .wanted {
    font-size: var(--text-s);
  }

  code {
    font-family: var(--font-mono);
    font-size: var(--text-xs);
  }

  .filter {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    justify-content: space-between;
    gap: var(--space-1) var(--space-4);
  }

  .signs-legend {
    display: flex;
    gap: var(--space-3);
    padding-block: 0.125rem;
  }

  .sample {
    margin-inline-end: var(--space-1);
    white-space: nowrap;
  }

  .sample .icon {
    margin-inline-end: 0.1875em;
  }

  .text {
    padding-block: var(--space-2);
    font: 400 1.125rem / 1.9 'Iowan Old Style', Charter, 'Bitstream Charter', 'Sitka Text', Cambria, Georgia, serif;
    hyphens: manual;
    text-wrap: pretty;
  }

  .text p {
    max-width: 65ch;
  }

  .text p + p {
    margin-block-start: 0.75em;
  }

  .chosen-claim {
    position: sticky;
    inset-block-start: 0;
    z-index: 1;
    flex-flow: row wrap;
    align-items: center;
    justify-content: space-between;
    padding: var(--space-2) var(--space-3);
    border: 1px solid var(--color-line);
    border-radius: var(--radius);
    background: var(--color-surface);
    /* Covers what would look out at its corners. */
    box-shadow: 0 0 0 var(--space-1) var(--color-paper);
    font-size: var(--text-s);
  }

  .chosen-claim strong {
    font-weight: 500;
  }

  .place {
    display: block;
  }

  .ways {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--space-1) var(--space-2);
  }

  .ways .essay-mark {
    margin-inline-end: var(--space-1);
  }

  .menu {
    max-width: min(24rem, calc(100vw - 2rem));
    margin: var(--space-1) 0;
    padding: var(--space-2);
    border: 1px solid var(--color-control-line);
    border-radius: var(--radius);
    background: var(--color-surface);
    box-shadow: var(--shadow);
    color: var(--color-ink);
    font-size: var(--text-s);
  }

  @supports (position-area: block-end) {
    .menu {
      inset: auto;
      position-area: block-end span-inline-end;
      position-try-fallbacks: flip-block, flip-inline, flip-block flip-inline;
    }
  }

  .menu-title {
    padding: 0 var(--space-2) var(--space-1);
    color: var(--color-muted);
  }

  .menu button {
    display: block;
    width: 100%;
    min-height: var(--target);
    padding: var(--space-1) var(--space-2);
    border: 0;
    border-radius: var(--radius-s);
    background: transparent;
    text-align: start;
    cursor: pointer;
  }

  .menu button:hover {
    background: var(--color-accent-soft);
  }

  .menu button[aria-current] {
    font-weight: 700;
  }

  .menu .about {
    display: block;
    color: var(--color-muted);
    font-size: var(--text-xs);
    font-weight: 400;
  }

  .wanted {
    padding: var(--space-4);
    border: 1px dashed var(--color-control-line);
    border-radius: var(--radius);
    background: var(--color-surface);
  }

  dl {
    display: flex;
    flex-direction: column;
    gap: var(--space-1);
  }

  dl > div {
    display: grid;
    grid-template-columns: 6rem minmax(0, 1fr);
    gap: var(--space-2);
  }

  dt {
    color: var(--color-muted);
  }

  .claims {
    display: flex;
    flex-direction: column;
    gap: var(--space-3);
  }

  .claims > li {
    padding-inline-start: var(--space-3);
    border-inline-start: 3px solid var(--essay-line, var(--color-line));
    scroll-margin-block: 9rem 4rem;
  }

  .claims > li[aria-current] {
    padding-inline-start: calc(var(--space-3) - 3px);
    border-inline-start: 6px double var(--essay-ink, var(--color-accent));
    background: var(--color-accent-soft);
  }

  .claims .claim {
    font-size: var(--text-m);
  }

  .empty {
    padding: var(--space-4);
    color: var(--color-muted);
  }

  @media print {
    article {
      display: block;
      max-width: none;
      padding: 0;
    }

    .chosen-claim,
    .filter,
    .wanted,
    .menu {
      display: none;
    }

    article > * + * {
      margin-block-start: var(--space-3);
    }

    .claims > li {
      break-inside: avoid;
      margin-block-end: var(--space-3);
    }
  }
`;
