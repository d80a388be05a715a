/** In how many independent ways a thesis is argued, and how many sets of premises suffice for it, in words (SPEC.md, R7–R12). */
import type { ThesisArgument } from '../analysis/sufficient-sets/thesis-argument.ts';
import { counted, inWords, type Sentence } from './sentence.ts';

type Sets = ThesisArgument['sufficient']['sets'];

/** To stand before sets of premises, all of them or some, in the order of the answer; it ends with a colon where there are any. */
export function waysSentence({ standsOn, sufficient: { sets, complete }, independent: { count, exact } }: ThesisArgument): Sentence {
  if (standsOn === 'nothing') return ['No premises suffice for it: every way to it goes round in a circle.'];
  if (standsOn === 'itself') return ['It stands by itself: no inference leads to it.'];
  if (sets.length === 1 && complete) return [`Argued in one way, ${fromOne(sets[0]?.length ?? 0)}:`];
  const ways = `${exact ? '' : 'at least '}${counted(count, 'independent way')}`;
  return [`Argued in ${ways}: ${complete && count === sets.length ? fromEach(sets) : fromSome(sets.length, count, complete, exact)}:`];
}

function fromOne(size: number): string {
  return size === 1 ? 'from this premise' : `from these ${inWords(size)} premises together, ${size === 2 ? 'neither' : 'none'} of which can be spared`;
}

/** No two of them share a premise. */
function fromEach(sets: Sets): string {
  const each = sets.length === 2 ? 'either' : 'each';
  if (sets.every((set) => set.length === 1)) return `${each} of these ${inWords(sets.length)} premises suffices`;
  return `${each} of these ${inWords(sets.length)} sets of premises suffices, and ${sets.length === 2 ? 'they share no premise' : 'no two share a premise'}`;
}

function fromSome(sets: number, independent: number, complete: boolean, exact: boolean): string {
  const all = `${complete ? '' : 'at least '}${counted(sets, 'set')} of premises ${sets === 1 ? 'suffices' : 'suffice'}`;
  if (sets === independent || (independent === 1 && !exact)) return all;
  return `${all}, ${independent === 1 ? (sets === 2 ? 'but they share a premise' : 'but any two of them share a premise') : `${inWords(independent)} of which share no premise with one another`}`;
}
