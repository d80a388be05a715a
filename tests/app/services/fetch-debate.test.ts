import { afterEach, expect, test, vi } from 'vitest';
import { fetchDebate } from '../../../src/app/services/fetch-debate.ts';

const fetched = (abort = new AbortController().signal) => fetchDebate('debate.json', abort, () => {});

/** What a server sends that falls silent in the midst of it. */
const brokenOff = (): Response => {
  let sent = 0;
  return new Response(
    new ReadableStream<Uint8Array>({
      pull: (controller) => {
        sent += 1;
        if (sent === 1) controller.enqueue(new TextEncoder().encode('{ "format": '));
        else controller.error(new TypeError('network error'));
      },
    }),
  );
};

afterEach(() => vi.restoreAllMocks());

test('a debate of which only the beginning comes is told of, with what to do', async () => {
  vi.spyOn(window, 'fetch').mockResolvedValue(brokenOff());
  const { debate, diagnostics } = await fetched();
  expect(debate).toBeUndefined();
  expect(diagnostics).toMatchObject([{ severity: 'error', code: 'not-fetched', message: expect.stringMatching(/debate\.json could not be loaded$/) }]);
});

test('one that a server does not have is told of by the number that the server gives', async () => {
  vi.spyOn(window, 'fetch').mockResolvedValue(new Response('Not here', { status: 404 }));
  expect((await fetched()).diagnostics.map(({ message }) => message)).toEqual([expect.stringContaining('(404)')]);
});

test('one that is given up while it comes rejects as aborted', async () => {
  const abort = new AbortController();
  vi.spyOn(window, 'fetch').mockImplementation(async () => {
    abort.abort();
    return brokenOff();
  });
  await expect(fetched(abort.signal)).rejects.toThrow(expect.objectContaining({ name: 'AbortError' }));
});
