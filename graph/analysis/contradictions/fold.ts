/** Clashes through chains that only restate another one are told under it (SPEC.md, X10). */
import type { Contradiction } from '../../model/schema.ts';
import { idThroughChains, type Arrival } from './clash-id.ts';
import type { Clash, ClashSide, Opposition } from './clash.ts';

/** A clash that stands by itself, with those that restate it. */
interface Head {
  readonly clash: Clash;
  readonly restatements: Clash[];
}

interface Placed {
  readonly parties: Opposition['parties'];
  readonly head: Head;
  readonly rank: number;
}

/** Two claims on the ways of the two parties, drawn as excluding each other. */
interface Crossing {
  /** Of the clash that there is over them, if there is one. */
  readonly name: string;
  readonly claims: readonly [string, string];
}

/**
 * The clashes that stand by themselves, in the order given, each with those that restate it. What comes first is restated,
 * what comes later restates: so `chained` has those of fewer steps first.
 */
export function foldRestatements(contradictions: readonly Contradiction[], direct: readonly Opposition[], chained: readonly Opposition[]): Clash[] {
  const drawnBetween = contradictionsByClaims(contradictions);
  const placed = new Map<string, Placed>();
  const heads: Head[] = [];
  const place = ({ clash, parties }: Opposition, under: Head | undefined): void => {
    const head = under ?? { clash, restatements: [] };
    if (under === undefined) heads.push(head);
    else under.restatements.push(clash);
    placed.set(nameOf(clash), { parties, head, rank: placed.size });
  };
  for (const opposition of direct) place(opposition, undefined);
  for (const opposition of chained) {
    const restated = crossings(opposition, drawnBetween).flatMap(({ name, claims }) => {
      const earlier = placed.get(name);
      return earlier !== undefined && covers(earlier.parties, opposition.parties, claims) ? [earlier] : [];
    });
    place(opposition, restated.toSorted((a, b) => a.rank - b.rank)[0]?.head);
  }
  return heads.map(({ clash, restatements }) => (restatements.length === 0 ? clash : { ...clash, restatements }));
}

/** A contradiction that one author holds both claims of is a clash that is called after it alone, or after the author too. */
function nameOf({ id, by, scope, contradiction, sides }: Clash): string {
  return by === 'drawn' && scope === 'within' && contradiction !== undefined ? nameWithin(contradiction, sides[0]?.author ?? '') : id;
}

function nameWithin(contradiction: string, author: string): string {
  return `${contradiction} within ${author}`;
}

/** Where the two parties contradict each other on the way to their claims. Who rejects a claim has no way to it. */
function crossings({ clash, parties: [[one], [other]] }: Opposition, drawnBetween: DrawnBetween): Crossing[] {
  if (one === undefined || other === undefined || clash.sides.some(({ commitment }) => commitment === 'rejects')) return [];
  return stationsOf(one).flatMap((x) =>
    stationsOf(other).flatMap((y): Crossing[] => {
      const drawn = drawnBetween(x.claim, y.claim);
      if (drawn === undefined) return [];
      const claims = [x.claim, y.claim] as const;
      if (x.isHeld && y.isHeld) return [{ name: clash.scope === 'within' ? nameWithin(drawn.id, x.author) : drawn.id, claims }];
      const inOrder = drawn.claims[0] === x.claim ? [x, y] : [y, x];
      return [{ name: idThroughChains(drawn.id, inOrder.filter(({ isHeld }) => !isHeld), clash.scope), claims }];
    }),
  );
}

interface Station extends Arrival {
  readonly isHeld: boolean;
}

/** The claims on the way of a side, its own the last. */
function stationsOf({ author, claims, chain }: ClashSide): Station[] {
  if (chain === undefined) return claims.map((claim) => ({ author, claim, isHeld: true }));
  return [
    ...chain.premises.map((claim) => ({ author, claim, isHeld: true })),
    ...chain.steps.map(({ conclusion }) => ({ author, claim: conclusion, isHeld: false })),
  ];
}

/** Whether all who take part stand in the earlier clash as well, to the claims in question. */
function covers(earlier: Opposition['parties'], later: Opposition['parties'], claims: readonly [string, string]): boolean {
  return later.every((party, i) => {
    const there = earlier.find((sides) => sides.some((side) => side.claims.includes(claims[i] ?? '')));
    return party.every(({ author }) => there?.some((side) => side.author === author));
  });
}

type DrawnBetween = (a: string, b: string) => Contradiction | undefined;

function contradictionsByClaims(contradictions: readonly Contradiction[]): DrawnBetween {
  const byClaims = new Map<string, Map<string, Contradiction>>();
  const add = (a: string, b: string, contradiction: Contradiction): void => {
    const others = byClaims.get(a) ?? new Map<string, Contradiction>();
    byClaims.set(a, others.set(b, contradiction));
  };
  for (const contradiction of contradictions) {
    const [a, b] = contradiction.claims;
    add(a, b, contradiction);
    add(b, a, contradiction);
  }
  return (a, b) => byClaims.get(a)?.get(b);
}
