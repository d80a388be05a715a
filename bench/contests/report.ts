/** All contests that need no page, and the table of what came of them. */
import { answerContests } from './answers.ts';
import { measure, type Contest, type Figure } from './contest.ts';
import { layoutContests } from './layout.ts';
import { positionContests } from './positions.ts';
import { readingContests } from './reading.ts';

async function* contests(): AsyncGenerator<Contest> {
  yield* answerContests([1000, 10_000, 100_000]);
  yield* layoutContests([300, 1000]);
  yield* readingContests([1000]);
  yield* positionContests([100, 300, 1000]);
}

/** @param tell each figure as it is found */
export async function contend(tell: (figure: Figure) => void): Promise<Figure[]> {
  const figures: Figure[] = [];
  for await (const contest of contests()) {
    const figure = await measure(contest);
    figures.push(figure);
    tell(figure);
  }
  return figures;
}

export function lineOf({ question, of, peer, milliseconds: { ours, theirs }, ratio }: Figure): string {
  return [question.padEnd(28), of.padEnd(24), String(ours).padStart(10), peer.padStart(22), String(theirs).padStart(10), String(ratio).padStart(9)].join('');
}

export const HEAD = ['question'.padEnd(28), 'of'.padEnd(24), 'ours, ms'.padStart(10), 'peer'.padStart(22), 'theirs, ms'.padStart(10), 'ratio'.padStart(9)].join('');
