import { css } from 'lit';

export const searchBoxStyles = css`
  :host {
    position: relative;
  }

  .box {
    position: relative;
    display: block;
  }

  .box .field {
    width: 100%;
    padding-inline: 1.875rem var(--space-2);
  }

  .box .icon {
    position: absolute;
    inset-block-start: 0.4375rem;
    inset-inline-start: 0.5rem;
    color: var(--color-muted);
    pointer-events: none;
  }

  .key {
    position: absolute;
    inset-block-start: 0.3125rem;
    inset-inline-end: 0.375rem;
    pointer-events: none;
  }

  input:focus + .key,
  input:not(:placeholder-shown) + .key {
    display: none;
  }

  @container (width < 40em) {
    .key {
      display: none;
    }
  }

  .list {
    position: absolute;
    inset-inline-start: 0;
    z-index: 5;
    display: flex;
    flex-direction: column;
    width: 38rem;
    max-width: calc(100vw - 2 * var(--space-4));
    max-height: min(34rem, calc(100dvh - 8rem));
    margin-block-start: var(--space-1);
    border: 1px solid var(--color-line);
    border-radius: var(--radius);
    background: var(--color-surface);
    box-shadow: var(--shadow);
    font-size: var(--text-m);
  }

  @container (width >= 64em) {
    .list.to-the-left {
      inset-inline: auto 0;
    }
  }

  .nothing {
    padding: var(--space-3);
  }

  /* There is no room beside the field, so that the list takes what there is around. */
  @container (width < 64em) {
    :host {
      position: static;
    }

    .list {
      inset-inline: var(--space-2);
      width: auto;
      max-width: 42rem;
      max-height: 60dvh;
      margin-inline: auto;
    }
  }
`;
