import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Ctrl+Z and Ctrl+Shift+Z (or Ctrl+Y), with the command key on a Mac: one step back, and again; not in fields, which have their own. */
export class UndoKeys implements ReactiveController {
  constructor(
    host: ReactiveControllerHost,
    private readonly undo: () => void,
    private readonly redo: () => void,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('keydown', this.onKeyDown);
  }

  hostDisconnected(): void {
    removeEventListener('keydown', this.onKeyDown);
  }

  private readonly onKeyDown = (event: KeyboardEvent): void => {
    if (!(event.ctrlKey || event.metaKey) || event.altKey || event.defaultPrevented || isField(event.composedPath()[0])) return;
    const key = event.key.toLowerCase();
    const act = key === 'y' || (key === 'z' && event.shiftKey) ? this.redo : key === 'z' ? this.undo : undefined;
    if (act === undefined) return;
    event.preventDefault();
    act();
  };
}

function isField(target: EventTarget | undefined): boolean {
  return target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement || (target instanceof HTMLElement && target.isContentEditable);
}
