/** How many keys a JSON text has, and how many are left in its value: fewer only if one stands twice in an object. */

const QUOTE = '"';
const BACKSLASH = 0x5c;
const COLON = 0x3a;
/** The largest of the characters that are space in JSON. */
const SPACE = 0x20;

/** @param text JSON without faults */
export function keysInText(text: string): number {
  let keys = 0;
  for (let start = text.indexOf(QUOTE); start >= 0; start = text.indexOf(QUOTE, start)) {
    start = endOfString(text, start) + 1;
    while (text.charCodeAt(start) <= SPACE) start += 1;
    if (text.charCodeAt(start) === COLON) keys += 1;
  }
  return keys;
}

function endOfString(text: string, start: number): number {
  for (let end = text.indexOf(QUOTE, start + 1); ; end = text.indexOf(QUOTE, end + 1)) {
    let before = end;
    while (text.charCodeAt(before - 1) === BACKSLASH) before -= 1;
    if ((end - before) % 2 === 0) return end;
  }
}

/** @param value of JSON that nests no deeper than a recursion goes */
export function keysInValue(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  let keys = 0;
  if (Array.isArray(value)) {
    for (const one of value) if (typeof one === 'object') keys += keysInValue(one);
    return keys;
  }
  for (const key in value) {
    keys += 1;
    const one = (value as Readonly<Record<string, unknown>>)[key];
    if (typeof one === 'object') keys += keysInValue(one);
  }
  return keys;
}
