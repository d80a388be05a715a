import { say, str } from '../../language/say.ts';
import { quotable } from '../../model/quote.ts';
import { framework, type Framework } from '../../positions/framework.ts';
import { isPrintable, type Findings, type Word } from './findings.ts';

/** A framework in the making whose arguments have labels. */
export class Labelled {
  readonly #numbers = new Map<string, number>();
  readonly #attacks: [from: Word, to: Word][] = [];

  constructor(private readonly findings: Findings) {}

  /** Declaring an argument again changes nothing: a file states facts. */
  declare({ text, place }: Word): void {
    if (!isPrintable(text)) {
      this.findings.error('label', say(str`the label "${quotable(text)}" has a control character in it`), say('give the argument another label'), place);
    }
    if (!this.#numbers.has(text)) this.#numbers.set(text, this.#numbers.size);
  }

  /** The arguments may be declared later. */
  attack(from: Word, to: Word): void {
    this.#attacks.push([from, to]);
  }

  /** Undefined if there were problems. */
  finish(): Framework | undefined {
    const pairs = this.#attacks.flatMap(([from, to]): [number, number][] => {
      const pair = [this.#numberOf(from), this.#numberOf(to)] as const;
      return pair[0] === undefined || pair[1] === undefined ? [] : [[pair[0], pair[1]]];
    });
    return this.findings.hasErrors ? undefined : framework([...this.#numbers.keys()], pairs);
  }

  #numberOf({ text, place }: Word): number | undefined {
    const number = this.#numbers.get(text);
    if (number === undefined) {
      this.findings.error('unknown-argument', say(str`there is no argument "${quotable(text)}"`), say('mend the label, or declare the argument'), place);
    }
    return number;
  }
}
