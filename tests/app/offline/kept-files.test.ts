import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { KeptFiles } from '../../../src/offline-worker/kept-files.ts';

const SCOPE = `${location.origin}/kept-files-test/`;
const files = new KeptFiles(SCOPE, { version: '1', first: ['', 'assets/page.js'], asUsed: ['assets/font.woff2'] });

/** The answer, once all is done that is done beside it. */
async function answered(path: string): Promise<Response> {
  const works: Promise<unknown>[] = [];
  const response = await files.file(path, (work) => works.push(work));
  await Promise.all(works);
  return response;
}

beforeEach(() => {
  vi.spyOn(window, 'fetch').mockImplementation(async (address) => new Response(`what stands at ${new Request(address).url.slice(SCOPE.length)}`));
});

afterEach(async () => {
  vi.restoreAllMocks();
  await caches.delete(`elenchus ${SCOPE} 1`);
});

test('what was asked for once is kept', async () => {
  expect(await (await answered('assets/font.woff2')).text()).toBe('what stands at assets/font.woff2');
  expect(await (await answered('assets/font.woff2')).text()).toBe('what stands at assets/font.woff2');
  expect(fetch).toHaveBeenCalledOnce();
});

test('what there is no room to keep is answered all the same', async () => {
  vi.spyOn(Cache.prototype, 'put').mockRejectedValue(new DOMException('no room', 'QuotaExceededError'));
  expect(await (await answered('assets/font.woff2')).text()).toBe('what stands at assets/font.woff2');
});

test('nobody who asks waits until it is kept', async () => {
  let keep = (): void => {};
  vi.spyOn(Cache.prototype, 'put').mockReturnValue(new Promise((resolve) => (keep = resolve)));
  const works: Promise<unknown>[] = [];
  const response = await files.file('assets/page.js', (work) => works.push(work));
  expect(await response.text()).toBe('what stands at assets/page.js');
  keep();
  await Promise.all(works);
});

test('without room for all that is needed first, nothing is taken to be kept', async () => {
  vi.spyOn(Cache.prototype, 'put').mockRejectedValue(new DOMException('no room', 'QuotaExceededError'));
  await expect(files.install()).rejects.toThrow('no room');
});
