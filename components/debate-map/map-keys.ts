export interface MapActions {
  /** By so many pixels on screen. */
  readonly pan: (x: number, y: number) => void;
  readonly zoomIn: () => void;
  readonly zoomOut: () => void;
  readonly fit: () => void;
  readonly unfold: () => void;
  readonly clear: () => void;
}

const STEP = 60;
const LEAP = 240;

/** For `aria-describedby`. */
export const KEYS_IN_WORDS =
  'Arrow keys move the map, with Shift by more. Plus and minus zoom, 0 shows all. Enter unfolds or folds the selected claim, Escape clears the selection.';

/** Handles the keys of the map; those it does not know, and those meant for the browser, go on. */
export function mapKeys(actions: MapActions): (event: KeyboardEvent) => void {
  return (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const step = event.shiftKey ? LEAP : STEP;
    const byKey: ReadonlyMap<string, () => void> = new Map([
      // The map moves under the reader's eye, so that its contents go the other way.
      ['ArrowLeft', () => actions.pan(step, 0)],
      ['ArrowRight', () => actions.pan(-step, 0)],
      ['ArrowUp', () => actions.pan(0, step)],
      ['ArrowDown', () => actions.pan(0, -step)],
      ['+', actions.zoomIn],
      ['=', actions.zoomIn],
      ['-', actions.zoomOut],
      ['_', actions.zoomOut],
      ['0', actions.fit],
      ['Enter', actions.unfold],
      ['Escape', actions.clear],
    ]);
    const act = byKey.get(event.key);
    if (act === undefined) return;
    event.preventDefault();
    act();
  };
}
