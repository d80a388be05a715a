import { html, type LitElement } from 'lit';
import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import type { TextPane } from '../../src/app/text-pane.ts';
import '../../src/app/text-pane.ts';
import type { TextsState } from '../../src/app/store/texts.ts';
import { highStreet as g } from '../components/debates.ts';
import { mount } from '../components/mount.ts';

const texts: TextsState = { assignment: { placed: [], missing: [], strangers: [] }, busy: false, refused: [], lasting: true };

test('the shelf of texts is beside the text where the pane is wide, however wide the window is', async () => {
  await page.viewport(1600, 800);
  const room = await mount<LitElement>(html`<div style="width: 500px"><text-pane .graph=${g} .reading=${g.debate.essays[0]?.id} .texts=${texts}></text-pane></div>`);
  const pane = room.querySelector('text-pane') as TextPane;
  const left = (name: string): number => pane.shadowRoot?.querySelector(name)?.getBoundingClientRect().left ?? 0;
  expect(left('text-shelf')).toBe(left('essay-reader'));
  room.style.width = '1200px';
  await expect.poll(() => left('text-shelf') - left('essay-reader')).toBeGreaterThan(500);
});
