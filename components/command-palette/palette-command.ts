/** A thing that the page can do, as the palette and the help tell of it. */
export interface PaletteCommand {
  readonly id: string;
  readonly group: string;
  readonly name: string;
  /** Other words by which somebody may look for it. */
  readonly also?: string;
  /** The keys that do it, to be pressed together. */
  readonly keys?: readonly string[];
  /** Where the focus has to be for these keys; anywhere where left out. */
  readonly where?: string;
  /** Why it cannot be done now. */
  readonly lacks?: string;
  /** Listed only when it is looked for, because there are many of its kind. */
  readonly onlyAsked?: boolean;
}
