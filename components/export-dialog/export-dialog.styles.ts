import { css } from 'lit';

export const exportDialogStyles = css`
  dialog {
    width: min(64rem, calc(100vw - 2rem));
  }

  form {
    display: grid;
    grid-template: 'header header' auto 'choices preview' minmax(0, 1fr) 'outcome outcome' auto 'footer footer' auto / 20rem minmax(0, 1fr);
    gap: var(--space-3) var(--space-5);
    height: min(46rem, calc(100dvh - 2rem - 2px));
    padding: var(--space-4) var(--space-5);
  }

  header {
    grid-area: header;
    display: flex;
    align-items: center;
    justify-content: space-between;
  }

  footer {
    grid-area: footer;
    display: flex;
    flex-wrap: wrap;
    justify-content: flex-end;
    gap: var(--space-2);
  }

  h2 {
    font-size: var(--text-xl);
    font-weight: 500;
  }

  .choices {
    grid-area: choices;
    display: flex;
    flex-direction: column;
    gap: var(--space-3);
    padding-inline-end: var(--space-2);
    overflow-y: auto;
  }

  .choices > * {
    flex: none;
  }

  .choices select,
  .choices input.field {
    width: 100%;
    min-width: 0;
  }

  .check {
    font-size: var(--text-s);
  }

  legend {
    margin-block-end: var(--space-1);
    font-size: var(--text-s);
  }

  .beside {
    display: grid;
    grid-auto-flow: column;
    grid-auto-columns: minmax(0, 1fr);
    gap: var(--space-2);
  }

  output {
    font-size: var(--text-s);
    font-variant-numeric: tabular-nums;
  }

  .preview {
    grid-area: preview;
    display: grid;
    place-items: center;
    min-height: 12rem;
    padding: var(--space-2);
    border: 1px solid var(--color-line);
    border-radius: var(--radius);
    /* What is transparent shows squares, as it does in programs for pictures. */
    background: repeating-conic-gradient(var(--color-sunken) 0 25%, var(--color-surface) 0 50%) 0 0 / 1rem 1rem;
    overflow: hidden;
  }

  .preview > div,
  .preview > div > div {
    display: grid;
    place-items: center;
    width: 100%;
    height: 100%;
    min-height: 0;
  }

  .preview svg {
    max-width: 100%;
    max-height: 100%;
    width: auto;
    height: auto;
  }

  .preview p {
    padding: var(--space-2) var(--space-3);
    background: var(--color-surface);
  }

  .outcome {
    grid-area: outcome;
  }

  .error {
    display: flex;
    align-items: baseline;
    gap: var(--space-2);
    color: var(--color-alert);
  }

  .outcome p.error {
    padding: var(--space-2) var(--space-3);
    border: 1px solid var(--color-alert);
    border-radius: var(--radius);
    background: var(--color-alert-soft);
  }

  @media (width < 48rem) {
    form {
      grid-template: 'header' auto 'preview' 14rem 'choices' auto 'outcome' auto 'footer' auto / minmax(0, 1fr);
      height: auto;
      padding: var(--space-3);
    }

    .choices {
      overflow: visible;
    }
  }
`;
