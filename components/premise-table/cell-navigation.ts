/**
 * Moving among the buttons of a table with the arrow keys. Hundreds of buttons would be hundreds of tab stops; so one of
 * them is in the tab order, and the arrows lead from there.
 */

const STEPS: Readonly<Partial<Record<string, readonly [rows: number, columns: number]>>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

/** Keeps exactly one button in the tab order: the one that is there already, or else the first. */
export function keepOneTabStop(body: HTMLTableSectionElement): void {
  const buttons = [...body.querySelectorAll('button')];
  const [stop = buttons[0]] = buttons.filter((button) => button.tabIndex === 0);
  for (const button of buttons) button.tabIndex = button === stop ? 0 : -1;
}

/** Makes the button the tab stop of its table body. */
export function moveTabStop(body: HTMLTableSectionElement, to: HTMLButtonElement): void {
  for (const button of body.querySelectorAll('button')) button.tabIndex = button === to ? 0 : -1;
}

/** The button to which a key leads from this one; missing if the key leads nowhere. Cells without a button are skipped. */
export function buttonByKey(
  body: HTMLTableSectionElement,
  from: HTMLButtonElement,
  { key, ctrlKey }: Pick<KeyboardEvent, 'key' | 'ctrlKey'>,
): HTMLButtonElement | undefined {
  const cell = from.closest('td, th');
  const row = from.closest('tr');
  if (!(cell instanceof HTMLTableCellElement) || row === null) return undefined;
  const inRow = [...row.querySelectorAll('button')];
  const all = [...body.querySelectorAll('button')];
  if (key === 'Home') return ctrlKey ? all[0] : inRow[0];
  if (key === 'End') return ctrlKey ? all.at(-1) : inRow.at(-1);
  const [down, right] = STEPS[key] ?? [0, 0];
  if (down === 0 && right === 0) return undefined;
  let next: HTMLTableCellElement | undefined = cell;
  for (let rowIndex = row.sectionRowIndex, column = cell.cellIndex; next !== undefined; ) {
    rowIndex += down;
    column += right;
    next = body.rows[rowIndex]?.cells[column];
    const button = next?.querySelector('button');
    if (button) return button;
  }
  return undefined;
}
