import { describe, expect, test } from 'vitest';
import { debateGraph } from '../../../../graph/model/debate-graph.ts';
import { darkTheme } from '../../../../graph/picture/themes/dark.ts';
import { lightTheme } from '../../../../graph/picture/themes/light.ts';
import { highStreet } from '../../documents.ts';
import { sceneOf, svgOf } from '../pictures.ts';

const scene = await sceneOf(debateGraph(highStreet()));
const sizeOf = (svg: string): number[] => [...svg.matchAll(/^<svg[^>]* width="([\d.]+)" height="([\d.]+)"/g)].flatMap(([, w, h]) => [Number(w), Number(h)]);

describe('a scene as SVG', () => {
  test('has the size of the scene, the title of the debate and a description', () => {
    const svg = svgOf(scene, lightTheme);
    expect(sizeOf(svg)).toEqual([scene.width, scene.height]);
    expect(svg).toContain('<title id="picture-title">A car-free High Street?</title><desc id="picture-description">19 of 19 claims, 3 essays</desc>');
  });

  test('has every line of every box as text', () => {
    const svg = svgOf(scene, lightTheme);
    for (const { lines } of scene.boxes) for (const { text } of lines) expect(svg).toContain(`>${text}</text>`);
  });

  test('grows by title, legend and sources', () => {
    const [, plain = 0] = sizeOf(svgOf(scene, lightTheme));
    const whole = svgOf(scene, lightTheme, { title: 'For the council', legend: true, sources: true, colophon: 'Made by hand' });
    expect(sizeOf(whole)[1]).toBeGreaterThan(plain + 80);
    expect(whole).toContain('>For the council</text>');
    expect(whole).toContain('>Inference, from premise to conclusion</text>');
    expect(whole).toContain('>Give us the street back — Ada Lind, The Courier, 2024-03-02</text>');
    expect(whole).toContain('>One thing after the other — Unknown author, outlet unknown, date unknown</text>');
    expect(whole).toContain('>Made by hand</text>');
  });

  test('is named by a title that is not drawn', () => {
    const svg = svgOf(scene, lightTheme, { title: 'For the council', showTitle: false });
    expect(svg).toContain('>For the council</title>');
    expect(svg).not.toContain('>For the council</text>');
    expect(sizeOf(svg)).toEqual([scene.width, scene.height]);
  });

  test('has the paper of its theme, or none', () => {
    expect(svgOf(scene, darkTheme)).toContain(`height="${scene.height}" fill="${darkTheme.paper}"`);
    expect(svgOf(scene, darkTheme, { paper: false })).not.toContain(`height="${scene.height}" fill="${darkTheme.paper}"`);
  });

  test('leads from a shared claim to where another essay voices it, and from a source to its frame', () => {
    const svg = svgOf(scene, lightTheme, { sources: true });
    const ids = new Set([...svg.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id));
    const targets = [...svg.matchAll(/ href="#([^"]+)"/g)].map(([, id]) => id);
    expect(targets).toHaveLength(scene.boxes.filter(({ shared }) => shared).length + scene.groups.length);
    for (const target of targets) expect(ids).toContain(target);
  });

  test('embeds fonts, and refers to nothing outside', () => {
    const svg = svgOf(scene, lightTheme, { fonts: [{ family: 'Noto Sans SC', weight: 400, dataUri: 'data:font/woff;base64,d09GMgABAAA=', unicodeRange: 'U+0-FF' }] });
    // Text of a style element is escaped like any other.
    expect(svg).toContain('@font-face{font-family:&quot;Noto Sans SC&quot;;font-weight:400;src:url(data:font/woff;base64,d09GMgABAAA=);unicode-range:U+0-FF}');
    expect(svg.replace('xmlns="http://www.w3.org/2000/svg"', '')).not.toMatch(/https?:|href="[^#]|<script/);
  });

  test.each(['https://example.org/roboto.woff2', 'data:font/woff2;base64,AA)}*{fill:url(https://example.org)', ''])('refuses %j as a font', (dataUri) => {
    expect(() => svgOf(scene, lightTheme, { fonts: [{ family: 'Roboto', weight: 400, dataUri }] })).toThrow(TypeError);
  });

  test('refuses a name of a font that would end the rule', () => {
    expect(() => svgOf(scene, lightTheme, { fonts: [{ family: 'A"}*{fill:red}', weight: 400, dataUri: 'data:font/woff;base64,AA==' }] })).toThrow(TypeError);
  });
});
