/** How far the reading of files is, in few enough words for a page that shows them all. */
import type { SourceFile } from '../../../graph/formats/format.ts';
import { readFiles, type FilesReading } from '../../../graph/formats/read-files.ts';

export interface ReadProgress {
  /** The file that is being read. */
  readonly name: string;
  /** Files before it, and all files. */
  readonly done: number;
  readonly total: number;
  /** How much of this file is done, from 0 to 1. */
  readonly fraction: number;
}

/** @param tell called at most a hundred times for each file */
export function readTelling(files: readonly SourceFile[], title: string, tell: (progress: ReadProgress) => void): Promise<FilesReading> {
  let told: ReadProgress = { name: '', done: 0, total: files.length, fraction: 0 };
  const become = (progress: ReadProgress): void => {
    told = progress;
    tell(told);
  };
  return readFiles(files, {
    title,
    onFile: (name, done, total) => become({ name, done, total, fraction: 0 }),
    onProgress: (fraction) => {
      const whole = Math.floor(fraction * 100) / 100;
      if (whole > told.fraction) become({ ...told, fraction: whole });
    },
  });
}
