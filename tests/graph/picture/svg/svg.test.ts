import { describe, expect, test } from 'vitest';
import { debateGraph } from '../../../../graph/model/debate-graph.ts';
import { sceneToSvg } from '../../../../graph/picture/svg/svg.ts';
import { darkTheme, lightTheme } from '../../../../graph/picture/theme.ts';
import { highStreet } from '../../documents.ts';
import { sceneOf } from '../pictures.ts';

const scene = await sceneOf(debateGraph(highStreet()));
const sizeOf = (svg: string): number[] => [...svg.matchAll(/^<svg[^>]* width="([\d.]+)" height="([\d.]+)"/g)].flatMap(([, w, h]) => [Number(w), Number(h)]);

describe('sceneToSvg', () => {
  test('has the size of the scene, the title of the debate and a description', () => {
    const svg = sceneToSvg(scene, lightTheme);
    expect(sizeOf(svg)).toEqual([scene.width, scene.height]);
    expect(svg).toContain('<title>A car-free High Street?</title><desc>19 of 19 claims, 3 essays</desc>');
  });

  test('has every line of every box as text', () => {
    const svg = sceneToSvg(scene, lightTheme);
    for (const { lines } of scene.boxes) for (const { text } of lines) expect(svg).toContain(`>${text}</text>`);
  });

  test('grows by title, legend and sources', () => {
    const [, plain = 0] = sizeOf(sceneToSvg(scene, lightTheme));
    const whole = sceneToSvg(scene, lightTheme, { title: 'For the council', legend: true, sources: true });
    expect(sizeOf(whole)[1]).toBeGreaterThan(plain + 80);
    expect(whole).toContain('>For the council</text>');
    expect(whole).toContain('>Inference, from premise to conclusion</text>');
    expect(whole).toContain('>Give us the street back — Ada Lind, The Courier, 2024-03-02</text>');
    expect(whole).toContain('>One thing after the other — Unknown author, outlet unknown, date unknown</text>');
  });

  test('has the paper of its theme, or none', () => {
    expect(sceneToSvg(scene, darkTheme)).toContain(`height="${scene.height}" fill="${darkTheme.paper}"`);
    expect(sceneToSvg(scene, darkTheme, { paper: false })).not.toContain(`height="${scene.height}" fill="${darkTheme.paper}"`);
  });

  test('embeds fonts, and refers to nothing outside', () => {
    const svg = sceneToSvg(scene, lightTheme, { fonts: [{ weight: 400, dataUri: 'data:font/woff2;base64,d09GMgABAAA=', unicodeRange: 'U+0-FF' }] });
    expect(svg).toContain('@font-face{font-family:Roboto;font-weight:400;src:url(data:font/woff2;base64,d09GMgABAAA=);unicode-range:U+0-FF}');
    expect(svg.replace('xmlns="http://www.w3.org/2000/svg"', '')).not.toMatch(/https?:|href|<script/);
  });

  test.each(['https://example.org/roboto.woff2', 'data:font/woff2;base64,AA)}*{fill:url(https://example.org)', ''])('refuses %j as a font', (dataUri) => {
    expect(() => sceneToSvg(scene, lightTheme, { fonts: [{ weight: 400, dataUri }] })).toThrow(TypeError);
  });
});
