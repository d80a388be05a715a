import { css } from 'lit';

export const diagnosticListStyles = css`
  section:not(.none) {
    display: flex;
    flex-direction: column;
    gap: var(--space-2);
    padding: var(--space-3) var(--space-4);
    border: 1px solid var(--color-control-line);
    border-radius: var(--radius);
    background: var(--color-surface);
  }

  section.errors {
    border-color: var(--color-alert);
  }

  /* In reach, however long the list is. */
  header {
    position: sticky;
    top: 0;
    display: flex;
    align-items: flex-start;
    justify-content: space-between;
    gap: var(--space-2);
    background: inherit;
  }

  .file,
  code {
    font-family: var(--font-mono);
    font-weight: 400;
  }

  ol {
    display: flex;
    flex-direction: column;
    gap: var(--space-3);
  }

  li {
    padding-inline-start: var(--space-3);
    border-inline-start: 3px dashed var(--color-control-line);
  }

  li.error {
    border-inline-start: 3px solid var(--color-alert);
  }

  li.error .icon,
  li.error strong {
    color: var(--color-alert);
  }

  .place {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--space-3);
    color: var(--color-muted);
    font-size: var(--text-xs);
  }
`;
