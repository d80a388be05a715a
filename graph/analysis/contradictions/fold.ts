/** Clashes through chains that only restate another one are told under it (SPEC.md, X10 and X11). */
import type { Contradiction } from '../../model/schema.ts';
import { eachOf, within, type Stepwise } from '../../model/stepwise.ts';
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

/** Where an earlier clash may be that is restated: what it would be called, and who would have to stand in it to what. */
interface Lead {
  readonly name: string;
  readonly parties: readonly [Stand, Stand];
}

interface Stand {
  readonly authors: readonly string[];
  readonly claim: string;
}

/**
 * The clashes that stand by themselves, in the order given, each with those that restate it. What comes first is restated,
 * what comes later restates: so `chained` has those of fewer steps first.
 */
export function* foldRestatementsStepwise(contradictions: readonly Contradiction[], direct: readonly Opposition[], chained: readonly Opposition[]): Stepwise<Clash[]> {
  const drawnBetween = contradictionsByClaims(contradictions);
  const placed = new Map<string, Placed>();
  const heads: Head[] = [];
  const place = ({ clash, parties }: Opposition, under: Head | undefined): void => {
    const head = under ?? { clash, restatements: [] };
    if (under === undefined) heads.push(head);
    else under.restatements.push(clash);
    placed.set(nameOf(clash), { parties, head, rank: placed.size });
  };
  const placeChained = (opposition: Opposition): void => {
    const restated = [...onTheWay(opposition, drawnBetween), ...withDrawers(opposition)].flatMap((lead) => {
      const earlier = placed.get(lead.name);
      return earlier !== undefined && meets(earlier.parties, lead) ? [earlier] : [];
    });
    place(opposition, restated.toSorted((a, b) => a.rank - b.rank)[0]?.head);
  };
  yield* within(eachOf(direct, (opposition) => place(opposition, undefined)), 0, 0.3);
  yield* within(eachOf(chained, placeChained), 0.3, 1);
  return heads.map(({ clash, restatements }) => (restatements.length === 0 ? clash : { ...clash, restatements }));
}

/** A contradiction that one author holds both claims of is a clash that is called after it alone, or after the author too. */
function nameOf({ id, by, scope, contradiction, sides }: Clash): string {
  return by === 'drawn' && scope === 'within' && contradiction !== undefined ? nameWithin(contradiction, sides[0]?.author ?? '') : id;
}

function nameWithin(contradiction: string, author: string): string {
  return `${contradiction} within ${author}`;
}

/** Where the two parties contradict each other on the way to their claims already. Who rejects a claim has no way to it. */
function onTheWay({ clash, parties }: Opposition, drawnBetween: DrawnBetween): Lead[] {
  const [[one], [other]] = parties;
  if (one === undefined || other === undefined || clash.contradiction === undefined) return [];
  const [authors, opponents] = parties.map((party) => party.map(({ author }) => author));
  return stationsOf(one).flatMap((x) =>
    stationsOf(other).flatMap((y): Lead[] => {
      const drawn = drawnBetween(x.claim, y.claim);
      if (drawn === undefined) return [];
      const stands = [{ authors: authors ?? [], claim: x.claim }, { authors: opponents ?? [], claim: y.claim }] as const;
      if (x.isHeld && y.isHeld) return [{ name: clash.scope === 'within' ? nameWithin(drawn.id, x.author) : drawn.id, parties: stands }];
      const inOrder = drawn.claims[0] === x.claim ? [x, y] : [y, x];
      return [{ name: idThroughChains(drawn.id, inOrder.filter(({ isHeld }) => !isHeld), clash.scope), parties: stands }];
    }),
  );
}

/** Where one author is led to both sides by steps of others: their clash with those, who stand on one side themselves. */
function withDrawers({ clash, parties: [[one], [other]] }: Opposition): Lead[] {
  if (one === undefined || other === undefined || clash.scope !== 'within') return [];
  const over = clash.contradiction ?? `rejected ${one.claims[0] ?? ''}`;
  return [[one, other] as const, [other, one] as const].flatMap(([led, against]) => {
    const [claim = ''] = led.claims;
    const [opposite = ''] = against.claims;
    const own: Arrival[] = against.commitment === 'follows' ? [{ author: against.author, claim: opposite }] : [];
    return drawersIn(led).flatMap((author): Lead[] => {
      const theirs = { author, claim };
      const both = led === one ? [theirs, ...own] : [...own, theirs];
      const parties = [{ authors: [author], claim }, { authors: [against.author], claim: opposite }] as const;
      const direct = own.length === 0 ? over : idThroughChains(over, own, 'across');
      return [{ name: direct, parties }, { name: idThroughChains(over, both, 'across'), parties }];
    });
  });
}

function drawersIn({ chain }: ClashSide): string[] {
  return [...new Set(chain?.steps.flatMap(({ drawn }) => drawn?.author ?? []))];
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

function meets([one, other]: Opposition['parties'], { parties: [a, b] }: Lead): boolean {
  return (standIn(one, a) && standIn(other, b)) || (standIn(one, b) && standIn(other, a));
}

function standIn(party: readonly ClashSide[], { authors, claim }: Stand): boolean {
  return authors.every((author) => party.some((side) => side.author === author && side.claims.includes(claim)));
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
