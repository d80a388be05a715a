import { html } from 'lit';
import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { ClaimLink } from '../../../components/claim-link/claim-link.ts';
import '../../../components/claim-link/claim-link.ts';
import { MARKUP, expectNoMarkup, highStreet, hostile } from '../debates.ts';
import { expectAccessibleInLightAndDark, mount, record, settled } from '../mount.ts';

const link = (claim: string) => mount<ClaimLink>(html`<claim-link .graph=${highStreet} .claim=${claim}></claim-link>`);

test('a link is a button with the gist', async () => {
  await link('footfall');
  await expect.element(page.getByRole('button', { name: 'Car-free streets draw walkers.', exact: true })).toBeVisible();
});

test('a full link has the whole claim', async () => {
  const element = await link('footfall');
  element.full = true;
  await expect.element(page.getByRole('button', { name: 'More people walk through streets that are free of cars.' })).toBeVisible();
});

test('a press tells the id of the claim, by mouse and by keyboard', async () => {
  await link('footfall');
  const selected = record('claim-select');
  await page.getByRole('button').click();
  await userEvent.keyboard('{Enter}');
  await userEvent.keyboard(' ');
  expect(selected).toEqual([{ id: 'footfall' }, { id: 'footfall' }, { id: 'footfall' }]);
});

test('setting a claim tells nothing', async () => {
  const element = await link('footfall');
  const selected = record('claim-select');
  element.claim = 'close';
  await settled(element);
  expect(selected).toEqual([]);
});

test('focus goes to the button', async () => {
  const element = await link('footfall');
  element.focus();
  expect(element.shadowRoot?.activeElement).toBe(element.shadowRoot?.querySelector('button'));
});

test('a link to no claim of the debate is empty', async () => {
  const element = await link('nowhere');
  expect(element.shadowRoot?.querySelector('button')).toBeNull();
});

test('the target is at least 24 pixels high', async () => {
  await link('footfall');
  expect(page.getByRole('button').element().getBoundingClientRect().height).toBeGreaterThanOrEqual(24);
});

test('a gist of markup is text', async () => {
  const element = await mount<ClaimLink>(html`<claim-link .graph=${hostile} claim="constructor"></claim-link>`);
  expect(element.shadowRoot?.textContent).toContain(MARKUP);
  expectNoMarkup(element);
});

test('it is accessible', async () => {
  await expectAccessibleInLightAndDark(await link('footfall'));
});
