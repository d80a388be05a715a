/** How a clash comes about that shows only in what follows: statements to be read one after the other, by page and command. */
import type { ChainStep } from '../analysis/consequences.ts';
import type { Clash, ClashSide } from '../analysis/contradictions.ts';
import type { DebateGraph } from '../model/debate-graph.ts';
import { briefly, capitalised, people, person } from './running.ts';
import { inWords, listed, type Sentence } from './sentence.ts';

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

const HOW_MANY = [
  ['the step', 'is', 'does not draw it'],
  ['both steps', 'are', 'draws neither of them'],
] as const;

/** What is left open: whether the steps of others are to be granted. Undefined if there are none. */
export function dependence(g: DebateGraph, clash: Clash): Sentence | undefined {
  const side = clash.sides.find(({ chain }) => chain?.steps.some(isGranted));
  if (side?.chain === undefined) return undefined;
  const steps = side.chain.steps.filter(isGranted);
  const [what, are, not] = HOW_MANY[steps.length - 1] ?? [`all ${inWords(steps.length)} steps`, 'are', 'draws none of them'];
  return [`It is a contradiction only if ${what} of `, ...people(g, drawersOf(steps)), ` ${are} granted; `, person(g, side.author), ` ${not}.`];
}

/** All of it in one breath, for lists. */
export function clashInBrief(g: DebateGraph, clash: Clash): Sentence {
  const [following, opposed] = partiesOf(clash);
  const [side] = following;
  const [other] = opposed;
  if (side === undefined || other === undefined) return [];
  const isSame = clash.scope === 'within';
  const authors = isSame ? ['they'] : people(g, authorsOf(opposed));
  const singular = !isSame && authorsOf(opposed).length === 1;
  const opposite: Sentence =
    other.commitment === 'rejects'
      ? [', which ', ...authors, singular ? ' rejects' : ' reject']
      : other.chain === undefined
        ? ['; ', ...authors, singular ? ' holds ' : ' hold ', ...listed(other.claims.map((id) => [briefly(g, id)]))]
        : ['; but ', ...(isSame ? ['they also hold '] : [person(g, other.author), ' holds ']), ...restBriefly(g, other)];
  return capitalised([person(g, side.author), ' holds ', ...restBriefly(g, side), ...opposite, '.']);
}

/** `“p” and “q”, from which, by a step of Bo Karr, follows “r”` */
function restBriefly(g: DebateGraph, { chain, claims }: ClashSide): Sentence {
  const { premises = [], steps = [] } = chain ?? {};
  const granted = steps.filter(isGranted);
  const named = listed(premises.map((id) => [briefly(g, id)]));
  const goal = listed(claims.map((id) => [briefly(g, id)]));
  if (granted.length === 0) return [...named, ', a case of ', ...goal];
  const count = granted.length === 1 ? 'a step' : `${inWords(granted.length)} steps`;
  return [...named, `, from which, by ${count} of `, ...people(g, drawersOf(granted)), ', follows ', ...goal];
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
  const others = step.premises.filter((claim) => !isSaid || !said.includes(claim)).map((claim): Sentence => [briefly(g, claim)]);
  const pronoun: Sentence[] = isSaid ? [[said.length === 1 ? 'this' : 'these']] : [];
  const from = listed([...pronoun, ...others]);
  if (step.drawn === undefined) return capitalised([...from, ' is a case of the more general claim']);
  const further = before?.drawn?.author === step.drawn.author ? ' further' : '';
  return ['From ', ...from, ' follows, as ', person(g, step.drawn.author), ` argues${further}`];
}

function holding(g: DebateGraph, sides: readonly ClashSide[], again: boolean): Sentence {
  return withVerb(g, sides, again, ['holds', 'hold']);
}

function rejecting(g: DebateGraph, sides: readonly ClashSide[], again: boolean): Sentence {
  return [...withVerb(g, sides, again, ['rejects', 'reject']), ' this'];
}

function withVerb(g: DebateGraph, sides: readonly ClashSide[], again: boolean, [singular, plural]: readonly [string, string]): Sentence {
  const authors = authorsOf(sides);
  const [first = ''] = authors;
  if (again) return capitalised([person(g, first), ' also ', singular]);
  return capitalised([...people(g, authors), ' ', authors.length === 1 ? singular : plural]);
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
