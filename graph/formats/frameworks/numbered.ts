import { say, str } from '../../language/say.ts';
import { quotable } from '../../model/quote.ts';
import { framework, type Framework } from '../../positions/framework.ts';
import { linesOf, wordsOf, type Findings, type Line, type Place, type Word } from './findings.ts';

/** No real framework has more, and a slip of the finger in the header costs no memory. */
const MOST_ARGUMENTS = 10_000_000;

const WHOLE = /^\d+$/;

/** Reads `p af N` and a line `I J` for each attack, arguments being the numbers 1 to N (ICCMA 2023). */
export function readNumbered(text: string, findings: Findings): Framework | undefined {
  let count: number | undefined;
  const attacks: [number, number][] = [];
  for (const line of linesOf(text)) {
    if (findings.isFull) break;
    if (line.text.startsWith('#') || line.text.trim() === '') continue;
    if (count === undefined) {
      count = argumentsIn(line, findings);
      if (count === undefined) return undefined;
      continue;
    }
    const attack = attackIn(line, count, findings);
    if (attack !== undefined) attacks.push(attack);
  }
  if (count === undefined || findings.hasErrors) return undefined;
  return framework(
    Array.from({ length: count }, (_, index) => String(index + 1)),
    attacks,
  );
}

function argumentsIn(line: Line, findings: Findings): number | undefined {
  const [p, af, count, more] = wordsOf(line);
  if (p?.text !== 'p' || af?.text !== 'af' || count === undefined || more !== undefined || !WHOLE.test(count.text)) {
    findings.error('header', say('the first line is not "p af N"'), say('write the number of arguments after "p af", and nothing more'), at(line));
    return undefined;
  }
  if (Number(count.text) > MOST_ARGUMENTS) {
    findings.error('too-many-arguments', say(str`"${quotable(count.text)}" arguments are more than can be read`), say(str`mend the number; ${MOST_ARGUMENTS} is the most`), count.place);
    return undefined;
  }
  return Number(count.text);
}

function attackIn(line: Line, count: number, findings: Findings): [number, number] | undefined {
  const words = wordsOf(line);
  const [from, to] = words;
  const stray = words.find(({ text }, k) => k > 1 || !WHOLE.test(text));
  if (from === undefined || to === undefined || stray !== undefined) {
    const remedy = say('write the numbers of two arguments, the attacker first, or delete the line');
    findings.error('not-an-attack', say(str`"${quotable(line.text)}" is no attack`), remedy, stray?.place ?? at(line));
    return undefined;
  }
  const outside = [from, to].filter((word) => !isArgument(word, count));
  for (const { text, place } of outside) {
    const shown = quotable(text);
    const message =
      count === 0
        ? say(str`there is no argument "${shown}": the file declares no arguments`)
        : say(str`there is no argument "${shown}": arguments are counted from 1 to ${count}`);
    findings.error('unknown-argument', message, say('mend the number, or the count in the first line'), place);
  }
  return outside.length > 0 ? undefined : [Number(from.text) - 1, Number(to.text) - 1];
}

function isArgument({ text }: Word, count: number): boolean {
  return Number(text) >= 1 && Number(text) <= count;
}

function at({ text, number }: Line): Place {
  return { line: number, column: text.length - text.trimStart().length + 1 };
}
