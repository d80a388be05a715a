import { css } from 'lit';

export const storeDialogStyles = css`
  :host {
    display: contents;
  }

  dialog {
    width: min(36rem, calc(100vw - 2rem));
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

  textarea {
    width: 100%;
    min-height: 4.5rem;
    padding: var(--space-2);
    font-family: var(--font-mono, monospace);
    resize: vertical;
  }

  .error {
    color: var(--color-alert);
  }

  .stores {
    display: flex;
    flex-wrap: wrap;
    gap: var(--space-2);
  }

  .stores button {
    max-width: 100%;
    overflow-wrap: anywhere;
    text-align: start;
  }
`;
