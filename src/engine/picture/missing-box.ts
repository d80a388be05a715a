import { round } from '../../../graph/picture/round.ts';
import { textWidth } from '../../../graph/picture/text/measure.ts';

/** Shares of the font's size: as high as a capital, its lines as thick as a letter's. */
const HEIGHT = 0.71;
const LINE = 0.06;
const MARGIN = 0.06;

/** Path data of a frame for each character of a text that no font has. Marks and spaces get none. */
export function missingBox(text: string, x: number, y: number, size: number): string {
  let right = x;
  return Array.from(text, (character) => {
    const left = right;
    right += textWidth(character, { size, weight: 400 });
    return right === left || /^\s$/u.test(character) ? '' : frame(left + MARGIN * size, y, right - MARGIN * size, y - HEIGHT * size, LINE * size);
  }).join('');
}

/** The inner rectangle turns the other way around and so is a hole. */
function frame(left: number, bottom: number, right: number, top: number, line: number): string {
  const outer = rectangle([left, bottom], [right, bottom], [right, top], [left, top]);
  return outer + rectangle([left + line, bottom - line], [left + line, top + line], [right - line, top + line], [right - line, bottom - line]);
}

function rectangle(...corners: readonly (readonly [number, number])[]): string {
  return `M${corners.map(([x, y]) => `${round(x)} ${round(y)}`).join('L')}Z`;
}
