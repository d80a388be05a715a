import { css } from 'lit';

export const authorComparisonStyles = css`
  :host {
    display: grid;
    gap: var(--space-5);
    max-width: 72rem;
    padding: var(--space-4);
    container-type: inline-size;
  }

  .choice {
    display: flex;
    flex-wrap: wrap;
    gap: var(--space-2) var(--space-4);
  }

  .choice .labelled {
    flex: 1 1 18rem;
    max-width: 32rem;
  }

  .choice select {
    width: 100%;
  }

  .summary {
    max-width: 48rem;
  }

  .entries > li {
    gap: var(--space-1);
    max-width: 52rem;
  }

  .turning {
    color: var(--color-muted);
    font-size: var(--text-s);
  }

  .voicings {
    display: grid;
    gap: var(--space-1);
    font-size: var(--text-s);
  }

  .columns {
    display: grid;
    gap: var(--space-4) var(--space-6);
  }

  @container (min-width: 44rem) {
    .columns {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
  }

  .premises {
    display: grid;
    gap: var(--space-1);
    margin-block-start: var(--space-2);
    font-size: var(--text-s);
  }
`;
