import { html } from 'lit';
import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { lightTheme } from '../../graph/picture/themes/light.ts';
import type { MapPane } from '../../src/app/map-pane.ts';
import '../../src/app/map-pane.ts';
import { showMore, showWays } from '../../src/app/store/exploring.ts';
import { createStore } from '../../src/app/store/store.ts';
import { mount } from '../components/mount.ts';
import { build } from '../graph/build.ts';

/** Eight ways from p to t, of which five are shown at first. */
const middles = ['a', 'b', 'c', 'd', 'e', 'f', 'h', 'i'];
const g = build(`A: thesis t, asserts p ${middles.join(' ')}`, ...middles.flatMap((middle) => [`A: p => ${middle}`, `A: ${middle} => t`]));

test('the way that is pointed out stays so when more ways are shown', async () => {
  const store = createStore(g);
  store.dispatch(showWays('p', 't'));
  const pane = await mount<MapPane>(html`<map-pane .graph=${g} .view=${store.view.value} .shown=${store.shown.value} .theme=${lightTheme}></map-pane>`);
  const third = page.getByRole('button', { name: /^Way 3:/ });
  await third.click();
  await expect.element(third).toHaveAttribute('aria-pressed', 'true');

  store.dispatch(showMore(g));
  [pane.view, pane.shown] = [store.view.value, store.shown.value];
  await expect.element(page.getByRole('button', { name: /^Way 8:/ })).toBeVisible();
  await expect.element(third).toHaveAttribute('aria-pressed', 'true');

  store.dispatch(showWays('a', 't'));
  [pane.view, pane.shown] = [store.view.value, store.shown.value];
  await expect.element(page.getByRole('button', { name: /^Way 1:/ })).toHaveAttribute('aria-pressed', 'true');
});
