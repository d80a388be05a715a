import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { argdownFormat } from '../../../../graph/formats/argdown/argdown-format.ts';
import { writeDebate } from '../../../../graph/formats/losses.ts';
import { elementsOf, missingFrom, official } from './official.ts';

const FOLDER = new URL('../../../../../shared/data/argdown/', import.meta.url);
const FILES = existsSync(FOLDER) ? readdirSync(FOLDER).filter((name) => name.endsWith('.argdown')) : [];

describe.skipIf(FILES.length === 0)('Argdown files by others (skipped where ../shared/data/argdown is missing)', () => {
  for (const name of FILES) {
    const text = FILES.length === 0 ? '' : readFileSync(new URL(name, FOLDER), 'utf8');
    test(`${name}: what is written holds every element of what was read`, async () => {
      const { debate, diagnostics } = await argdownFormat.reader.read({ name, text }, []);
      if (debate === undefined) return;
      const [{ text: written }] = writeDebate(debate, argdownFormat).files;
      const again = official(written);
      expect(again.faults).toBe(0);
      expect(missingFrom(elementsOf(official(text).response), elementsOf(again.response))).toEqual([]);
    });
  }
});
