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

  .state:not(:empty) {
    display: grid;
    gap: var(--space-2);
  }

  .failure {
    color: var(--color-alert);
  }

  .thesis {
    display: flex;
    gap: var(--space-2);
  }

  .thesis .essay-mark {
    margin-block-start: 0.1875rem;
  }

  .answer:not(:empty) {
    margin-block-start: var(--space-2);
  }

  .why {
    display: grid;
    gap: var(--space-1);
    justify-items: start;
    padding-inline-start: var(--space-3);
    border-inline-start: 2px solid var(--color-line);
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
`;
