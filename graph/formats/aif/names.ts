/** How people are called in AIF: first name and surname, and before a colon at the head of the text of an L-node. */

/** `first` is all up to the first space, as OVA3 takes it. */
export function splitName(name: string): { readonly firstname: string; readonly surname: string } {
  const space = name.indexOf(' ');
  return space < 0 ? { firstname: name, surname: '' } : { firstname: name.slice(0, space), surname: name.slice(space + 1) };
}

export function joinedName(firstname: string, surname: string): string {
  return `${firstname} ${surname}`.trim();
}

/** The IAT guide's name for a speaker who is not known. */
export const UNKNOWN_NAME = 'Unknown Speaker';

const NOBODY = /^(?:unknown|unkown|anon|anonymous|default)(?: (?:speaker|user|author|participant|unknown))?(?: ?\d+)?$/i;

/** Null where the name only says that it is not known. */
export function knownName(name: string): string | null {
  const trimmed = name.trim();
  return trimmed === '' || NOBODY.test(trimmed) ? null : trimmed;
}

/** Under this, two spellings of a name are the same. */
export function nameKey(name: string): string {
  if (USUAL_NAME.test(name)) return name.toLowerCase();
  return name.normalize('NFKC').toLowerCase().replace(/\s+/gu, ' ').trim();
}

/** Of ASCII, with single spaces, as most are: nothing of it need be looked up in Unicode. */
const USUAL_NAME = /^[!-~]+(?: [!-~]+)*$/;

const LONGEST_NAME = 60;
const MOST_WORDS = 6;

/** The name before the first colon of an L-node's text, if it looks like one. */
export function namedIn(text: string): string | undefined {
  const colon = text.slice(0, LONGEST_NAME + 3).indexOf(':');
  if (colon < 0 || text.startsWith('://', colon)) return undefined;
  const name = text.slice(0, colon).trim();
  return name === '' || TOO_MANY_WORDS.test(name) ? undefined : name;
}

const TOO_MANY_WORDS = new RegExp(`^(?:\\S+\\s+){${MOST_WORDS}}`, 'u');
