/** What do two authors share, what does only one of them rely on, and where exactly do they part? (SPEC.md, B1–B11) */
import type { DebateGraph } from '../../model/debate-graph.ts';
import { essaysInOrder } from '../../model/labels.ts';
import { contradictions } from '../contradictions.ts';
import { excludedByClaim } from '../excluded.ts';
import { relianceOf } from '../reliance.ts';
import { casesByClaim } from '../shared-premises.ts';
import { authorView, forBoth, type AuthorView, type ForBoth } from './author-view.ts';
import { clashesBetween, type ClashBetween } from './clashes-between.ts';
import { commonGround, type CommonClaim } from './common-ground.ts';
import { cruxesBetween, type Crux } from './crux.ts';
import { oneSidedPremises, type EssayPremise, type OneSidedPremise } from './one-sided.ts';
import { oppositeUses, type OppositeUse } from './opposite-use.ts';

/** Where two authors agree and where they part. */
export interface Comparison {
  /** As essays are read, by date and then by name, whichever was asked for first. All pairs below are in this order. */
  readonly authors: ForBoth<string>;
  readonly common: readonly CommonClaim[];
  readonly opposite: readonly OppositeUse[];
  readonly oneSided: ForBoth<readonly OneSidedPremise[]>;
  /** In the order of the debate. */
  readonly clashes: readonly ClashBetween[];
  /** The clashes that rest on no deeper one, that on which most turns first; none only if there is no clash. */
  readonly cruxes: readonly Crux[];
}

/**
 * Where two authors (persons’ ids) agree, and on what their quarrel turns.
 *
 * @throws RangeError if one of the two has no essay in the debate, or if they are the same
 */
export function compareAuthors(g: DebateGraph, a: string, b: string): Comparison {
  const authors = inOrder(g, a, b);
  const views = forBoth(authors, (author) => authorView(g, author));
  const premises = forBoth(views, (view) => premisesOf(g, view));
  const relied = forBoth(premises, (list) => {
    const names = new Set(list.map(({ essay, claim }) => `${essay} ${claim}`));
    return (essay: string, claim: string): boolean => names.has(`${essay} ${claim}`);
  });
  const common = commonGround(g, views, casesByClaim(g), relied);
  const shared = sharedByBoth(common);
  const excluded = excludedByClaim(g);
  const clashes = clashesBetween(contradictions(g), views);
  return {
    authors,
    common,
    opposite: oppositeUses(g, common, views),
    oneSided: forBoth(premises, (list, i) => oneSidedPremises(g, list, (claim) => shared.has(claim), views[i === 0 ? 1 : 0], excluded)),
    clashes,
    cruxes: cruxesBetween(clashes, views),
  };
}

function inOrder(g: DebateGraph, a: string, b: string): ForBoth<string> {
  const authors = [...new Set(essaysInOrder(g).map(({ author }) => author))];
  for (const author of [a, b]) {
    if (!authors.includes(author)) throw new RangeError(`compareAuthors: "${author}" has no essay in the debate; name an author of one`);
  }
  if (a === b) throw new RangeError(`compareAuthors: "${a}" is named twice; name two authors`);
  return authors.indexOf(a) < authors.indexOf(b) ? [a, b] : [b, a];
}

function premisesOf(g: DebateGraph, { arguments: essays }: AuthorView): EssayPremise[] {
  return essays.flatMap(({ essay }) => relianceOf(g, essay).premises.map((premise) => ({ ...premise, essay: essay.id })));
}

/** The claims on which both rely, and those through which they do. */
function sharedByBoth(common: readonly CommonClaim[]): ReadonlySet<string> {
  const shared = common.filter(({ voicings }) => voicings.every((list) => list.some(({ relies }) => relies)));
  return new Set(
    shared.flatMap(({ claim, voicings }) => [claim, ...voicings.flatMap((list) => list.filter(({ relies }) => relies).map(({ through }) => through))]),
  );
}
