import { html } from 'lit';
import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import type { ClaimMark } from '../../../components/claim-mark/claim-mark.ts';
import '../../../components/claim-mark/claim-mark.ts';
import { expectAccessibleInLightAndDark, mount, record } from '../mount.ts';

test('one of the three is pressed, and each says which claim it is about', async () => {
  const element = await mount<ClaimMark>(html`<claim-mark claim="p" name="The bell rings" .mark=${'rejected' as const}></claim-mark>`);
  const group = page.getByRole('group', { name: 'Your mark on “The bell rings”' });
  await expect.element(group.getByRole('button', { name: 'Reject' })).toHaveAttribute('aria-pressed', 'true');
  await expect.element(group.getByRole('button', { name: 'Accept' })).toHaveAttribute('aria-pressed', 'false');
  await expectAccessibleInLightAndDark(element);
});

test('open is told as no mark', async () => {
  await mount(html`<claim-mark claim="p" name="The bell rings" .mark=${'accepted' as const}></claim-mark>`);
  const marks = record('mark-change');
  await page.getByRole('button', { name: 'Open' }).click();
  expect(marks).toEqual([{ claim: 'p', mark: null }]);
});
