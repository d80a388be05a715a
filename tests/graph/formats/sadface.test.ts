import { test } from 'vitest';
import { sadfaceFormat } from '../../../graph/formats/sadface/sadface-format.ts';
import { expectRoundTrips } from './round-trip.ts';
test('reading what was written gives the same debate, up to what was told as lost', async () => {
  await expectRoundTrips(sadfaceFormat);
}, 120_000);
