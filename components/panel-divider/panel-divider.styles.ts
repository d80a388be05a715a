import { css } from 'lit';

export const panelDividerStyles = css`
  :host {
    display: block;
    position: relative;
    z-index: 1;
    width: 0.5rem;
    background: var(--color-surface);
    /* A finger on it moves it, and not the page. */
    touch-action: none;
  }

  .bar {
    position: absolute;
    inset: 0;
    border-inline: 1px solid var(--color-line);
    cursor: col-resize;
    /* A drag that begins here selects nothing of the text beside it. */
    -webkit-user-select: none;
    user-select: none;
  }

  /* Wider than it looks: 24 px are hit more easily than 8. */
  .bar::before {
    content: '';
    position: absolute;
    inset: 0 -0.5rem;
  }

  :host([collapsed]) .bar {
    cursor: default;
  }

  .bar:hover,
  .bar.dragged,
  .bar:focus-visible {
    background: var(--color-accent);
    border-color: var(--color-accent);
  }

  .steps {
    position: absolute;
    inset-block-start: 50%;
    inset-inline-start: 50%;
    display: grid;
    gap: var(--space-1);
    translate: -50% -50%;
    opacity: 0;
  }

  :host(:dir(rtl)) .steps {
    translate: 50% -50%;
  }

  /* At the rim of the page half of it would be outside. */
  :host([collapsed]) .steps {
    inset-inline: 0 auto;
    translate: 0 -50%;
  }

  :host([collapsed][side='end']) .steps {
    inset-inline: auto 0;
  }

  :host(:hover) .steps,
  :host(:focus-within) .steps,
  :host([collapsed]) .steps {
    opacity: 1;
  }

  @media (hover: none) {
    .steps {
      opacity: 1;
    }
  }

  .steps .button {
    width: 1.5rem;
    min-height: 2.25rem;
    border-radius: 0.75rem;
    box-shadow: 0 1px 3px rgb(0 0 0 / 15%);
  }

  @media (pointer: coarse) {
    .steps .button {
      min-height: 2.75rem;
    }
  }

  @media print {
    :host {
      display: none;
    }
  }
`;
