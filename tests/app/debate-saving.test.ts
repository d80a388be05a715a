import { expect, test } from 'vitest';
import { DebateSaving } from '../../src/app/debate-saving.ts';
import { highStreet } from '../components/debates.ts';

const host = { addController() {}, removeController() {}, requestUpdate() {}, updateComplete: Promise.resolve(true) };

test('from the press on it is busy, and what cannot be written is told of', async () => {
  const saving = new DebateSaving(host);
  const saved = saving.save(highStreet.debate, 'no-such-format');
  expect(saving.state).toEqual({ busy: true });
  await saved;
  expect(saving.state).toEqual({ busy: false, error: expect.stringMatching(/^It could not be saved: /) });
});
