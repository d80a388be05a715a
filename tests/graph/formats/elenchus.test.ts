import { expect, test } from 'vitest';
import { elenchusFormat } from '../../../graph/formats/elenchus.ts';
import { brokenVersions, HOSTILE_TEXTS } from './hostile.ts';
import { expectNeverThrows, expectRoundTrips } from './round-trip.ts';
import { writeDebate } from '../../../graph/formats/losses.ts';
import { buildDebate } from '../build.ts';

test('the debate document carries everything', async () => {
  await expectRoundTrips(elenchusFormat);
});

test('nothing of a debate is lost in its own document, not even what other formats say', () => {
  const debate = { ...buildDebate('A: thesis t, asserts p', 'A: p => t'), extra: [{ format: 'aif', name: 'text', value: 'x' }] };
  const { writer } = elenchusFormat;
  if (writer === undefined) throw new Error('it is written');
  expect(writeDebate(debate, { ...elenchusFormat, writer }).losses).toEqual([]);
});

test('broken documents are told, never thrown', async () => {
  const whole = JSON.stringify(buildDebate('A: thesis t, asserts p', 'A: p => t'));
  await expectNeverThrows(elenchusFormat, [...HOSTILE_TEXTS, ...brokenVersions(whole)]);
});
