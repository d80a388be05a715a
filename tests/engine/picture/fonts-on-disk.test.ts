import { create, type Font } from 'fontkit';
import { describe, expect, test } from 'vitest';
import { slices } from '../../../graph/picture/font/face.ts';
import { fontsOnDisk } from '../../../src/cli/picture-files.ts';
import { unpackWoff } from '../../../src/engine/picture/woff.ts';

describe('the bundled font files', () => {
  test('have the characters that their faces are chosen for, in both weights', async () => {
    const lacking: string[] = [];
    for (const { faces, has } of slices()) {
      for (const face of [faces[400], faces[700]]) {
        const font = create((await unpackWoff(await fontsOnDisk(face))) as Buffer) as Font;
        const characters = new Set(font.characterSet);
        for (let code = 0x20; code < 0x20000; code += 1) if (has(code) && !characters.has(code)) lacking.push(`${face.file} U+${code.toString(16)}`);
      }
    }
    expect(lacking).toEqual([]);
  });
});

describe('unpacking WOFF', () => {
  test('refuses what is none', async () => {
    await expect(unpackWoff(new Uint8Array(10))).rejects.toThrow('no WOFF');
    await expect(unpackWoff(new TextEncoder().encode('<svg xmlns="http://www.w3.org/2000/svg" width="1"></svg>'))).rejects.toThrow('no WOFF');
  });
});
