/** On which clash do the other clashes of two authors turn? (SPEC.md, B8–B11; docs/decisions/crux.md says why so) */
import { firstDifference } from '../first-difference.ts';
import { forBoth, type AuthorView, type ForBoth } from './author-view.ts';
import type { ClashBetween, ClashStand } from './clashes-between.ts';

export interface Crux extends ClashBetween {
  /** The other clashes that fall away if it is settled for the first of the two, the other one withdrawing; and for the second. */
  readonly falling: ForBoth<readonly ClashBetween[]>;
  /** Those that fall away whichever way it is settled. */
  readonly fallingEitherWay: readonly ClashBetween[];
  /** The other clashes that rest on it, at least in part, for both authors: whichever way it is settled, one of them loses a ground. */
  readonly restingForBoth: readonly ClashBetween[];
  /** Those that rest on it for one of the authors only. */
  readonly restingForOne: readonly ClashBetween[];
}

/** The cruxes among the clashes of two authors: those that rest on no deeper one. The one on which most turns comes first. */
export function cruxesBetween(clashes: readonly ClashBetween[], views: ForBoth<AuthorView>): Crux[] {
  const leads = clashes.map(({ stands }) => forBoth(stands, (stand, i) => leadsOf(stand, views[i])));
  const dependents = leads.map((lead, j) => clashes.filter((clash, k) => k !== j && restsForBoth(clash, lead)));
  const deepest = deepestOf(clashes, dependents);
  const cruxes = clashes.flatMap((clash, j): Crux[] => {
    const lead = leads[j];
    if (lead === undefined || !deepest.has(clash)) return [];
    const others = clashes.filter((other) => other !== clash);
    const restingForBoth = others.filter((other) => restsForBoth(other, lead));
    return [
      {
        ...clash,
        ...fallingWith(others, lead),
        restingForBoth,
        restingForOne: others.filter((other) => !restingForBoth.includes(other) && restsForOne(other, clash, lead)),
      },
    ];
  });
  return cruxes.map((crux) => ({ crux, weight: weightOf(crux, views) })).toSorted((a, b) => firstDifference(b.weight, a.weight)).map(({ crux }) => crux);
}

/** What one author's claims in a clash lead to, and what falls if the author withdraws them. */
interface Leads {
  readonly reached: ReadonlySet<string>;
  readonly fallen: ReadonlySet<string>;
}

/**
 * Who holds the claim gives it up. To whom it only follows may give up any of its premises, or a step that another author draws: then
 * nothing goes for certain. Nothing rests on a rejection.
 */
function leadsOf({ commitment, stake }: ClashStand, { reachedFrom, fallingWithout }: AuthorView): Leads {
  const isCertain = commitment === 'holds';
  return { reached: isCertain ? reachedFrom(stake) : new Set(), fallen: isCertain ? fallingWithout(stake) : new Set() };
}

function rests({ stake }: ClashStand, { reached }: Leads): boolean {
  return stake.some((claim) => reached.has(claim));
}

function restsForBoth({ stands: [a, b] }: ClashBetween, [leadsOfA, leadsOfB]: ForBoth<Leads>): boolean {
  return rests(a, leadsOfA) && rests(b, leadsOfB);
}

/** What is the same claim in both clashes does not rest on itself. */
function restsForOne(other: ClashBetween, { stands }: ClashBetween, leads: ForBoth<Leads>): boolean {
  return forBoth(other.stands, (stand, i) => stand.stake.some((claim) => !stands[i].stake.includes(claim)) && rests(stand, leads[i])).includes(true);
}

function fallingWith(others: readonly ClashBetween[], [withdrawnByA, withdrawnByB]: ForBoth<Leads>): Pick<Crux, 'falling' | 'fallingEitherWay'> {
  const falls = ({ stake }: ClashStand, { fallen }: Leads): boolean => stake.some((claim) => fallen.has(claim));
  const settledForA = others.filter(({ stands }) => falls(stands[1], withdrawnByB));
  const settledForB = others.filter(({ stands }) => falls(stands[0], withdrawnByA));
  return { falling: [settledForA, settledForB], fallingEitherWay: settledForA.filter((clash) => settledForB.includes(clash)) };
}

/** Those that rest for both authors on no other clash, unless that one, over whatever others, rests on them again. */
function deepestOf(clashes: readonly ClashBetween[], dependents: readonly (readonly ClashBetween[])[]): ReadonlySet<ClashBetween> {
  const above = new Map(clashes.map((clash, j) => [clash, dependents[j] ?? []]));
  const allAbove = new Map(
    clashes.map((clash) => {
      const found = new Set(above.get(clash));
      for (const other of found) for (const next of above.get(other) ?? []) found.add(next);
      return [clash, found];
    }),
  );
  const isBeneath = (one: ClashBetween, other: ClashBetween): boolean => allAbove.get(one)?.has(other) === true;
  return new Set(clashes.filter((clash) => clashes.every((other) => !isBeneath(other, clash) || isBeneath(clash, other))));
}

/** The more, the further ahead; the first figure in which two differ decides. */
function weightOf({ clash, stands, fallingEitherWay, restingForBoth, restingForOne }: Crux, views: ForBoth<AuthorView>): readonly number[] {
  const theses = forBoth(stands, (stand) => stand.theses.length);
  const distances = forBoth(stands, ({ stake }, i) => Math.min(...stake.map((claim) => views[i].stepsToThesis(claim) ?? Infinity)));
  const isHeld = stands.every(({ commitment }) => commitment !== 'follows');
  return [
    isHeld ? 1 : 0,
    Math.sign(Math.min(...theses)),
    fallingEitherWay.length,
    restingForBoth.length,
    theses[0] + theses[1],
    restingForOne.length,
    -(distances[0] + distances[1]),
    clash.strength === 'clear' ? 1 : 0,
  ];
}
