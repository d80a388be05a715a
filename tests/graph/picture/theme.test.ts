import { describe, expect, test } from 'vitest';
import { essayColours, type LineStyle, type Theme } from '../../../graph/picture/theme.ts';
import { colourBlindTheme } from '../../../graph/picture/themes/colour-blind.ts';
import { printTheme } from '../../../graph/picture/themes/print.ts';
import { THEMES } from '../../../graph/picture/themes/themes.ts';
import { differenceAsSeen, SIGHTS } from './colour-vision.ts';

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

describe.each(Object.values(THEMES))('the $name theme', (theme: Theme) => {
  const grounds = [theme.paper, ...theme.essays.map(({ tint }) => tint)];

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

  test('tells the kinds of connection by line or width, and by arrowhead', () => {
    const kinds = kindsOf(theme);
    expect(new Set(kinds.map(({ dash, width }) => `${dash.join()} ${width}`)).size).toBe(4);
    expect(new Set(kinds.map(({ head }) => head)).size).toBe(4);
  });

  test('starts over with its colours when there are more essays', () => {
    expect(essayColours(theme, theme.essays.length + 1)).toBe(essayColours(theme, 1));
  });
});

describe.each(Object.values(THEMES).filter((theme) => theme !== printTheme))('the $name theme', (theme: Theme) => {
  test('has colours for at least eight essays', () => {
    expect(theme.essays.length).toBeGreaterThanOrEqual(8);
    expect(new Set(theme.essays.map(({ ink }) => ink)).size).toBe(theme.essays.length);
  });

  test('tells the kinds of connection by colour as well', () => {
    expect(new Set(kindsOf(theme).map(({ colour }) => colour)).size).toBe(4);
  });
});

describe('the theme for print', () => {
  test('has no colours', () => {
    const colours = JSON.stringify(printTheme).match(/#[0-9a-f]{6}/g) ?? [];
    expect(colours.length).toBeGreaterThan(10);
    expect(colours.filter((colour) => colour.slice(1, 3) !== colour.slice(3, 5) || colour.slice(3, 5) !== colour.slice(5, 7))).toEqual([]);
  });
});

describe('the theme for the colour-blind', () => {
  /** Two colours side by side are told apart from about 2.3 on; lines lie far from one another and are thin. */
  const APART = 20;

  test.each(SIGHTS)('keeps the kinds of connection apart for %s', (sight) => {
    const colours = kindsOf(colourBlindTheme).map(({ colour }) => colour);
    colours.forEach((one, i) => {
      for (const other of colours.slice(i + 1)) expect({ one, other, apart: differenceAsSeen(one, other, sight) > APART }).toMatchObject({ apart: true });
    });
  });
});

function kindsOf({ lines }: Theme): readonly LineStyle[] {
  return [lines.inference, lines.support, lines.rebuttal, lines.contradiction];
}
