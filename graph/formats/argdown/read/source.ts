/**
 * Makes a text safe for Argdown's lexer, which is made of regular expressions that look ahead: a text on which they would take
 * too long is refused, and signs on which they would fail, or take the rest of the file with them, are made plain.
 *
 * Nothing moves: a sign is put out of action by a stand-in of the same length, which `asWritten` turns back.
 */
import { inDigits } from '../../../language/numbers.ts';
import { say, str } from '../../../language/say.ts';
import type { Faults } from './faults.ts';
import { lexingCost } from './lexing-cost.ts';
import { Places } from './places.ts';
import { setApart, type SetApart } from './set-apart.ts';

/** A debate as long as five novels; it takes some seconds. */
const MOST_CHARACTERS = 10_000_000;
/** Each of these is a token or ends one, and tokens are what takes time and space. */
const MOST_SIGNS = 3_000_000;
/** Steps of the regular expressions, of which a hundred million take about a second. */
const MOST_STEPS = 300_000_000;
/** Somewhat further on, the expression for braces overflows the stack in some engine or other. */
const LONGEST_DATA = 200_000;
/** Further on nobody looks for the end of an inference. */
const LONGEST_INFERENCE = 10_000;

/** Noncharacters, which no text has a use for. */
const STAND_INS: ReadonlyMap<string, string> = new Map([['\\', '\uFDD0'], ['{', '\uFDD1'], ['-', '\uFDD2'], ['=', '\uFDD3']]);
const SIGNS: ReadonlyMap<string, string> = new Map([...STAND_INS].map(([sign, standIn]) => [standIn, sign]));

/** Signs of which some are put out of action. In most short texts none of them stands. */
const DEFUSED = /\\|===|--|\{/;

/** The text for the lexer; undefined if it is refused. Its lines end as in Unix. */
export function lexableText(text: string, faults: Faults): string | undefined {
  if (text.length > MOST_CHARACTERS) {
    return refuse(say(str`the file has ${inDigits(text.length)} characters, and ${inDigits(MOST_CHARACTERS)} are read at the most`), faults);
  }
  const clean = text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n').replace(/[\uFDD0-\uFDD3\0]/g, '\uFFFD');
  if (signsIn(clean) > MOST_SIGNS) return refuse(say('the file has millions of signs that have a meaning in Argdown'), faults);
  const safe = DEFUSED.test(clean) ? new Defusing(clean, faults).safeText() : clean;
  if (lexingCost(safe) > MOST_STEPS) return refuse(say('the file has too many brackets that are never closed'), faults);
  // A remark in the last line is one only if the line ends.
  return safe.slice(safe.lastIndexOf('\n') + 1).includes('//') ? `${safe}\n` : safe;
}

export function hasStandIns(text: string): boolean {
  return /[\uFDD0-\uFDD3]/.test(text);
}

/** What stood in the file. */
export function asWritten(image: string): string {
  return image.replace(/[\uFDD0-\uFDD3]/g, (standIn) => SIGNS.get(standIn) ?? standIn);
}

/** With the signs at these offsets put out of action. */
export function madePlain(text: string, offsets: readonly number[]): string {
  const pieces = offsets.map((offset, i) => text.slice(i === 0 ? 0 : (offsets[i - 1] ?? 0) + 1, offset) + (STAND_INS.get(text.charAt(offset)) ?? ''));
  return pieces.join('') + text.slice((offsets.at(-1) ?? -1) + 1);
}

function refuse(message: string, faults: Faults): undefined {
  faults.error('too-large', message, say('if it is a debate, cut it into several files and open them together'));
}

class Defusing {
  private readonly plain = new Set<number>();
  private readonly places: Places;

  constructor(private readonly text: string, private readonly faults: Faults) {
    this.places = new Places(text);
  }

  safeText(): string {
    const apart = setApart(this.text);
    this.makeBackslashesPlain();
    this.makeEqualsSignsPlain(apart);
    this.makeHyphensPlain(apart.cursor());
    this.makeBracesPlain(apart.cursor());
    return madePlain(this.text, [...this.plain].toSorted((a, b) => a - b));
  }

  /** The lexer gives up altogether on a backslash with nothing to escape. */
  private makeBackslashesPlain(): void {
    for (const { index, 0: found } of this.text.matchAll(/\\[^\n\u2028\u2029]?/g)) if (found.length === 1) this.plain.add(index);
  }

  /** A line of equals signs below the frontmatter would open another that reaches to the next such line. */
  private makeEqualsSignsPlain({ frontMatter, cursor }: SetApart): void {
    const isApart = cursor();
    if (frontMatter !== undefined && frontMatter.end === undefined) {
      this.faults.error('frontmatter', say('the frontmatter has no end'), say('end it with a line of three equals signs'), this.places.of(frontMatter.start));
    }
    const runs = [...this.text.matchAll(/={3,}/g)].filter(({ index }) => !isApart(index) && index >= (frontMatter?.end ?? 0));
    for (const { index, 0: run } of runs) for (let at = index; at < index + run.length; at += 1) this.plain.add(at);
    const [, second] = runs;
    if (second === undefined) return;
    this.faults.error('frontmatter', say('several runs of equals signs stand below the beginning of the file'), say('frontmatter is read at the beginning only; mark headings with #, and write a backslash before equals signs'), this.places.of(second.index));
  }

  /** Two hyphens begin an inference; where its end is missing, all that follows would be taken for its rule. */
  private makeHyphensPlain(isApart: (offset: number) => boolean): void {
    let done = 0;
    for (const { index, 0: found } of this.text.matchAll(/(?<![^\n])[' \t]*--/g)) {
      const hyphens = index + found.length - 2;
      const before = this.text.slice(Math.max(0, index - 200), index);
      // After a blank line they are no inference.
      if (hyphens < done || isApart(hyphens) || /\n[ \t]*\n$/.test(before)) continue;
      const end = this.endOfInference(hyphens + 2);
      if (end !== undefined) {
        done = end;
        continue;
      }
      this.plain.add(hyphens).add(hyphens + 1);
      this.faults.error('unfinished-inference', say('an inference begins here and does not end'), say('end it with two hyphens, as in "----" or "-- rule --"; if it is none, write a backslash before each hyphen'), this.places.of(hyphens));
    }
  }

  /** Behind the hyphens that end it, if there are some before a blank line. */
  private endOfInference(from: number): number | undefined {
    const ahead = this.text.slice(from, from + LONGEST_INFERENCE);
    const end = ahead.indexOf('--');
    if (end < 0 || /\n[ \t]*\n/.test(ahead.slice(0, end))) return undefined;
    const rest = ahead.slice(end).search(/[^-]/);
    return from + (rest < 0 ? ahead.length : end + rest);
  }

  private makeBracesPlain(isApart: (offset: number) => boolean): void {
    const stops = /\}\s[^,}]/g;
    let stop = -1;
    for (let at = this.text.indexOf('{'); at >= 0; at = this.text.indexOf('{', at + 1)) {
      if (stop < at) {
        stops.lastIndex = at;
        stop = stops.exec(this.text)?.index ?? Number.MAX_SAFE_INTEGER;
      }
      if (Math.min(stop, this.text.length) - at <= LONGEST_DATA || isApart(at)) continue;
      this.plain.add(at);
      this.faults.error('unclosed-brace', say('a brace is opened here and not closed'), say('close it; if it is no data, write a backslash before it'), this.places.of(at));
    }
  }
}

const IS_SIGN = Uint8Array.from({ length: 128 }, (_, code) => Number('\\@#*_[],.:</>(){}\n;-'.includes(String.fromCharCode(code))));

function signsIn(text: string): number {
  let count = 0;
  for (let at = 0; at < text.length; at += 1) count += IS_SIGN[text.charCodeAt(at)] ?? 0;
  return count;
}
