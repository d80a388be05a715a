import '@fontsource/roboto/latin-400.css';
import '@fontsource/roboto/latin-700.css';
import '@fontsource/roboto/latin-ext-400.css';
import '@fontsource/roboto/cyrillic-400.css';
import '@fontsource/roboto/greek-400.css';
import { describe, expect, test } from 'vitest';
import { textWidth, type Font } from '../../../graph/picture/text/measure.ts';

async function widthInBrowser(text: string, { size, weight }: Font): Promise<number> {
  const font = `${weight} ${size}px Roboto`;
  await document.fonts.load(font, text);
  const context = document.createElement('canvas').getContext('2d');
  if (context === null) throw new Error('no canvas');
  context.font = font;
  return context.measureText(text).width;
}

describe('the width of text', () => {
  test.each<[string, Font]>([
    ['The council should close the High Street to cars.', { size: 13, weight: 400 }],
    ['The council should close the High Street to cars.', { size: 13, weight: 700 }],
    ['AVATAR Tom, “Yes” – 1,024 €', { size: 20, weight: 400 }],
    ['Dvořák źdźbło şişe', { size: 13, weight: 400 }],
    ['Чи варто закрити вулицю?', { size: 13, weight: 400 }],
    ['Να κλείσει ο δρόμος;', { size: 13, weight: 400 }],
  ])('of “%s” is what the browser makes it, or a little more', async (text, font) => {
    const [measured, real] = [textWidth(text, font), await widthInBrowser(text, font)];
    expect(real).toBeLessThanOrEqual(measured + 0.5);
    expect(real).toBeGreaterThan(measured * 0.96);
  });
});
