/** A JSON Pointer (RFC 6901) from the keys and indices that lead to a value. */
export function jsonPointer(keys: readonly (string | number)[]): string {
  return keys.map((key) => '/' + String(key).replaceAll('~', '~0').replaceAll('/', '~1')).join('');
}

/** The keys of a pointer. Indices come back as strings: a pointer does not tell them from keys. */
export function pointerKeys(pointer: string): string[] {
  return pointer
    .split('/')
    .slice(1)
    .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'));
}
