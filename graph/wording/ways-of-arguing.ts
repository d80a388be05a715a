/** In how many independent ways a thesis is argued, and how many sets of premises suffice for it, in words (SPEC.md, R7–R12). */
import type { ThesisArgument } from '../analysis/sufficient-sets/thesis-argument.ts';
import { inWords } from '../language/numbers.ts';
import { plural } from '../language/plural.ts';
import { say, str } from '../language/say.ts';
import { phrased, type Sentence } from './sentence.ts';

type Sets = ThesisArgument['sufficient']['sets'];

/** To stand before sets of premises, all of them or some, in the order of the answer; it ends with a colon where there are any. */
export function waysSentence({ standsOn, sufficient: { sets, complete }, independent: { count, exact } }: ThesisArgument): Sentence {
  if (standsOn === 'nothing') return phrased('No premises suffice for it: every way to it goes round in a circle.');
  if (standsOn === 'itself') return phrased('It stands by itself: no inference leads to it.');
  if (sets.length === 1 && complete) return fromOne(sets[0]?.length ?? 0);
  const from = complete && count === sets.length ? fromEach(sets) : fromSome(sets.length, count, complete, exact);
  return exact
    ? plural(count, { one: phrased(str`Argued in one independent way: ${from}:`), other: phrased(str`Argued in ${inWords(count)} independent ways: ${from}:`) })
    : plural(count, { one: phrased(str`Argued in at least one independent way: ${from}:`), other: phrased(str`Argued in at least ${inWords(count)} independent ways: ${from}:`) });
}

function fromOne(size: number): Sentence {
  if (size === 1) return phrased('Argued in one way, from this premise:');
  if (size === 2) return phrased('Argued in one way, from these two premises together, neither of which can be spared:');
  return phrased(str`Argued in one way, from these ${inWords(size)} premises together, none of which can be spared:`);
}

/** No two of them share a premise. */
function fromEach(sets: Sets): string {
  const isTwo = sets.length === 2;
  const n = inWords(sets.length);
  if (sets.every((set) => set.length === 1)) return isTwo ? say('either of these two premises suffices') : say(str`each of these ${n} premises suffices`);
  return isTwo
    ? say('either of these two sets of premises suffices, and they share no premise')
    : say(str`each of these ${n} sets of premises suffices, and no two share a premise`);
}

function fromSome(sets: number, independent: number, complete: boolean, exact: boolean): string {
  const all = complete
    ? plural(sets, { one: say('one set of premises suffices'), other: say(str`${inWords(sets)} sets of premises suffice`) })
    : plural(sets, { one: say('at least one set of premises suffices'), other: say(str`at least ${inWords(sets)} sets of premises suffice`) });
  if (sets === independent || (independent === 1 && !exact)) return all;
  if (independent > 1) return say(str`${all}, ${inWords(independent)} of which share no premise with one another`);
  return sets === 2 ? say(str`${all}, but they share a premise`) : say(str`${all}, but any two of them share a premise`);
}
