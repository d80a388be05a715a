/** A contradiction that nobody has drawn: what follows from what an author holds excludes what another, or the same, holds (SPEC.md, F7, X6–X9). */
import type { DebateGraph } from '../../../model/debate-graph.ts';
import { flatMapOf, type Stepwise } from '../../../model/stepwise.ts';
import type { Clash } from '../../contradictions.ts';
import { best, type Candidate } from '../candidate.ts';
import { claimsOf, clashesOf, closenessOf, type Camp } from '../clashes.ts';
import { viewByEssay } from '../views.ts';

export interface DerivedContradictionFacts {
  readonly clash: Clash;
  readonly camps: readonly [Camp, Camp];
  /** What the first author of it to whom something follows holds, and from which it follows. */
  readonly premises: readonly string[];
}

export function* derivedContradiction(g: DebateGraph): Stepwise<Candidate<'derived-contradiction', DerivedContradictionFacts>[]> {
  const views = viewByEssay(g);
  return best(
    yield* flatMapOf(
      clashesOf(g).filter(({ clash }) => clash.by === 'consequence'),
      ({ clash, camps }) => {
        const chains = clash.sides.flatMap(({ chain }) => chain ?? []);
        const granted = chains.flatMap(({ steps }) => steps).filter(({ kind }) => kind === 'inference').length;
        const held = camps.filter(({ commitment }) => commitment !== 'follows');
        const closeness = Math.max(0, ...held.map((camp) => closenessOf(camp, views)));
        return [{
          kind: 'derived-contradiction' as const,
          score: (granted === 0 ? 0.6 : 0.5 - 0.05 * Math.min(granted, 3)) + 0.25 * closeness,
          facts: { clash, camps, premises: chains[0]?.premises ?? [] },
          about: [...new Set(camps.flatMap(({ claims }) => claims))],
          essays: camps.flatMap(({ essays }) => essays),
          show: () => [...claimsOf(g, clash), ...chains.flatMap(({ premises, steps }) => [...premises, ...steps.map(({ conclusion }) => conclusion)])],
        }];
      },
    ),
  );
}
