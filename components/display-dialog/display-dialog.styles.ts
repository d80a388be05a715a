import { css } from 'lit';

export const displayDialogStyles = css`
  :host {
    display: contents;
  }

  dialog {
    width: min(24rem, calc(100vw - 2rem));
  }

  .content {
    display: grid;
    gap: var(--space-4);
    padding: var(--space-4);
  }

  header {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: var(--space-3);
  }

  legend {
    margin-block-end: var(--space-1);
  }

  select {
    width: 100%;
  }
`;
