import { css } from 'lit';

export const claimPickerStyles = css`
  header {
    display: flex;
    gap: var(--space-2);
    align-items: start;
    justify-content: space-between;
    padding: var(--space-3) var(--space-3) 0;
  }

  header h2 {
    font-size: var(--text-m);
    text-wrap: pretty;
  }
`;
