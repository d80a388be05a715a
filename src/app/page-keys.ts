import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Command } from './commands.ts';
import { isPressed } from './shortcut.ts';

/** What stands in it may be letters that somebody types. */
const NO_TEXT: ReadonlySet<string> = new Set(['button', 'checkbox', 'color', 'file', 'image', 'radio', 'range', 'reset', 'submit']);

/** Gives the commands whose keys are pressed: not while a dialog is open, and in fields only those that are meant for it. */
export class PageKeys implements ReactiveController {
  private listening: EventTarget | undefined;

  /** @param source where keys are pressed: the window, or a part of the page */
  constructor(
    host: ReactiveControllerHost,
    private readonly source: () => EventTarget,
    private readonly commands: () => readonly Command[],
    private readonly isDialogOpen: () => boolean,
    private readonly run: (command: Command) => void,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    this.listening = this.source();
    this.listening.addEventListener('keydown', this.onKeyDown);
  }

  hostDisconnected(): void {
    this.listening?.removeEventListener('keydown', this.onKeyDown);
  }

  private readonly onKeyDown = (event: Event): void => {
    if (!(event instanceof KeyboardEvent) || event.defaultPrevented || event.isComposing || this.isDialogOpen()) return;
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
