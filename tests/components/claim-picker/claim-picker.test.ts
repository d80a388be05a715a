import { html } from 'lit';
import { describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { ClaimPicker } from '../../../components/claim-picker/claim-picker.ts';
import '../../../components/claim-picker/claim-picker.ts';
import { expectNoMarkup, highStreet, hostile } from '../debates.ts';
import { expectAccessibleInLightAndDark, expectToFit, mount, record } from '../mount.ts';

const show = (from = 'asthma', graph = highStreet) => mount<ClaimPicker>(html`<claim-picker open .graph=${graph} .from=${from} .shown=${new Set(['close'])}></claim-picker>`);

const field = page.getByRole('combobox', { name: 'Words of the other claim' });
const options = (): string[] => page.getByRole('option').elements().map((option) => (option.textContent ?? '').replaceAll(/\s+/g, ' ').trim());

describe('what is listed', () => {
  test('before anybody types, the theses, essay by essay', async () => {
    await show();
    await expect.element(page.getByRole('dialog', { name: /^Ways from “.+” to another claim$/ })).toBeVisible();
    await expect.element(page.getByRole('group', { name: /^Theses/ })).toBeVisible();
    expect(options()[0]).toBe('Close the High Street to cars. 1 Ada Lind on the map');
  });

  test('claims alone, by the words, and never the one from which the ways lead', async () => {
    await show('trade-up');
    await field.fill('trade');
    expect(options().length).toBeGreaterThan(0);
    expect(page.getByRole('group').elements().map((group) => group.textContent?.includes('Essays'))).not.toContain(true);
    expect(options()).not.toContainEqual(expect.stringContaining(highStreet.claims.get('trade-up')?.gist ?? ''));
  });

  test('nothing, and that is said', async () => {
    await show();
    await field.fill('zzzz');
    await expect.element(page.getByRole('status')).toHaveTextContent('Nothing found.');
    expect(options()).toEqual([]);
  });
});

describe('a claim is picked', () => {
  test('by keys, and the dialog closes before that is told', async () => {
    const element = await show();
    let open: boolean | undefined;
    element.addEventListener('claim-pick', () => (open = element.shadowRoot?.querySelector('dialog')?.open));
    const [picked, closed] = [record('claim-pick'), record('picker-close')];
    await field.fill('trial');
    await userEvent.keyboard('{Enter}');
    expect(picked).toHaveLength(1);
    expect(open).toBe(false);
    await expect.poll(() => closed).toHaveLength(1);
  });

  test('by the pointer; Escape picks none', async () => {
    await show();
    const [picked, closed] = [record('claim-pick'), record('picker-close')];
    await page.getByRole('option').first().click();
    expect(picked).toEqual([{ id: 'close' }]);
    await show();
    const none = record('claim-pick');
    await userEvent.keyboard('{Escape}');
    await expect.poll(() => closed.length).toBeGreaterThan(0);
    expect(none).toEqual([]);
  });
});

test('is accessible in light and dark, and fits a telephone', async () => {
  const element = await show();
  await expectAccessibleInLightAndDark(element);
  await expectToFit(390);
});

test('hostile labels are text', async () => {
  const element = await show(hostile.debate.claims[0]?.id, hostile);
  expectNoMarkup(element);
});
