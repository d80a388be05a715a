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
    ['comparison.png', [STREET, '--compare', 'Lind', 'Karr', '--no-sources'], '148fb05f434306f5ae881d3f815b65692897c94b4e9cc724055bb5189d2e9323'],
    ['many-scripts.png', [SCRIPTS, '--all', '--no-sources'], '25c37f2b5333fa73734690ecdb314ef9de30e7ce07c9605b35771cd91ec4694a'],
  ])('%s has the same bytes on every machine', async (file, args, digest) => {
    expect(sha256((await rendered(file, args)).bytes)).toBe(digest);
  });

  test.each([
    ['comparison.pdf', [STREET, '--compare', 'Lind', 'Karr', '--no-sources'], 'b5bebcfcdd22beb3d81edf220f09540bded7bd7db5982e925a622b79406e9b75'],
    ['many-scripts.pdf', [SCRIPTS, '--all', '--no-sources'], '4080f4f1f836d7d0e345584684a3f2f765578684d45871f8a4751896eeab7d4d'],
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
