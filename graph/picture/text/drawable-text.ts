import { withoutForbidden } from './clean-text.ts';

/**
 * What of a text is given to the fonts: composed as far as it goes (Unicode form C), any break a space, without control
 * characters and the signs that only say where a line may break. Signs of direction stay, for they order the line; they
 * are left out of the runs. An Arabic shadda comes before the vowels that are written above it, which form C puts first
 * (Unicode Technical Report 53).
 */
export function drawableText(text: string): string {
  const withoutBreaks = text.replaceAll(/\u00AD|[\u200B\u2060\uFEFF]/gu, '');
  return withoutForbidden(withoutBreaks.replaceAll(/(?![\u00A0\u2000-\u200A\u202F\u205F\u3000])\s/gu, ' '))
    .normalize('NFC')
    .replaceAll(/([\u064B-\u0650]+)\u0651/gu, '\u0651$1');
}

/** Without the signs that order a line and are not drawn. */
export function withoutDirectionSigns(text: string): string {
  return text.replaceAll(/[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu, '');
}
