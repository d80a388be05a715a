/** Where on the map a reader is, in words that are heard and not seen (SPEC.md, W10–W13). The shortest first: who knows enough moves on. */
import { plural } from '../language/plural.ts';
import { say, str } from '../language/say.ts';
import type { Opposition, Ways } from '../picture/walk/map-of-ways.ts';
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
  in: ({ hiddenGrounds }) => (hiddenGrounds > 0 ? groundsHidden(hiddenGrounds) : say('No grounds')),
  out: () => say('It leads to nothing that is shown'),
  use: ({ uses }) => (uses === 0 ? say('It leads to nothing that is shown') : say('It leads to no other claim')),
  next: () => say('The last one here'),
  previous: () => say('The first one here'),
  oppose: () => say('Nothing that is shown contradicts or rebuts it'),
  'oppose-back': () => say('Nothing that is shown contradicts or rebuts it'),
  same: () => say('No other essay that is shown voices it'),
  'same-back': () => say('No other essay that is shown voices it'),
  thesis: () => say('This is where the essay begins'),
  'next-essay': () => say('The last essay'),
  'previous-essay': () => say('The first essay'),
};

function groundsHidden(n: number): string {
  return plural(n, { one: say('No ground is shown; 1 hidden ground, Space unfolds'), other: say(str`No ground is shown; ${n} hidden grounds, Space unfolds`) });
}

/** Why a move leads nowhere. */
export function deadEndAloud(ways: Ways, spot: Spot, move: Move): string {
  return DEAD_ENDS[move](whereabouts(ways, spot).around);
}

function essayAloud({ boxes, scene }: Ways, { box }: Spot, from: Spot | undefined): string[] {
  const group = scene.groups.find(({ key }) => key === boxes.get(box)?.group);
  if (group === undefined || boxes.get(from?.box ?? '')?.group === group.key) return [];
  return [say(str`essay ${group.number}, “${group.title}”, ${group.byline}`)];
}

function standingAloud({ boxes }: Ways, as: Standing, thesis: boolean): string {
  const gistOf = (box: string): string => boxes.get(box)?.gist ?? '';
  switch (as.kind) {
    case 'start':
      return thesis ? say(str`thesis ${as.place} of ${as.count}`) : say(str`beginning ${as.place} of ${as.count}`);
    case 'opponent': {
      const relation = opponentAloud(as.relation, gistOf(as.of));
      return as.count > 1 ? say(str`${relation}, ${as.place} of ${as.count}`) : relation;
    }
    case 'beneath':
      return beneathAloud(as, gistOf(as.of));
  }
}

function opponentAloud(relation: Opposition, gist: string): string {
  switch (relation) {
    case 'contradicts':
      return say(str`contradicts “${gist}”`);
    case 'rebuts':
      return say(str`rebuts “${gist}”`);
    case 'rebutted':
      return say(str`is rebutted by “${gist}”`);
  }
}

type Beneath = Standing & { readonly kind: 'beneath' };

function beneathAloud(as: Beneath, above: string): string {
  const { by, way, ways } = as;
  const parts = [`${makerAloud(as)} ${targetAloud(by.at, above)}`];
  if (by.hidden > 0) parts.push(say(str`${by.hidden} of them hidden`));
  if (ways > 1) parts.push(by.kind === 'rebuttal' ? say(str`rebuttal ${way} of ${ways}`) : say(str`ground ${way} of ${ways}`));
  if (!by.committed) parts.push(say('in a step that the author does not draw'));
  return parts.join(', ');
}

/** To what it belongs. */
function targetAloud(at: Beneath['by']['at'], above: string): string {
  switch (at) {
    case 'claim':
      return say(str`of “${above}”`);
    case 'step':
      return say(str`of a step to “${above}”`);
    case 'rebuttal':
      return say(str`of a rebuttal by “${above}”`);
  }
}

/** `premise 2 of 3`; hidden ones count, so that those shown are never taken for all there are. */
function makerAloud({ by, place, makers }: Beneath): string {
  const noun = by.contracted > 0 ? nounOverHidden(by.kind) : nounOf(by.kind);
  const all = makers + by.hidden;
  return all > 1 ? say(str`${noun} ${place} of ${all}`) : noun;
}

function nounOf(kind: Beneath['by']['kind']): string {
  return { inference: say('premise'), support: say('support'), rebuttal: say('rebuttal'), contradiction: say('contradiction') }[kind];
}

function nounOverHidden(kind: Beneath['by']['kind']): string {
  return {
    inference: say('premise over hidden claims'),
    support: say('support over hidden claims'),
    rebuttal: say('rebuttal over hidden claims'),
    contradiction: say('contradiction over hidden claims'),
  }[kind];
}

function aroundAloud({ grounds, hiddenGrounds, rebuttedBy, contradicts, rebuts, uses, elsewhere }: Around, as: Standing): string[] {
  // That it is a ground of the claim above was said before.
  const furtherUses = uses > 1 || as.kind !== 'beneath' ? uses : 0;
  const parts: readonly (readonly [number, string])[] = [
    [grounds, plural(grounds, { one: say('1 ground'), other: say(str`${grounds} grounds`) })],
    [hiddenGrounds, plural(hiddenGrounds, { one: say('1 hidden ground'), other: say(str`${hiddenGrounds} hidden grounds`) })],
    [rebuttedBy, plural(rebuttedBy, { one: say('rebutted by 1'), other: say(str`rebutted by ${rebuttedBy}`) })],
    [contradicts, plural(contradicts, { one: say('contradicts 1'), other: say(str`contradicts ${contradicts}`) })],
    [rebuts, plural(rebuts, { one: say('rebuts 1'), other: say(str`rebuts ${rebuts}`) })],
    [furtherUses, plural(furtherUses, { one: say('leads to 1'), other: say(str`leads to ${furtherUses}`) })],
    [elsewhere, plural(elsewhere, { one: say('also in 1 other essay'), other: say(str`also in ${elsewhere} other essays`) })],
  ];
  return parts.flatMap(([count, words]) => (count > 0 ? [words] : []));
}
