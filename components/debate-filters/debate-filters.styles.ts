import { css } from 'lit';

export const debateFiltersStyles = css`
  form {
    display: flex;
    flex-direction: column;
    gap: var(--space-3);
    padding: var(--space-4);
  }

  .head {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: var(--space-2);
  }

  .counts {
    font-weight: 500;
    font-variant-numeric: tabular-nums;
  }

  .text {
    display: flex;
    flex-direction: column;
    gap: var(--space-1);
    font-size: var(--text-s);
  }

  .facet {
    padding-block-start: var(--space-3);
    border-block-start: 1px solid var(--color-line);
  }

  .voices .choices {
    max-height: 16rem;
    overflow-y: auto;
  }
`;
