/** An argument in which a claim is inferred, in the end, from itself (SPEC.md, F17). */
import type { DebateGraph } from '../../../model/debate-graph.ts';
import { flatMapOf, type Stepwise } from '../../../model/stepwise.ts';
import { best, type Candidate } from '../candidate.ts';
import { viewsOf, type View } from '../views.ts';

export interface CircleFacts {
  readonly author: string;
  readonly essay: string;
  /** Each is a premise of an inference to the next, and the last of one to the first. At least two. */
  readonly circle: readonly string[];
}

export function* circle(g: DebateGraph): Stepwise<Candidate<'circle', CircleFacts>[]> {
  return best(
    yield* flatMapOf(viewsOf(g), (view) => {
      const found = shortestCircle(view);
      if (found === undefined) return [];
      const { author, id: essay } = view.essay;
      return [
        {
          kind: 'circle' as const,
          score: 0.6 + 0.3 * Math.max(...found.map(view.closeness)),
          facts: { author, essay, circle: found },
          about: found.slice(0, 2),
          essays: [essay],
          show: () => found,
        },
      ];
    }, 50),
  );
}

/** From so many claims that lie on circles the way back is looked for. */
const MOST_TRIED = 20;

function shortestCircle(view: View): readonly string[] | undefined {
  const onCircles = claimsOnCircles(view);
  return [...onCircles]
    .toSorted((a, b) => view.closeness(b) - view.closeness(a) || (a < b ? -1 : 1))
    .slice(0, MOST_TRIED)
    .flatMap((claim) => {
      const way = wayBack(view, claim, onCircles);
      return way === undefined ? [] : [way];
    })
    .toSorted((a, b) => a.length - b.length)[0];
}

/** Claims from which nothing leads, or to which nothing does, are taken away until there are none: what is left lies on circles or between. */
function claimsOnCircles({ argument, inferredBy }: View): ReadonlySet<string> {
  const left = new Set(inferredBy.keys());
  const uses = new Map<string, number>();
  const grounds = new Map<string, Set<string>>();
  for (const { premises, conclusion, derives } of argument.steps) {
    if (!derives) continue;
    for (const premise of premises) {
      const known = grounds.get(conclusion);
      if (known?.has(premise) === true) continue;
      if (known) known.add(premise);
      else grounds.set(conclusion, new Set([premise]));
      uses.set(premise, (uses.get(premise) ?? 0) + 1);
    }
  }
  const idle = [...left].filter((claim) => (uses.get(claim) ?? 0) === 0);
  for (const claim of idle) {
    left.delete(claim);
    for (const ground of grounds.get(claim) ?? []) {
      const count = (uses.get(ground) ?? 0) - 1;
      uses.set(ground, count);
      if (count === 0 && left.has(ground)) idle.push(ground);
    }
  }
  return left;
}

function wayBack({ inferredBy }: View, claim: string, among: ReadonlySet<string>): string[] | undefined {
  const next = new Map<string, string>();
  const queue = [claim];
  for (const id of queue) {
    for (const premise of (inferredBy.get(id) ?? []).flatMap(({ premises }) => premises)) {
      if (premise === claim) {
        const way = [id];
        for (let at = id; at !== claim; ) {
          at = next.get(at) ?? claim;
          way.push(at);
        }
        return [claim, ...way.filter((member) => member !== claim)];
      }
      if (!among.has(premise) || next.has(premise)) continue;
      next.set(premise, id);
      queue.push(premise);
    }
  }
  return undefined;
}
