/** What picture, and as what file, the options of `render` ask for. */
import { CONNECTION_KINDS, WORDINGS, type ConnectionKind } from '../../graph/model/schema.ts';
import type { DebateGraph } from '../../graph/model/debate-graph.ts';
import { PAGE_NAMES, PICTURE_FORMATS, SVG_TEXTS, type FileOrder, type PictureFormat } from '../../graph/picture/file-order.ts';
import type { PictureOrder } from '../../graph/picture/order.ts';
import type { PngSize } from '../../graph/picture/png/png-size.ts';
import type { LinkOf } from '../../graph/picture/svg/draw-scene.ts';
import { BACKGROUNDS, THEME_NAMES, type Background } from '../../graph/picture/theme.ts';
import { THEMES } from '../../graph/picture/themes/themes.ts';
import { authorCalled } from './author-names.ts';
import type { Asked } from './commands/command.ts';
import { pairOf } from './pairs.ts';
import { listed } from './text/words.ts';
import { wholeNumber } from './whole-number.ts';
import { WrongUse } from './wrong-use.ts';

/** @throws WrongUse */
export function pictureOrderOf(g: DebateGraph, asked: Asked): PictureOrder {
  const { title, legend = true, sources = true, connections, link } = asked;
  return {
    subject: subjectOf(g, asked),
    theme: THEMES[oneOf(THEME_NAMES, asked.theme ?? 'light', '--theme')],
    ...(typeof title === 'string' && { title }),
    showTitle: title !== false,
    legend,
    sources,
    background: backgroundOf(asked),
    wording: oneOf(WORDINGS, asked.wording ?? 'gist', '--wording'),
    ...(connections !== undefined && { connections: new Set(connections.split(',').map((kind): ConnectionKind => oneOf(CONNECTION_KINDS, kind.trim(), '--connections'))) }),
    ...(link !== undefined && { linkOf: linkTo(link) }),
  };
}

function backgroundOf({ background = 'white', theme }: Asked): Background {
  if (background === 'white' && theme === 'dark') return 'paper';
  return oneOf(BACKGROUNDS, background, '--background');
}

/** The options that say what to draw. Two of them would be two pictures; but the table of premises may be one author's. */
const SUBJECTS = ['all', 'essay', 'claim', 'claims', 'argument', 'contradiction', 'compare', 'premises', 'author'] as const;

function subjectOf(g: DebateGraph, asked: Asked): PictureOrder['subject'] {
  const named = SUBJECTS.filter((name) => asked[name] !== undefined && !(name === 'author' && asked.premises === true));
  if (named.length > 1) throw new WrongUse(`${listed(named.map((name) => `--${name}`))} are different pictures; name one`);
  if (asked.steps !== undefined && asked.claim === undefined) throw new WrongUse('--steps are those around a claim; name it with --claim');
  const { author, claim, claims, argument, contradiction, compare, essay } = asked;
  const [kind] = named;
  if (kind === undefined) return { kind: 'overview' };
  switch (kind) {
    case 'all':
      return { kind: 'all' };
    case 'essay':
      return { kind: 'essay', essay: essay ?? '' };
    case 'claim':
      return { kind: 'neighbourhood', claim: claim ?? '', steps: asked.steps === undefined ? 1 : asked.steps === '0' ? 0 : wholeNumber('--steps', asked.steps) };
    case 'claims':
      return { kind: 'claims', claims: idsIn(claims ?? '') };
    case 'argument':
      return { kind: 'argument', inference: argument ?? '' };
    case 'contradiction':
      return { kind: 'contradiction', id: contradiction ?? '' };
    case 'compare': {
      const [first, second] = pairOf(compare ?? '');
      if (second === '') throw new WrongUse('--compare needs two authors: --compare A B');
      const [a, b] = [authorCalled(g, first), authorCalled(g, second)];
      if (a === b) throw new WrongUse(`"${first}" and "${second}" are the same author; name two`);
      return { kind: 'comparison', authors: [a, b] };
    }
    case 'premises':
      return { kind: 'premises', ...(author !== undefined && { authors: new Set([authorCalled(g, author)]) }) };
    case 'author':
      return { kind: 'reliance', author: authorCalled(g, author ?? '') };
  }
}

function idsIn(written: string): string[] {
  const ids = written.split(/[\s,]+/).filter((id) => id !== '');
  if (ids.length === 0) throw new WrongUse('--claims names no claim; give ids, parted by spaces or commas');
  return ids;
}

/** @throws WrongUse */
export function fileOrderOf(file: string, asked: Asked): FileOrder | 'usual-png' {
  const format = PICTURE_FORMATS.find((ending) => file.toLowerCase().endsWith(`.${ending}`));
  if (format === undefined) throw new WrongUse(`the name "${file}" does not say what picture to write; its ending has to be one of ${listed(PICTURE_FORMATS.map((ending) => `.${ending}`))}`);
  refuseOptionsOfOthers(format, asked);
  switch (format) {
    case 'svg':
      return { format, text: oneOf(SVG_TEXTS, asked.letters ?? 'embedded', '--letters') };
    case 'png':
      return sizeOf(asked);
    case 'pdf':
      return { format, page: oneOf(PAGE_NAMES, asked.page ?? 'fit', '--page') };
  }
}

const OPTIONS_OF: Readonly<Record<PictureFormat, readonly ('letters' | 'scale' | 'pixels' | 'width' | 'dpi' | 'page')[]>> = {
  svg: ['letters'],
  png: ['scale', 'pixels', 'width', 'dpi'],
  pdf: ['page'],
};

function refuseOptionsOfOthers(format: PictureFormat, asked: Asked): void {
  for (const other of PICTURE_FORMATS) {
    const given = other === format ? undefined : OPTIONS_OF[other].find((name) => asked[name] !== undefined);
    if (given !== undefined) throw new WrongUse(`--${given} is for ${other.toUpperCase()} files; leave it out, or let the name of the file end in .${other}`);
  }
}

function sizeOf({ scale, pixels, width, dpi }: Asked): FileOrder | 'usual-png' {
  const given = Object.entries({ scale, pixels, width }).filter(([, value]) => value !== undefined);
  if (given.length > 1) throw new WrongUse(`${listed(given.map(([name]) => `--${name}`))} are different sizes; name one`);
  if (dpi !== undefined && width === undefined) throw new WrongUse('--dpi makes sense with --width, the width on paper');
  const png = (size: PngSize): FileOrder => ({ format: 'png', size });
  if (pixels !== undefined) return png({ pixels: positive(pixels, '--pixels') });
  if (width !== undefined) return png({ centimetres: positive(width, '--width'), dotsPerInch: dpi === undefined ? 300 : positive(dpi, '--dpi') });
  return scale === undefined ? 'usual-png' : png({ scale: positive(scale, '--scale') });
}

function positive(text: string, option: string): number {
  const number = /^\d*\.?\d+$/.test(text) ? Number(text) : NaN;
  if (Number.isFinite(number) && number > 0) return number;
  throw new WrongUse(`${option} is "${text}"; give a number above 0`);
}

function oneOf<const Name extends string>(names: readonly Name[], given: string, option: string): Name {
  const found = names.find((name) => name === given);
  if (found !== undefined) return found;
  throw new WrongUse(`${option} is "${given}"; give one of ${listed(names)}`);
}

/** An id that has half a character in it leads nowhere: no address can name it. */
function linkTo(address: string): LinkOf {
  if (!/^https?:\/\/[^\s]+$/.test(address)) throw new WrongUse(`--link is "${address}"; give an address that begins with https:// or http://`);
  const [page = ''] = address.split('#');
  return (claim) => (/\p{Cs}/u.test(claim) ? undefined : `${page}#claim=${encodeURIComponent(claim)}`);
}
