import { css, type CSSResultGroup } from 'lit';
import { base } from '../../../components/shared/base.ts';
import { controls } from '../../../components/shared/controls.ts';
import { answeringStyles } from './answering.ts';

/** How wide it is decides, not how wide the screen: it may be a part of somebody's page. */
export const styles: CSSResultGroup = [
  base,
  controls,
  answeringStyles,
  css`
    :host {
      height: 100%;
      min-height: 0;
      background: var(--color-paper);
      container-type: inline-size;
      /* In the queries, em is what rem is elsewhere. */
      font-size: var(--rem);
    }

    .explorer {
      display: flex;
      flex-direction: column;
      height: 100%;
      position: relative;
      font-size: var(--text-m);
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

    .bar {
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
      flex: 1 1 calc(15 * var(--rem));
      flex-wrap: wrap;
      align-items: baseline;
      gap: 0 var(--space-3);
      min-width: 0;
    }

    h2 {
      line-height: 1.25;
    }

    .question {
      color: var(--color-muted);
      font-size: var(--text-s);
    }

    .finding {
      display: flex;
      flex: 0 1 calc(20 * var(--rem));
      gap: var(--space-2);
    }

    .finding .button {
      flex: none;
    }

    search-box {
      flex: 1 1 calc(10 * var(--rem));
      min-width: 0;
    }

    .actions {
      display: flex;
      flex-wrap: wrap;
      gap: var(--space-2);
    }

    .more-actions {
      display: contents;
    }

    .more {
      display: none;
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

    .panes {
      display: grid;
      flex: 1 1 0;
      grid-template-columns: minmax(0, 1fr);
      min-height: 0;
      position: relative;
    }

    .middle,
    aside {
      min-width: 0;
      min-height: 0;
      overflow: auto;
    }

    .middle {
      display: grid;
      grid-template: minmax(0, 1fr) / minmax(0, 1fr);
      position: relative;
    }

    aside {
      background: var(--color-surface);
    }

    panel-divider,
    .gist {
      display: none;
    }

    /* The panels beside the map; as wide as the reader made them, while there is room. */
    @container (min-width: 64em) {
      .panes {
        grid-template-columns: auto auto minmax(0, 1fr) auto auto;
      }

      panel-divider {
        display: block;
      }

      sheet-handle {
        display: none;
      }

      .browse {
        grid-column: 1;
        width: min(var(--browse, calc(20 * var(--rem))), 36cqi);
      }

      .browse-divider {
        grid-column: 2;
      }

      .middle {
        grid-column: 3;
      }

      .inspect-divider {
        grid-column: 4;
      }

      .inspect {
        grid-column: 5;
        width: min(var(--inspect, calc(22 * var(--rem))), 36cqi);
      }

      .panes[data-put-away] .inspect {
        display: none;
      }

      .panes > * {
        grid-row: 1;
      }
    }

    /* Where it is narrow the chosen claim has the lower part of the view and the map the upper one; how much of it, the reader says. */
    @container (width < 64em) {
      .panes[data-inspect] {
        grid-template-rows: minmax(0, 1fr) minmax(0, 45%);
      }

      .panes[data-inspect][data-sheet='line'] {
        grid-template-rows: minmax(0, 1fr) auto;
      }

      .panes[data-inspect][data-sheet='full'] {
        grid-template-rows: 0 minmax(0, 1fr);
      }

      .panes[data-inspect][data-dragged] {
        grid-template-rows: minmax(0, 1fr) var(--sheet);
      }

      /* What lies under it takes no focus either. */
      .panes[data-inspect][data-sheet='full']:not([data-dragged]) .middle {
        visibility: hidden;
      }

      .inspect {
        border-start-start-radius: var(--space-3);
        border-start-end-radius: var(--space-3);
      }

      sheet-handle {
        position: sticky;
        inset-block-start: 0;
        z-index: 1;
        background: var(--color-surface);
      }

      .close {
        padding-block: 0;
      }

      .panes[data-sheet='line'] .close {
        flex-wrap: nowrap;
        align-items: center;
        padding-block-end: var(--space-2);
      }

      .panes[data-sheet='line']:not([data-dragged]) .gist {
        display: -webkit-box;
        flex: 1 1 0;
        min-width: 0;
        min-height: var(--target);
        padding: 0;
        border: 0;
        overflow: hidden;
        background: none;
        color: inherit;
        font: inherit;
        font-weight: 500;
        text-align: start;
        cursor: pointer;
        -webkit-box-orient: vertical;
        -webkit-line-clamp: 2;
      }

      .panes[data-sheet='line']:not([data-dragged]) :is(.mine, claim-inspector) {
        display: none;
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
        flex: 1 1 calc(20 * var(--rem));
      }
    }

    @container (width < 48em) {
      .bar {
        gap: var(--space-2);
        padding: var(--space-1) var(--space-2);
      }

      .names {
        flex-basis: calc(10 * var(--rem));
      }

      .finding {
        flex: 1 1 calc(12 * var(--rem));
      }

      .more {
        display: inline-flex;
      }

      .more-actions:not([data-shown]) {
        display: none;
      }
    }

    @container (width < 36em) {
      .names {
        flex-basis: 100%;
      }
    }

    /* On paper: what is shown, below the title. */
    @media print {
      :host {
        height: auto;
        container-type: normal;
      }

      .explorer,
      .panes,
      .middle,
      .bar,
      .tab-content,
      tab-bar {
        display: block;
        height: auto;
        overflow: visible;
      }

      .bar {
        padding: 0;
        border: 0;
      }

      .bar > :not(.names),
      .skip,
      aside,
      panel-divider {
        display: none;
      }
    }
  `,
];
