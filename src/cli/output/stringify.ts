/** Control characters that JSON lets stand as they are, though some terminals obey them. */
const CONTROLS = /[\u007F-\u009F\u2028-\u202E\u2066-\u2069]/g;

/** JSON text for programs that a person may well look at: indented, and without anything that a terminal obeys. */
export function stringify(value: unknown): string {
  const json = JSON.stringify(value, null, 2);
  // Outside strings there is none of them, and inside a string this is another way to write the same.
  return `${json.replaceAll(CONTROLS, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`)}\n`;
}
