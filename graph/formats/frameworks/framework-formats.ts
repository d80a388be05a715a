/** The three formats of abstract frameworks that solvers read: ICCMA 2023, ASPARTIX and the trivial graph format. */
import { say } from '../../language/say.ts';
import type { Debate } from '../../model/schema.ts';
import type { FeatureId } from '../features/all-features.ts';
import type { Format, SourceFile } from '../format.ts';
import { linesOf, wordsOf } from './findings.ts';
import { EXTRAS_AS, frameworkOf, inOneLine, readFrameworkAsDebate } from './framework-debate.ts';
import { dialectOf } from './read-framework.ts';

const CARRIES = ['rebuttals'] as const satisfies readonly FeatureId[];

export const iccmaFormat: Format = {
  id: 'af',
  get name() {
    return say('Abstract framework, ICCMA 2023 (p af)');
  },
  endings: ['.af'],
  extrasAs: EXTRAS_AS,
  reader: { recognises: ({ text }) => dialectOf(text) === 'numbered' && /^p\s+af(?:\s|$)/m.test(text), read: readFrameworkAsDebate },
  writer: { carries: CARRIES, holds: inOneLine, write: (debate) => [{ ending: '.af', text: numbered(debate) }] },
};

export const apxFormat: Format = {
  id: 'apx',
  get name() {
    return say('Abstract framework, ASPARTIX (apx)');
  },
  endings: ['.apx'],
  extrasAs: EXTRAS_AS,
  reader: { recognises: isAspartix, read: readFrameworkAsDebate },
  writer: { carries: CARRIES, holds: inOneLine, write: (debate) => [{ ending: '.apx', text: aspartix(debate) }] },
};

export const tgfFormat: Format = {
  id: 'tgf',
  get name() {
    return say('Abstract framework, trivial graph format');
  },
  endings: ['.tgf'],
  extrasAs: EXTRAS_AS,
  reader: { recognises: isTrivialGraph, read: readFrameworkAsDebate },
  writer: { carries: CARRIES, holds: inOneLine, write: (debate) => [{ ending: '.tgf', text: trivial(debate) }] },
};

/** Numbers alone; which claim is which stands in remarks, which solvers pass over. */
function numbered(debate: Debate): string {
  const { labels, texts, attacks } = frameworkOf(debate, () => false);
  const remarks = texts.map((text, i) => `# argument ${i + 1}: ${text}\n`);
  return `p af ${labels.length}\n${remarks.join('')}${attacks.map(([from, to]) => `${from + 1} ${to + 1}\n`).join('')}`;
}

function aspartix(debate: Debate): string {
  const { labels, texts, attacks } = frameworkOf(debate, (label) => /^(?:[\p{L}\p{N}_]+|"(?:[^"\\\n]|\\.)*")$/u.test(label));
  const named = labels.map((label, i) => `${label === texts[i] ? '' : `% argument ${label}: ${texts[i]}\n`}arg(${label}).\n`);
  return `${named.join('')}${attacks.map(([from, to]) => `att(${labels[from]},${labels[to]}).\n`).join('')}`;
}

function trivial(debate: Debate): string {
  const { labels, texts, attacks } = frameworkOf(debate, (label) => /^[^\s#]\S*$/.test(label));
  const named = labels.map((label, i) => `${label === texts[i] ? label : `${label} ${texts[i]}`}\n`);
  return `${named.join('')}#\n${attacks.map(([from, to]) => `${labels[from]} ${labels[to]}\n`).join('')}`;
}

/** A remark alone, or nothing, is no framework yet. */
function isAspartix({ text }: SourceFile): boolean {
  return dialectOf(text) === 'aspartix' && /^\s*(?:arg|att)\s*\(/m.test(text);
}

/** Many texts have a line with nothing but `#`; below that of a framework stand pairs of what stands above it. */
function isTrivialGraph({ name, text }: SourceFile): boolean {
  if (dialectOf(text) !== 'trivial') return false;
  if (name.toLowerCase().endsWith('.tgf')) return true;
  const above = new Set<string>();
  let below = false;
  for (const line of linesOf(text)) {
    const [first, second, third] = wordsOf(line);
    if (first === undefined) continue;
    if (!below && first.text === '#' && second === undefined) below = true;
    else if (!below) above.add(first.text);
    else if (second === undefined || third !== undefined || !above.has(first.text) || !above.has(second.text)) return false;
  }
  return below && above.size > 0;
}
