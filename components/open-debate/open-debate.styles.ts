import { css } from 'lit';

export const openDebateStyles = css`
  :host {
    position: relative;
  }

  .overlay {
    position: fixed;
    inset: 0;
    z-index: 100;
    display: grid;
    place-items: center;
    padding: var(--space-4);
    border: 3px dashed var(--color-accent);
    background: color-mix(in srgb, var(--color-paper) 88%, transparent);
    pointer-events: none;
  }

  .overlay.here {
    position: absolute;
  }

  .overlay p {
    padding: var(--space-3) var(--space-5);
    border-radius: var(--radius);
    background: var(--color-accent);
    color: var(--color-on-accent);
    font-size: var(--text-l);
    font-weight: 500;
  }
`;
