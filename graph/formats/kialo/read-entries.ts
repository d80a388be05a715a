import { CLAIM_LINE, parentOf, TITLE_LINE } from './parts.ts';

export interface Entry {
  /** `1.2.` */
  readonly number: string;
  readonly side: 'pro' | 'con' | undefined;
  /** As exported, of one line or several. */
  readonly text: string;
  /** Counted from 1. */
  readonly line: number;
}

export interface Export {
  readonly title: string | undefined;
  /** Lines before the first claim that are not the title. */
  readonly preamble: string;
  readonly entries: readonly Entry[];
}

/** A line with a number begins a claim if there is such a place for it; else it belongs to the text of the claim before it. */
export function readEntries(text: string): Export {
  const entries: { number: string; side: Entry['side']; lines: string[]; line: number }[] = [];
  const preamble: string[] = [];
  const numbers = new Set<string>();
  let title: string | undefined;
  let theses = 0;
  text.split(/\r\n|\r|\n/).forEach((content, i) => {
    const named = title === undefined && entries.length === 0 ? TITLE_LINE.exec(content) : null;
    if (named !== null) {
      title = named[1]?.trim();
      return;
    }
    const [, number = '', word, rest = ''] = CLAIM_LINE.exec(content) ?? [];
    const side = word?.toLowerCase() === 'pro' ? 'pro' : word === undefined ? undefined : 'con';
    const parent = parentOf(number);
    const isNext = parent === '' ? Number.parseInt(number, 10) === theses + 1 : numbers.has(parent) && !numbers.has(number);
    if (number !== '' && (side !== undefined || isNext)) {
      if (parent === '') theses += 1;
      numbers.add(number);
      entries.push({ number, side, lines: [rest.trim()], line: i + 1 });
    } else (entries.at(-1)?.lines ?? preamble).push(content);
  });
  return {
    title: title === '' ? undefined : title,
    preamble: preamble.join('\n').trim(),
    entries: entries.map(({ lines, ...entry }) => ({ ...entry, text: lines.join('\n').trim() })),
  };
}
