import { css } from 'lit';

export const exportDialogStyles = css`
  dialog {
    width: min(28rem, calc(100vw - 2rem));
    max-height: calc(100dvh - 2rem);
    padding: 0;
    border: 1px solid var(--color-line);
    border-radius: calc(var(--radius) * 2);
    background: var(--color-surface);
    color: var(--color-ink);
    box-shadow: var(--shadow);
    overflow-y: auto;
  }

  dialog::backdrop {
    background: var(--color-scrim);
  }

  form {
    display: flex;
    flex-direction: column;
    gap: var(--space-4);
    padding: var(--space-4) var(--space-5) var(--space-5);
  }

  header,
  footer {
    display: flex;
    align-items: center;
    gap: var(--space-2);
  }

  header {
    justify-content: space-between;
  }

  footer {
    justify-content: flex-end;
  }

  h2 {
    font-size: var(--text-xl);
    font-weight: 500;
  }

  legend {
    margin-block-end: var(--space-1);
    font-size: var(--text-s);
  }

  .scale {
    display: flex;
    flex-direction: column;
    gap: var(--space-1);
    padding-inline-start: var(--space-5);
  }

  .scale label {
    display: flex;
    align-items: center;
    gap: var(--space-2);
  }

  output {
    font-variant-numeric: tabular-nums;
  }

  .error {
    display: flex;
    align-items: baseline;
    gap: var(--space-2);
    color: var(--color-alert);
  }

  p.error {
    padding: var(--space-2) var(--space-3);
    border: 1px solid var(--color-alert);
    border-radius: var(--radius);
    background: var(--color-alert-soft);
  }
`;
