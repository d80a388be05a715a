import { test } from 'vitest';
import { argdownFormat } from '../../../../graph/formats/argdown/argdown-format.ts';
import { expectRoundTrips } from '../round-trip.ts';

test('a debate that is written and read again is the same, up to what was told as lost', async () => {
  await expectRoundTrips(argdownFormat);
});
