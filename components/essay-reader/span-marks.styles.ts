import { css } from 'lit';

/**
 * How spans are marked. The lines are text decorations, which nest, break with the text and stay in a forced-colours mode;
 * they do not leave gaps around descenders, for those would look like dashes.
 */
export const spanMarksStyles = css`
  .line {
    --line: color-mix(in srgb, var(--essay-ink, var(--color-accent)) 65%, var(--color-paper));
    text-decoration: underline solid 0.09375rem var(--line);
    text-decoration-skip-ink: none;
    text-underline-offset: 0.28em;
  }

  .line.lane-1 {
    text-underline-offset: 0.5em;
  }

  .line.lane-2 {
    text-underline-offset: 0.72em;
  }

  .line.taken-over,
  .line.reported {
    text-decoration-style: dashed;
  }

  .line.reported,
  .line.rejected {
    --line: var(--color-muted);
  }

  .line.rejected {
    text-decoration-style: dotted;
    text-decoration-thickness: 0.1875rem;
  }

  .line.strong {
    --line: var(--essay-ink, var(--color-accent));
    text-decoration-thickness: 0.15625rem;
  }

  .line.strong.reported,
  .line.strong.rejected {
    --line: var(--color-ink);
  }

  .piece {
    cursor: pointer;
    border-radius: var(--radius-s);
    scroll-margin-block: 9rem 4rem;
    -webkit-box-decoration-break: clone;
    box-decoration-break: clone;
  }

  .piece.thesis {
    font-weight: 600;
  }

  .piece.pointed {
    background: color-mix(in srgb, var(--essay-ink, var(--color-accent)) 9%, transparent);
  }

  .piece.chosen {
    background: color-mix(in srgb, var(--essay-ink, var(--color-accent)) 20%, transparent);
  }

  .signs {
    margin-inline-end: 0.1875em;
    color: var(--essay-ink, var(--color-accent));
    font-size: 0.75em;
    white-space: nowrap;
    user-select: none;
  }

  .signs .icon + .icon {
    margin-inline-start: 0.125em;
  }

  @media (forced-colors: active) {
    .piece.chosen {
      background: Mark;
      color: MarkText;
      forced-color-adjust: none;
    }
  }
`;
