import { html } from 'lit';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import type { Debate } from '../../../graph/model/schema.ts';
import type { DebateExplorer } from '../../../src/app/explorer/debate-explorer.ts';
import '../../../src/app/explorer/debate-explorer.ts';
import { spokenTag, turnTo } from '../../../src/app/language.ts';
import { highStreet, MARKUP } from '../../components/debates.ts';
import { expectAccessibleInLightAndDark, mount } from '../../components/mount.ts';

/** An address of a text. */
const addressOf = (text: string): string => URL.createObjectURL(new Blob([text]));

const drawn = async (): Promise<void> => {
  await expect.element(page.getByText(/^[1-9]\d* of \d+ claims$/)).toBeVisible();
};

afterEach(() => turnTo('en'));

describe('a debate', () => {
  test('is given as it is, and told of', async () => {
    const opened = vi.fn<(event: HTMLElementEventMap['explorer-open']) => void>();
    document.body.addEventListener('explorer-open', opened, { once: true });
    await mount<DebateExplorer>(html`<debate-explorer .debate=${highStreet.debate}></debate-explorer>`);
    await drawn();
    expect(opened.mock.calls[0]?.[0].detail.graph.debate).toBe(highStreet.debate);
    await expect.element(page.getByRole('region', { name: 'Debate: A car-free High Street?' })).toBeVisible();
  });

  test('is read from its address, in any format', async () => {
    await mount<DebateExplorer>(html`<debate-explorer src=${addressOf('===\ntitle: A bell\n===\n\n[The bell should be silent.]\n  + [It wakes the street.]\n')}></debate-explorer>`);
    await expect.element(page.getByText('2 of 2 claims', { exact: true })).toBeVisible();
  });

  test('is another one with another address', async () => {
    const explorer = await mount<DebateExplorer>(html`<debate-explorer src=${addressOf(JSON.stringify(highStreet.debate))}></debate-explorer>`);
    await drawn();
    explorer.src = addressOf(JSON.stringify({ ...highStreet.debate, title: 'Another one' }));
    await expect.element(page.getByRole('region', { name: 'Debate: Another one' })).toBeVisible();
  });

  test('keeps nobody out', async () => {
    const explorer = await mount<DebateExplorer>(html`<debate-explorer theme="light" .debate=${highStreet.debate}></debate-explorer>`);
    await drawn();
    await expectAccessibleInLightAndDark(explorer);
  });
});

describe('what cannot be had', () => {
  test.each([
    ['no address', 'http://', /is no address.*give the address of a debate/],
    ['no debate', addressOf(`Dear ${MARKUP}`), /format/],
    ['a broken debate', addressOf('{ "format": "elenchus-debate", "version": 2'), /JSON/i],
  ])('%s is told in its place, with what to do', async (_, src, told) => {
    const failed = vi.fn<(event: HTMLElementEventMap['explorer-fail']) => void>();
    document.body.addEventListener('explorer-fail', failed, { once: true });
    const explorer = await mount<DebateExplorer>(html`<debate-explorer src=${src}><a href="#debate">Read it elsewhere</a></debate-explorer>`);
    await expect.element(page.getByRole('alert')).toHaveTextContent(told);
    await expect.element(page.getByRole('link', { name: 'Read it elsewhere' })).toBeVisible();
    expect(failed.mock.calls[0]?.[0].detail.problems.length).toBeGreaterThan(0);
    await expectAccessibleInLightAndDark(explorer);
  });

  test('a debate that is none, given in place of one, is told as well, and the former is gone', async () => {
    const explorer = await mount<DebateExplorer>(html`<debate-explorer .debate=${highStreet.debate}></debate-explorer>`);
    await drawn();
    explorer.debate = { title: 'No claims at all' } as Debate;
    await expect.element(page.getByRole('alert')).toHaveTextContent(/This debate cannot be shown.*give the debate as “readDebate” gives it/);
    expect(page.getByRole('region', { name: /^Debate:/ }).elements()).toEqual([]);
    explorer.debate = highStreet.debate;
    await drawn();
  });

  test('without an address, it is said what is missing', async () => {
    await mount<DebateExplorer>(html`<debate-explorer></debate-explorer>`);
    await expect.element(page.getByText(/the attribute “src” is missing/)).toBeVisible();
  });
});

describe('the language', () => {
  test('is that of the page around, where it is one of ours, and the page keeps its own', async () => {
    const former = document.documentElement.lang;
    await mount<DebateExplorer>(html`<debate-explorer lang="de-CH"></debate-explorer>`);
    await expect.poll(() => spokenTag.value).toBe('de');
    expect(document.documentElement.lang).toBe(former);
  });

  test('runs in its own direction, whatever that of the page around', async () => {
    const room = await mount(html`<div dir="rtl"><debate-explorer></debate-explorer></div>`);
    const root = (): Element | null | undefined => room.querySelector('debate-explorer')?.shadowRoot?.querySelector('section');
    await expect.poll(root).not.toBeNull();
    expect(getComputedStyle(root() as Element).direction).toBe('ltr');
  });
});
