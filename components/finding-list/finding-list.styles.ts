import { css } from 'lit';

export const findingListStyles = css`
  :host {
    padding: var(--space-3) var(--space-4) var(--space-5);
    font-size: var(--text-s);
  }

  .entries {
    margin-block-start: var(--space-3);
    counter-reset: finding;
  }

  .entries > li {
    gap: var(--space-1);
    padding: var(--space-2) var(--space-3);
    border-inline-start-width: 4px;
    background: var(--color-paper);
    counter-increment: finding;
  }

  .entries > li[data-shown] {
    border-color: var(--color-accent);
  }

  li p:first-child::before {
    content: counter(finding) '. ';
    color: var(--color-muted);
    font-weight: 700;
  }

  .why,
  .lacks {
    color: var(--color-muted);
  }

  .lacks {
    margin-block-start: var(--space-3);
  }

  .button {
    margin-block-start: var(--space-1);
  }
`;
