/** Findings in plain sentences: what is so, and, where more can be said, why or how. */
import type { Attack } from '../analysis/findings/attacks.ts';
import type { Camp } from '../analysis/findings/clashes.ts';
import type { Finding } from '../analysis/findings/findings.ts';
import type { Lack } from '../analysis/findings/lacks.ts';
import type { ClashFacts } from '../analysis/findings/kinds/self-contradiction.ts';
import type { SharedPremiseFacts } from '../analysis/findings/kinds/shared-premise.ts';
import type { SinglePointFacts } from '../analysis/findings/kinds/single-point.ts';
import type { DebateGraph } from '../model/debate-graph.ts';
import { briefly, capitalised, person } from './running.ts';
import { counted, inWords, listed, type Sentence } from './sentence.ts';

export interface FindingWords {
  readonly says: Sentence;
  /** What stands behind it. */
  readonly why?: Sentence;
}

export function findingWords(g: DebateGraph, finding: Finding): FindingWords {
  const { says, why } = wordsOf(g, finding);
  return { says: full(says), ...(why !== undefined && why.length > 0 && { why: full(why) }) };
}

function wordsOf(g: DebateGraph, finding: Finding): FindingWords {
  const claim = (id: string): Sentence => [briefly(g, id)];
  const name = (id: string): Sentence => [person(g, id)];
  switch (finding.kind) {
    case 'shared-premise':
      return sharedWords(g, finding.facts);
    case 'single-point':
      return singlePointWords(g, finding.facts);
    case 'contradiction':
      return contradictionWords(g, finding.facts);
    case 'self-contradiction':
      return selfContradictionWords(g, finding.facts);
    case 'implicit-premise': {
      const { author, premise, theses } = finding.facts;
      return { says: [...name(author), ' leaves ', ...claim(premise), ' unsaid, yet without it ', ...fallingTheses(g, theses)] };
    }
    case 'independent-ways': {
      const { author, thesis, ways } = finding.facts;
      return {
        says: [...name(author), ' argues for ', ...claim(thesis), ` in ${counted(ways.length, 'independent way')}`],
        why: ['they have no ground in common, so that no single premise brings the thesis down'],
      };
    }
    case 'most-attacked': {
      const { claim: attacked, holders, attacks, attackers, most } = finding.facts;
      const held: Sentence = [', which ', ...names(g, holders), holders.length === 1 ? ' holds' : ' hold'];
      const [attacker = ''] = attackers;
      const says: Sentence =
        attackers.length === 1
          ? [...name(attacker), ' speaks against ', ...claim(attacked), ...held, `, in ${counted(attacks.length, 'way')}`]
          : [`${inWords(attackers.length)} authors speak against `, ...claim(attacked), ...held, ...(most ? [': against no other claim are there so many'] : [])];
      return { says, why: attackWords(g, attacks) };
    }
    case 'unanswered': {
      const { author, thesis, reasons, answered, premises } = finding.facts;
      const open = reasons - answered;
      return {
        says: [
          `of the ${inWords(reasons)} reasons that `,
          ...name(author),
          ' gives for ',
          ...claim(thesis),
          `, the others leave ${inWords(open)} unanswered${open === 1 ? ': ' : ', first of all '}`,
          ...claim(premises[0]),
          ...(premises.length > 1 ? [`, with ${counted(premises.length - 1, 'further premise')}`] : []),
        ],
      };
    }
    case 'lone-premise': {
      const { author, premise, opposite, others, clash } = finding.facts;
      const excludes = clash.strength === 'clear' ? 'excludes it' : 'excludes it on one reading';
      return {
        says: [...name(author), ' alone relies on ', ...claim(premise), '; ', ...names(g, others), ` build on what ${excludes}: `, ...claim(opposite)],
        why: explanationOf(finding.facts),
      };
    }
    case 'ungrounded': {
      const { claim: premise, authors, attacks } = finding.facts;
      const verb = authors.length === 1 ? [' relies on ', ' and gives no ground for it, though '] : [' rely on ', ' and give no ground for it, though '];
      const attackers = [...new Set(attacks.map(({ author }) => author))];
      return {
        says: [...names(g, authors), verb[0] ?? '', ...claim(premise), verb[1] ?? '', ...names(g, attackers), attackers.length === 1 ? ' speaks against it' : ' speak against it'],
        why: attackWords(g, attacks),
      };
    }
    case 'bare-thesis': {
      const { author, thesis, supports } = finding.facts;
      if (supports.length === 0) return { says: [...name(author), ' gives no reason for the thesis ', ...claim(thesis)] };
      return {
        says: [...name(author), ' spells out no step to the thesis ', ...claim(thesis)],
        why: [supports.length === 1 ? 'one claim supports it' : `${inWords(supports.length)} claims support it`, ', without it being said how it follows'],
      };
    }
    case 'opponents': {
      const { authors, clashes, of } = finding.facts;
      return { says: [...names(g, authors), ` contradict each other more often than any other two authors: in ${inWords(clashes)} of the ${inWords(of)} contradictions between authors`] };
    }
    case 'common-ground': {
      const { authors, claims, clashes } = finding.facts;
      const more = g.debate.essays.some(({ author }) => !authors.includes(author)) ? 'more premises than any other two authors: ' : '';
      const yet = clashes === 0 ? '' : `, and yet they contradict each other ${clashes === 1 ? 'once' : clashes === 2 ? 'twice' : `${inWords(clashes)} times`}`;
      return { says: [...names(g, authors), ` share ${more}${more === '' ? counted(claims.length, 'premise') : inWords(claims.length)}${yet}`] };
    }
    case 'crux': {
      const { authors, camps, others, resting, falling } = finding.facts;
      const count = Math.max(resting, falling);
      const part = others === 1 ? 'their other contradiction' : `${inWords(count)} of their ${inWords(others)} other contradictions`;
      const verb = count === 1 || others === 1 ? ['rests', 'falls'] : ['rest', 'fall'];
      return {
        says: ['between ', ...names(g, authors), ' much turns on one point: ', ...against(g, camps)],
        why: [part, falling >= resting && falling > 0 ? ` ${verb[1]} away with it, whichever way it is settled` : ` ${verb[0]} on it for both of them`],
      };
    }
    case 'circle': {
      const { author, circle } = finding.facts;
      const [first = '', second = ''] = circle;
      return {
        says: [
          ...name(author),
          ' argues in a circle: ',
          ...claim(first),
          ' is a ground for ',
          ...claim(second),
          circle.length === 2 ? ', and that for the first' : `, and that, by way of ${counted(circle.length - 2, 'further claim')}, for the first`,
        ],
      };
    }
  }
}

function sharedWords(g: DebateGraph, { claim, authors, of, throughCases, opposite }: SharedPremiseFacts): FindingWords {
  const who = authors.length < of ? `${inWords(authors.length)} of ${inWords(of)} authors` : of === 2 ? 'both authors' : `all ${inWords(of)} authors`;
  return {
    says: [`${who} rely${throughCases ? ', in one form or another,' : ''} on `, briefly(g, claim), ...(opposite === undefined ? [] : [', to opposite ends'])],
    why:
      opposite === undefined
        ? ['they are ', ...names(g, authors)]
        : ['from there ', person(g, opposite[0].author), ' goes on to ', briefly(g, opposite[0].conclusion), ', ', person(g, opposite[1].author), ' to ', briefly(g, opposite[1].conclusion)],
  };
}

function singlePointWords(g: DebateGraph, facts: SinglePointFacts): FindingWords {
  const { author, premise, theses, ofTheses, fallen, conclusions, hasGround, attacked } = facts;
  const [thesis = ''] = theses;
  const falls: Sentence =
    theses.length === 1
      ? [ofTheses === 1 ? 'the thesis of ' : 'a thesis of ', person(g, author), ' falls: ', briefly(g, thesis)]
      : [
          theses.length < ofTheses ? `${inWords(theses.length)} of the ${inWords(ofTheses)} theses of ` : ofTheses === 2 ? 'both theses of ' : `all ${inWords(ofTheses)} theses of `,
          person(g, author),
          ' fall, among them ',
          briefly(g, thesis),
        ];
  const others = new Set(g.debate.essays.map((essay) => essay.author)).size > 1;
  const grounds = hasGround ? [] : ['the author gives no ground for it'];
  const attacks = others ? [attacked ? 'others speak against it' : 'nobody speaks against it'] : [];
  const standing = [...grounds, ...attacks].join(hasGround || attacked ? ', though ' : ', and ');
  const weight = fallen > theses.length ? [`${inWords(fallen)} of the ${counted(conclusions, 'claim')} that the author infers fall with it`] : [];
  return {
    says: ['without ', briefly(g, premise), ', ', ...falls],
    why: [[...weight, ...(standing === '' ? [] : [standing])].join('; ')].filter((words) => words !== ''),
  };
}

function contradictionWords(g: DebateGraph, facts: ClashFacts): FindingWords {
  const { clash, camps } = facts;
  const [one, other] = camps;
  const rejecting = camps.find(({ commitment }) => commitment === 'rejects');
  const holding = camps.find(({ commitment }) => commitment === 'holds');
  if (rejecting !== undefined && holding !== undefined) {
    return {
      says: [...names(g, rejecting.authors), rejecting.authors.length === 1 ? ' rejects what ' : ' reject what ', ...names(g, holding.authors), holding.authors.length === 1 ? ' holds: ' : ' hold: ', ...campClaims(g, holding)],
    };
  }
  const parties: Sentence =
    one.authors.length + other.authors.length === 2
      ? [...names(g, [...one.authors, ...other.authors]), ' contradict each other']
      : [...names(g, one.authors), one.authors.length === 1 ? ' contradicts ' : ' contradict ', ...names(g, other.authors)];
  return { says: [...parties, clash.strength === 'clear' ? ': ' : ', on one reading: ', ...against(g, camps)], why: explanationOf(facts) };
}

function selfContradictionWords(g: DebateGraph, facts: ClashFacts): FindingWords {
  const { clash, camps } = facts;
  const author = person(g, camps[0].authors[0] ?? '');
  const rejecting = camps.find(({ commitment }) => commitment === 'rejects');
  const holding = camps.find(({ commitment }) => commitment === 'holds');
  if (rejecting !== undefined && holding !== undefined) {
    const place = (essays: readonly string[]): Sentence => (essays.length === 1 ? essays.map((essay) => ({ essay })) : ['some essays']);
    return { says: [author, ' holds ', ...campClaims(g, holding), ' in ', ...place(holding.essays), ' and rejects it in ', ...place(rejecting.essays)] };
  }
  return {
    says: [author, ' holds both ', ...campClaims(g, camps[0]), ' and ', ...campClaims(g, camps[1]), clash.strength === 'clear' ? ', which exclude each other' : ', which on one reading exclude each other'],
    why: explanationOf(facts),
  };
}

/** `“…” against “…”` */
function against(g: DebateGraph, [one, other]: readonly [Camp, Camp]): Sentence {
  return [...campClaims(g, one), ' against ', ...campClaims(g, other)];
}

/** Several claims that exclude the other side only together are told by the first of them. */
function campClaims(g: DebateGraph, { claims: [first = '', ...others] }: Camp): Sentence {
  return [briefly(g, first), ...(others.length === 0 ? [] : [` with ${counted(others.length, 'further claim')}`])];
}

/** The words of whoever drew the contradiction; what is derived is explained by what the authors are said to hold. */
function explanationOf({ clash }: Pick<ClashFacts, 'clash'>): Sentence {
  return clash.derived ? [] : [clash.explanation.replace(/\.$/u, '')];
}

/** Two of the claims that are held against something, each by its author. */
function attackWords(g: DebateGraph, attacks: readonly Attack[]): Sentence {
  const byAuthor = new Map(attacks.toReversed().map((attack) => [attack.author, attack]));
  const shown = attacks.filter((attack) => byAuthor.get(attack.author) === attack && attack.with.length > 0).slice(0, 2);
  return listed(shown.map(({ author, with: [first = ''] }, i) => [person(g, author), i === 0 ? ' holds ' : ' ', briefly(g, first), ...(i === 0 ? [' against it'] : [])]));
}

function fallingTheses(g: DebateGraph, [thesis = '', ...others]: readonly string[]): Sentence {
  if (others.length === 0) return ['the thesis ', briefly(g, thesis), ' falls'];
  return [`${inWords(others.length + 1)} theses fall, among them `, briefly(g, thesis)];
}

function names(g: DebateGraph, authors: readonly string[]): Sentence {
  return listed(authors.map((author) => [person(g, author)]));
}

/** With a capital and a full stop. */
function full(words: Sentence): Sentence {
  return [...capitalised(words), '.'];
}

const LACKING: Readonly<Record<Lack, string>> = {
  essays: 'it has no essay',
  claims: 'it has no claims',
  held: 'no author is committed to any of its claims',
  theses: 'no claim is marked as a thesis, and so nothing can be said to rest on anything',
  steps: 'nothing leads from one claim to another',
  authors: 'it has one author only, with whom nobody can be compared',
  contradictions: 'nothing is drawn or rejected against anything',
};

/** Why there is nothing, or little, to tell; empty if nothing is missing. */
export function lacksSentence(lacks: readonly Lack[], found: number): Sentence {
  if (lacks.length === 0) return found === 0 ? ['There is nothing to tell about this debate.'] : [];
  const why = listed(lacks.map((lack) => [LACKING[lack]])).join('');
  return [`There is ${found === 0 ? 'nothing' : 'no more'} to tell about this debate: ${why}.`];
}
