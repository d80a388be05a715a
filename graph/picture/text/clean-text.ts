/**
 * A label as one line that any drawing can hold: white space runs become one space, and what XML 1.0 forbids (control
 * characters, lone surrogates, non-characters) is left out.
 */
export function cleanText(text: string): string {
  const allowed = withoutForbidden(text.replaceAll('\u0085', ' '));
  return allowed.replaceAll(/\s+/gu, (run) => (NO_BREAK.test(run) ? run : ' ')).trim();
}

/** One no-break space ties words together and stays. */
const NO_BREAK = /^[\u00A0\u202F]$/u;

/** Leaves out the characters that an XML 1.0 document cannot hold, not even escaped. */
export function withoutForbidden(text: string): string {
  // The u flag makes the surrogate class match only lone ones.
  return text.replaceAll(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]|[\u007F-\u009F]/gu, '');
}
