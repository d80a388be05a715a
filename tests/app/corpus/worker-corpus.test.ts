import { afterEach, describe, expect, test } from 'vitest';
import { generateDebate } from '../../../graph/generate/generate-debate.ts';
import { contradictions } from '../../../graph/analysis/contradictions.ts';
import { findings } from '../../../graph/analysis/findings/findings.ts';
import { debateGraph } from '../../../graph/model/debate-graph.ts';
import { findingWords } from '../../../graph/wording/findings.ts';
import { plainSentence } from '../../../graph/wording/sentence.ts';
import { corpusOfWorker } from '../../../src/app/corpus/worker-corpus.ts';
import { readInWorker, type ReadByWorker } from '../../../src/app/services/read-debate-service.ts';

const debate = generateDebate({ claims: 400, essays: 8, seed: 5 });
const file = new File([JSON.stringify(debate)], 'many.json', { type: 'application/json' });
const signal = (): AbortSignal => new AbortController().signal;

let opened: ReadByWorker | undefined;

afterEach(() => opened?.holder?.worker.terminate());

async function open(files: readonly File[], mostInPage: number): Promise<ReadByWorker> {
  opened = await readInWorker({ files, title: 'Debate', mostInPage }, signal(), () => {});
  return opened;
}

async function corpus() {
  const { holder } = await open([file], 100);
  if (holder === undefined) throw new Error('The worker does not keep the debate.');
  return { corpus: corpusOfWorker(holder.worker), ...holder };
}

describe('files are read in a worker', () => {
  test('of which a small debate comes to the page, and a large one stays there', async () => {
    const small = await open([file], 400);
    expect(small.holder).toBeUndefined();
    expect(small.reading.debate?.claims).toHaveLength(400);
    const large = await open([file], 399);
    expect(large.reading.debate).toBeUndefined();
    expect(large.holder?.key).toMatch(/^[\da-f]{16}$/);
  });

  test('what is opened again has the same name, whatever the file is called, and something else another', async () => {
    const { holder: one } = await open([file], 100);
    const { holder: again } = await open([new File([file], 'copy.json')], 100);
    const { holder: other } = await open([new File([JSON.stringify({ ...debate, title: 'Another' })], 'many.json')], 100);
    expect(again?.key).toBe(one?.key);
    expect(other?.key).not.toBe(one?.key);
    for (const holder of [one, again]) holder?.worker.terminate();
  });

  test('of what is no text it is said there, too', async () => {
    const { refused, reading, holder } = await open([new File([new Uint8Array([0xff, 0xfe, 0x00])], 'no.json')], 100);
    expect(refused.map(({ name, problem }) => [name, problem.code])).toEqual([['no.json', 'not-readable']]);
    expect(reading.debate).toBeUndefined();
    expect(holder).toBeUndefined();
  });

  test('reading is given up by the signal', async () => {
    const abort = new AbortController();
    const reading = readInWorker({ files: [file], title: 'Debate', mostInPage: 100 }, abort.signal, () => {});
    abort.abort();
    await expect(reading).rejects.toThrow(/cancelled/);
  });
});

describe('a worker that keeps a debate', () => {
  test('answers every question', async () => {
    const { corpus: asked } = await corpus();
    const range = { from: 0, most: 3 };
    expect((await asked.summary({ abort: signal() })).counts.claims).toBe(400);
    expect((await asked.essays(range, { abort: signal() })).total).toBe(8);
    expect((await asked.ties(range, { abort: signal() })).items.length).toBeGreaterThan(0);
    expect((await asked.contradictions(range, { abort: signal() })).total).toBe(contradictions(debateGraph(debate)).length);
    expect((await asked.find('the', range, { abort: signal() })).items).toHaveLength(3);
    expect((await asked.findings?.(range, { abort: signal() }))?.items.map(({ words }) => words)).toEqual(
      findings(debateGraph(debate), 10).slice(0, 3).map((finding) => plainSentence(debateGraph(debate), findingWords(debateGraph(debate), finding).says)),
    );
    const part = await asked.part({ kind: 'essay', essay: debate.essays[0]?.id ?? '' }, { abort: signal() });
    expect(part.debate.claims).toHaveLength(part.of);
    expect(part.beyond).toBeInstanceOf(Map);
  });

  test('answers other questions while it works out what takes longest, which can be given up', async () => {
    const { corpus: asked } = await corpus();
    const abort = new AbortController();
    const order: string[] = [];
    const first = asked.findings?.({ from: 0, most: 10 }, { abort: abort.signal })?.catch(({ name }: Error) => order.push(name));
    await asked.essays({ from: 0, most: 1 }, { abort: signal() });
    order.push('essays');
    abort.abort();
    await first;
    expect(order).toEqual(['essays', 'AbortError']);
    expect((await asked.findings?.({ from: 0, most: 10 }, { abort: signal() }))?.total).toBe(10);
  });

  test('tells what is not there, and goes on', async () => {
    const { corpus: asked } = await corpus();
    await expect(asked.part({ kind: 'essay', essay: 'nowhere' }, { abort: signal() })).rejects.toThrow('There is no “nowhere” in this debate.');
    expect((await asked.essays({ from: 0, most: 1 }, { abort: signal() })).total).toBe(8);
  });

  test('is asked no more of what was given up', async () => {
    const { corpus: asked } = await corpus();
    const abort = new AbortController();
    const given = asked.contradictions({ from: 0, most: 1 }, { abort: abort.signal });
    abort.abort();
    await expect(given).rejects.toMatchObject({ name: 'AbortError' });
    await expect(asked.summary({ abort: abort.signal })).rejects.toMatchObject({ name: 'AbortError' });
    expect((await asked.contradictions({ from: 0, most: 1 }, { abort: signal() })).items).toHaveLength(1);
  });

  test('that breaks down says so to all who wait and to all who ask later', async () => {
    const { corpus: asked, worker } = await corpus();
    const waiting = asked.contradictions({ from: 0, most: 1 }, { abort: signal() });
    worker.dispatchEvent(new Event('error'));
    await expect(waiting).rejects.toThrow(/no longer in memory/);
    await expect(asked.summary({ abort: signal() })).rejects.toThrow(/no longer in memory/);
  });
});
