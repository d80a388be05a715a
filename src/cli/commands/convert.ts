import { FORMATS } from '../../../graph/formats/all-formats.ts';
import type { Format, Writer } from '../../../graph/formats/format.ts';
import { writeDebate, type FormatWriting } from '../../../graph/formats/losses.ts';
import { formatForName, formatNamed, isReadable, type ReadableFormat } from '../../../graph/formats/recognise.ts';
import { hasErrors } from '../../../graph/model/diagnostic.ts';
import { readSource, STANDARD_INPUT } from '../debate-source.ts';
import { EXIT } from '../exit.ts';
import type { Io } from '../io.ts';
import { convertJson } from '../output/convert-json.ts';
import { diagnosticLines } from '../output/diagnostics.ts';
import { inBytes } from '../output/document-pieces.ts';
import { stringify } from '../output/stringify.ts';
import { conversionText } from '../text/convert.ts';
import { listed } from '../text/words.ts';
import { Unwritable } from '../unreadable.ts';
import { WrongUse } from '../wrong-use.ts';
import type { Errand } from './errand.ts';

type WritableFormat = Format & { readonly writer: Writer };

const READ = FORMATS.filter(isReadable).map(({ id }) => id);
const WRITTEN = FORMATS.filter(isWritable).map(({ id }) => id);

export const convert: Errand = {
  name: 'convert',
  summary: 'a debate from one argument format into another',
  explanation: [
    'Reads a file, or a folder of files as one debate, and writes it in another format. What a file is in shows in its text; what to write shows in the name of the output. What the other format cannot hold is told, never dropped in silence.',
    'In a folder each file is an essay of its own; what several say in the same words becomes one claim. A broken part does not take the rest with it: what can be read is converted, the rest is told, and the exit status is 1.',
    `Formats that are read: ${listed(READ)}.`,
    `Formats that are written: ${listed(WRITTEN)}. Of those that need several files, the others are put beside OUT.`,
  ],
  operands: [
    { name: 'IN', description: 'a file or a folder; - reads standard input' },
    { name: 'OUT', description: 'the file to write; - writes standard output' },
  ],
  options: [
    { flags: '--from <FORMAT>', description: 'what IN is in, if it should not be told from its text' },
    { flags: '--to <FORMAT>', description: 'what to write, if it does not show in the name of OUT' },
  ],
  perform: async ({ from, to }, json, io, [input = STANDARD_INPUT, output = STANDARD_INPUT]) => {
    const source = from === undefined ? undefined : readable(from);
    const target = to === undefined ? toldByName(output) : writable(to);
    if (json && output === STANDARD_INPUT) throw new WrongUse('with --json the account of the conversion goes to standard output; name a file for the debate');
    const { debate, files } = await readSource(input, io, source);
    for (const { file, diagnostics } of files) io.writeError(diagnosticLines(diagnostics, file));
    if (debate === undefined) {
      if (json) io.writeOutput(stringify(null));
      return EXIT.broken;
    }
    const writing = writeDebate(debate, target);
    const written = await put(writing, output, io);
    const conversion = { files, debate, target, written, losses: writing.losses };
    if (json) io.writeOutput(stringify(convertJson(conversion)));
    else io.writeError(`${conversionText(conversion, io).join('\n')}\n`);
    return files.some(({ diagnostics }) => hasErrors(diagnostics)) ? EXIT.broken : EXIT.fine;
  },
};

function isWritable(format: Format): format is WritableFormat {
  return format.writer !== undefined;
}

function readable(id: string): ReadableFormat {
  const format = formatNamed(id);
  if (format !== undefined && isReadable(format)) return format;
  throw new WrongUse(`no format "${id}" is read; name one of ${listed(READ)}`);
}

function writable(id: string): WritableFormat {
  const format = formatNamed(id);
  if (format !== undefined && isWritable(format)) return format;
  throw new WrongUse(`no format "${id}" is written; name one of ${listed(WRITTEN)}`);
}

function toldByName(output: string): WritableFormat {
  const format = output === STANDARD_INPUT ? undefined : formatForName(output);
  if (format !== undefined && isWritable(format)) return format;
  throw new WrongUse(`the name "${output}" does not say which format to write; add --to and one of ${listed(WRITTEN)}`);
}

/** The names of what was written. The first file has the name that was asked for, the others its beginning and an ending of theirs. */
async function put({ files: [first, ...others] }: FormatWriting, output: string, io: Io): Promise<string[]> {
  if (output === STANDARD_INPUT) {
    for (const piece of first.pieces?.() ?? [first.text]) {
      if (!(await io.isWanted())) break;
      io.writeOutput(piece);
    }
    if (others.length > 0) io.writeError(`elenchus: only the first of ${others.length + 1} files fits on standard output; name a file to have all of them\n`);
    return [output];
  }
  const stem = output.toLowerCase().endsWith(first.ending) ? output.slice(0, -first.ending.length) : output.replace(/\.[^./\\]*$/, '');
  const named = [{ path: output, file: first }, ...others.map((file) => ({ path: stem + file.ending, file }))];
  for (const { path, file } of named) {
    await io.writeFile(path, file.pieces === undefined ? file.text : inBytes(file.pieces())).catch((error: unknown) => {
      throw new Unwritable(path, error);
    });
  }
  return named.map(({ path }) => path);
}
