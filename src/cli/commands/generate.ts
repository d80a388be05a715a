import { generateDebate } from '../../../graph/generate/generate-debate.ts';
import { STANDARD_INPUT } from '../debate-source.ts';
import { EXIT } from '../exit.ts';
import type { Io } from '../io.ts';
import { documentPieces, inBytes } from '../output/document-pieces.ts';
import { generateJson } from '../output/generate-json.ts';
import { stringify } from '../output/stringify.ts';
import { generatedText } from '../text/generate.ts';
import { Unwritable } from '../unreadable.ts';
import { wholeNumber } from '../whole-number.ts';
import { WrongUse } from '../wrong-use.ts';
import type { Errand } from './errand.ts';

/** Those of the debate that ships. */
const USUAL_CLAIMS = 314;
const CLAIMS_OF_AN_ESSAY = 63;
const USUAL_SEED = '1';
/** What fits into the memory that Node takes where it is told nothing else. */
const MOST_CLAIMS = 1_000_000;

export const generate: Errand = {
  name: 'generate',
  summary: 'a debate made by chance, of any size',
  explanation: [
    'Makes up a debate with the shape of real ones, to try things out on: as many inferences, sources, contradictions and shared claims as there are in a debate that was annotated by hand, and texts as long. The claims are about an invented matter and mean nothing.',
    'The same numbers give the same debate, on every machine. The document goes to standard output, unless a file is named; convert writes it in another format.',
  ],
  options: [
    { flags: '--claims <N>', description: `how many claims; ${USUAL_CLAIMS} where left out` },
    { flags: '--essays <N>', description: `how many essays; one for ${CLAIMS_OF_AN_ESSAY} claims where left out` },
    { flags: '--seed <N>', description: `a whole number; another one gives another debate; ${USUAL_SEED} where left out` },
    { flags: '-o, --output <FILE>', description: 'the file to write; - is standard output' },
  ],
  perform: async (given, json, io) => {
    const claims = given.claims === undefined ? USUAL_CLAIMS : wholeNumber('--claims', given.claims);
    const essays = given.essays === undefined ? Math.max(1, Math.round(claims / CLAIMS_OF_AN_ESSAY)) : wholeNumber('--essays', given.essays);
    const seed = seedIn(given.seed ?? USUAL_SEED);
    if (claims > MOST_CLAIMS) throw new WrongUse(`there can be ${MOST_CLAIMS} claims at most`);
    if (essays > claims) throw new WrongUse(`each essay has a claim of its own, so that there cannot be ${essays} essays of ${claims} claims; name fewer essays, or more claims`);
    const debate = generateDebate({ claims, essays, seed });
    const file = given.output ?? STANDARD_INPUT;
    if (file === STANDARD_INPUT) {
      await print(documentPieces(debate), io);
      return EXIT.fine;
    }
    await io.writeFile(file, inBytes(documentPieces(debate))).catch((error: unknown) => {
      throw new Unwritable(file, error);
    });
    const generated = { file, debate, seed };
    io.writeOutput(json ? stringify(generateJson(generated)) : `${generatedText(generated, io).join('\n')}\n`);
    return EXIT.fine;
  },
};

function seedIn(written: string): number {
  if (/^(0|[1-9]\d{0,14})$/.test(written)) return Number(written);
  throw new WrongUse(`--seed takes a whole number from 0 on, of 15 digits at most, and not "${written}"`);
}

async function print(pieces: Iterable<string>, io: Io): Promise<void> {
  for (const piece of pieces) {
    if (!(await io.isWanted())) return;
    io.writeOutput(piece);
  }
}
