import '@fontsource/roboto/latin-400.css';
import '@fontsource/roboto/latin-700.css';
import { html } from 'lit';
import { expect, test } from 'vitest';
import { commands } from 'vitest/browser';
import type { DebateMap } from '../../../components/debate-map/debate-map.ts';
import '../../../components/debate-map/debate-map.ts';
import { drawOrder } from '../../../graph/picture/order.ts';
import type { FileOrder } from '../../../graph/picture/file-order.ts';
import { THEMES } from '../../../graph/picture/themes/themes.ts';
import { fontsOfPage, resvgOfPage } from '../../../src/app/services/picture-files.ts';
import { pictureFile } from '../../../src/engine/picture/picture-file.ts';
import { elk, sceneOf } from '../../graph/picture/pictures.ts';
import { highStreet } from '../debates.ts';
import { mount } from '../mount.ts';
import { blank, difference, drawnImage, pixelsOf, sizeOf } from './raster.ts';

const theme = THEMES.light;
const PAPER = [0xfd, 0xfc, 0xf9] as const;
const save = async (name: string, image: ImageData) => {
  const c = document.createElement('canvas'); c.width = image.width; c.height = image.height; c.getContext('2d')?.putImageData(image, 0, 0);
  await commands.writeFile('node_modules/.cache/pixels/' + name + '.b64', c.toDataURL().split(',')[1] ?? '');
};

test('screen and svg', async () => {
  const { drawing } = await drawOrder(highStreet, { subject: { kind: 'all' }, theme, showTitle: false, legend: false, sources: false, paper: true, wording: 'gist' }, { elk, tool: 'x' });
  const size = sizeOf(drawing);
  const of = async (order: FileOrder) => (await pictureFile({ drawing, carried: undefined, language: 'en' }, order, { fonts: fontsOfPage, wasm: resvgOfPage })).bytes;
  const svg = await drawnImage(await of({ format: 'svg', text: 'embedded' }), 'image/svg+xml', size, theme.paper);
  await save('svg', svg);
  const png = await drawnImage(await of({ format: 'png', size: { scale: 1 } }), 'image/png', size, theme.paper);
  await save('png', png);
  const scene = await sceneOf(highStreet);
  console.log(scene.width, scene.height, drawing.width, drawing.height, devicePixelRatio);
  const map = await mount<DebateMap>(html`<debate-map style="display:block; width: ${scene.width + 24}px; height: ${Math.ceil(scene.height) + 24}px" .scene=${scene} .theme=${theme}></debate-map>`);
  await new Promise((r) => setTimeout(r, 1500));
  const canvases = [...(map.shadowRoot?.querySelectorAll('canvas') ?? [])];
  console.log(canvases.map((c) => `${c.width}x${c.height} ${c.dataset['id']}`), map.placeOf('close'), scene.boxes.find((b) => b.claim === 'close'));
  const screen = blank(size, theme.paper);
  const top = Math.round((Math.ceil(scene.height) + 24 - scene.height) / 2);
  for (const c of canvases.toReversed()) screen.drawImage(c, -12, -top);
  await save('screen', pixelsOf(screen));
  const d = difference(svg, pixelsOf(screen), PAPER);
  await save('diff-screen', d.picture);
  const e = difference(svg, png, PAPER);
  await save('diff-png', e.picture);
  console.log('screen', d.part, 'png', e.part);
  expect(1).toBe(1);
});
