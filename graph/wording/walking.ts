/** Where on the map a reader is, in words that are heard and not seen (SPEC.md, W10–W13). The shortest first: who knows enough moves on. */
import type { Ways } from '../picture/walk/map-of-ways.ts';
import type { Move, Spot } from '../picture/walk/walk.ts';
import { whereabouts, type Around, type Standing } from '../picture/walk/whereabouts.ts';

/** The claim, and how the essay stands to it: `Thesis. The square is to be closed to cars.` */
export function claimAloud(ways: Ways, { box }: Spot): string {
  return ways.boxes.get(box)?.description ?? '';
}

/**
 * `premise 2 of 3 of “…”, ground 1 of 2; rebutted by 1; 4 hidden grounds`
 *
 * @param from the spot before; where that was in another essay, the essay is named
 */
export function whereaboutsAloud(ways: Ways, spot: Spot, from?: Spot): string {
  const { as, around } = whereabouts(ways, spot);
  return [...essayAloud(ways, spot, from), standingAloud(ways, as, ways.boxes.get(spot.box)?.thesis ?? false), ...aroundAloud(around, as)].join('; ');
}

const DEAD_ENDS: Readonly<Record<Move, (around: Around) => string>> = {
  in: ({ hiddenGrounds }) => (hiddenGrounds > 0 ? `No ground is shown; ${counted(hiddenGrounds, 'hidden ground')}, Space unfolds` : 'No grounds'),
  out: () => 'It leads to nothing that is shown',
  use: ({ uses }) => (uses === 0 ? 'It leads to nothing that is shown' : 'It leads to no other claim'),
  next: () => 'The last one here',
  previous: () => 'The first one here',
  oppose: () => 'Nothing that is shown contradicts or rebuts it',
  'oppose-back': () => 'Nothing that is shown contradicts or rebuts it',
  same: () => 'No other essay that is shown voices it',
  'same-back': () => 'No other essay that is shown voices it',
  thesis: () => 'This is where the essay begins',
  'next-essay': () => 'The last essay',
  'previous-essay': () => 'The first essay',
};

/** Why a move leads nowhere. */
export function deadEndAloud(ways: Ways, spot: Spot, move: Move): string {
  return DEAD_ENDS[move](whereabouts(ways, spot).around);
}

function essayAloud({ boxes, scene }: Ways, { box }: Spot, from: Spot | undefined): string[] {
  const group = scene.groups.find(({ key }) => key === boxes.get(box)?.group);
  if (group === undefined || boxes.get(from?.box ?? '')?.group === group.key) return [];
  return [`essay ${group.number}, “${group.title}”, ${group.byline}`];
}

function standingAloud({ boxes }: Ways, as: Standing, thesis: boolean): string {
  const named = (box: string): string => `“${boxes.get(box)?.gist ?? ''}”`;
  switch (as.kind) {
    case 'start':
      return `${thesis ? 'thesis' : 'beginning'} ${as.place} of ${as.count}`;
    case 'opponent': {
      const relation = { contradicts: 'contradicts', rebuts: 'rebuts', rebutted: 'is rebutted by' }[as.relation];
      return `${relation} ${named(as.of)}${as.count > 1 ? `, ${as.place} of ${as.count}` : ''}`;
    }
    case 'beneath':
      return beneathAloud(as, named(as.of));
  }
}

function beneathAloud({ by, place, makers, way, ways }: Standing & { readonly kind: 'beneath' }, above: string): string {
  const noun = { inference: 'premise', support: 'support', rebuttal: 'rebuttal', contradiction: 'contradiction' }[by.kind];
  const what = by.contracted > 0 ? `${noun} over hidden claims` : noun;
  // Hidden ones count, so that those shown are never taken for all there are.
  const all = makers + by.hidden;
  const which = all > 1 ? ` ${place} of ${all}` : '';
  const hidden = by.hidden > 0 ? `, ${by.hidden} of them hidden` : '';
  const target = { claim: above, step: `a step to ${above}`, rebuttal: `a rebuttal by ${above}` }[by.at];
  const sort = by.kind === 'rebuttal' ? 'rebuttal' : 'ground';
  const among = ways > 1 ? `, ${sort} ${way} of ${ways}` : '';
  return `${what}${which} of ${target}${hidden}${among}${by.committed ? '' : ', in a step that the author does not draw'}`;
}

function aroundAloud({ grounds, hiddenGrounds, rebuttedBy, contradicts, rebuts, uses, elsewhere }: Around, as: Standing): string[] {
  const parts: readonly (readonly [number, string])[] = [
    [grounds, counted(grounds, 'ground')],
    [hiddenGrounds, counted(hiddenGrounds, 'hidden ground')],
    [rebuttedBy, `rebutted by ${rebuttedBy}`],
    [contradicts, `contradicts ${contradicts}`],
    [rebuts, `rebuts ${rebuts}`],
    // That it is a ground of the claim above was said before.
    [uses > 1 || as.kind !== 'beneath' ? uses : 0, `leads to ${uses}`],
    [elsewhere, `also in ${counted(elsewhere, 'other essay')}`],
  ];
  return parts.flatMap(([count, words]) => (count > 0 ? [words] : []));
}

function counted(n: number, noun: string): string {
  return `${n} ${noun}${n === 1 ? '' : 's'}`;
}
