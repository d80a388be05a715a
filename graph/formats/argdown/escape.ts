/** Text with a backslash before every sign that Argdown's lexer would not take for text. */

/** The names that Argdown turns into a character where they stand between two full stops or two colons. */
export const SHORTCODES: ReadonlySet<string> = new Set(
  `+1 -1 -> <-> <> ? A E O P [] ^ agree disagree disappointed down eye-roll happy heart joy laugh lol love meh n question rofl sad scream
  shush smile smiley star think up v v_ wink y ~`.split(/\s+/),
);

/** Signs that mean something wherever they stand; in the rule of an inference also commas, which part rules, and hyphens, which end them. */
const SIGNS = '\\*_[<{#';
const SIGNS_IN_RULES = `${SIGNS},-`;

/**
 * For text that does not begin a line: what means something only there stays as it is.
 *
 * @param text in one line
 */
export function escapeText(text: string): string {
  return escaped(text, SIGNS);
}

export function escapeRule(text: string): string {
  return escaped(text, SIGNS_IN_RULES);
}

function escaped(text: string, signs: string): string {
  let result = '';
  let at = 0;
  while (at < text.length) {
    const c = text.charAt(at);
    const between = c === '.' || c === ':' ? betweenTwo(c, text, at) : undefined;
    if (between !== undefined && !SHORTCODES.has(between) && !needsEscape(between, signs)) {
      // The lexer takes it as it is, up to the second sign.
      const end = at + between.length + 2;
      result += text.slice(at, end);
      at = end;
      continue;
    }
    result += between !== undefined || isSign(c, text, at, signs) ? `\\${c}` : c;
    at += 1;
  }
  return result;
}

/** What stands between this sign and the next of its kind, if there is one before a space: it could be a shortcode. */
function betweenTwo(sign: string, text: string, at: number): string | undefined {
  for (let end = at + 1; end < text.length && !/\s/.test(text.charAt(end)); end += 1) {
    if (end > at + 1 && text.charAt(end) === sign) return text.slice(at + 1, end);
  }
  return undefined;
}

function needsEscape(text: string, signs: string): boolean {
  return Array.from(text).some((c) => signs.includes(c)) || /\/[/*]|={3}/.test(text);
}

function isSign(c: string, text: string, at: number, signs: string): boolean {
  if (c === '/') return /[/*]/.test(text.charAt(at + 1)) || text.charAt(at - 1) === '/';
  if (c === '=') return text.slice(Math.max(0, at - 2), at + 3).includes('===');
  return signs.includes(c);
}

/** For text that begins a line, where numbers and signs begin lists, arguments and relations. */
export function escapeStart(escaped: string): string {
  return escaped.replace(/^(['\s]*)([+\->(]|\d+(?=\.))/, (_, before: string, sign: string) => (/\d/.test(sign) ? `${before}${sign}\\` : `${before}\\${sign}`));
}
