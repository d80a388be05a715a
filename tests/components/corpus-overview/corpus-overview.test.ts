import { html } from 'lit';
import { beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import '../../../components/corpus-overview/corpus-overview.ts';
import type { CorpusOverview } from '../../../components/corpus-overview/corpus-overview.ts';
import { corpusInSteps } from '../../../graph/corpus/corpus-in-steps.ts';
import type { Asking, Corpus, CorpusSummary, Listed } from '../../../graph/corpus/corpus.ts';
import { WholeCorpus } from '../../../graph/corpus/whole-corpus.ts';
import { generateDebate } from '../../../graph/generate/generate-debate.ts';
import { debateIndex, type DebateGraph } from '../../../graph/model/debate-graph.ts';
import { atOnce } from '../../../graph/model/stepwise.ts';
import { speakIn } from '../../../src/app/language.ts';
import { build } from '../../graph/build.ts';
import { expectNoMarkup, highStreet, hostile } from '../debates.ts';
import { expectAccessibleInLightAndDark, mount, record } from '../mount.ts';

const corpusOf = (g: DebateGraph): Corpus => corpusInSteps(new WholeCorpus(g), (work) => Promise.resolve(atOnce(work)));
const summaryOf = (g: DebateGraph): CorpusSummary => atOnce(new WholeCorpus(g).summary());

const show = (g: DebateGraph, corpus = corpusOf(g)) => mount<CorpusOverview>(html`<corpus-overview .corpus=${corpus} .summary=${summaryOf(g)}></corpus-overview>`);

const many = debateIndex(generateDebate({ claims: 1500, essays: 40, seed: 3 }));
const list = (name: string) => page.getByRole('region', { name: new RegExp(`^${name}`) });

test('says how much there is, and is told by lists of which each has its true count', async () => {
  await show(many);
  await expect.element(page.getByText('1,500')).toBeVisible();
  await expect.element(list('Essays').getByRole('heading')).toHaveTextContent(/^Essays\s+40$/);
  await expect.element(list('Essays').getByText('1–12 of 40')).toBeVisible();
  const { total } = await corpusOf(many).contradictions({ from: 0, most: 1 }, { abort: new AbortController().signal });
  await expect.element(list('Contradictions').getByRole('heading')).toHaveTextContent(String(total));
});

test('a list is gone through page by page, up to its last one', async () => {
  await show(many);
  const essays = list('Essays');
  const first = essays.getByRole('listitem').first().element().textContent;
  await essays.getByRole('button', { name: 'Next' }).click();
  await expect.element(essays.getByText('13–24 of 40')).toBeVisible();
  await essays.getByRole('button', { name: 'Last' }).click();
  await expect.element(essays.getByText('37–40 of 40')).toBeVisible();
  await expect.element(essays.getByRole('button', { name: 'Next' })).toHaveAttribute('aria-disabled', 'true');
  await essays.getByRole('button', { name: 'First' }).click();
  await expect.element(essays.getByText('1–12 of 40')).toBeVisible();
  expect(essays.getByRole('listitem').first().element().textContent).toBe(first);
});

describe('goes into', () => {
  let opened: unknown[];

  beforeEach(async () => {
    await show(highStreet);
    opened = record('part-open');
  });

  test('an essay, or what its author relies on', async () => {
    const essay = list('Essays').getByRole('listitem').first();
    await essay.getByRole('button', { name: 'Give us the street back' }).click();
    await essay.getByRole('button', { name: 'What Ada Lind relies on' }).click();
    expect(opened).toEqual([{ asked: { kind: 'essay', essay: 'close-it' } }, { asked: { kind: 'reliance', author: 'ada-lind' } }]);
  });

  test('a contradiction', async () => {
    await list('Contradictions').getByRole('listitem').first().getByRole('button').click();
    expect(opened).toMatchObject([{ asked: { kind: 'contradiction' } }]);
  });

  test('a finding, by keyboard alone', async () => {
    const sentence = list('Findings').getByRole('listitem').first().getByRole('button');
    await expect.element(sentence).toBeVisible();
    (sentence.element() as HTMLElement).focus();
    await userEvent.keyboard('{Enter}');
    const { items } = atOnce(new WholeCorpus(highStreet).findings({ from: 0, most: 1 }));
    await expect.element(sentence).toHaveTextContent(items[0]?.words ?? '');
    expect(opened).toEqual([{ asked: { kind: 'claims', claims: items[0]?.claims } }]);
  });

  test('what is between two essays', async () => {
    await list('Between essays').getByRole('row').nth(1).getByRole('button').click();
    expect(opened).toMatchObject([{ asked: { kind: 'tie' } }]);
  });

  test('what is around a claim that was found', async () => {
    await page.getByRole('searchbox', { name: 'Find claims in the whole debate' }).fill('open');
    const found = page.getByRole('search');
    await expect.element(found.getByRole('listitem').first()).toBeVisible();
    await found.getByRole('listitem').first().getByRole('button').click();
    expect(opened).toMatchObject([{ asked: { kind: 'neighbourhood', steps: 2, most: 60 } }]);
  });
});

test('essays are found by title and author, and it is said if none is', async () => {
  await show(highStreet);
  const field = list('Essays').getByRole('searchbox');
  await field.fill('ada');
  await expect.element(list('Essays').getByRole('heading')).toHaveTextContent(/Essays\s+1$/);
  await field.fill('nobody at all');
  await expect.element(page.getByText('No essay or author is called that.')).toBeVisible();
});

test('what takes long is waited for with its progress, and the rest is there', async () => {
  let tell: Asking['onProgress'];
  let answer: (listed: Listed<never>) => void = () => {};
  const slow: Corpus = {
    ...corpusOf(highStreet),
    contradictions: (_, { onProgress }) => {
      tell = onProgress;
      return new Promise((resolve) => (answer = resolve));
    },
  };
  await show(highStreet, slow);
  await expect.element(list('Essays').getByRole('listitem').first()).toBeVisible();
  const progress = page.getByRole('progressbar', { name: 'Looking for contradictions…' });
  tell?.(0.5);
  await expect.element(progress).toHaveProperty('value', 0.5);
  answer({ items: [], total: 0 });
  await expect.element(page.getByText('No author contradicts another, or themselves, in this debate.')).toBeVisible();
});

describe('findings', () => {
  test('E9 are asked for when all else is there, and given up when the overview is left', async () => {
    let answer: (listed: Listed<never>) => void = () => {};
    const asked: Asking[] = [];
    const slow: Corpus = {
      ...corpusOf(highStreet),
      contradictions: () => new Promise((resolve) => (answer = resolve)),
      findings: (_, asking) => {
        asked.push(asking);
        return new Promise(() => {});
      },
    };
    const element = await show(highStreet, slow);
    await expect.element(list('Between essays').getByRole('row').nth(1)).toBeVisible();
    expect(asked).toHaveLength(0);
    answer({ items: [], total: 0 });
    const progress = page.getByRole('progressbar', { name: 'Looking for findings…' });
    await expect.element(progress).toBeVisible();
    asked[0]?.onProgress?.(0.25);
    await expect.element(progress).toHaveProperty('value', 0.25);
    element.remove();
    expect(asked.map(({ abort }) => abort.aborted)).toEqual([true]);
  });

  test('E9 are asked for anew when the language changes, for whoever answers words them', async () => {
    await show(highStreet);
    await expect.element(list('Findings').getByRole('listitem').first()).toBeVisible();
    const english = list('Findings').getByRole('button').first().element().textContent;
    onTestFinished(() => speakIn('en'));
    await speakIn('de');
    const { items } = atOnce(new WholeCorpus(highStreet).findings({ from: 0, most: 1 }));
    expect(items[0]?.words).not.toBe(english);
    await expect.element(list('Befunde').getByRole('button').first()).toHaveTextContent(items[0]?.words ?? '');
  });

  test('E9 of a store that cannot tell are left out', async () => {
    const answers = Object.entries(corpusOf(highStreet)).filter(([question]) => question !== 'findings');
    await show(highStreet, Object.fromEntries(answers) as unknown as Corpus);
    await expect.element(list('Between essays').getByRole('row').nth(1)).toBeVisible();
    expect(page.getByRole('heading', { name: 'Findings' }).elements()).toHaveLength(0);
  });
});

test('what went wrong is told, and can be tried again', async () => {
  let tries = 0;
  const whole = corpusOf(highStreet);
  const failing: Corpus = { ...whole, ties: (asked, asking) => (tries++ === 0 ? Promise.reject(new Error('The store does not answer.')) : whole.ties(asked, asking)) };
  await show(highStreet, failing);
  await expect.element(page.getByText('This could not be found out. The store does not answer.')).toBeVisible();
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect.element(list('Between essays').getByRole('row').nth(1)).toBeVisible();
});

test('what is asked for anew gives up what was asked before', async () => {
  const asked: { readonly words: string; readonly abort: AbortSignal }[] = [];
  const corpus: Corpus = {
    ...corpusOf(highStreet),
    find: (words, _, { abort }) => {
      asked.push({ words, abort });
      return new Promise(() => {});
    },
  };
  const element = await show(highStreet, corpus);
  const field = page.getByRole('searchbox', { name: 'Find claims in the whole debate' });
  await field.fill('a');
  await field.fill('ab');
  expect(asked.map(({ words, abort }) => [words, abort.aborted])).toEqual([['a', true], ['ab', false]]);
  element.remove();
  expect(asked[1]?.abort.aborted).toBe(true);
});

test('a debate with nothing in it says so', async () => {
  await show(build('A: asserts p'));
  await expect.element(page.getByText('No author contradicts another, or themselves, in this debate.')).toBeVisible();
  await expect.element(page.getByText('No two essays have anything to do with each other.')).toBeVisible();
});

test('labels of markup are text', async () => {
  expectNoMarkup(await show(hostile));
});

test('has no barriers', async () => {
  const element = await show(many);
  await page.getByRole('searchbox', { name: 'Find claims in the whole debate' }).fill('the');
  await expect.element(page.getByRole('search').getByRole('listitem').first()).toBeVisible();
  await expect.element(list('Between essays').getByRole('row').nth(1)).toBeVisible();
  await expect.element(list('Findings').getByRole('listitem').first()).toBeVisible();
  await expectAccessibleInLightAndDark(element);
});
