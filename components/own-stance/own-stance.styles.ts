import { css } from 'lit';

export const ownStanceStyles = css`
  :host {
    display: grid;
    gap: var(--space-5);
    max-width: 60rem;
    padding: var(--space-4);
  }

  .actions {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--space-2) var(--space-3);
  }

  .together {
    display: inline-flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--space-1) var(--space-3);
  }

  .entries + h3 {
    margin-block-start: var(--space-2);
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

  @media print {
    .actions {
      display: none;
    }
  }
`;
