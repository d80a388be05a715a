import { html } from 'lit';
import { describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import type { ClaimAround } from '../../../components/claim-inspector/claim-around.ts';
import type { ClaimInspector } from '../../../components/claim-inspector/claim-inspector.ts';
import '../../../components/claim-inspector/claim-inspector.ts';
import { build } from '../../graph/build.ts';
import { expectAccessibleInLightAndDark, mount, record } from '../mount.ts';

const g = build('A: thesis t, asserts p q r, rejects o', 'A: p + q => t', 'A: r => t', 'A: o -x t');
const none = { all: 0, hidden: 0, filtered: 0 };

const inspect = (around?: Partial<ClaimAround>) =>
  mount<ClaimInspector>(html`<claim-inspector .graph=${g} claim="t" .around=${around && { towards: { why: none, 'so-what': none, against: none }, steps: new Map(), ...around }}></claim-inspector>`);

const button = (name: string | RegExp) => page.getByRole('group', { name: 'Explore from here' }).getByRole('button', { name });

describe('from the claim', () => {
  test('each direction tells what there is and how much of it is hidden, and shows it', async () => {
    await inspect({ towards: { why: { all: 3, hidden: 2, filtered: 0 }, 'so-what': { all: 1, hidden: 0, filtered: 0 }, against: { all: 4, hidden: 4, filtered: 4 } } });
    const towards = record('towards-show');
    await button('Why: 3 grounds, 2 hidden').click();
    await button('So what: 1 claim, shown').click({ force: true });
    await button('Against: 4 claims, 4 hidden by filters').click({ force: true });
    expect(towards).toEqual([{ claim: 't', direction: 'why' }]);
    await expect.element(button(/^So what/)).toHaveAttribute('aria-disabled', 'true');
  });

  test('where there is nothing, that is said', async () => {
    await inspect({});
    await expect.element(button('Why: no grounds')).toBeVisible();
    await expect.element(button('Against: no claims')).toHaveAttribute('aria-disabled', 'true');
  });

  test('what lies beneath it, or beneath one step to it, is folded and unfolded', async () => {
    await inspect({ fold: { folded: false, claims: 3 }, steps: new Map([['#1', { folded: true, claims: 2 }], ['#2', { folded: false, claims: 1 }]]) });
    const folds = record('fold-change');
    await button('Fold what lies beneath: 3 claims').click();
    await page.getByRole('button', { name: 'Unfold this step: 2 claims' }).click();
    await page.getByRole('button', { name: 'Fold this step: 1 claim' }).click();
    expect(folds).toEqual([{ id: 't', folded: true }, { id: '#1', folded: false }, { id: '#2', folded: true }]);
  });

  test('ways to another claim are asked for, also where nothing is known of the map', async () => {
    await inspect();
    const asked = record('ways-ask');
    await button('Ways to another claim…').click();
    expect(asked).toEqual([{ from: 't' }]);
    expect(page.getByRole('button', { name: /^Why/ }).elements()).toEqual([]);
  });

  test('is accessible in light and dark', async () => {
    await expectAccessibleInLightAndDark(await inspect({ towards: { why: { all: 3, hidden: 2, filtered: 0 }, 'so-what': none, against: none }, fold: { folded: false, claims: 3 } }));
  });
});
