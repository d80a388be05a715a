/**
 * Unpacks a font from WOFF 1.0 (https://www.w3.org/TR/WOFF/). fontkit reads WOFF too, but unpacks a table again for every
 * glyph that it looks at.
 *
 * @throws if it is no WOFF, or a broken one
 */
export async function unpackWoff(woff: Uint8Array): Promise<Uint8Array> {
  const view = new DataView(woff.buffer, woff.byteOffset, woff.byteLength);
  if (woff.length < HEADER || view.getUint32(0) !== SIGNATURE) throw new Error('unpackWoff: this is no WOFF file');
  const count = view.getUint16(12);
  const tables = await Promise.all(
    Array.from({ length: count }, async (_, i) => {
      const at = HEADER + i * ENTRY;
      const [tag, offset, packed, length, checksum] = [0, 4, 8, 12, 16].map((field) => view.getUint32(at + field)) as [number, number, number, number, number];
      const bytes = woff.subarray(offset, offset + packed);
      return { tag, checksum, bytes: packed < length ? await inflate(bytes) : bytes };
    }),
  );
  const starts: number[] = [];
  let end = SFNT_HEADER + count * SFNT_ENTRY;
  for (const { bytes } of tables) {
    starts.push(end);
    end += Math.ceil(bytes.length / 4) * 4;
  }
  const font = new Uint8Array(end);
  const out = new DataView(font.buffer);
  const exponent = Math.floor(Math.log2(count));
  const range = 2 ** exponent * SFNT_ENTRY;
  out.setUint32(0, view.getUint32(4));
  [count, range, exponent, count * SFNT_ENTRY - range].forEach((value, i) => out.setUint16(4 + 2 * i, value));
  tables.forEach(({ tag, checksum, bytes }, i) => {
    const start = starts[i] ?? 0;
    [tag, checksum, start, bytes.length].forEach((value, field) => out.setUint32(SFNT_HEADER + i * SFNT_ENTRY + 4 * field, value));
    font.set(bytes, start);
  });
  return font;
}

/** `wOFF` */
const SIGNATURE = 0x774f4646;
const HEADER = 44;
const ENTRY = 20;
const SFNT_HEADER = 12;
const SFNT_ENTRY = 16;

async function inflate(bytes: Uint8Array): Promise<Uint8Array> {
  const stream = new Blob([bytes.slice()]).stream().pipeThrough(new DecompressionStream('deflate'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}
