/** Texts to read, made of debates of chance by our own writers, and the same each time. */
import { aifFormat } from '../../graph/formats/aif/aif-format.ts';
import { argdownFormat } from '../../graph/formats/argdown/argdown-format.ts';
import { arguebufFormat } from '../../graph/formats/arguebuf/arguebuf-format.ts';
import type { Format, Writer } from '../../graph/formats/format.ts';
import { writeDebate } from '../../graph/formats/losses.ts';
import { sadfaceFormat } from '../../graph/formats/sadface/sadface-format.ts';
import type { Debate } from '../../graph/model/schema.ts';
import { seededRandom } from '../anchors/random.ts';
import { largeDebate } from '../turning/large-debate.ts';

const SEED = 11;
const PER_ESSAY = 50;

const WORDS = `the a of to in for that with from by on school town council river rent price bridge night music voters teachers
  doctors water streets houses buses farms forests should would cannot must may costs harms helps closes opens grows falls keeps loses
  more less fewer better later early cheap safe quiet crowded public private local new old without because although`.split(/\s+/);

export type TextKind = 'argdown' | 'xaif' | 'xaif by others' | 'aif by others' | 'sadface by others' | 'arguebuf by others';

/** `by others`: without what our writers add for our readers, which others do not write. */
export function generatedTexts(size: number): ReadonlyMap<TextKind, string> {
  const debate = readableDebate(size);
  const xaif = written(debate, aifFormat);
  return new Map<TextKind, string>([
    ['argdown', written(debate, argdownFormat)],
    ['xaif', xaif],
    ['xaif by others', ownless(xaif)],
    ['aif by others', asServed(xaif)],
    ['sadface by others', ownless(written(debate, sadfaceFormat))],
    ['arguebuf by others', ownless(written(debate, arguebufFormat))],
  ]);
}

/** Claims in sentences of a usual length, and supports and rebuttals beside the inferences: one of each for every ten claims. */
function readableDebate(size: number): Debate {
  const debate = largeDebate(size, PER_ESSAY, SEED);
  const random = seededRandom(SEED);
  const sentence = (length: number): string => Array.from({ length }, () => WORDS[random.below(WORDS.length)]).join(' ');
  const claims = debate.claims.map((claim, i) => ({ ...claim, text: `Claim ${i} says ${sentence(6 + random.below(12))}.`, gist: `${i} ${sentence(3)}` }));
  const drawn = Array.from({ length: Math.floor(size / 5) }, (_, i) => {
    const from = random.below(claims.length - 1);
    const to = from + 1 + random.below(Math.min(PER_ESSAY, claims.length - from - 1));
    // Towards the earlier one, as the inferences run, so that nothing goes round in a circle.
    return { id: `d${i}`, essay: null, from: claims[to]?.id ?? '', to: claims[from]?.id ?? '' };
  });
  return { ...debate, claims, supports: drawn.filter((_, i) => i % 2 === 0), rebuttals: drawn.filter((_, i) => i % 2 === 1) };
}

function written(debate: Debate, format: Format & { readonly writer: Writer }): string {
  return writeDebate(debate, format).files[0].text;
}

function ownless(text: string): string {
  return JSON.stringify(JSON.parse(text, (key, value: unknown) => (key === 'elenchus' ? undefined : value)), null, 2);
}

/** As AIFdb serves it: nodes, edges and locutions without the frame that xAIF has about them. */
function asServed(xaif: string): string {
  const document: { readonly AIF?: { readonly nodes: unknown; readonly edges: unknown; readonly locutions?: unknown } } = JSON.parse(ownless(xaif));
  return JSON.stringify({ nodes: document.AIF?.nodes, edges: document.AIF?.edges, locutions: document.AIF?.locutions ?? [] }, null, 2);
}
