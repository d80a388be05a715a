import { css, type CSSResult } from 'lit';

/** The looks of a dialog with a field and a list under it: at the top, so that the field stays where it is while the list grows and shrinks. */
export const listDialogStyles: CSSResult = css`
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

  .head {
    display: flex;
    gap: var(--space-2);
    align-items: center;
    padding: var(--space-3);
    border-block-end: 1px solid var(--color-line);
  }

  input {
    flex: 1;
    min-width: 0;
    min-height: 2.25rem;
  }

  [role='listbox'] {
    padding-block-end: var(--space-2);
  }

  .nothing {
    padding: var(--space-4);
  }
`;
