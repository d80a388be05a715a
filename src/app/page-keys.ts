import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Command } from './commands.ts';
import { isPressed } from './shortcut.ts';

/** What stands in it may be letters that somebody types. */
const NO_TEXT: ReadonlySet<string> = new Set(['button', 'checkbox', 'color', 'file', 'image', 'radio', 'range', 'reset', 'submit']);

/** Gives the commands whose keys are pressed anywhere in the page: not while a dialog is open, and in fields only those that are meant for it. */
export class PageKeys implements ReactiveController {
  constructor(
    host: ReactiveControllerHost,
    private readonly commands: () => readonly Command[],
    private readonly isDialogOpen: () => boolean,
    private readonly run: (command: Command) => void,
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
    if (event.defaultPrevented || event.isComposing || this.isDialogOpen()) return;
    const typing = isField(event.composedPath()[0]);
    const command = this.commands().find(({ keys = [] }) => keys.some((keysOfIt) => isPressed(keysOfIt, event) && (!typing || keysOfIt.inFields === true)));
    if (command === undefined) return;
    event.preventDefault();
    this.run(command);
  };
}

function isField(target: EventTarget | undefined): boolean {
  if (target instanceof HTMLInputElement) return !NO_TEXT.has(target.type);
  return target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement || (target instanceof HTMLElement && target.isContentEditable);
}
