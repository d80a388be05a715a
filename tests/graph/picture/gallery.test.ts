/**
 * Every kind of picture, kept as files: what is drawn today is compared with them. A change that is meant is taken over with
 * `npx vitest run tests/graph/picture/gallery.test.ts --update`, and looked at in docs/gallery.md.
 */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { inflateSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { rendered } from '../../cli/rendered.ts';
import { GALLERY, SCRIPTS, STREET } from './gallery.ts';

const FOLDER = new URL('../../../docs/gallery/', import.meta.url);

describe('the gallery', () => {
  test.each(GALLERY)('$file is drawn as before', async ({ file, debate, args }) => {
    const { text } = await rendered('picture.svg', [debate, ...args]);
    // What is drawn does not change with each version of the program.
    await expect(text.replaceAll(/Elenchus \d+\.\d+\.\d+/g, 'Elenchus')).toMatchFileSnapshot(`../../../docs/gallery/${file}.svg`);
  });

  test('has a page that shows each picture and how it was asked for, in order, and no other', () => {
    const page = readFileSync(new URL('../gallery.md', FOLDER), 'utf8');
    const shown = Array.from(page.matchAll(/```console\n\$ npx elenchus render (.*)\n```\n!\[[^\]]+\]\(gallery\/(.*)\.svg\)\n/g), ([, asked, file]) => ({ file, asked }));
    expect(shown).toEqual(GALLERY.map(({ file, debate, args }) => ({ file, asked: [debate, ...args, '-o', `${file}.svg`].join(' ') })));
    expect(page.match(/!\[/g)).toHaveLength(GALLERY.length);
    expect(readdirSync(FOLDER).toSorted()).toEqual(GALLERY.map(({ file }) => `${file}.svg`).toSorted());
  });

  test('is small enough to come along with the program', () => {
    const sizes = readdirSync(FOLDER).map((name) => statSync(new URL(name, FOLDER)).size);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(2_500_000);
  });
});

describe('PNG and PDF', () => {
  // Without the sources, where the version of the program is named.
  test.each([
    ['comparison.png', [STREET, '--compare', 'Lind', 'Karr', '--no-sources'], 'e2f7a5d880a166d7fc5a3b397824f8cddca2801f8090f07feec61cf9629de241'],
    ['many-scripts.png', [SCRIPTS, '--all', '--no-sources'], '3d282cba53b27ba671ac05c1ecd947b859fb4ada9c59651bd49873b0e7ab3002'],
  ])('%s has the same bytes on every machine', async (file, args, digest) => {
    expect(sha256((await rendered(file, args)).bytes)).toBe(digest);
  });

  test.each([
    ['comparison.pdf', [STREET, '--compare', 'Lind', 'Karr', '--no-sources'], 'eb63b27190398ee4c9fcdd697d308fc0e54efca0e87b9f1e65536559e54d2582'],
    ['many-scripts.pdf', [SCRIPTS, '--all', '--no-sources'], 'bfa83e7e83a4bb426af98f65e0a3047e4bf416a8c6fd62f2dbfda17ac5edc2db'],
  ])('%s has the same content on every machine', async (file, args, digest) => {
    expect(sha256(unpacked((await rendered(file, args)).bytes))).toBe(digest);
  });
});

function sha256(content: Uint8Array | string): string {
  return createHash('sha256').update(content).digest('hex');
}

/** A PDF with its streams inflated, and without what follows from their lengths: each version of Node compresses in its own way. */
function unpacked(pdf: Uint8Array): string {
  const text = Buffer.from(pdf).toString('latin1');
  const streams = text.replaceAll(/(\/FlateDecode[^]*?>>\nstream\n)([^]*?)\nendstream/g, (_, head: string, packed: string) => head + inflateSync(Buffer.from(packed, 'latin1')).toString('latin1'));
  return streams.replaceAll(/\/Length \d+|^\d{10} \d{5} [nf] $|^startxref\n\d+$/gm, '');
}
