import { css, type CSSResultGroup } from 'lit';
import { tokens } from './tokens.ts';

/** What every element starts from: the tokens, the text, and how focus looks. */
export const base: CSSResultGroup = [
  tokens,
  css`
    :host {
      display: block;
      box-sizing: border-box;
      color: var(--color-ink);
      font: 400 var(--text-m) / var(--leading) var(--font);
      overflow-wrap: anywhere;
    }

    :host([hidden]),
    [hidden] {
      display: none !important;
    }

    *,
    *::before,
    *::after {
      box-sizing: border-box;
    }

    :focus-visible {
      outline: var(--focus-ring);
      outline-offset: 2px;
    }

    h2,
    h3,
    h4,
    p,
    ul,
    ol,
    dl,
    dd,
    figure {
      margin: 0;
    }

    ul,
    ol {
      padding: 0;
      list-style: none;
    }

    h2 {
      font-size: var(--text-l);
      font-weight: 700;
      line-height: 1.35;
    }

    h3 {
      font-size: var(--text-m);
      font-weight: 700;
    }

    .muted {
      color: var(--color-muted);
    }

    .count {
      color: var(--color-muted);
      font-weight: 400;
      font-variant-numeric: tabular-nums;
    }

    .tag {
      display: inline-block;
      padding: 0 0.375rem;
      border: 1px solid var(--color-line);
      border-radius: var(--radius-s);
      background: var(--color-sunken);
      color: var(--color-ink);
      font-size: var(--text-xs);
      font-weight: 400;
      line-height: 1.5;
    }

    .visually-hidden {
      position: absolute;
      width: 1px;
      height: 1px;
      overflow: hidden;
      clip-path: inset(50%);
      white-space: nowrap;
    }

    .icon {
      flex: none;
      width: 1em;
      height: 1em;
      vertical-align: -0.125em;
    }

    /* On paper nothing scrolls, and a heading stays with what it heads. */
    @media print {
      :host {
        --color-paper: #ffffff;
        --color-surface: #ffffff;
        --color-sunken: #ffffff;
        --color-ink: #000000;
        --color-muted: #4a4a4a;
        --color-accent: #000000;
        --color-accent-soft: #f2f2f2;
        --color-line: #b0b0b0;
        print-color-adjust: exact;
      }

      h1,
      h2,
      h3,
      h4,
      summary {
        break-after: avoid;
      }

      p,
      li {
        orphans: 3;
        widows: 3;
      }
    }
  `,
];
