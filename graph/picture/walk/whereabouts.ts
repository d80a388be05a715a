/** Where on the map a reader is, and what is around, counted (SPEC.md, W10–W12). Boxes are named by their keys. */
import type { Connection } from './connections.ts';
import type { Opposition, Ways } from './map-of-ways.ts';
import { siblingsOf, type Spot } from './walk.ts';

export interface Whereabouts {
  readonly box: string;
  readonly as: Standing;
  readonly around: Around;
}

/** As what one sees the claim. Places are counted from 1. */
export type Standing =
  /** One of the claims that make a connection to the box above, together with the others. */
  | {
      readonly kind: 'beneath';
      readonly of: string;
      readonly by: Connection;
      /** Its place among those that make the connection, and how many are shown. */
      readonly place: number;
      readonly makers: number;
      /** Which of the connections of that sort to the box above this is, and how many there are. */
      readonly way: number;
      readonly ways: number;
    }
  | { readonly kind: 'opponent'; readonly of: string; readonly place: number; readonly count: number; readonly relation: Opposition }
  | { readonly kind: 'start'; readonly place: number; readonly count: number };

/** How many claims, or boxes of a claim, are around; only what is shown counts but for the hidden grounds. */
export interface Around {
  readonly grounds: number;
  readonly hiddenGrounds: number;
  readonly rebuttedBy: number;
  readonly contradicts: number;
  readonly rebuts: number;
  /** What it is a ground of. */
  readonly uses: number;
  /** Other essays on the map that voice it. */
  readonly elsewhere: number;
}

export function whereabouts(ways: Ways, spot: Spot): Whereabouts {
  return { box: spot.box, as: standing(ways, spot), around: aroundOf(ways, spot.box) };
}

export function aroundOf(ways: Ways, box: string): Around {
  const relations = ways.opponents(box);
  const count = (relation: Opposition): number => relations.filter((other) => ways.oppositions(box, other.box).has(relation)).length;
  return {
    grounds: new Set(ways.grounds(box).map((ground) => ground.box)).size,
    hiddenGrounds: ways.boxes.get(box)?.hiddenGrounds ?? 0,
    rebuttedBy: count('rebuts'),
    contradicts: count('contradicts'),
    rebuts: count('rebutted'),
    uses: ways.uses(box).length,
    elsewhere: Math.max(0, ways.copies(box).length - 1),
  };
}

function standing(ways: Ways, spot: Spot): Standing {
  const { box, under, round } = spot;
  if (round !== undefined) {
    const of = round.around.box;
    const relations = ways.oppositions(of, box);
    const relation = (['contradicts', 'rebuts', 'rebutted'] as const).find((one) => relations.has(one)) ?? 'contradicts';
    return { kind: 'opponent', of, place: round.slot + 1, count: ways.opponents(of).length, relation };
  }
  const by = under && ways.beneath(under.box)[under.slot]?.by;
  if (under === undefined || by === undefined) {
    const siblings = siblingsOf(ways, spot);
    return { kind: 'start', place: siblings.indexOf(box) + 1, count: siblings.length };
  }
  const alike = [...new Set(ways.beneath(under.box).map((neighbour) => neighbour.by))].filter((other) => (other.kind === 'rebuttal') === (by.kind === 'rebuttal'));
  const makers = by.makers.filter((maker) => maker !== under.box);
  return { kind: 'beneath', of: under.box, by, place: makers.indexOf(box) + 1, makers: makers.length, way: alike.indexOf(by) + 1, ways: alike.length };
}
