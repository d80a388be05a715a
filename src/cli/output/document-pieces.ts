/** A debate document in pieces: of a large one, the whole is longer than a string can be. */
import type { Debate } from '../../../graph/model/schema.ts';

/** Things of a list in one piece. */
const THINGS = 500;

/** Together they are what the format's writer writes. */
export function* documentPieces(debate: Debate): Generator<string> {
  let before = '{';
  for (const [name, value] of Object.entries(debate)) {
    if (value === undefined) continue;
    yield `${before}\n  ${JSON.stringify(name)}: `;
    before = ',';
    if (Array.isArray(value) && value.length > THINGS) yield* listInPieces(value);
    else yield asField(value);
  }
  yield '\n}\n';
}

function* listInPieces(list: readonly unknown[]): Generator<string> {
  for (let from = 0; from < list.length; from += THINGS) {
    yield from === 0 ? '[' : ',';
    yield asField(list.slice(from, from + THINGS)).slice('['.length, -'\n  ]'.length);
  }
  yield '\n  ]';
}

/** As it stands after its name, indented as in the document. */
function asField(value: unknown): string {
  return JSON.stringify({ '': value }, null, 2).slice('{\n  "": '.length, -'\n}'.length);
}

/** @throws RangeError if there is no memory for so many bytes */
export function inBytes(pieces: Iterable<string>): Uint8Array {
  const encoder = new TextEncoder();
  const parts = Array.from(pieces, (piece) => encoder.encode(piece));
  const bytes = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}
