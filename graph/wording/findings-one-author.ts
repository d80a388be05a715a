/** Findings about one author's argument, in words. */
import type { BareThesisFacts } from '../analysis/findings/kinds/bare-thesis.ts';
import type { CircleFacts } from '../analysis/findings/kinds/circle.ts';
import type { ConcessionFacts } from '../analysis/findings/kinds/concession.ts';
import type { ImplicitPremiseFacts } from '../analysis/findings/kinds/implicit-premise.ts';
import type { IndependentWaysFacts } from '../analysis/findings/kinds/independent-ways.ts';
import type { KeystoneFacts } from '../analysis/findings/kinds/keystone.ts';
import type { SinglePointFacts } from '../analysis/findings/kinds/single-point.ts';
import type { SourceFacts } from '../analysis/findings/kinds/source.ts';
import type { UnansweredFacts } from '../analysis/findings/kinds/unanswered.ts';
import { inWords } from '../language/numbers.ts';
import { plural } from '../language/plural.ts';
import { say, str } from '../language/say.ts';
import type { DebateGraph } from '../model/debate-graph.ts';
import type { FindingWords } from './finding-words.ts';
import { briefly, inARow, person, withFurther } from './running.ts';
import { phrased, type Sentence } from './sentence.ts';

export function singlePointWords(g: DebateGraph, facts: SinglePointFacts): FindingWords {
  const { author, premise, theses, ofTheses, fallen, conclusions } = facts;
  const fall = fallen > theses.length ? [[conclusionsFalling(fallen, conclusions)]] : [];
  return {
    says: phrased(str`${person(g, author)} cannot do without ${briefly(g, premise)}: ${fallingWithIt(g, theses, ofTheses)}`),
    why: inARow([...fall, standing(g, facts)]),
  };
}

function conclusionsFalling(fallen: number, of: number): string {
  if (fallen < of) return say(str`in all, ${inWords(fallen)} of the author’s ${inWords(of)} conclusions fall`);
  return of === 2 ? say('both of the author’s conclusions fall') : say(str`all ${inWords(of)} conclusions of the author fall`);
}

/** Whether the premise has a ground, and whether others attack it. */
function standing(g: DebateGraph, { author, hasGround, attacked }: SinglePointFacts): Sentence {
  const areOthers = g.debate.essays.some((essay) => essay.author !== author);
  if (!areOthers) return hasGround ? [] : phrased('no ground is given for the premise');
  if (hasGround) return attacked ? phrased('others speak against the premise') : phrased('nobody speaks against the premise');
  return attacked
    ? phrased('no ground is given for the premise, though others speak against it')
    : phrased('no ground is given for the premise, and nobody speaks against it');
}

export function unsaidWords(g: DebateGraph, { author, premise, theses, ofTheses }: ImplicitPremiseFacts): FindingWords {
  return { says: phrased(str`${person(g, author)} leaves ${briefly(g, premise)} unsaid: ${fallingWithoutIt(g, theses, ofTheses)}`) };
}

export function independentWaysWords(g: DebateGraph, { author, thesis, ways }: IndependentWaysFacts): FindingWords {
  return {
    says: phrased(str`${person(g, author)} argues for ${briefly(g, thesis)} in ${inWords(ways.length)} independent ways`),
    why: phrased('they have no ground in common, so that no single premise brings the thesis down'),
  };
}

export function unansweredWords(g: DebateGraph, { author, thesis, reasons, answered, premises: [premise, ...others] }: UnansweredFacts): FindingWords {
  const open = reasons - answered;
  const [who, what, first] = [person(g, author), briefly(g, thesis), briefly(g, premise)];
  const further = inWords(others.length);
  // Not as a plural form: in some languages none is counted as one is.
  const named =
    others.length === 0 ? [first] : plural(others.length, { one: phrased(str`${first}, with one further premise`), other: phrased(str`${first}, with ${further} further premises`) });
  return {
    says: plural(open, {
      one: phrased(str`of the ${inWords(reasons)} reasons that ${who} gives for ${what}, the other authors leave one unanswered: ${named}`),
      other: phrased(str`of the ${inWords(reasons)} reasons that ${who} gives for ${what}, the other authors leave ${inWords(open)} unanswered, first of all ${named}`),
    }),
  };
}

export function keystoneWords(g: DebateGraph, { author, premise, fallen, conclusions }: KeystoneFacts): FindingWords {
  const [who, what, of] = [person(g, author), briefly(g, premise), inWords(conclusions)];
  const why = phrased('no thesis falls with it');
  if (fallen.length < conclusions) {
    return { says: phrased(str`on no other premise of ${who} does more hang than on ${what}: ${inWords(fallen.length)} of ${of} conclusions fall with it`), why };
  }
  return {
    says:
      conclusions === 2
        ? phrased(str`on no other premise of ${who} does more hang than on ${what}: both conclusions fall with it`)
        : phrased(str`on no other premise of ${who} does more hang than on ${what}: all ${of} conclusions fall with it`),
    why,
  };
}

export function concessionWords(g: DebateGraph, { author, claims, against, conceded, answers }: ConcessionFacts): FindingWords {
  const [who, held, opposite] = [person(g, author), withFurther(g, claims), briefly(g, against)];
  return {
    says: conceded
      ? phrased(str`${who} concedes ${held}, which speaks against what the author holds as well: ${opposite}`)
      : phrased(str`${who} holds ${held}, which speaks against what the author holds as well: ${opposite}`),
    why: answers.length === 0 ? phrased('the author holds nothing against it in turn') : phrased(str`against it in turn stands ${withFurther(g, answers)}`),
  };
}

export function sourceWords(g: DebateGraph, { author, source, premises, of }: SourceFacts): FindingWords {
  return { says: phrased(str`${person(g, author)} takes ${inWords(premises.length)} of ${inWords(of)} premises over from ${person(g, source)}`) };
}

export function circleWords(g: DebateGraph, { author, circle }: CircleFacts): FindingWords {
  const [first = '', second = ''] = circle;
  const [who, one, other] = [person(g, author), briefly(g, first), briefly(g, second)];
  const further = circle.length - 2;
  if (further <= 0) return { says: phrased(str`${who} argues in a circle: ${one} is a ground for ${other}, and that in turn for the first`) };
  return {
    says: plural(further, {
      one: phrased(str`${who} argues in a circle: ${one} is a ground for ${other}, and that, by way of one further claim, for the first`),
      other: phrased(str`${who} argues in a circle: ${one} is a ground for ${other}, and that, by way of ${inWords(further)} further claims, for the first`),
    }),
  };
}

export function bareThesisWords(g: DebateGraph, { author, thesis, supports }: BareThesisFacts): FindingWords {
  const [who, what] = [person(g, author), briefly(g, thesis)];
  if (supports.length === 0) return { says: phrased(str`${who} gives no reason for the thesis ${what}`) };
  return {
    says: phrased(str`${who} spells out no step to the thesis ${what}`),
    why: plural(supports.length, {
      one: phrased('one claim supports it, without it being said how it follows'),
      other: phrased(str`${inWords(supports.length)} claims support it, without it being said how it follows`),
    }),
  };
}

/** `the thesis “…” falls with it`, `two of three theses fall with it, among them “…”` */
function fallingWithIt(g: DebateGraph, [first = '', ...others]: readonly string[], of: number): Sentence {
  const [count, thesis] = [others.length + 1, briefly(g, first)];
  if (others.length === 0) return phrased(str`the thesis ${thesis} falls with it`);
  if (count < of) return phrased(str`${inWords(count)} of ${inWords(of)} theses fall with it, among them ${thesis}`);
  return of === 2 ? phrased(str`both theses fall with it, among them ${thesis}`) : phrased(str`all ${inWords(of)} theses fall with it, among them ${thesis}`);
}

function fallingWithoutIt(g: DebateGraph, [first = '', ...others]: readonly string[], of: number): Sentence {
  const [count, thesis] = [others.length + 1, briefly(g, first)];
  if (others.length === 0) return phrased(str`the thesis ${thesis} falls without it`);
  if (count < of) return phrased(str`${inWords(count)} of ${inWords(of)} theses fall without it, among them ${thesis}`);
  return of === 2 ? phrased(str`both theses fall without it, among them ${thesis}`) : phrased(str`all ${inWords(of)} theses fall without it, among them ${thesis}`);
}
