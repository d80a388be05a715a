import { describe, expect, test } from 'vitest';
import { textWidth } from '../../../../graph/picture/text/measure.ts';

const font = { size: 16, weight: 400 } as const;

describe('textWidth', () => {
  test('adds up the advances of the font', () => {
    // Roboto Regular: A is 1336 units of 2048, n is 1130.
    expect(textWidth('An', font)).toBeCloseTo(((1336 + 1130) / 2048) * 16, 1);
  });

  test('grows with the size and the weight', () => {
    expect(textWidth('debate', { ...font, size: 32 })).toBeCloseTo(2 * textWidth('debate', font));
    expect(textWidth('debate', { ...font, weight: 700 })).toBeGreaterThan(textWidth('debate', font));
  });

  test.each(['Ł', 'ő', 'Ω', 'ώ', 'Ж', 'ґ', '“', '—', '€'])('knows the width of %s from the font', (character) => {
    expect(textWidth(character, font)).not.toBeCloseTo(0.62 * 16, 5);
    expect(textWidth(character, font)).toBeGreaterThan(0);
  });

  test.each(['中', 'あ', '。', '，'])('takes %s for as wide as it is high', (character) => {
    expect(textWidth(character, font)).toBe(16);
  });

  test('knows scripts of other fonts: Hangul is narrower than high, an emoji wider', () => {
    expect(textWidth('한', font)).toBeCloseTo(0.92 * 16, 1);
    expect(textWidth('🙂', font)).toBeCloseTo(1.27 * 16, 1);
    // Noto Sans Hebrew: shin is 730 units of 1000; Noto Sans Arabic: beh by itself is 993.
    expect(textWidth('ש', font)).toBeCloseTo(0.73 * 16, 1);
    expect(textWidth('ب', font)).toBeCloseTo(0.993 * 16, 1);
  });

  test('gives what the fonts lack a middling width', () => {
    expect(textWidth('ก', font)).toBeCloseTo(0.62 * 16);
  });

  test('gives marks and joiners none', () => {
    expect(textWidth('e\u0331\u200D\u00AD\u2067', font)).toBe(textWidth('e', font));
  });

  test('of nothing is 0', () => {
    expect(textWidth('', font)).toBe(0);
  });
});
