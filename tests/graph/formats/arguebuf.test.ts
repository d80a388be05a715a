import { test } from 'vitest';
import { arguebufFormat } from '../../../graph/formats/arguebuf/arguebuf-format.ts';
import { expectRoundTrips } from './round-trip.ts';
test('reading what was written gives the same debate, up to what was told as lost', async () => {
  await expectRoundTrips(arguebufFormat);
}, 120_000);
