import { css } from 'lit';

export const groundListStyles = css`
  :host {
    padding: 0 var(--space-4) var(--space-5);
    font-size: var(--text-s);
  }

  .content {
    display: grid;
    gap: var(--space-4);
    padding-block-start: var(--space-2);
  }

  section {
    gap: var(--space-2);
  }

  h2 {
    display: inline;
  }

  .entries > li {
    gap: var(--space-1);
    padding: var(--space-2) var(--space-3);
    border-inline-start: 4px solid var(--essay-line, var(--color-line));
    background: var(--color-paper);
  }

  .entries + details {
    margin-block-start: var(--space-1);
  }
`;
