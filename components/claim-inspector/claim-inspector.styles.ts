import { css } from 'lit';

export const claimInspectorStyles = css`
  article {
    display: flex;
    flex-direction: column;
    gap: var(--space-5);
    padding: var(--space-4);
  }

  header {
    display: flex;
    flex-direction: column;
    gap: var(--space-2);
  }

  header h2 {
    font-size: var(--text-xl);
    font-weight: 500;
    text-wrap: pretty;
  }

  .eyebrow,
  .gist {
    font-size: var(--text-s);
  }

  .eyebrow {
    color: var(--color-muted);
  }

  .actions,
  .explore {
    display: flex;
    flex-wrap: wrap;
    gap: var(--space-2);
    padding-block-start: var(--space-1);
  }

  section {
    display: flex;
    flex-direction: column;
    gap: var(--space-2);
    padding-block-start: var(--space-3);
    border-block-start: 1px solid var(--color-line);
  }

  h4 {
    margin: 0;
    font-size: var(--text-s);
    font-weight: 500;
  }

  cite {
    color: var(--color-muted);
    font-style: italic;
    font-weight: 400;
  }

  .units {
    display: flex;
    flex-direction: column;
    gap: var(--space-3);
  }

  .unit {
    display: flex;
    flex-direction: column;
    align-items: flex-start;
    gap: var(--space-1);
    padding-inline-start: var(--space-3);
    border-inline-start: 3px solid var(--essay-line, var(--color-line));
    font-size: var(--text-s);
  }

  .unit.lent {
    border-inline-start-style: dashed;
  }

  .linked > li + li::before {
    content: 'and ';
    color: var(--color-muted);
  }

  .ways {
    display: flex;
    flex-direction: column;
    align-items: flex-start;
    gap: var(--space-1);
  }

  .sets {
    display: flex;
    flex-direction: column;
    gap: var(--space-1);
  }

  .sets > li {
    padding-inline-start: var(--space-2);
    border-inline-start: 1px solid var(--color-control-line);
  }

  .about {
    padding-inline-start: var(--space-3);
  }

  .tag.strong {
    border-color: var(--color-control-line);
    font-weight: 500;
  }

  .stand {
    font-weight: 400;
  }

  .aside,
  .empty {
    color: var(--color-muted);
    font-size: var(--text-s);
  }

  .look-alikes {
    padding-block-start: var(--space-2);
  }

  .empty {
    display: flex;
    flex-direction: column;
    gap: var(--space-2);
    padding: var(--space-5) var(--space-4);
  }

  .empty h2 {
    color: var(--color-ink);
  }
`;
