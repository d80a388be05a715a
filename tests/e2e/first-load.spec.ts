import { gzipSync } from 'node:zlib';
import type { Response } from '@playwright/test';
import { openApp } from './app.ts';
import { expect, test } from './fixtures.ts';

/**
 * What a first visit may load until the map is drawn, in kilobytes of 1,000 bytes as gzip makes them. A little above what it is, so that
 * what makes the page larger is noticed. Who needs more makes room elsewhere first, or loads it when it is asked for: import().
 */
const BUDGET = {
  /** All scripts: the page's own, and those that lay pictures out (523 of them, 477 the engine), which workers load beside it. */
  scripts: 940,
  /** What the page waits for before it shows anything. */
  entry: 410,
  fonts: 130,
  data: 70,
  /** Style sheets, icons, the page itself. */
  rest: 10,
} as const;

type Sort = keyof typeof BUDGET;

interface Loaded {
  readonly file: string;
  readonly sort: Exclude<Sort, 'entry'>;
  readonly kilobytes: number;
}

test('the first visit loads no more than its budget', async ({ page }, { annotations }) => {
  const responses: Response[] = [];
  page.on('response', (response) => responses.push(response));
  await openApp(page);
  // What two workers load, the browser fetches once.
  const once = new Map(responses.filter((response) => response.ok()).map((response) => [response.url(), response]));
  const loaded = await Promise.all([...once.values()].map(weigh));
  const entry = await page.evaluate(() => [...document.querySelectorAll<HTMLScriptElement | HTMLLinkElement>('script[src], link[rel=modulepreload]')].map((element) => new URL('src' in element ? element.src : element.href).pathname));
  expect(entry).not.toEqual([]);

  const sum = (files: readonly Loaded[]): number => files.reduce((all, { kilobytes }) => all + kilobytes, 0);
  const inSort = (sort: Sort): readonly Loaded[] => loaded.filter((file) => (sort === 'entry' ? entry.includes(file.file) : file.sort === sort));
  const over = (Object.keys(BUDGET) as Sort[]).flatMap((sort) => {
    const files = inSort(sort);
    const told = `${sort}: ${sum(files).toFixed(1)} of ${BUDGET[sort]} kB`;
    annotations.push({ type: 'first load', description: told });
    return sum(files) <= BUDGET[sort] ? [] : [`${told}. The largest: ${largest(files)}. Load what is not needed at once by import() when it is asked for, or find a smaller library.`];
  });
  expect(over).toEqual([]);
});

async function weigh(response: Response): Promise<Loaded> {
  const { pathname } = new URL(response.url());
  const kilobytes = gzipSync(await response.body()).length / 1000;
  return { file: pathname, sort: sortOf(pathname), kilobytes };
}

function sortOf(path: string): Loaded['sort'] {
  if (path.endsWith('.js')) return 'scripts';
  if (/\.woff2?$/.test(path)) return 'fonts';
  return path.endsWith('.json') ? 'data' : 'rest';
}

function largest(files: readonly Loaded[]): string {
  return files
    .toSorted((a, b) => b.kilobytes - a.kilobytes)
    .slice(0, 5)
    .map(({ file, kilobytes }) => `${file} ${kilobytes.toFixed(1)} kB`)
    .join(', ');
}
