import { css } from 'lit';

export const claimLinkStyles = css`
  :host {
    display: inline-block;
    max-width: 100%;
    color: inherit;
    font: inherit;
  }

  :host([inline]) {
    display: inline;
  }

  button {
    min-height: 1.5rem;
    padding: 0.125rem 0.25rem;
    margin-inline: -0.25rem;
    border: 0;
    background: transparent;
    font: inherit;
    text-align: start;
  }

  button,
  .button {
    border-radius: var(--radius-s);
    color: var(--color-accent);
    text-decoration: underline;
    text-decoration-color: color-mix(in srgb, currentColor 35%, transparent);
    text-underline-offset: 0.2em;
    cursor: pointer;
  }

  button:hover,
  .button:hover {
    background: var(--color-accent-soft);
    text-decoration-color: currentColor;
  }

  button:focus-visible,
  .button:focus-visible {
    outline-offset: 0;
  }

  @media print {
    button,
    .button {
      padding: 0;
      margin: 0;
      color: inherit;
      text-decoration: none;
    }
  }
`;
