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
    display: grid;
    gap: var(--space-2);
    max-width: 48rem;
    padding-inline-start: var(--space-4);
    border-inline-start: 4px solid var(--color-accent);
    font-size: var(--text-l);
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
    gap: var(--space-1);
    justify-items: start;
    max-width: 52rem;
    padding: var(--space-3) var(--space-4);
    border: 1px solid var(--color-line);
    border-radius: var(--radius);
    background: var(--color-surface);
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

  summary {
    min-height: var(--target);
    cursor: pointer;
    line-height: var(--target);
  }
`;
