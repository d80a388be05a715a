import { expect, test } from 'vitest';
import { aifFormat } from '../../../../graph/formats/aif/aif-format.ts';
import { expectRoundTrips } from '../round-trip.ts';

test('a debate comes back from AIF as it was', async () => {
  await expectRoundTrips(aifFormat);
}, 120_000);
test.skip('x', () => expect(1).toBe(1));
