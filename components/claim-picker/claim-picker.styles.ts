import { css } from 'lit';

export const claimPickerStyles = css`
  :host {
    display: contents;
  }

  dialog {
    width: min(40rem, calc(100vw - 1rem));
    max-height: none;
    margin-block-start: min(10dvh, 5rem);
    overflow: hidden;
  }

  .content {
    display: flex;
    flex-direction: column;
    max-height: min(38rem, 76dvh);
  }

  header {
    display: flex;
    gap: var(--space-2);
    align-items: start;
    justify-content: space-between;
    padding: var(--space-3) var(--space-3) 0;
  }

  header h2 {
    font-size: var(--text-m);
    text-wrap: pretty;
  }

  .head {
    padding: var(--space-2) var(--space-3) var(--space-3);
    border-block-end: 1px solid var(--color-line);
  }

  input {
    width: 100%;
    min-height: 2.25rem;
  }

  [role='listbox'] {
    padding-block-end: var(--space-2);
  }

  .nothing {
    padding: var(--space-4);
  }
`;
