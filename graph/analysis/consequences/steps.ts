/** The steps by which something can follow from what anybody holds (SPEC.md, K2, K3). */
import type { DebateGraph } from '../../model/debate-graph.ts';
import { isCommitted } from '../../model/stance.ts';
import type { Stepwise } from '../../model/stepwise.ts';

/** One step of a chain: its premises together lead to its conclusion. */
export interface ChainStep {
  /** That of the inference, or of the support that draws the case. */
  readonly id: string;
  /**
   * `inference`: an author of the debate draws it, and whoever does not may refuse to grant it. `case`: the conclusion is a
   * more general form of the premise, which nobody has to grant.
   */
  readonly kind: 'inference' | 'case';
  /** Who draws the inference, and in which essay; undefined for a case. */
  readonly drawn: { readonly author: string; readonly essay: string } | undefined;
  readonly premises: readonly string[];
  readonly conclusion: string;
}

export interface Steps {
  /** In the order of the debate, cases before inferences: where two steps lead to the same, the first is told. */
  readonly all: readonly ChainStep[];
  /** Positions in `all`, by premise. */
  readonly from: ReadonlyMap<string, readonly number[]>;
  /** Positions in `all`, by conclusion. */
  readonly to: ReadonlyMap<string, readonly number[]>;
}

/** In steps of one list each. */
export function* stepsOfDebate({ debate, claims, essays }: DebateGraph): Stepwise<Steps> {
  const cases = debate.supports
    .filter((support) => support.case === true && claims.has(support.to))
    .map((support): ChainStep => ({ id: support.id, kind: 'case', drawn: undefined, premises: [support.from], conclusion: support.to }));
  const inferences = debate.inferences
    .filter(({ stance }) => isCommitted(stance))
    .map(({ id, essay, premises, conclusion }): ChainStep => ({
      id,
      kind: 'inference',
      drawn: { author: essays.get(essay)?.author ?? '', essay },
      premises,
      conclusion,
    }));
  const all = [...cases, ...inferences];
  yield 0.5;
  const from = positions(all, ({ premises }) => premises);
  yield 0.75;
  return { all, from, to: positions(all, ({ conclusion }) => [conclusion]) };
}

function positions(steps: readonly ChainStep[], claimsOf: (step: ChainStep) => readonly string[]): ReadonlyMap<string, readonly number[]> {
  const byClaim = new Map<string, number[]>();
  for (const [i, step] of steps.entries()) {
    for (const claim of claimsOf(step)) {
      const list = byClaim.get(claim);
      if (list) list.push(i);
      else byClaim.set(claim, [i]);
    }
  }
  return byClaim;
}
