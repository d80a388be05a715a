import type { Reliance, ReliedOnPremise } from '../../../graph/analysis/reliance.ts';
import type { ThesisArgument } from '../../../graph/analysis/sufficient-sets/thesis-argument.ts';
import type { DebateGraph } from '../../../graph/model/debate-graph.ts';
import type { RelianceOutput } from './schemas.ts';

type EssayOutput = RelianceOutput[number];

/** On a chain of a hundred thousand steps all that falls without each premise would be five thousand million ids. */
const MOST_FALLING = 100;

export interface ArguedReliance {
  readonly reliance: Reliance;
  /** How each of its theses is argued. */
  readonly argued: readonly ThesisArgument[];
}

export function relianceJson({ people }: DebateGraph, essays: readonly ArguedReliance[]): RelianceOutput {
  return essays.map(({ reliance: { author, essay, theses, premises, falls }, argued }) => ({
    author,
    authorName: people.get(author)?.name ?? null,
    essay,
    theses: [...theses],
    premises: premises.map((premise) => premiseJson(premise, falls)),
    arguments: argued.map(argumentJson),
  }));
}

function premiseJson(premise: ReliedOnPremise, falls: Reliance['falls']): EssayOutput['premises'][number] {
  const { claim, voice, stance, implicit, direct, steps, loadBearing, loadBearingFor, anchors } = premise;
  const falling = falls(claim, MOST_FALLING + 1);
  return {
    claim,
    voice,
    stance,
    implicit,
    direct,
    steps,
    loadBearing,
    loadBearingFor: [...loadBearingFor],
    falls: falling.slice(0, MOST_FALLING),
    fallsComplete: falling.length <= MOST_FALLING,
    anchors: anchors.map(({ start, end }) => ({ start, end })),
  };
}

function argumentJson({ thesis, standsOn, sufficient: { sets, complete }, independent }: ThesisArgument): EssayOutput['arguments'][number] {
  const { count, exact, routes } = independent;
  return {
    thesis,
    stands: standsOn !== 'nothing',
    byItself: standsOn === 'itself',
    sufficient: { sets: sets.map((set) => [...set]), complete },
    independentRoutes: {
      count,
      exact,
      routes: routes.map(({ premises, steps }) => ({ premises: [...premises], steps: steps.map(({ id }) => id) })),
    },
  };
}
