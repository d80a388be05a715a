/** How high a panel is that lies over the lower part of something: what it is about in a line, half of the room, all of it. */
export const SHEET_HEIGHTS = ['line', 'half', 'full'] as const;

export type SheetHeight = (typeof SHEET_HEIGHTS)[number];

/** How much of the room each takes, roughly; where it is let go in between, it goes to the nearest. */
const SHARES: Readonly<Record<SheetHeight, number>> = { line: 0.12, half: 0.45, full: 1 };

/** Moved by that much of the room, it is meant to go on in that direction. */
const MEANT = 0.08;

/** Where a panel comes to rest that was let go, as a share of the room, and rested at a height before. */
export function nearestHeight(share: number, former: SheetHeight): SheetHeight {
  const place = SHEET_HEIGHTS.indexOf(former);
  const onwards = SHEET_HEIGHTS[place + (share > SHARES[former] ? 1 : -1)];
  const nearest = SHEET_HEIGHTS.reduce((best, height) => (Math.abs(SHARES[height] - share) < Math.abs(SHARES[best] - share) ? height : best), former);
  return nearest === former && onwards !== undefined && Math.abs(share - SHARES[former]) > MEANT ? onwards : nearest;
}
