import { msg } from '@lit/localize';
import type { Direction } from '../../graph/query/directions.ts';
import type { Move } from '../../graph/picture/walk/walk.ts';

export interface MapActions {
  /** From the claim on which the focus is. */
  readonly move: (move: Move) => void;
  /** Selects the claim; if it is selected, shows it with what is around it. */
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
  /** Wider or narrower by a step where the neighbourhood of a claim is shown; larger or smaller elsewhere. */
  readonly more: () => void;
  readonly less: () => void;
  /** Shows the claim with what is around it. */
  readonly around: () => void;
  readonly towards: (direction: Direction) => void;
  readonly fold: () => void;
  /** Looks for ways to another claim. */
  readonly ways: () => void;
  readonly fit: () => void;
  readonly clear: () => void;
}

const STEP = 120;

/** What the keys do, for those who look it up. */
export const keyTable = (): readonly (readonly [keys: string, does: string])[] => [
  [msg('Right'), msg('into the grounds of the claim')],
  [msg('Left'), msg('to what it leads to')],
  [msg('Up, Down'), msg('to what stands beside it: premises of the same step, other grounds, rebuttals')],
  ['X', msg('to what contradicts or rebuts it, and on to the next of these; Shift X back')],
  ['U', msg('to the next claim that it leads to')],
  ['T', msg('to the same claim in another essay; Shift T back')],
  [msg('Home'), msg('to the thesis of the essay, and on to where else the essay begins')],
  [msg('Page Up, Page Down'), msg('to the essay before, to the next essay')],
  [msg('Enter'), msg('selects the claim; once it is selected, shows it with its neighbourhood')],
  ['N', msg('shows the claim with its neighbourhood')],
  [msg('Plus, Minus'), msg('in a neighbourhood, one step wider or narrower; elsewhere zoom in, zoom out')],
  ['G', msg('why: shows the grounds of the claim as well')],
  ['L', msg('so what: shows what it leads to as well')],
  ['A', msg('against: shows what rebuts or contradicts it as well')],
  ['F', msg('folds what lies beneath it, or unfolds that again')],
  [msg('Space'), msg('unfolds hidden grounds; where there are none, folds')],
  ['P', msg('ways from it to another claim')],
  ['W', msg('says again where you are')],
  [msg('Shift and arrows'), msg('move the map')],
  [msg('Z, Shift Z, 0'), msg('zoom in, zoom out, show all')],
  [msg('Escape'), msg('clears the selection')],
  ['H', msg('shows these keys')],
];

export function keysInWords(): string {
  return keyTable()
    .map(([keys, does]) => `${keys}: ${does}.`)
    .join(' ');
}

/** For `aria-describedby`, which is read whenever the map is entered. */
export function keysInBrief(): string {
  return msg('Arrow keys go from claim to claim along the connections. H tells all keys.');
}

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
    ['+', actions.more],
    ['=', actions.more],
    ['-', actions.less],
    ['_', actions.less],
    ['z', actions.zoomIn],
    ['Shift z', actions.zoomOut],
    ['n', actions.around],
    ['g', () => actions.towards('why')],
    ['l', () => actions.towards('so-what')],
    ['a', () => actions.towards('against')],
    ['f', actions.fold],
    ['p', actions.ways],
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
