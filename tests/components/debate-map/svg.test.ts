import { describe, expect, test } from 'vitest';
import { lightTheme } from '../../../graph/picture/themes/light.ts';
import { cleanText } from '../../../graph/picture/text/clean-text.ts';
import { sceneOf, svgOf } from '../../graph/picture/pictures.ts';
import { hostile, MARKUP } from '../debates.ts';

const scene = await sceneOf(hostile);
const svg = svgOf(scene, lightTheme, { title: `${MARKUP}\u0000]]>&amp;`, legend: true, sources: true });
const parsed = new DOMParser().parseFromString(svg, 'image/svg+xml');
const all = [...parsed.querySelectorAll('*')];

describe('the SVG of a debate whose labels are markup', () => {
  test('is well-formed', () => {
    expect(parsed.querySelector('parsererror')).toBeNull();
    expect(parsed.documentElement.localName).toBe('svg');
  });

  test('has no elements but those of a picture, and no handlers or references', () => {
    expect(new Set(all.map(({ localName }) => localName))).toEqual(new Set(['svg', 'title', 'desc', 'rect', 'g', 'path', 'circle', 'text', 'a']));
    expect(all.flatMap((element) => element.getAttributeNames()).filter((name) => /^on|style/.test(name))).toEqual([]);
    // Links lead to other boxes of the same picture.
    for (const link of parsed.querySelectorAll('a')) expect(link.getAttribute('href')).toMatch(/^#[bg]\d+$/);
  });

  test('has every label as text', () => {
    const texts = new Set([...parsed.querySelectorAll('text')].map(({ textContent }) => textContent));
    for (const { lines } of [...scene.boxes, ...scene.groups]) for (const { text } of lines) expect(texts).toContain(text);
    expect(parsed.querySelector('title')?.textContent).toBe(`${cleanText(MARKUP)}]]>&amp;`);
  });
});
