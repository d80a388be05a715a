/** The clashes in which two authors stand against each other (SPEC.md, B6 and B7). */
import type { Clash, ClashSide } from '../contradictions.ts';
import { forBoth, type AuthorView, type ForBoth } from './author-view.ts';

export interface ClashBetween {
  readonly clash: Clash;
  /** Where each of the two stands in it. Third authors may stand there as well. */
  readonly stands: ForBoth<ClashStand>;
}

export interface ClashStand {
  readonly author: string;
  /** What they hold, or reject, or what follows from what they hold. */
  readonly claims: readonly string[];
  readonly commitment: ClashSide['commitment'];
  /** Held claims of which at least one has to go if the clash is settled against them; none for who only rejects. */
  readonly stake: readonly string[];
  readonly essays: readonly string[];
  /** Their theses to which their steps lead from what is at stake, or which are at stake themselves. */
  readonly theses: readonly string[];
}

/** In the order of the clashes. One in which both stand on both sides is a trouble that they share, and does not part them. */
export function clashesBetween(clashes: readonly Clash[], views: ForBoth<AuthorView>): ClashBetween[] {
  return clashes.flatMap((clash): ClashBetween[] => {
    if (clash.scope !== 'across') return [];
    const [ours, theirs] = forBoth(views, ({ author }) => campsOf(clash, author));
    const pairs = ours.flatMap((one) => theirs.filter(({ key }) => key !== one.key).map((other) => [one, other] as const));
    const apart = pairs.find(([one, other]) => !isAmong(theirs, one) || !isAmong(ours, other));
    if (apart === undefined) return [];
    const [one, other] = apart;
    return [{ clash, stands: [standOf(one, views[0]), standOf(other, views[1])] }];
  });
}

/** The essays of one author that stand on one side together. */
interface Camp {
  readonly key: string;
  readonly sides: readonly [ClashSide, ...ClashSide[]];
}

function campsOf({ sides }: Clash, author: string): Camp[] {
  const camps = new Map<string, [ClashSide, ...ClashSide[]]>();
  for (const side of sides) {
    if (side.author !== author) continue;
    // Ids hold no white space, so that no two lists of them make the same key. What follows is on the side of what is held.
    const key = [side.commitment === 'rejects', ...side.claims].join(' ');
    const camp = camps.get(key);
    if (camp) camp.push(side);
    else camps.set(key, [side]);
  }
  return [...camps].map(([key, camp]) => ({ key, sides: camp }));
}

function isAmong(camps: readonly Camp[], { key }: Camp): boolean {
  return camps.some((camp) => camp.key === key);
}

function standOf({ sides }: Camp, { author, theses, reachedFrom }: AuthorView): ClashStand {
  const [{ claims, commitment }] = sides;
  const stake = [...new Set(sides.flatMap(stakeOf))];
  const reached = reachedFrom(stake);
  return { author, claims, commitment, stake, essays: sides.map(({ essay }) => essay), theses: theses.filter((thesis) => reached.has(thesis)) };
}

function stakeOf({ commitment, claims, chain }: ClashSide): readonly string[] {
  switch (commitment) {
    case 'holds':
      return claims;
    case 'follows':
      return chain?.premises ?? [];
    case 'rejects':
      return [];
  }
}
