/** What is not so in a finding, by the rules read word for word; shares no code with the analyses. */
import type { Attack } from '../../../../graph/analysis/findings/attacks.ts';
import type { Finding } from '../../../../graph/analysis/findings/findings.ts';
import type { Debate } from '../../../../graph/model/schema.ts';
import { commits, essaysOf, holds, opposites, ownInferences, reachedIn, standingIn, thesesIn, voicings } from '../naive.ts';

export const authorOf = (debate: Debate, essay: string): string => debate.essays.find((e) => e.id === essay)?.author ?? '';
const authorsOf = (debate: Debate): string[] => [...new Set(debate.essays.map((e) => e.author))];
const holdsAnywhere = (debate: Debate, author: string, claim: string): boolean => essaysOf(debate, author).some((essay) => holds(debate, essay, claim));
const same = (a: readonly string[], b: readonly string[]): boolean => a.toSorted().join() === b.toSorted().join();

/** R1 and R4 */
const reliesIn = (debate: Debate, essay: string, claim: string): boolean =>
  reachedIn(debate, essay, claim).some((id) => id !== claim && thesesIn(debate, essay).includes(id));

/** The claim and all that are drawn as more particular forms of it. */
function withCases(debate: Debate, claim: string): string[] {
  const all = [claim];
  for (const id of all) for (const s of debate.supports) if (s.case === true && s.to === id && !all.includes(s.from)) all.push(s.from);
  return all;
}

/** S1 and S4 */
const reliers = (debate: Debate, claim: string): string[] =>
  authorsOf(debate).filter((author) => essaysOf(debate, author).some((essay) => withCases(debate, claim).some((id) => reliesIn(debate, essay, id))));

const isDrawnAgainst = (debate: Debate, a: string, b: string): boolean =>
  opposites(debate, a).includes(b) ||
  debate.rebuttals.some((r) => [r.from, ...(r.with ?? [])].some((from) => (from === a && r.to === b) || (from === b && r.to === a)));

/** X3 and X4 */
const rejects = (debate: Debate, author: string, claim: string): boolean =>
  essaysOf(debate, author).some(
    (essay) =>
      voicings(debate, essay, claim).some((o) => o.stance === 'rejects') &&
      !holds(debate, essay, claim) &&
      !opposites(debate, claim).some((opposite) => holds(debate, essay, opposite)),
  );

/** F2 */
function isAttack(debate: Debate, target: string, { author, with: claims }: Attack): boolean {
  const [claim] = claims;
  if (claim === undefined) return rejects(debate, author, target);
  const rebuts = debate.rebuttals.some(
    (r) => r.to === target && (r.essay === null || authorOf(debate, r.essay) === author) && same([r.from, ...(r.with ?? [])], claims),
  );
  return claims.every((id) => holdsAnywhere(debate, author, id)) && (rebuts || (claims.length === 1 && opposites(debate, target).includes(claim)));
}

const attackers = (debate: Debate, target: string): string[] =>
  authorsOf(debate).filter(
    (author) =>
      rejects(debate, author, target) ||
      opposites(debate, target).some((claim) => holdsAnywhere(debate, author, claim) && debate.essays.some((e) => holds(debate, e.id, target))) ||
      debate.rebuttals.some((r) => r.to === target && isAttack(debate, target, { author, with: [r.from, ...(r.with ?? [])] })),
  );

const stepsTo = (debate: Debate, claim: string): string[] => [
  ...debate.inferences.filter((i) => i.conclusion === claim).map((i) => i.id),
  ...debate.supports.filter((s) => s.to === claim).map((s) => s.id),
];

/** D1–D4: some theses stand, and fall without the premise; these are all of them. */
function areFalling(debate: Debate, essay: string, premise: string, theses: readonly string[]): boolean {
  const [all, without] = [standingIn(debate, essay), standingIn(debate, essay, { taken: [premise] })];
  const falling = thesesIn(debate, essay).filter((thesis) => thesis !== premise && all.includes(thesis) && !without.includes(thesis));
  return falling.length > 0 && same(theses, falling);
}

type Checks = Readonly<Record<string, boolean>>;

function checksOf(debate: Debate, finding: Finding): Checks {
  switch (finding.kind) {
    case 'shared-premise': {
      const { claim, authors, of, opposite } = finding.facts;
      const ends = opposite ?? [];
      return {
        'they rely on it, and nobody else': same(authors, reliers(debate, claim)),
        'of so many authors': of === authorsOf(debate).length,
        'the ends are reached from it or a case': ends.every(
          ({ author, essay, from, conclusion }) =>
            authorOf(debate, essay) === author && withCases(debate, claim).includes(from) && reliesIn(debate, essay, from) && reachedIn(debate, essay, from).includes(conclusion),
        ),
        'the ends speak against each other': opposite === undefined || (opposite[0].author !== opposite[1].author && isDrawnAgainst(debate, opposite[0].conclusion, opposite[1].conclusion)),
      };
    }
    case 'contradiction':
    case 'self-contradiction': {
      const { clash, camps } = finding.facts;
      const [a = '', b = ''] = camps.flatMap(({ claims }) => claims);
      return {
        'both camps have authors': camps.every(({ authors }) => authors.length > 0),
        'it is across if and only if authors differ': new Set(camps.flatMap(({ authors }) => authors)).size > 1 === (clash.scope === 'across'),
        'they hold or reject it': camps.every(({ commitment, authors, claims: [claim = ''] }) =>
          authors.every((author) => (commitment === 'holds' ? holdsAnywhere(debate, author, claim) : rejects(debate, author, claim))),
        ),
        'the claims exclude each other': a === b ? camps.some(({ commitment }) => commitment === 'rejects') : opposites(debate, a).includes(b),
      };
    }
    case 'derived-contradiction': {
      const { camps, premises } = finding.facts;
      const follower = camps.find(({ commitment }) => commitment === 'follows');
      return { 'it follows from what is held': premises.length > 0 && premises.every((premise) => follower?.authors.some((author) => holdsAnywhere(debate, author, premise))) };
    }
    case 'single-point': {
      const { author, essay, premise, theses, ofTheses, fallen, conclusions, attacked } = finding.facts;
      const [all, without] = [standingIn(debate, essay), standingIn(debate, essay, { taken: [premise] })];
      const inferred = all.filter((id) => ownInferences(debate, essay).some((i) => i.conclusion === id));
      return {
        'the theses fall': areFalling(debate, essay, premise, theses),
        'of so many theses': ofTheses === thesesIn(debate, essay).length,
        'so many conclusions fall': fallen === inferred.filter((id) => id !== premise && !without.includes(id)).length,
        'of so many conclusions': conclusions === inferred.length,
        'it is attacked or not': attacked === [premise, ...stepsTo(debate, premise)].some((id) => attackers(debate, id).some((other) => other !== author)),
      };
    }
    case 'implicit-premise': {
      const { essay, premise, theses } = finding.facts;
      return {
        'the theses fall': areFalling(debate, essay, premise, theses),
        'it is nowhere said': voicings(debate, essay, premise).every((o) => o.implicit || !commits(o.stance)),
      };
    }
    case 'independent-ways': {
      const { essay, thesis, ways } = finding.facts;
      const others = debate.claims.map(({ id }) => id).filter((id) => id !== thesis);
      return {
        'there are several': ways.length > 1,
        'no claim brings the thesis down': others.every((id) => standingIn(debate, essay, { taken: [id] }).includes(thesis)),
      };
    }
    case 'most-attacked':
      return {
        'all attack it': finding.facts.attacks.every((attack) => isAttack(debate, finding.facts.claim, attack)),
        'the others do not': same(finding.facts.attackers, attackers(debate, finding.facts.claim).filter((author) => !finding.facts.holders.includes(author))),
        'they hold it': finding.facts.holders.every((author) => holdsAnywhere(debate, author, finding.facts.claim)),
      };
    case 'ungrounded': {
      const { claim, authors, attacks } = finding.facts;
      return {
        'all attack it': attacks.length > 0 && attacks.every((attack) => isAttack(debate, claim, attack)),
        'nothing leads to it': stepsTo(debate, claim).length === 0,
        'they rely on it': authors.every((author) => essaysOf(debate, author).some((essay) => reliesIn(debate, essay, claim))),
      };
    }
    case 'unanswered': {
      const { author, essay, thesis, premises } = finding.facts;
      const beneath = debate.claims.map(({ id }) => id).filter((id) => premises.some((premise) => reachedIn(debate, essay, id).includes(premise)));
      return {
        'nobody attacks it or what is beneath': beneath.every((id) => attackers(debate, id).every((other) => other === author)),
        'it leads to the thesis': premises.every((premise) => reachedIn(debate, essay, premise).includes(thesis)),
      };
    }
    case 'lone-premise': {
      const { author, premise, opposite, others } = finding.facts;
      const building = (claim: string): string[] =>
        authorsOf(debate).filter((a) => reliers(debate, claim).includes(a) || essaysOf(debate, a).some((essay) => thesesIn(debate, essay).includes(claim)));
      return {
        'one author alone builds on it': same(building(premise), [author]),
        'the others build on the opposite': others.length > 1 && same(building(opposite), others),
        'they exclude each other': opposites(debate, premise).includes(opposite),
      };
    }
    case 'keystone': {
      const { essay, premise, fallen, conclusions } = finding.facts;
      const [all, without] = [standingIn(debate, essay), standingIn(debate, essay, { taken: [premise] })];
      const inferred = (stands: readonly string[]): string[] => stands.filter((id) => ownInferences(debate, essay).some((i) => i.conclusion === id));
      return {
        'they fall': same(fallen, inferred(all).filter((id) => id !== premise && !without.includes(id))),
        'of so many': conclusions === inferred(all).length,
        'no thesis falls': thesesIn(debate, essay).every((thesis) => !fallen.includes(thesis)),
        'with no other premise more fall': debate.claims.every(
          ({ id }) =>
            thesesIn(debate, essay).includes(id) ||
            !reliesIn(debate, essay, id) ||
            inferred(all).filter((other) => other !== id && !standingIn(debate, essay, { taken: [id] }).includes(other)).length <= fallen.length,
        ),
      };
    }
    case 'concession': {
      const { essay, claims, against, answers } = finding.facts;
      const steps = ownInferences(debate, essay).filter((i) => i.conclusion === against).map((i) => i.id);
      const speaks = (from: readonly string[], to: readonly string[]): boolean =>
        debate.rebuttals.some((r) => r.essay === essay && to.includes(r.to) && from.includes(r.from) && (r.with ?? []).every((id) => from.includes(id)));
      return {
        'the author holds both': [...claims, against, ...answers].every((claim) => holds(debate, essay, claim)),
        'the one speaks against the other': speaks(claims, [against, ...steps]),
        'there are answers or none': answers.length === 0 || debate.rebuttals.some((r) => r.essay === essay && claims.includes(r.to) && answers.includes(r.from)),
      };
    }
    case 'source': {
      const { essay, source, premises, of } = finding.facts;
      const relied = debate.claims.map(({ id }) => id).filter((id) => holds(debate, essay, id) && reliesIn(debate, essay, id));
      const inItsVoice = relied.filter((id) => {
        const voices = voicings(debate, essay, id).filter((o) => commits(o.stance)).map((o) => o.voice);
        return voices.length > 0 && voices.every((voice) => voice === source);
      });
      return { 'these premises and no others': source !== authorOf(debate, essay) && same(premises, inItsVoice), 'of so many': of === relied.length };
    }
    case 'circle': {
      const { essay, circle } = finding.facts;
      const next = (i: number): string | undefined => circle[(i + 1) % circle.length];
      const leads = (claim: string, i: number): boolean => ownInferences(debate, essay).some((inference) => inference.premises.includes(claim) && inference.conclusion === next(i));
      return { 'each leads to the next': circle.every(leads) };
    }
    case 'common-ground':
      return { 'both rely on all': finding.facts.claims.every((claim) => finding.facts.authors.every((author) => reliers(debate, claim).includes(author))) };
    case 'bare-thesis':
      return { 'no inference leads there': ownInferences(debate, finding.facts.essay).every((i) => i.conclusion !== finding.facts.thesis) };
    case 'crux':
    case 'pair-crux':
    case 'opponents':
      // The analyses that they repeat have tests of their own.
      return {};
  }
}

/** What of the statement is false; empty if it is true. */
export function falsehoods(debate: Debate, finding: Finding): string[] {
  return Object.entries(checksOf(debate, finding)).flatMap(([what, isSo]) => (isSo ? [] : [`${finding.kind}: not so: ${what}`]));
}
