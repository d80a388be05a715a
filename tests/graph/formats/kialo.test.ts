import { test } from 'vitest';
import { kialoFormat } from '../../../graph/formats/kialo/kialo-format.ts';
import { expectRoundTrips } from './round-trip.ts';
test('reading what was written gives the same debate, up to what was told as lost', async () => {
  await expectRoundTrips(kialoFormat);
}, 120_000);
