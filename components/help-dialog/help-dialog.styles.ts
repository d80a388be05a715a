import { css } from 'lit';

export const helpDialogStyles = css`
  :host {
    display: contents;
  }

  dialog {
    width: min(52rem, calc(100vw - 1rem));
    overflow: hidden;
  }

  .content {
    display: flex;
    flex-direction: column;
    max-height: calc(100dvh - 2rem - 2px);
  }

  header {
    display: flex;
    flex: none;
    align-items: center;
    justify-content: space-between;
    padding: var(--space-2) var(--space-3) var(--space-2) var(--space-5);
    border-block-end: 1px solid var(--color-line);
  }

  .sections {
    display: grid;
    gap: var(--space-5);
    padding: var(--space-4) var(--space-5) var(--space-5);
    overflow: auto;
  }

  h3 {
    margin-block-end: var(--space-2);
  }

  .keys,
  .terms {
    display: grid;
    gap: var(--space-1) var(--space-5);
    font-size: var(--text-s);
  }

  .keys {
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 20rem), 1fr));
  }

  .keys div {
    display: flex;
    align-items: baseline;
    justify-content: space-between;
    gap: var(--space-3);
    border-block-end: 1px solid var(--color-line);
    padding-block-end: var(--space-1);
  }

  .keys dd {
    flex: none;
  }

  .check {
    margin-block-start: var(--space-2);
    font-size: var(--text-s);
  }

  .terms.short {
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 22rem), 1fr));
  }

  .terms div {
    display: grid;
    grid-template-columns: 7rem minmax(0, 1fr);
    gap: var(--space-3);
  }

  .terms dt {
    font-weight: 700;
  }

  @media (width < 40rem) {
    header,
    .sections {
      padding-inline-start: var(--space-4);
    }

    .terms:not(.short) div {
      grid-template-columns: minmax(0, 1fr);
      gap: 0;
      margin-block-end: var(--space-1);
    }
  }
`;
