/** A thesis to which several ways lead that share no ground, so that no single premise brings it down (SPEC.md, F16). */
import type { DebateGraph } from '../../../model/debate-graph.ts';
import { flatMapOf, type Stepwise } from '../../../model/stepwise.ts';
import type { Step } from '../../steps.ts';
import { best, type Candidate } from '../candidate.ts';
import { viewsOf, type View } from '../views.ts';

export interface IndependentWaysFacts {
  readonly author: string;
  readonly essay: string;
  readonly thesis: string;
  /** The last steps of each way: inferences to the thesis. At least two ways. */
  readonly ways: readonly (readonly string[])[];
}

export function* independentWays(g: DebateGraph): Stepwise<Candidate<'independent-ways', IndependentWaysFacts>[]> {
  return best(
    yield* flatMapOf(viewsOf(g), (view) =>
      view.argument.theses.flatMap((thesis) => {
        const ways = waysTo(view, thesis);
        if (ways.length < 2) return [];
        const { author, id: essay } = view.essay;
        return [
          {
            kind: 'independent-ways' as const,
            score: 0.3 + 0.1 * Math.min(ways.length, 4),
            facts: { author, essay, thesis, ways: ways.map((steps) => steps.map(({ id }) => id)) },
            about: [thesis],
            essays: [essay],
            show: () => [thesis, ...ways.flat().flatMap(({ premises }) => premises)],
          },
        ];
      }),
      50,
    ),
  );
}

/**
 * The inferences by which the thesis stands, together where they have a ground in common. Each claim beneath is gone through
 * once: whatever comes to it a second time shares all that lies beneath it as well.
 */
function waysTo({ inferredBy, derived }: View, thesis: string): Step[][] {
  const standing = (step: Step): boolean => step.premises.every((premise) => derived.stands.has(premise));
  const owner = new Map<string, Way>();
  const ways: Way[] = [];
  for (const step of (inferredBy.get(thesis) ?? []).filter(standing)) {
    const way: Way = { steps: [step], joined: undefined };
    ways.push(way);
    const queue = [...step.premises];
    for (const claim of queue) {
      const before = owner.get(claim);
      if (before !== undefined) {
        join(before, way);
        continue;
      }
      owner.set(claim, way);
      // A way that comes back to the thesis goes round in a circle, and rests on all ways to it.
      if (claim !== thesis) for (const further of inferredBy.get(claim) ?? []) queue.push(...further.premises);
    }
  }
  const independent = [...new Set(ways.map(root))];
  return owner.has(thesis) ? [] : independent.map(({ steps }) => steps);
}

interface Way {
  steps: Step[];
  joined: Way | undefined;
}

function root(way: Way): Way {
  let at = way;
  while (at.joined !== undefined) at = at.joined;
  return at;
}

function join(one: Way, other: Way): void {
  const [a, b] = [root(one), root(other)];
  if (a === b) return;
  b.joined = a;
  a.steps = [...a.steps, ...b.steps];
}
