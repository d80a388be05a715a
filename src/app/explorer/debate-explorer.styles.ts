import { css, type CSSResultGroup } from 'lit';
import { base } from '../../../components/shared/base.ts';

export const styles: CSSResultGroup = [
  base,
  css`
    :host {
      /* There are pages whose rem is no size to read at. */
      --elenchus-rem: max(1rem, 16px);
      height: calc(36 * var(--rem));
      min-height: calc(16 * var(--rem));
      border: 1px solid var(--color-line);
      overflow: hidden;
    }

    :host([theme='light']) {
      color-scheme: light;
    }

    :host([theme='dark']) {
      color-scheme: dark;
    }

    :host([theme='system']) {
      color-scheme: light dark;
    }

    /* Whatever the page says of its text ends here. */
    .root {
      all: initial;
      display: block;
      height: 100%;
      color-scheme: inherit;
      /* Pictures are made in the product's page. */
      --picture-button: none;
    }

    .instead {
      box-sizing: border-box;
      height: 100%;
      padding: var(--space-5);
      overflow: auto;
      background: var(--color-paper);
      color: var(--color-ink);
      font: 400 var(--text-m) / var(--leading) var(--font);
      overflow-wrap: anywhere;
    }

    .instead > * + *,
    .instead [role='alert'] > * + * {
      margin-block-start: var(--space-3);
    }
  `,
];
