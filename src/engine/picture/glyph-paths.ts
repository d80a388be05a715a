import type { PathCommand } from 'fontkit';
import { round } from '../../../graph/picture/round.ts';
import type { ShapedRun } from './shape-line.ts';

const LETTERS: Readonly<Record<PathCommand['command'], string>> = {
  moveTo: 'M',
  lineTo: 'L',
  quadraticCurveTo: 'Q',
  bezierCurveTo: 'C',
  closePath: 'Z',
};

/** Path data of a run whose baseline starts at that point, in pixels. */
export function glyphPaths({ font, glyphs: { glyphs, positions } }: NonNullable<ShapedRun['drawn']>, x: number, y: number, size: number): string {
  const scale = size / font.unitsPerEm;
  let pen = 0;
  return glyphs
    .map(({ id }, i) => {
      const { xOffset, yOffset, xAdvance } = positions[i] ?? { xOffset: 0, yOffset: 0, xAdvance: 0 };
      const left = x + (pen + xOffset) * scale;
      const baseline = y - yOffset * scale;
      pen += xAdvance;
      // Fonts count upwards.
      return font.getGlyph(id).path.commands.map(({ command, args }) => LETTERS[command] + pointsOf(args, left, baseline, scale)).join('');
    })
    .join('');
}

function pointsOf(numbers: readonly number[], x: number, y: number, scale: number): string {
  return numbers.map((number, i) => round(i % 2 === 0 ? x + number * scale : y - number * scale)).join(' ');
}
