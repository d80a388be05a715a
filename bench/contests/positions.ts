/** Which claims can be held together: ours, which asks clingo only of what is left when all that is settled is set aside, and clingo’s own run of the whole. */
import { debateTheory } from '../../graph/positions/debate/debate-theory.ts';
import { setsByMost } from '../../graph/positions/encodings.ts';
import { someExtension } from '../../graph/positions/extensions.ts';
import { framework, type Framework } from '../../graph/positions/framework.ts';
import type { Part } from '../../graph/positions/parts.ts';
import { theoryOf, type Theory } from '../../graph/positions/theory.ts';
import { debateGraph } from '../../graph/model/debate-graph.ts';
import { clingo } from '../../src/cli/answer-sets.ts';
import { seededRandom } from '../anchors/random.ts';
import type { Contest } from './contest.ts';
import { debateOf, inWords } from './debates.ts';

const SEED = 3;
/** Each argument is attacked by so many others on average, as those of the harder frameworks of ICCMA. */
const ATTACKERS = 3;

/** @param sizes numbers of claims, and of arguments */
export function* positionContests(sizes: readonly number[]): Generator<Contest> {
  for (const size of sizes) {
    yield contest(inWords(size, 'claims'), debateTheory(debateGraph(debateOf(size))));
    yield contest(inWords(size, 'arguments'), theoryOf(anyFramework(size)));
  }
}

function contest(of: string, theory: Theory): Contest {
  const whole: Part = { members: [...theory.attackers.keys()], theory };
  return {
    group: 'positions',
    question: 'a preferred extension',
    of,
    ours: { run: () => someExtension(theory, 'PR', clingo) },
    peer: { name: 'clingo’s own run', run: () => clingo.answerSets(setsByMost('complete', 'set', whole), { maximal: true, most: 1 }) },
  };
}

function anyFramework(size: number): Framework {
  const random = seededRandom(SEED);
  const attacks = Array.from({ length: size * ATTACKERS }, () => [random.below(size), random.below(size)] as const);
  return framework(Array.from({ length: size }, (_, i) => `a${i}`), attacks);
}
