import type { ReadFilesOptions } from '../../graph/formats/read-files.ts';
import type { Io } from './io.ts';
import { plain } from './text/plain.ts';

/** Milliseconds after which somebody who waits wants to know how long. */
const PATIENCE = 300;

export type Watching = Required<Pick<ReadFilesOptions, 'onFile' | 'onProgress'>> & { readonly end: () => void };

/**
 * Shows how far the reading of files is, if it takes long and anybody watches.
 *
 * @param now milliseconds of a clock
 */
export function watchReading({ showState, columns }: Pick<Io, 'showState' | 'columns'>, now: () => number = () => performance.now()): Watching {
  const begun = now();
  let file = { name: '', before: 0, total: 1 };
  let shown = '';
  const show = (fraction: number): void => {
    if (showState === undefined || now() - begun < PATIENCE) return;
    const percent = `${Math.floor((100 * (file.before + fraction)) / file.total)} %`;
    const line = `Reading ${plain(file.name)}`.slice(0, Math.max(0, columns - percent.length - 3));
    if (`${line} ${percent}` === shown) return;
    shown = `${line} ${percent}`;
    showState(shown);
  };
  return {
    onFile: (name, before, total) => {
      file = { name, before, total };
      show(0);
    },
    onProgress: show,
    end: () => {
      if (shown !== '') showState?.('');
    },
  };
}
