import { afterEach, describe, expect, test } from 'vitest';
import { answerTo, isLarge, knows, learn, type Question, WHOLE } from '../../../src/app/answers.ts';
import { createAnswersService, type AnswersService } from '../../../src/app/services/answers-service.ts';
import { generateDebate } from '../../../graph/generate/generate-debate.ts';
import { debateGraph } from '../../../graph/model/debate-graph.ts';
import { highStreet } from '../../components/debates.ts';

const services: AnswersService[] = [];

function service(): AnswersService {
  const made = createAnswersService();
  services.push(made);
  return made;
}

afterEach(() => {
  for (const made of services.splice(0)) made.dispose();
});

const { debate } = highStreet;
const [first, second] = [...new Set(debate.essays.map(({ author }) => author))];
const questions: readonly Question[] = [
  ...WHOLE.map((kind): Question => ({ kind })),
  { kind: 'comparison', authors: [first ?? '', second ?? ''] },
  { kind: 'stance', marks: [['air', 'rejected'], ['trade-up', 'accepted']] },
  { kind: 'ways', from: 'air', to: 'close' },
];

/** What a message can carry of it. */
const sent = (answer: unknown): unknown => structuredClone(answer);

describe('the answers’ worker', () => {
  test('gives the answers that the page would have come to itself', async () => {
    const { ask } = service();
    for (const question of questions) expect(await ask(debate, question)).toEqual(sent(answerTo(highStreet, question)));
  });

  test('writes files, and says what gets lost', async () => {
    const { ask } = service();
    expect(await ask(debate, { kind: 'losses', format: 'elenchus' })).toEqual([]);
    const [file] = (await ask(debate, { kind: 'files', format: 'elenchus' })) as readonly { readonly ending: string; readonly pieces: readonly string[] }[];
    expect(JSON.parse(file?.pieces.join('') ?? '')).toMatchObject({ id: debate.id });
    await expect(ask(debate, { kind: 'files', format: 'no such format' })).rejects.toThrow('no such format');
  });

  test('is given up in the midst of it, and answers the next question', async () => {
    const { ask } = service();
    const large = generateDebate({ claims: 2000, essays: 30, seed: 3 });
    const giveUp = new AbortController();
    const given = ask(large, { kind: 'findings' }, giveUp.signal);
    const next = ask(debate, { kind: 'clashes' });
    setTimeout(() => giveUp.abort(), 50);
    await expect(given).rejects.toMatchObject({ name: 'AbortError' });
    expect(await next).toEqual(sent(answerTo(highStreet, { kind: 'clashes' })));
  });
});

test('what a worker has found out is known from then on, and not before', () => {
  const fresh = debateGraph(structuredClone(debate));
  for (const question of questions) {
    expect(knows(fresh, question)).toBe(false);
    learn(fresh, question, sent(answerTo(highStreet, question)));
    expect(knows(fresh, question)).toBe(true);
    expect(answerTo(fresh, question)).toEqual(sent(answerTo(highStreet, question)));
  }
});

test('a debate of some hundred claims is asked in the page', () => {
  expect(isLarge(highStreet)).toBe(false);
});
