/**
 * Groups put side by side and one below the other, so that the whole fills a screen as large as can be.
 *
 * Every way to cut the list of groups in two, again and again, with the parts side by side or stacked, is weighed (a
 * slicing floor plan). Cuts keep the order, so that a reader meets the groups in it.
 */
import type { Rectangle } from '../scene.ts';

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Between groups, in pixels: between those side by side, and between one and the one below. */
export interface Gaps {
  readonly beside: number;
  readonly below: number;
}

export interface PackOptions {
  readonly gaps: Gaps;
  /** Width by height of what the picture is to fill. */
  readonly aspect: number;
  /** Where each group stood before, undefined for one that is new: what was left of another stays left of it, what was above stays above. */
  readonly former?: readonly (Rectangle | undefined)[];
}

/** The former arrangement is given up if without it the picture fills the screen this many times larger. */
const MUCH_LARGER = 1.5;

export interface Corner {
  readonly x: number;
  readonly y: number;
}

export interface Packing extends Size {
  /** Upper left corners, in the order of the sizes. */
  readonly corners: readonly Corner[];
}

/** A way to place a run of groups. */
interface Plan extends Size {
  readonly parts?: { readonly first: Plan; readonly second: Plan; readonly beside: boolean };
}

/** Of the ways to place a run so many are kept, spread from wide to high: enough, and the work stays bounded; the more groups, the fewer. */
const KEPT = 24;
const FEWEST_KEPT = 4;
const MANY_GROUPS = 12;

export function pack(sizes: readonly Size[], { gaps, aspect, former }: PackOptions): Packing {
  const kept = Math.max(FEWEST_KEPT, Math.floor((KEPT * MANY_GROUPS) / Math.max(MANY_GROUPS, sizes.length)));
  // The side that decides how far the picture is to be shrunk, then the area.
  const side = ({ width, height }: Size): number => Math.max(width, height * aspect);
  const bestOf = (places?: PackOptions['former']): Plan | undefined =>
    plansOfRun(sizes, { gaps, kept, known: new Map(), ...(places && { former: places }) }, 0, sizes.length).toSorted((a, b) => side(a) - side(b) || a.width * a.height - b.width * b.height)[0];
  const free = bestOf();
  const asBefore = former && bestOf(former);
  const best = asBefore !== undefined && free !== undefined && side(asBefore) < MUCH_LARGER * side(free) ? asBefore : free;
  if (best === undefined) return { width: 0, height: 0, corners: [] };
  return { width: best.width, height: best.height, corners: cornersOf(best, { x: 0, y: 0 }, gaps) };
}

/** What does not change from one run of groups to the next. */
interface Work {
  readonly gaps: Gaps;
  readonly kept: number;
  readonly known: Map<string, readonly Plan[]>;
  readonly former?: NonNullable<PackOptions['former']>;
}

function plansOfRun(sizes: readonly Size[], work: Work, start: number, end: number): readonly Plan[] {
  const { gaps, kept, known } = work;
  const [only] = sizes.slice(start, end);
  if (only === undefined) return [];
  if (end - start === 1) return [{ width: only.width, height: only.height }];
  const key = `${start} ${end}`;
  const plans = known.get(key) ?? spread(cuts(), kept);
  known.set(key, plans);
  return plans;

  function cuts(): Plan[] {
    const found: Plan[] = [];
    for (let cut = start + 1; cut < end; cut += 1) {
      const { beside, below } = allowedAt(work.former, start, cut, end);
      for (const first of plansOfRun(sizes, work, start, cut)) {
        for (const second of plansOfRun(sizes, work, cut, end)) {
          if (beside) found.push({ width: first.width + gaps.beside + second.width, height: Math.max(first.height, second.height), parts: { first, second, beside: true } });
          if (below) found.push({ width: Math.max(first.width, second.width), height: first.height + gaps.below + second.height, parts: { first, second, beside: false } });
        }
      }
    }
    return found;
  }
}

/** How the two parts of a run may stand, as their groups stood before. */
function allowedAt(former: PackOptions['former'], start: number, cut: number, end: number): { readonly beside: boolean; readonly below: boolean } {
  const one = former?.slice(start, cut).filter((frame) => frame !== undefined) ?? [];
  const other = former?.slice(cut, end).filter((frame) => frame !== undefined) ?? [];
  const right = Math.max(...one.map(({ x, width }) => x + width));
  const bottom = Math.max(...one.map(({ y, height }) => y + height));
  return { beside: other.every(({ x }) => x >= right), below: other.every(({ y }) => y >= bottom) };
}

/** Those that no other beats in both width and height; of many, some from all along the range. */
function spread(plans: readonly Plan[], kept: number): Plan[] {
  const frontier: Plan[] = [];
  for (const plan of plans.toSorted((a, b) => a.width - b.width || a.height - b.height)) {
    if (plan.height < (frontier.at(-1)?.height ?? Infinity)) frontier.push(plan);
  }
  const step = Math.max(1, frontier.length / kept);
  return frontier.filter((_, i) => Math.floor(i / step) !== Math.floor((i - 1) / step));
}

function cornersOf({ parts }: Plan, corner: Corner, gaps: Gaps): Corner[] {
  if (parts === undefined) return [corner];
  const { first, second, beside } = parts;
  const next = beside ? { x: corner.x + first.width + gaps.beside, y: corner.y } : { x: corner.x, y: corner.y + first.height + gaps.below };
  return [...cornersOf(first, corner, gaps), ...cornersOf(second, next, gaps)];
}
