import { css } from 'lit';

export const essayListStyles = css`
  :host {
    padding: var(--space-4);
  }

  ol {
    display: flex;
    flex-direction: column;
    gap: var(--space-4);
  }

  ol > li {
    display: flex;
    flex-direction: column;
    gap: var(--space-1);
    padding: var(--space-1) 0 var(--space-1) var(--space-3);
    border-inline-start: 3px solid var(--essay-ink, var(--color-line));
  }

  h3 {
    font-weight: 500;
  }

  .byline {
    color: var(--color-muted);
    font-size: var(--text-s);
  }

  .theses {
    font-size: var(--text-s);
  }

  .theses {
    padding-block: var(--space-1);
  }

  summary {
    min-height: 1.5rem;
    color: var(--color-muted);
    font-size: var(--text-s);
    cursor: pointer;
  }

  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: var(--space-1) var(--space-2);
    padding-block-start: var(--space-1);
  }

  .actions .button {
    padding-inline: var(--space-2);
  }
`;
