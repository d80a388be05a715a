import { css, type CSSResultGroup } from 'lit';
import { base } from '../../components/shared/base.ts';
import { controls } from '../../components/shared/controls.ts';

export const styles: CSSResultGroup = [
  base,
  controls,
  css`
    :host {
      height: 100vh;
      height: 100dvh;
      background: var(--color-paper);
    }

    .start {
      padding: var(--space-6);
    }

    .names {
      display: flex;
      flex-wrap: wrap;
      align-items: baseline;
      gap: 0 var(--space-3);
      min-width: 0;
    }

    .product {
      color: var(--color-accent);
      font-size: var(--text-xs);
      font-weight: 700;
      margin-inline-end: var(--space-2);
      letter-spacing: 0.08em;
      text-transform: uppercase;
    }

    h1 {
      margin: 0;
      font-size: var(--text-l);
      line-height: 1.25;
    }

    .question {
      color: var(--color-muted);
      font-size: var(--text-s);
    }

    .actions {
      display: contents;
    }

    .reading:not(:empty) {
      display: flex;
      align-items: center;
      gap: var(--space-3);
      padding: 0 var(--space-4);
    }

    .reading p {
      padding-block: var(--space-1);
    }

    .reading progress {
      flex: 0 1 10rem;
      min-inline-size: 3rem;
    }

    /* However many problems there are, the debate keeps its room. */
    diagnostic-list {
      max-height: 45dvh;
      overflow: auto;
    }

    @container (width < 64em) {
      .question {
        display: none;
      }
    }

    .printed {
      display: none;
    }

    @media print {
      :host {
        height: auto;
      }

      h1 {
        font-size: 15pt;
      }

      .names {
        display: block;
        margin-block-end: var(--space-4);
      }

      .product,
      .actions {
        display: none;
      }

      .question {
        display: block;
      }

      session-explorer:has(+ .printed) {
        display: none;
      }

      .printed {
        display: block;
      }

      .printed svg {
        display: block;
        width: auto;
        max-width: 100%;
        height: auto;
        max-height: 100vh;
        margin: auto;
      }
    }
  `,
];
