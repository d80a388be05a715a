import { assignTexts } from '../../../graph/anchor/assign-texts.ts';
import { isComplete, textReports } from '../../../graph/anchor/text-report.ts';
import { EXIT } from '../exit.ts';
import type { Io } from '../io.ts';
import { anchorJson } from '../output/anchor-json.ts';
import { diagnosticLines } from '../output/diagnostics.ts';
import { anchorText } from '../text/anchor.ts';
import type { TextFolder } from '../text-folder.ts';
import { Unreadable } from '../unreadable.ts';
import type { Command } from './command.ts';

export const anchor: Command = {
  name: 'anchor',
  summary: 'where the claims stand in texts that you have',
  explanation: [
    'Reads the .txt and .md files of a folder, tells which of them is which essay’s, and looks for each span that a claim was read from. The debate holds no words of the essays, only positions and digests; the texts stay where they are.',
    'A text with the digest of the essay is the very text. Any other is a changed copy if enough spans are found in it by the digests of their words; a span that cannot be found with certainty is not found, and never put somewhere by guessing.',
    'Texts and spans that are not found are a finding and no error: the exit status is then 0, or 1 with --strict. It is 1 too if the folder cannot be read. Files that cannot be read are named on standard error.',
  ],
  options: [
    { flags: '--texts <DIR>', description: 'the folder with the texts; folders right in it count too, links out of it do not', required: true },
    { flags: '--strict', description: 'exit with 1 if a text or a span was not found' },
  ],
  answer: async (g, { texts: folder = '', strict = false }, { io }) => {
    const { texts, skipped } = await readTexts(folder, io);
    const assignment = assignTexts(g.debate, texts);
    const reports = textReports(g.debate, assignment);
    return {
      json: anchorJson(reports),
      text: (paper) => anchorText(g, reports, assignment.strangers, paper),
      remarks: skipped.map((file) => skippedLine(file, folder)).join(''),
      exit: strict && !reports.every(isComplete) ? EXIT.broken : EXIT.fine,
    };
  },
};

async function readTexts(folder: string, io: Pick<Io, 'readTexts'>): Promise<TextFolder> {
  try {
    return await io.readTexts(folder);
  } catch (error) {
    throw new Unreadable(folder, 'check its path; --texts takes a folder', error);
  }
}

function skippedLine({ name, why, remedy }: TextFolder['skipped'][number], folder: string): string {
  const message = `the text was not read: ${why}`;
  return diagnosticLines([{ severity: 'warning', code: 'text-not-read', message, remedy, path: '' }], `${folder.replace(/\/+$/, '')}/${name}`);
}
