import { css } from 'lit';

export const textShelfStyles = css`
  section {
    display: flex;
    flex-direction: column;
    gap: var(--space-3);
    max-width: 46rem;
    font-size: var(--text-s);
  }

  :host > section {
    padding: var(--space-4);
  }

  h3 {
    font-weight: 500;
  }

  code {
    font-family: var(--font-mono);
    font-size: var(--text-xs);
  }

  .privacy {
    padding-inline-start: var(--space-3);
    border-inline-start: 3px solid var(--color-accent);
    font-weight: 500;
  }

  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: var(--space-2);
  }

  .essays {
    display: flex;
    flex-direction: column;
    gap: var(--space-4);
  }

  .essays > li {
    display: flex;
    flex-direction: column;
    gap: var(--space-1);
    padding: var(--space-1) 0 var(--space-1) var(--space-3);
    border-inline-start: 3px solid var(--essay-ink, var(--color-line));
  }

  .essays > li.missing {
    border-inline-start-style: dashed;
  }

  .essays > li[aria-current] {
    background: var(--color-accent-soft);
  }

  .essays .actions {
    padding-block-start: var(--space-1);
  }

  .problems,
  .strangers {
    display: flex;
    flex-direction: column;
    gap: var(--space-2);
    padding: var(--space-3);
    border: 1px solid var(--color-control-line);
    border-radius: var(--radius);
    background: var(--color-surface);
  }

  .problems {
    border-color: var(--color-alert);
    background: var(--color-alert-soft);
  }

  .problems .icon {
    color: var(--color-alert);
  }

  .names {
    padding-inline-start: var(--space-4);
    list-style: disc;
  }
`;
