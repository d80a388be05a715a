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
import type { DebateGraph } from '../model/debate-graph.ts';
import type { FindingWords } from './finding-words.ts';
import { briefly, person } from './running.ts';
import { counted, inWords, type Sentence } from './sentence.ts';

export function singlePointWords(g: DebateGraph, { author, premise, theses, ofTheses, fallen, conclusions, hasGround, attacked }: SinglePointFacts): FindingWords {
  const areOthers = g.debate.essays.some((essay) => essay.author !== author);
  const ground = hasGround ? [] : ['no ground is given for the premise'];
  const attack = areOthers ? [attacked ? 'others speak against' : 'nobody speaks against'] : [];
  const standing = [...ground, ...attack.map((words) => `${words} ${hasGround ? 'the premise' : 'it'}`)].join(attacked ? ', though ' : ', and ');
  const all = conclusions === 2 ? 'both of the author’s conclusions fall' : `all ${inWords(conclusions)} conclusions of the author fall`;
  const part = `in all, ${inWords(fallen)} of the author’s ${inWords(conclusions)} conclusions fall`;
  const why = [...(fallen > theses.length ? [fallen === conclusions ? all : part] : []), ...(standing === '' ? [] : [standing])].join('; ');
  return { says: [person(g, author), ' cannot do without ', briefly(g, premise), ': ', ...falling(g, theses, ofTheses)], why: why === '' ? [] : [why] };
}

export function unsaidWords(g: DebateGraph, { author, premise, theses, ofTheses }: ImplicitPremiseFacts): FindingWords {
  return { says: [person(g, author), ' leaves ', briefly(g, premise), ' unsaid: ', ...falling(g, theses, ofTheses, ' without it')] };
}

export function independentWaysWords(g: DebateGraph, { author, thesis, ways }: IndependentWaysFacts): FindingWords {
  return {
    says: [person(g, author), ' argues for ', briefly(g, thesis), ` in ${counted(ways.length, 'independent way')}`],
    why: ['they have no ground in common, so that no single premise brings the thesis down'],
  };
}

export function unansweredWords(g: DebateGraph, { author, thesis, reasons, answered, premises: [premise, ...others] }: UnansweredFacts): FindingWords {
  const open = reasons - answered;
  return {
    says: [
      `of the ${inWords(reasons)} reasons that `,
      person(g, author),
      ' gives for ',
      briefly(g, thesis),
      `, the other authors leave ${inWords(open)} unanswered${open === 1 ? ': ' : ', first of all '}`,
      briefly(g, premise),
      ...(others.length > 0 ? [`, with ${counted(others.length, 'further premise')}`] : []),
    ],
  };
}

export function keystoneWords(g: DebateGraph, { author, premise, fallen, conclusions }: KeystoneFacts): FindingWords {
  const all = conclusions === 2 ? 'both conclusions fall' : `all ${inWords(conclusions)} conclusions fall`;
  const part = fallen.length === conclusions ? all : `${inWords(fallen.length)} of ${inWords(conclusions)} conclusions fall`;
  return {
    says: ['on no other premise of ', person(g, author), ' does more hang than on ', briefly(g, premise), `: ${part} with it`],
    why: ['no thesis falls with it'],
  };
}

export function concessionWords(g: DebateGraph, { author, claims: [first = '', ...others], against, conceded, answers: [answer, ...further] }: ConcessionFacts): FindingWords {
  return {
    says: [
      person(g, author),
      conceded ? ' concedes ' : ' holds ',
      briefly(g, first),
      ...(others.length > 0 ? [`, with ${counted(others.length, 'further claim')}`] : []),
      ', which speaks against what the author holds as well: ',
      briefly(g, against),
    ],
    why:
      answer === undefined
        ? ['the author holds nothing against it in turn']
        : ['against it in turn stands ', briefly(g, answer), ...(further.length > 0 ? [`, with ${counted(further.length, 'further claim')}`] : [])],
  };
}

export function sourceWords(g: DebateGraph, { author, source, premises, of }: SourceFacts): FindingWords {
  return { says: [person(g, author), ` takes ${inWords(premises.length)} of ${inWords(of)} premises over from `, person(g, source)] };
}

export function circleWords(g: DebateGraph, { author, circle }: CircleFacts): FindingWords {
  const [first = '', second = ''] = circle;
  const back = circle.length === 2 ? ', and that in turn for the first' : `, and that, by way of ${counted(circle.length - 2, 'further claim')}, for the first`;
  return { says: [person(g, author), ' argues in a circle: ', briefly(g, first), ' is a ground for ', briefly(g, second), back] };
}

export function bareThesisWords(g: DebateGraph, { author, thesis, supports }: BareThesisFacts): FindingWords {
  if (supports.length === 0) return { says: [person(g, author), ' gives no reason for the thesis ', briefly(g, thesis)] };
  return {
    says: [person(g, author), ' spells out no step to the thesis ', briefly(g, thesis)],
    why: [supports.length === 1 ? 'one claim supports it' : `${inWords(supports.length)} claims support it`, ', without it being said how it follows'],
  };
}

/** `the thesis “…” falls with it`, `two of three theses fall with it, among them “…”` */
function falling(g: DebateGraph, [thesis = '', ...others]: readonly string[], of: number, how = ' with it'): Sentence {
  if (others.length === 0) return ['the thesis ', briefly(g, thesis), ` falls${how}`];
  const count = others.length + 1;
  const part = count < of ? `${inWords(count)} of ${inWords(of)}` : of === 2 ? 'both' : `all ${inWords(of)}`;
  return [`${part} theses fall${how}, among them `, briefly(g, thesis)];
}
