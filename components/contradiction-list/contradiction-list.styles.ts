import { css } from 'lit';

export const contradictionListStyles = css`
  :host {
    display: flex;
    flex-direction: column;
    gap: var(--space-4);
    max-width: 72rem;
    padding: var(--space-4);
    container-type: inline-size;
  }

  .filters {
    display: flex;
    flex-wrap: wrap;
    gap: var(--space-3) var(--space-6);
  }

  .counts {
    font-size: var(--text-s);
    font-variant-numeric: tabular-nums;
  }

  .kind {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--space-4);
    color: var(--color-muted);
    font-size: var(--text-s);
  }

  .parties {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto minmax(0, 1fr);
    gap: var(--space-3);
    justify-self: stretch;
  }

  .against {
    align-self: center;
    min-width: 1rem;
    color: var(--color-muted);
  }

  .party {
    display: flex;
    flex-direction: column;
    gap: var(--space-1);
  }

  .authors {
    font-size: var(--text-s);
  }

  .authors li {
    padding: 0.125rem var(--space-2);
    border-inline-start: 3px solid var(--essay-ink, var(--color-line));
    background: var(--essay-tint, var(--color-sunken));
  }

  .authors li + li {
    margin-block-start: 0.125rem;
  }

  .author {
    font-weight: 500;
  }

  .chain {
    display: flex;
    flex-direction: column;
    justify-self: stretch;
    gap: var(--space-2);
  }

  .chain > li {
    padding-inline-start: var(--space-3);
    border-inline-start: 3px solid var(--essay-line, var(--color-line));
  }

  .lead {
    color: var(--color-muted);
    font-size: var(--text-s);
  }

  .restatements {
    justify-self: stretch;
  }

  .restatements ul {
    display: flex;
    flex-direction: column;
    gap: var(--space-3);
    padding-block-start: var(--space-2);
  }

  .verb {
    color: var(--color-muted);
    font-size: var(--text-s);
  }

  cite {
    color: var(--color-muted);
  }

  .look-alikes {
    padding-block-start: var(--space-3);
    border-block-start: 1px solid var(--color-line);
  }

  .look-alikes summary {
    font-weight: 500;
  }

  .look-alikes > :not(summary) {
    margin-block-start: var(--space-2);
  }

  @container (max-width: 34rem) {
    .parties {
      grid-template-columns: minmax(0, 1fr);
      gap: var(--space-2);
    }

    .against {
      justify-self: center;
      rotate: 90deg;
    }

    .against:empty {
      display: none;
    }

    .clash {
      padding-inline: var(--space-3);
    }
  }

  @media print {
    .filters,
    .look-alikes:not([open]),
    details:not([open]) {
      display: none;
    }
  }
`;
