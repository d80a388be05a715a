/** Abstract frameworks (Dung 1995) as debates: arguments are claims, attacks are rebuttals, and nothing else is known of them. */
import { say, str } from '../../language/say.ts';
import type { Debate, Extra } from '../../model/schema.ts';
import { quotable } from '../../model/quote.ts';
import { Draft } from '../draft.ts';
import { extraOf } from '../extras.ts';
import type { FormatReading, SourceFile } from '../format.ts';
import { withSingleSpaces } from '../one-line.ts';
import { stemOf } from '../stem.ts';
import { linesOf } from './findings.ts';
import { dialectOf, readFramework } from './read-framework.ts';

/** The three formats say the same of an argument, so what one keeps the others write. */
export const EXTRAS_AS = 'af';

const LABEL = 'label';
const SELF_ATTACK = 'attacks itself';

export function readFrameworkAsDebate({ name, text }: SourceFile): FormatReading {
  const { framework: read, diagnostics } = readFramework(text);
  if (read === undefined) return { diagnostics };
  const draft = new Draft(stemOf(name), stemOf(name));
  const essay = draft.essay('framework', { author: draft.person('author') });
  const texts = textsIn(text, new Set(read.labels));
  const selfAttacks = new Set(read.attackers.flatMap((sources, to) => (sources.includes(to) ? [to] : [])));
  const claims = read.labels.map((label, i) => {
    const id = draft.claim(label, { text: texts.get(label) ?? label, extra: extrasOf(label, selfAttacks.has(i)) });
    draft.voice(id, { essay });
    return id;
  });
  read.attackers.forEach((sources, to) => {
    for (const from of sources) {
      const [attacker, attacked] = [claims[from], claims[to]];
      if (attacker !== undefined && attacked !== undefined && from !== to) draft.rebuttal('', { essay, from: [attacker], to: attacked });
    }
  });
  for (const i of selfAttacks) {
    const message = say(str`"${quotable(read.labels[i] ?? '')}" attacks itself, which no claim of a debate does`);
    draft.report('warning', 'self-attack', message, say('it is kept for the formats of abstract frameworks; positions are computed without it'));
  }
  return { debate: draft.debate(), diagnostics: [...diagnostics, ...draft.diagnostics] };
}

/** Remarks as the writers make them, and what follows a label in the trivial graph format. */
function textsIn(text: string, labels: ReadonlySet<string>): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  const form = dialectOf(text) === 'trivial' ? /^[ \t]*(\S+)[ \t]+(\S.*)$/ : /^[#%] argument (\S+): (.*)$/;
  for (const { text: line } of linesOf(text)) {
    // Below it stand attacks.
    if (line.trim() === '#') break;
    const [, label = '', said = ''] = form.exec(line) ?? [];
    if (labels.has(label) && said.trim() !== '') texts.set(label, said.trim());
  }
  return texts;
}

function extrasOf(label: string, attacksItself: boolean): Extra[] {
  return [
    { format: EXTRAS_AS, name: LABEL, value: label },
    ...(attacksItself ? [{ format: EXTRAS_AS, name: SELF_ATTACK, value: 'true' }] : []),
  ];
}

export interface LabelledFramework {
  /** Of each argument, and all different. */
  readonly labels: readonly string[];
  /** Of each argument, in one line. */
  readonly texts: readonly string[];
  /** By number, attacker first. */
  readonly attacks: readonly (readonly [number, number])[];
}

/**
 * A debate of claims and rebuttals as a framework.
 *
 * @param isLegal whether a label that was read, maybe in another format, can stand in this one; the others are called `a` and a number
 */
export function frameworkOf({ claims, rebuttals }: Debate, isLegal: (label: string) => boolean): LabelledFramework {
  const numbers = new Map(claims.map(({ id }, i) => [id, i]));
  const read = claims.map((claim) => extraOf(claim, EXTRAS_AS, LABEL) ?? '');
  const taken = new Set(read.filter(isLegal));
  const seen = new Set<string>();
  let n = 0;
  const labels = read.map((label) => {
    if (isLegal(label) && !seen.has(label)) {
      seen.add(label);
      return label;
    }
    do n += 1;
    while (taken.has(`a${n}`));
    return `a${n}`;
  });
  const attacks = rebuttals.flatMap(({ from, to }): [number, number][] => {
    const [a, b] = [numbers.get(from), numbers.get(to)];
    return a === undefined || b === undefined ? [] : [[a, b]];
  });
  const self = claims.flatMap((claim, i): [number, number][] => (extraOf(claim, EXTRAS_AS, SELF_ATTACK) === 'true' ? [[i, i]] : []));
  return { labels, texts: claims.map(({ text }) => text), attacks: [...attacks, ...self] };
}

/** Texts without line breaks and runs of white space, for remarks end with the line; and every attack once. */
export function inOneLine(debate: Debate): Debate {
  const seen = new Set<string>();
  const isFirst = ({ from, to }: Debate['rebuttals'][number]): boolean => {
    const pair = JSON.stringify([from, to]);
    return !seen.has(pair) && seen.add(pair) !== undefined;
  };
  return {
    ...debate,
    claims: debate.claims.map((claim) => ({ ...claim, text: withSingleSpaces(claim.text) })),
    rebuttals: debate.rebuttals.filter(isFirst),
  };
}
