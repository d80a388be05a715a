import { describe, expect, test } from 'vitest';
import { readTextFiles } from '../../../src/app/services/read-text-files.ts';

const file = (content: BlobPart, name = 'a.txt'): File => new File([content], name);

/** As it comes from a folder that was chosen. */
function inFolder(path: string, content = 'words'): File {
  const made = file(content, path.split('/').at(-1));
  Object.defineProperty(made, 'webkitRelativePath', { value: path });
  return made;
}

const codes = async (...files: File[]): Promise<string[]> => (await readTextFiles(files)).diagnostics.map(({ code }) => code);

describe('a file', () => {
  test('is decoded from UTF-8, and a byte order mark is no part of it', async () => {
    expect(await readTextFiles([file('\uFEFFÄrger – “yes”\n')])).toEqual({ texts: [{ name: 'a.txt', text: 'Ärger – “yes”\n' }], diagnostics: [] });
  });

  test('that is no UTF-8 is refused by name', async () => {
    const { texts, diagnostics } = await readTextFiles([file(new Uint8Array([0x46, 0xfc, 0x72]), 'latin.txt'), file('fine', 'b.txt')]);
    expect(texts).toEqual([{ name: 'b.txt', text: 'fine' }]);
    expect(diagnostics).toEqual([
      { severity: 'error', code: 'not-text', message: '"latin.txt" is no text in UTF-8', remedy: expect.stringContaining('UTF-8'), path: '' },
    ]);
  });

  test('with a NUL in it is no text', async () => {
    expect(await codes(file('a\0b'))).toEqual(['not-text']);
  });

  test('of more than 5 MB is refused unread', async () => {
    const most = 5 * 2 ** 20;
    expect(await codes(file('a'.repeat(most)))).toEqual([]);
    const large = file('a'.repeat(most + 1), 'large.txt');
    large.arrayBuffer = () => Promise.reject(new Error('It was read.'));
    const [problem] = (await readTextFiles([large])).diagnostics;
    expect(problem).toMatchObject({ code: 'text-too-large', message: '"large.txt" has 6 MB, far more than an essay' });
  });

  test('that is gone by now is told', async () => {
    const gone = file('words');
    gone.arrayBuffer = () => Promise.reject(new DOMException('Gone.', 'NotFoundError'));
    expect(await codes(gone)).toEqual(['text-not-readable']);
  });

  test('that is chosen by itself may be called anything', async () => {
    expect(await codes(file('words', 'essay'))).toEqual([]);
  });
});

describe('a folder', () => {
  test('gives its texts under their paths; what is hidden or no text stays out', async () => {
    const { texts, diagnostics } = await readTextFiles(
      ['essays/a.txt', 'essays/more/b.MD', 'essays/photo.jpg', 'essays/.DS_Store', 'essays/.hidden.txt'].map((path) => inFolder(path)),
    );
    expect(texts.map(({ name }) => name)).toEqual(['essays/a.txt', 'essays/more/b.MD']);
    expect(diagnostics).toEqual([]);
  });

  test('without a text is told to have none', async () => {
    expect(await codes(inFolder('photos/a.jpg'))).toEqual(['no-texts']);
    expect(await codes()).toEqual([]);
  });

  test('with more than a reader’s machine can take is read in part', async () => {
    const part = 'a'.repeat(5 * 2 ** 20);
    const files = Array.from({ length: 22 }, (_, i) => inFolder(`essays/${i}.txt`, i < 21 ? part : 'short'));
    const { texts, diagnostics } = await readTextFiles(files);
    expect(texts).toHaveLength(20);
    expect(diagnostics.map(({ code }) => code)).toEqual(['too-many-texts']);
  });
});
