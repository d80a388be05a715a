import { css } from 'lit';

export const ownStanceStyles = css`
  :host {
    display: grid;
    gap: var(--space-5);
    max-width: 60rem;
    padding: var(--space-4);
  }

  .summary {
    display: grid;
    gap: var(--space-2);
    padding-inline-start: var(--space-4);
    border-inline-start: 4px solid var(--color-accent);
    font-size: var(--text-l);
  }

  .actions {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--space-2) var(--space-3);
  }

  .next {
    display: inline-flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--space-1) var(--space-3);
  }

  section {
    display: grid;
    gap: var(--space-3);
  }

  .entries {
    display: grid;
    gap: var(--space-3);
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

  /* Told by the form of the border and by the word beside it, and by no colour: what stands is not better than what falls. */
  [data-status='stands'] {
    border-inline-start: 4px solid var(--color-ink);
  }

  [data-status='falls'] {
    border-inline-start: 4px dashed var(--color-ink);
  }

  .claims > li {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: var(--space-1) var(--space-4);
    padding-block: var(--space-2);
    border-block-end: 1px solid var(--color-line);
  }

  .claims > li > span {
    flex: 1 1 20rem;
  }
`;
