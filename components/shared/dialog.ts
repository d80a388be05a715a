import { css, type CSSResult, type LitElement } from 'lit';

/** The looks of a modal dialog. How wide it is, and what room its content has, is each dialog's own. */
export const dialogStyles: CSSResult = css`
  dialog {
    max-width: none;
    max-height: calc(100dvh - 2rem);
    padding: 0;
    border: 1px solid var(--color-line);
    border-radius: calc(var(--radius) * 2);
    background: var(--color-surface);
    color: var(--color-ink);
    box-shadow: var(--shadow);
    overflow-y: auto;
  }

  dialog::backdrop {
    background: var(--color-scrim);
  }
`;

/** For what closes the dialog in which it stands. */
export function closeDialog({ currentTarget }: Event): void {
  if (currentTarget instanceof Element) currentTarget.closest('dialog')?.close();
}

/** For a press on the dialog itself, which is met only beside its content, on what lies behind it. */
export function closeBeside({ target, currentTarget }: Event): void {
  if (target === currentTarget && target instanceof HTMLDialogElement) target.close();
}

/** Shows the dialog in the element as its `open` says, or closes it; to be called once that has been rendered. */
export function followOpen({ renderRoot, open }: LitElement & { readonly open: boolean }): void {
  const dialog = renderRoot.querySelector('dialog');
  if (open && dialog?.open === false) dialog.showModal();
  if (!open && dialog?.open === true) dialog.close();
}
