import type { PathCommand } from 'fontkit';

interface Point {
  readonly x: number;
  readonly y: number;
  readonly onCurve: boolean;
}

/** A simple glyph as a TrueType font has it in its table `glyf`, padded to whole words. Its outline has lines and quadratic curves. */
export function glyphData(commands: readonly PathCommand[]): Uint8Array {
  const contours = contoursOf(commands);
  const points = contours.flat();
  if (points.length === 0) return new Uint8Array(0);
  const xs = points.map(({ x }) => x);
  const ys = points.map(({ y }) => y);
  const size = 10 + 2 * contours.length + 2 + 5 * points.length;
  const data = new DataView(new ArrayBuffer(Math.ceil(size / 4) * 4));
  let at = 0;
  const writeWord = (value: number): void => {
    data.setInt16(at, value);
    at += 2;
  };
  [contours.length, Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)].forEach(writeWord);
  let end = -1;
  for (const { length } of contours) writeWord((end += length));
  // No instructions.
  writeWord(0);
  // No flag but this one: each coordinate is a word, the way from the last point.
  for (const { onCurve } of points) data.setUint8(at++, onCurve ? 1 : 0);
  for (const coordinates of [xs, ys]) coordinates.forEach((value, i) => writeWord(value - (coordinates[i - 1] ?? 0)));
  return new Uint8Array(data.buffer);
}

function contoursOf(commands: readonly PathCommand[]): Point[][] {
  const contours: Point[][] = [];
  for (const { command, args } of commands) {
    if (command === 'moveTo') contours.push([]);
    const contour = contours.at(-1) ?? [];
    for (let i = 0; i < args.length; i += 2) {
      contour.push({ x: Math.round(args[i] ?? 0), y: Math.round(args[i + 1] ?? 0), onCurve: i === args.length - 2 });
    }
  }
  return contours.filter(({ length }) => length > 0);
}
