const SPACES = /[\s\p{Zl}\p{Zp}]+/gu;
const BIDI_CONTROLS = /[\u202A-\u202E\u2066-\u2069]/g;

/**
 * Somebody else's words on one line of a terminal: no escape sequence in them moves the cursor or changes a colour, no
 * line break fakes a line of ours, no direction mark turns the rest of the line around.
 */
export function plain(text: string): string {
  return text.replaceAll(SPACES, ' ').replaceAll(BIDI_CONTROLS, '').replaceAll(/\p{Cc}/gu, '\uFFFD');
}
