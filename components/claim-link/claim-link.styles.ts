import { css } from 'lit';

export const claimLinkStyles = css`
  :host {
    display: inline-block;
    max-width: 100%;
    color: inherit;
    font: inherit;
  }

  button {
    min-height: 1.5rem;
    padding: 0.125rem 0.25rem;
    margin-inline: -0.25rem;
    border: 0;
    border-radius: var(--radius-s);
    background: transparent;
    color: var(--color-accent);
    font: inherit;
    text-align: start;
    text-decoration: underline;
    text-decoration-color: color-mix(in srgb, currentColor 35%, transparent);
    text-underline-offset: 0.2em;
    cursor: pointer;
  }

  button:hover {
    background: var(--color-accent-soft);
    text-decoration-color: currentColor;
  }

  button:focus-visible {
    outline-offset: 0;
  }
`;
