import { css } from 'lit';

export const positionListStyles = css`
  :host {
    display: grid;
    gap: var(--space-4);
    max-width: 60rem;
    padding: var(--space-4);
  }

  .choice select {
    width: min(100%, 18rem);
  }

  .summary {
    display: grid;
    gap: var(--space-2);
    padding-inline-start: var(--space-4);
    border-inline-start: 4px solid var(--color-accent);
    font-size: var(--text-l);
  }

  .state:not(:empty) {
    display: grid;
    gap: var(--space-2);
  }

  .failure {
    color: var(--color-alert);
  }

  section,
  .entries,
  .why {
    display: grid;
    gap: var(--space-3);
  }

  .why {
    gap: var(--space-1);
    justify-items: start;
    padding-inline-start: var(--space-3);
    border-inline-start: 2px solid var(--color-line);
  }

  .entries > li {
    display: grid;
    gap: var(--space-2);
    justify-items: start;
    padding: var(--space-3) var(--space-4);
    border: 1px solid var(--color-line);
    border-radius: var(--radius);
    background: var(--color-surface);
  }

  .alternatives {
    display: grid;
    gap: var(--space-3);
    padding-inline-start: var(--space-4);
    list-style: disc;
  }

  .alternatives > li > span {
    display: block;
  }

  summary {
    min-height: var(--target);
    cursor: pointer;
    line-height: var(--target);
  }
`;
