import type { Conversion } from '../output/convert-json.ts';
import { contents } from './check.ts';
import { indented, paragraph, type Paper } from './paper.ts';
import { count, listed } from './words.ts';

/** What was made of what, and what got lost on the way. */
export function conversionText({ files, debate, target, written, losses }: Conversion, paper: Paper): string[] {
  const formats = [...new Set(files.flatMap(({ format }) => format?.name ?? []))];
  const from = files.length === 1 ? (files[0]?.file ?? '') : count(files.length, 'file');
  return [
    ...paragraph(paper, `${from} (${listed(formats)}) → ${listed(written)} (${target.name})`),
    ...paragraph(paper, contents(debate)),
    ...paragraph(paper, losses.length === 0 ? 'Nothing got lost.' : `What ${target.name} has no place for, and got lost:`),
    ...losses.flatMap(({ text }) => indented(paper, text, 2)),
  ];
}
