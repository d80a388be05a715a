import { msg } from '@lit/localize';

/** A key, or keys pressed together, that give a command. */
export interface Shortcut {
  /** As in `KeyboardEvent.key`; letters in lower case. */
  readonly key: string;
  /** With Ctrl, or with the command key on a Mac. */
  readonly ctrl?: true;
  readonly shift?: true;
  /** Also while the reader writes in a field. */
  readonly inFields?: true;
  /** Another listener knows this key: the map, while the focus is on it. */
  readonly onMap?: true;
}

/** How the keys are called, one by one. */
export function keyNames({ key, ctrl, shift }: Shortcut, mac: boolean): readonly string[] {
  return [
    ...(ctrl === true ? [mac ? '⌘' : msg('Ctrl')] : []),
    ...(shift === true ? [mac ? '⇧' : msg('Shift')] : []),
    key.length === 1 ? key.toUpperCase() : key,
  ];
}

/** Whether the event is that of these keys; those of the map are never, for the map handles them. */
export function isPressed({ key, ctrl, shift, onMap }: Shortcut, event: KeyboardEvent): boolean {
  if (onMap === true || event.key.toLowerCase() !== key) return false;
  // Signs such as the slash take AltGr on some keyboards, which tells of itself as Ctrl and Alt.
  if (ctrl === undefined && event.getModifierState('AltGraph')) return true;
  if (event.altKey || (event.ctrlKey || event.metaKey) !== (ctrl === true)) return false;
  // Signs take Shift or not as the keyboard has them; with Ctrl it makes another command.
  return ctrl === undefined || event.shiftKey === (shift === true);
}

export function isOneCharacter({ ctrl }: Shortcut): boolean {
  return ctrl === undefined;
}
