import { describe, expect, test } from 'vitest';
import { darkTheme, essayColours, lightTheme, type Theme } from '../../../graph/picture/theme.ts';

/** Relative luminance as WCAG 2.2 defines it. */
function luminance(colour: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const part = parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string): number {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].toSorted((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

const TEXT = 4.5;
const GRAPHICS = 3;

describe.each([lightTheme, darkTheme])('the $name theme', (theme: Theme) => {
  const grounds = [theme.paper, ...theme.essays.map(({ tint }) => tint)];

  test('has colours for at least eight essays', () => {
    expect(theme.essays.length).toBeGreaterThanOrEqual(8);
    expect(new Set(theme.essays.map(({ ink }) => ink)).size).toBe(theme.essays.length);
  });

  test('has text that can be read on every ground it stands on', () => {
    for (const { ink, tint } of theme.essays) {
      expect(contrast(ink, tint)).toBeGreaterThanOrEqual(TEXT);
      expect(contrast(ink, theme.box.fill)).toBeGreaterThanOrEqual(TEXT);
      expect(contrast(theme.inverse, ink)).toBeGreaterThanOrEqual(TEXT);
      expect(contrast(theme.muted, tint)).toBeGreaterThanOrEqual(TEXT);
    }
    expect(contrast(theme.text, theme.box.fill)).toBeGreaterThanOrEqual(TEXT);
    expect(contrast(theme.muted, theme.box.fill)).toBeGreaterThanOrEqual(TEXT);
    expect(contrast(theme.muted, theme.box.uncommitted.fill)).toBeGreaterThanOrEqual(TEXT);
    expect(contrast(theme.muted, theme.paper)).toBeGreaterThanOrEqual(TEXT);
    expect(contrast(theme.tag.text, theme.tag.fill)).toBeGreaterThanOrEqual(TEXT);
    for (const { colour } of Object.values(theme.lines)) expect(contrast(colour, theme.tag.fill)).toBeGreaterThanOrEqual(4);
  });

  test('has lines and frames of boxes that stand out from every ground', () => {
    for (const ground of grounds) {
      for (const { colour } of Object.values(theme.lines)) expect(contrast(colour, ground)).toBeGreaterThanOrEqual(GRAPHICS);
      expect(contrast(theme.box.stroke, ground)).toBeGreaterThanOrEqual(2.5);
      expect(contrast(theme.selection, ground)).toBeGreaterThanOrEqual(GRAPHICS);
    }
  });

  test('tells the kinds of connection by colour, by line or width, and by arrowhead', () => {
    const kinds = (['inference', 'support', 'rebuttal', 'contradiction'] as const).map((kind) => theme.lines[kind]);
    expect(new Set(kinds.map(({ colour }) => colour)).size).toBe(4);
    expect(new Set(kinds.map(({ dash, width }) => `${dash.join()} ${width}`)).size).toBe(4);
    expect(new Set(kinds.map(({ head }) => head)).size).toBe(4);
  });

  test('starts over with its colours when there are more essays', () => {
    expect(essayColours(theme, theme.essays.length + 1)).toBe(essayColours(theme, 1));
  });
});
