import { html } from 'lit';
import { describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import type { MapLegend } from '../../../components/map-legend/map-legend.ts';
import '../../../components/map-legend/map-legend.ts';
import { legendEntries } from '../../../graph/picture/legend.ts';
import { darkTheme } from '../../../graph/picture/themes/dark.ts';
import { build } from '../../graph/build.ts';
import { sceneOf } from '../../graph/picture/pictures.ts';
import { expectAccessibleInLightAndDark, expectToFit, mount } from '../mount.ts';

describe('the legend', () => {
  test('explains the signs of the scene', async () => {
    const scene = await sceneOf(build('A: thesis t, asserts p', 'A: p => t'));
    const legend = await mount<MapLegend>(html`<map-legend .scene=${scene}></map-legend>`);
    expect(page.getByRole('listitem').elements().map((item) => item.textContent.trim())).toEqual(legendEntries(scene).map(({ label }) => label));
    expect(legend.shadowRoot?.querySelectorAll('svg')).toHaveLength(legendEntries(scene).length);
  });

  test('explains all signs without a scene, in any theme', async () => {
    const legend = await mount<MapLegend>(html`<map-legend .theme=${darkTheme}></map-legend>`);
    expect(page.getByRole('listitem').elements()).toHaveLength(legendEntries().length);
    expect(legend.shadowRoot?.innerHTML).toContain(darkTheme.lines.rebuttal.colour);
  });

  test('keeps nobody out and fits a narrow page', async () => {
    await expectAccessibleInLightAndDark(await mount<MapLegend>(html`<map-legend></map-legend>`));
    await expectToFit(320);
  });
});
