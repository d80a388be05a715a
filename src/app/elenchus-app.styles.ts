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

    .page {
      display: flex;
      flex-direction: column;
      height: 100%;
    }

    .skip:not(:focus) {
      position: absolute;
      width: 1px;
      height: 1px;
      min-height: 0;
      padding: 0;
      border: 0;
      overflow: hidden;
      clip-path: inset(50%);
    }

    .skip:focus {
      position: absolute;
      inset: var(--space-2) auto auto var(--space-2);
      z-index: 4;
    }

    header {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: var(--space-2) var(--space-5);
      padding: var(--space-2) var(--space-4);
      border-block-end: 1px solid var(--color-line);
      background: var(--color-surface);
    }

    .names {
      display: flex;
      flex: 1 1 20rem;
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

    .finding {
      display: flex;
      flex: 0 1 25rem;
      gap: var(--space-2);
    }

    .finding .button {
      flex: none;
    }

    search-box {
      flex: 1 1 10rem;
      min-width: 0;
    }

    .actions {
      display: flex;
      flex-wrap: wrap;
      gap: var(--space-2);
    }

    .steps {
      display: flex;
      gap: var(--space-1);
    }

    tab-bar {
      height: 100%;
      min-height: 0;
    }

    .tab-content {
      height: 100%;
      min-height: 0;
    }

    [slot]:focus,
    aside:focus {
      outline: none;
    }

    .scrolling {
      overflow: auto;
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

    .close {
      display: flex;
      flex-wrap: wrap;
      justify-content: space-between;
      gap: var(--space-2);
      padding: var(--space-2) var(--space-3) 0;
    }

    .mine {
      display: inline-flex;
      flex-wrap: wrap;
      align-items: center;
      gap: var(--space-1) var(--space-2);
      font-size: var(--text-s);
    }

    /* However many problems there are, the debate keeps its room. */
    diagnostic-list {
      max-height: 45dvh;
      overflow: auto;
    }

    .panes {
      display: grid;
      flex: 1 1 0;
      grid-template-columns: minmax(0, 1fr);
      min-height: 0;
      position: relative;
    }

    main,
    aside {
      min-width: 0;
      min-height: 0;
      overflow: auto;
    }

    main {
      display: grid;
      grid-template: minmax(0, 1fr) / minmax(0, 1fr);
      position: relative;
    }

    aside {
      background: var(--color-surface);
    }

    @media (min-width: 64rem) {
      .panes[data-browse] {
        grid-template-columns: 20rem minmax(0, 1fr);
      }

      .panes[data-inspect] {
        grid-template-columns: minmax(0, 1fr) 22rem;
      }

      .panes[data-browse][data-inspect] {
        grid-template-columns: 20rem minmax(0, 1fr) 22rem;
      }

      .browse {
        border-inline-end: 1px solid var(--color-line);
      }

      .inspect {
        border-inline-start: 1px solid var(--color-line);
      }
    }

    /* On a narrow screen the chosen claim has the lower part of the view and the map the upper one, so that both stay in sight. */
    @media (width < 64rem) {
      .panes[data-inspect] {
        grid-template-rows: minmax(0, 1fr) minmax(0, 45%);
      }

      aside {
        border-block-start: 1px solid var(--color-line);
      }

      .browse {
        position: absolute;
        inset: auto 0 0;
        z-index: 2;
        height: 60%;
        box-shadow: var(--shadow);
      }

      .question {
        display: none;
      }

      .finding {
        flex: 1 1 20rem;
      }
    }

    .printed {
      display: none;
    }

    @media print {
      header,
      aside,
      .page:has(+ .printed) {
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
