/** How a clash comes about that shows only in what follows: statements to be read one after the other, by page and command. */
import type { ChainStep } from '../analysis/consequences.ts';
import type { Clash, ClashSide } from '../analysis/contradictions.ts';
import { inWords } from '../language/numbers.ts';
import { plural } from '../language/plural.ts';
import { str } from '../language/say.ts';
import type { DebateGraph } from '../model/debate-graph.ts';
import { capitalised, claimsBriefly, people, person } from './running.ts';
import { type Phrase, phrased, type Sentence } from './sentence.ts';

/** Words that lead to claims, such as `Ada Lind holds`, and the claims in full, which may have links and lines of their own. */
export interface Statement {
  readonly words: Sentence;
  readonly claims: readonly string[];
  /** Where this is held, rejected or argued, in the order of the debate; none for a case. */
  readonly essays: readonly string[];
}

/** The party to whom a claim follows, step by step, and then the one whom that contradicts. */
export function clashStatements(g: DebateGraph, clash: Clash): Statement[] {
  const [following, opposed] = partiesOf(clash);
  const again = clash.scope === 'within';
  const [side] = following;
  const other = opposed[0];
  if (side === undefined || other === undefined) return [];
  if (other.chain !== undefined) return [...chainStatements(g, side, false), ...chainStatements(g, other, again)];
  if (other.commitment === 'rejects') return [...chainStatements(g, side, false), { words: rejecting(g, opposed, again), claims: [], essays: essaysOf(opposed) }];
  return [...chainStatements(g, side, false), { words: holding(g, opposed, again), claims: other.claims, essays: essaysOf(opposed) }];
}

/** What is left open: whether the steps of others are to be granted. Undefined if there are none. */
export function dependence(g: DebateGraph, clash: Clash): Sentence | undefined {
  const side = clash.sides.find(({ chain }) => chain?.steps.some(isGranted));
  if (side?.chain === undefined) return undefined;
  const steps = side.chain.steps.filter(isGranted);
  const [drawers, author] = [people(g, drawersOf(steps)), person(g, side.author)];
  if (steps.length === 1) return phrased(str`It is a contradiction only if the step of ${drawers} is granted; ${author} does not draw it.`);
  if (steps.length === 2) return phrased(str`It is a contradiction only if both steps of ${drawers} are granted; ${author} draws neither of them.`);
  return phrased(str`It is a contradiction only if all ${inWords(steps.length)} steps of ${drawers} are granted; ${author} draws none of them.`);
}

/** All of it in one breath, for lists. */
export function clashInBrief(g: DebateGraph, clash: Clash): Sentence {
  const [following, opposed] = partiesOf(clash);
  const [side] = following;
  const [other] = opposed;
  if (side === undefined || other === undefined) return [];
  const [author, said] = [person(g, side.author), restBriefly(g, side)];
  return capitalised(clash.scope === 'within' ? alsoOpposed(g, author, said, other) : opposedByOthers(g, author, said, opposed, other));
}

function alsoOpposed(g: DebateGraph, author: Phrase, said: Sentence, other: ClashSide): Sentence {
  if (other.commitment === 'rejects') return phrased(str`${author} holds ${said}, which they reject.`);
  if (other.chain === undefined) return phrased(str`${author} holds ${said}; they hold ${claimsBriefly(g, other.claims)}.`);
  return phrased(str`${author} holds ${said}; but they also hold ${restBriefly(g, other)}.`);
}

function opposedByOthers(g: DebateGraph, author: Phrase, said: Sentence, opposed: readonly ClashSide[], other: ClashSide): Sentence {
  const authors = authorsOf(opposed);
  const others = people(g, authors);
  if (other.commitment === 'rejects') {
    return plural(authors.length, { one: phrased(str`${author} holds ${said}, which ${others} rejects.`), other: phrased(str`${author} holds ${said}, which ${others} reject.`) });
  }
  if (other.chain !== undefined) return phrased(str`${author} holds ${said}; but ${person(g, other.author)} holds ${restBriefly(g, other)}.`);
  const opposite = claimsBriefly(g, other.claims);
  return plural(authors.length, { one: phrased(str`${author} holds ${said}; ${others} holds ${opposite}.`), other: phrased(str`${author} holds ${said}; ${others} hold ${opposite}.`) });
}

/** `“p” and “q”, from which, by a step of Bo Karr, follows “r”`: what somebody holds. */
function restBriefly(g: DebateGraph, { chain, claims }: ClashSide): Sentence {
  const { premises = [], steps = [] } = chain ?? {};
  const granted = steps.filter(isGranted);
  const [named, goal] = [claimsBriefly(g, premises), claimsBriefly(g, claims)];
  if (granted.length === 0) return phrased(str`${named}, a case of ${goal}`);
  const drawers = people(g, drawersOf(granted));
  return plural(granted.length, {
    one: phrased(str`${named}, from which, by a step of ${drawers}, follows ${goal}`),
    other: phrased(str`${named}, from which, by ${inWords(granted.length)} steps of ${drawers}, follows ${goal}`),
  });
}

function chainStatements(g: DebateGraph, side: ClashSide, again: boolean): Statement[] {
  const { premises = [], steps = [] } = side.chain ?? {};
  const statements: Statement[] = [{ words: holding(g, [side], again), claims: premises, essays: essaysOf([side]) }];
  let before: ChainStep | undefined;
  let said = premises;
  for (const step of steps) {
    statements.push({ words: stepWords(g, step, said, before), claims: [step.conclusion], essays: step.drawn === undefined ? [] : [step.drawn.essay] });
    said = [step.conclusion];
    before = step;
  }
  return statements;
}

/** @param said the claims of the statement before, which `this` and `these` stand for */
function stepWords(g: DebateGraph, step: ChainStep, said: readonly string[], before: ChainStep | undefined): Sentence {
  const named = new Set(step.premises);
  const isSaid = said.every((claim) => named.has(claim));
  const others = isSaid ? step.premises.filter((claim) => !said.includes(claim)) : step.premises;
  if (step.drawn === undefined) {
    if (isSaid && others.length === 0) return phrased('This is a case of the more general claim');
    return capitalised(phrased(str`${claimsBriefly(g, step.premises)} is a case of the more general claim`));
  }
  const from = fromWords(g, isSaid ? said.length : 0, others);
  const author = person(g, step.drawn.author);
  return before?.drawn?.author === step.drawn.author ? phrased(str`${from} follows, as ${author} argues further`) : phrased(str`${from} follows, as ${author} argues`);
}

/** @param said number of claims to which one can point; 0 if those are not what it follows from */
function fromWords(g: DebateGraph, said: number, others: readonly string[]): Sentence {
  const named = claimsBriefly(g, others);
  if (said === 0) return phrased(str`From ${named}`);
  if (others.length === 0) return plural(said, { one: phrased('From this'), other: phrased('From these') });
  if (others.length === 1) return plural(said, { one: phrased(str`From this and ${named}`), other: phrased(str`From these and ${named}`) });
  return plural(said, { one: phrased(str`From this, ${named}`), other: phrased(str`From these, ${named}`) });
}

function holding(g: DebateGraph, sides: readonly ClashSide[], again: boolean): Sentence {
  const authors = authorsOf(sides);
  const who = people(g, again ? authors.slice(0, 1) : authors);
  if (again) return capitalised(phrased(str`${who} also holds`));
  return capitalised(plural(authors.length, { one: phrased(str`${who} holds`), other: phrased(str`${who} hold`) }));
}

function rejecting(g: DebateGraph, sides: readonly ClashSide[], again: boolean): Sentence {
  const authors = authorsOf(sides);
  const who = people(g, again ? authors.slice(0, 1) : authors);
  if (again) return capitalised(phrased(str`${who} also rejects this`));
  return capitalised(plural(authors.length, { one: phrased(str`${who} rejects this`), other: phrased(str`${who} reject this`) }));
}

/** A party to whom something follows first, that of the longer chain if that is both. */
function partiesOf({ sides }: Clash): readonly [readonly ClashSide[], readonly ClashSide[]] {
  const length = ({ chain }: ClashSide): number => chain?.steps.length ?? 0;
  const following = sides.toSorted((a, b) => length(b) - length(a))[0];
  if (following?.chain === undefined) return [[], []];
  return [[following], sides.filter((side) => side !== following)];
}

function essaysOf(sides: readonly ClashSide[]): string[] {
  return [...new Set(sides.flatMap(({ essay, chain, anchors }) => [essay, ...(chain === undefined ? [] : anchors.map((anchor) => anchor.essay))]))];
}

function authorsOf(sides: readonly ClashSide[]): string[] {
  return [...new Set(sides.map(({ author }) => author))];
}

function drawersOf(steps: readonly ChainStep[]): string[] {
  return [...new Set(steps.flatMap(({ drawn }) => drawn?.author ?? []))];
}

function isGranted({ kind }: ChainStep): boolean {
  return kind === 'inference';
}
