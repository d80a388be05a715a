import { css } from 'lit';

export const saveDialogStyles = css`
  :host {
    display: contents;
  }

  dialog {
    width: min(32rem, calc(100vw - 2rem));
  }

  form {
    display: grid;
    gap: var(--space-4);
    padding: var(--space-4);
  }

  header,
  footer {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: var(--space-3);
  }

  footer {
    justify-content: end;
  }

  select {
    width: 100%;
  }

  .losses {
    display: grid;
    gap: var(--space-1);
    max-height: 16rem;
    margin-block-start: var(--space-2);
    padding-inline-start: var(--space-4);
    overflow: auto;
    list-style: disc;
  }

  .error {
    color: var(--color-alert);
  }
`;
