import { msg } from '@lit/localize';
import type { Rectangle } from '../../graph/picture/scene.ts';

export interface FocusMark {
  /** What is read out when the focus comes there. */
  readonly label: string;
  /** Whether its grounds are shown; undefined if it has none. */
  readonly expanded: boolean | undefined;
  readonly selected: boolean;
}

/**
 * What takes the focus in place of a claim that is only painted: a button over its box, without a look of its own but for the ring.
 * There are two, of which one is in use: only when the focus goes from one element to another do all screen readers read the new one
 * out, Braille displays keep it, and magnifiers follow it.
 */
export class FocusMarks {
  private current: HTMLButtonElement;
  private spare: HTMLButtonElement;

  constructor(parent: HTMLElement, onPress: () => void) {
    [this.current, this.spare] = [newMark(onPress), newMark(onPress)];
    parent.append(this.current, this.spare);
  }

  get hasFocus(): boolean {
    return this.current.matches(':focus');
  }

  /** Whether the focus is there and is to be seen, as it is for those who came by keys. */
  get isRinged(): boolean {
    return this.current.matches(':focus-visible');
  }

  /** Tells of another claim; if the focus was on the former one, it goes along. */
  show(mark: FocusMark): void {
    const focused = this.hasFocus;
    [this.current, this.spare] = [this.spare, this.current];
    this.current.hidden = false;
    this.update(mark);
    if (focused) this.current.focus({ preventScroll: true });
    this.spare.hidden = true;
  }

  /** Tells of the same claim what has changed about it. */
  update({ label, expanded, selected }: FocusMark): void {
    const { current } = this;
    current.ariaLabel = label;
    current.ariaRoleDescription = msg('claim');
    current.ariaCurrent = selected ? 'true' : null;
    current.ariaExpanded = expanded === undefined ? null : String(expanded);
  }

  /** There is nothing to be on. */
  hide(): void {
    this.current.hidden = true;
  }

  /** In pixels from the upper left corner of the map. */
  place({ x, y, width, height }: Rectangle): void {
    const { style } = this.current;
    [style.left, style.top, style.width, style.height] = [`${x}px`, `${y}px`, `${width}px`, `${height}px`];
  }

  focus(): void {
    if (!this.current.hidden) this.current.focus({ preventScroll: true });
  }
}

function newMark(onPress: () => void): HTMLButtonElement {
  const mark = document.createElement('button');
  mark.type = 'button';
  mark.className = 'claim';
  mark.hidden = true;
  mark.addEventListener('click', onPress);
  return mark;
}
