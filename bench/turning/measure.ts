/** How long it takes to say on what a debate turns, by the size of the debate. */
import process from 'node:process';
import { compareAuthors } from '../../graph/analysis/comparison/compare-authors.ts';
import { cruxes } from '../../graph/analysis/cruxes.ts';
import type { Mark } from '../../graph/analysis/own-stance/marks.ts';
import { ownStance } from '../../graph/analysis/own-stance/own-stance.ts';
import { generateDebate } from '../../graph/generate/generate-debate.ts';
import { debateGraph } from '../../graph/model/debate-graph.ts';
import { essaysInOrder } from '../../graph/model/labels.ts';
import type { Debate } from '../../graph/model/schema.ts';
import { seededRandom } from '../anchors/random.ts';

const SEED = 7;
const MARKS = 30;
/** Clicks of which the median is taken. */
const CLICKS = 9;

/** Milliseconds of the processor. */
export interface Figures {
  readonly debate: string;
  readonly claims: number;
  readonly essays: number;
  readonly cruxes: number;
  /** Of the first two authors. */
  readonly compare: number;
  /** With the first mark, when what does not depend on marks is worked out. */
  readonly firstStance: number;
  /** With each further one, the median. */
  readonly stance: number;
}

export function measureTurning(shipped: Debate): Figures[] {
  const large = [60, 10_000].flatMap((perEssay) =>
    [1000, 10_000, 100_000].filter((size) => size >= 2 * perEssay || perEssay === 60).map((size) => largeDebate(size, perEssay)),
  );
  // Once before it counts, so that what is measured has been compiled.
  figuresOf('', largeDebate(1000, 60));
  return [figuresOf('shipped', shipped), ...large.map((debate) => figuresOf('generated', debate))];
}

function largeDebate(claims: number, perEssay: number): Debate {
  return generateDebate({ claims, essays: Math.max(2, Math.round(claims / perEssay)), seed: SEED });
}

function figuresOf(name: string, debate: Debate): Figures {
  const g = debateGraph(debate);
  const [a = '', b = ''] = new Set(essaysInOrder(g).map(({ author }) => author));
  const random = seededRandom(SEED);
  const marks = new Map<string, Mark>();
  const mark = (): void => {
    marks.set(debate.claims[random.below(debate.claims.length)]?.id ?? '', marks.size % 3 === 2 ? 'rejected' : 'accepted');
  };
  while (marks.size < MARKS) mark();
  const firstStance = timeOf(() => ownStance(g, marks));
  const clicks = Array.from({ length: CLICKS }, () => {
    mark();
    return timeOf(() => ownStance(g, marks));
  });
  return {
    debate: name,
    claims: debate.claims.length,
    essays: debate.essays.length,
    cruxes: timeOf(() => cruxes(g)),
    compare: timeOf(() => compareAuthors(g, a, b)),
    firstStance,
    stance: clicks.toSorted((x, y) => x - y)[Math.floor(CLICKS / 2)] ?? 0,
  };
}

/** Of the processor, not of the clock: what else the machine does at the time is left out. */
function timeOf(work: () => unknown): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return Math.round((user + system) / 100) / 10;
}
