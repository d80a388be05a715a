import { css, type CSSResultGroup } from 'lit';
import { base } from '../../../components/shared/base.ts';
import { controls } from '../../../components/shared/controls.ts';

export const corpusPageStyles: CSSResultGroup = [
  base,
  controls,
  css`
    :host {
      display: flex;
      flex-direction: column;
      height: 100%;
      min-height: 0;
      background: var(--color-paper);
      container-type: inline-size;
    }

    .bar {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: var(--space-2) var(--space-5);
      padding: var(--space-2) var(--space-4);
      border-block-end: 1px solid var(--color-line);
      background: var(--color-surface);
    }

    slot[name='title'] {
      display: block;
      flex: 1 1 15rem;
      min-width: 0;
    }

    .actions {
      display: flex;
      flex-wrap: wrap;
      gap: var(--space-2);
    }

    main {
      flex: 1;
      min-height: 0;
      overflow: auto;
    }

    main:focus {
      outline: none;
    }

    .going {
      position: sticky;
      inset-block-start: 0;
      z-index: 4;
      background: var(--color-sunken);
    }

    .loading {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: var(--space-3);
    }

    .loading:has(*) {
      padding: var(--space-1) var(--space-4);
    }

    @media print {
      :host {
        height: auto;
      }

      main {
        overflow: visible;
      }
    }
  `,
];
