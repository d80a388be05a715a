import { css } from 'lit';

/** Buttons, inputs and fieldsets; native ones, so that they behave as the reader's system has them behave. */
export const controls = css`
  button,
  input,
  select {
    font: inherit;
    color: inherit;
  }

  .button {
    display: inline-flex;
    align-items: center;
    min-height: var(--target);
    padding: 0.1875rem var(--space-3);
    border: 1px solid var(--color-control-line);
    border-radius: var(--radius);
    background: var(--color-surface);
    color: var(--color-ink);
    font-size: var(--text-s);
    font-weight: 500;
    text-align: start;
    cursor: pointer;
  }

  .button.picture {
    display: var(--picture-button, inline-flex);
  }

  .button:not(.square) .icon {
    margin-inline-end: var(--space-1);
  }

  .button:hover:not(:disabled, [aria-disabled='true']) {
    border-color: var(--color-accent);
    background: var(--color-accent-soft);
  }

  .button:disabled,
  .button[aria-disabled='true'] {
    border-style: dashed;
    color: var(--color-muted);
    cursor: not-allowed;
  }

  .button.primary {
    border-color: var(--color-accent);
    background: var(--color-accent);
    color: var(--color-on-accent);
  }

  .button.primary:hover:not(:disabled) {
    background: var(--color-ink);
    border-color: var(--color-ink);
    color: var(--color-paper);
  }

  .button.primary:disabled {
    border-color: var(--color-control-line);
    background: var(--color-sunken);
    color: var(--color-muted);
  }

  .button[aria-pressed='true'] {
    border-color: var(--color-accent);
    background: var(--color-accent);
    color: var(--color-on-accent);
  }

  .button[aria-pressed='true']:hover:not(:disabled) {
    border-color: var(--color-ink);
    background: var(--color-ink);
    color: var(--color-paper);
  }

  .button.quiet {
    border-color: transparent;
    background: transparent;
    color: var(--color-accent);
  }

  .button.square {
    justify-content: center;
    width: var(--target);
    padding: 0;
  }

  .field {
    min-height: var(--target);
    padding: 0.1875rem var(--space-2);
    border: 1px solid var(--color-control-line);
    border-radius: var(--radius);
    background: var(--color-surface);
    color: var(--color-ink);
  }

  .field::placeholder {
    color: var(--color-muted);
    opacity: 1;
  }

  .check {
    display: flex;
    align-items: flex-start;
    gap: var(--space-2);
    min-height: 1.5rem;
    padding: 0.125rem 0;
    cursor: pointer;
  }

  .check input {
    flex: none;
    width: 1rem;
    height: 1rem;
    margin: 0.125rem 0 0;
    accent-color: var(--color-accent);
  }

  .check:has(input:disabled) {
    color: var(--color-muted);
    cursor: not-allowed;
  }

  fieldset {
    min-width: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }

  legend {
    padding: 0;
    font-weight: 700;
  }

  summary {
    min-height: var(--target);
    padding: 0.1875rem 0;
    border-radius: var(--radius-s);
    cursor: pointer;
  }

  .labelled {
    display: grid;
    gap: var(--space-1);
    font-size: var(--text-s);
  }

  /* Paper cannot be pressed. What is chosen in a list is part of what is told, and stays. */
  @media print {
    .button,
    input,
    .check:not(:has(input:checked)),
    .labelled:has(> input) {
      display: none !important;
    }

    select.field {
      width: auto;
      max-width: 100%;
      border: 0;
      padding: 0;
      appearance: none;
      field-sizing: content;
    }
  }
`;
