import type { Move } from '../../graph/picture/walk/walk.ts';

export interface MapActions {
  /** From the claim on which the focus is. */
  readonly move: (move: Move) => void;
  /** Selects the claim; if it is selected, unfolds or folds it. */
  readonly choose: () => void;
  readonly unfold: () => void;
  /** Says again where the focus is. */
  readonly tell: () => void;
  /** Shows and says what the keys do, or takes that away again. */
  readonly help: () => void;
  /** By so many pixels on screen. */
  readonly pan: (x: number, y: number) => void;
  readonly zoomIn: () => void;
  readonly zoomOut: () => void;
  readonly fit: () => void;
  readonly clear: () => void;
}

const STEP = 120;

/** What the keys do, for those who look it up. */
export const KEYS: readonly (readonly [keys: string, does: string])[] = [
  ['Right', 'into the grounds of the claim'],
  ['Left', 'to what it leads to'],
  ['Up, Down', 'to what stands beside it: premises of the same step, other grounds, rebuttals'],
  ['X', 'to what contradicts or rebuts it, and on to the next of these; Shift X back'],
  ['U', 'to the next claim that it leads to'],
  ['T', 'to the same claim in another essay; Shift T back'],
  ['Home', 'to the thesis of the essay, and on to where else the essay begins'],
  ['Page Up, Page Down', 'to the essay before, to the next essay'],
  ['Enter', 'selects the claim; once it is selected, unfolds or folds its grounds'],
  ['Space', 'unfolds or folds its grounds'],
  ['W', 'says again where you are'],
  ['Shift and arrows', 'move the map'],
  ['Plus, Minus, 0', 'zoom in, zoom out, show all'],
  ['Escape', 'clears the selection'],
  ['H', 'shows these keys'],
];

export const KEYS_IN_WORDS = KEYS.map(([keys, does]) => `${keys}: ${does}.`).join(' ');

/** For `aria-describedby`, which is read whenever the map is entered. */
export const KEYS_IN_BRIEF = 'Arrow keys go from claim to claim along the connections. H tells all keys.';

const MOVES: ReadonlyMap<string, Move> = new Map([
  ['ArrowRight', 'in'],
  ['ArrowLeft', 'out'],
  ['ArrowDown', 'next'],
  ['ArrowUp', 'previous'],
  ['u', 'use'],
  ['x', 'oppose'],
  ['Shift x', 'oppose-back'],
  ['t', 'same'],
  ['Shift t', 'same-back'],
  ['Home', 'thesis'],
  ['PageDown', 'next-essay'],
  ['PageUp', 'previous-essay'],
]);

/** Handles the keys of the map; those it does not know, and those meant for the browser, go on. */
export function mapKeys(actions: MapActions): (event: KeyboardEvent) => void {
  const others: ReadonlyMap<string, () => void> = new Map([
    // The map moves under the reader's eye, so that its contents go the other way.
    ['Shift ArrowLeft', () => actions.pan(STEP, 0)],
    ['Shift ArrowRight', () => actions.pan(-STEP, 0)],
    ['Shift ArrowUp', () => actions.pan(0, STEP)],
    ['Shift ArrowDown', () => actions.pan(0, -STEP)],
    ['+', actions.zoomIn],
    ['=', actions.zoomIn],
    ['-', actions.zoomOut],
    ['_', actions.zoomOut],
    ['0', actions.fit],
    ['Enter', actions.choose],
    [' ', actions.unfold],
    ['w', actions.tell],
    ['h', actions.help],
    ['Escape', actions.clear],
  ]);
  return (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const key = nameOf(event);
    const move = MOVES.get(key);
    const act = move === undefined ? others.get(key) : () => actions.move(move);
    if (act === undefined) return;
    event.preventDefault();
    act();
  };
}

/** Letters whatever the case that caps lock gives them; signs such as plus, which take Shift on some keyboards, by themselves. */
function nameOf({ key, shiftKey }: KeyboardEvent): string {
  const name = key.length === 1 ? key.toLowerCase() : key;
  return shiftKey && /^([a-z]|Arrow.*)$/u.test(name) ? `Shift ${name}` : name;
}
