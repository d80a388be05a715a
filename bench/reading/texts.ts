/** Texts to read, made of generated debates by our own writers, and the same each time. */
import { aifFormat } from '../../graph/formats/aif/aif-format.ts';
import { argdownFormat } from '../../graph/formats/argdown/argdown-format.ts';
import { arguebufFormat } from '../../graph/formats/arguebuf/arguebuf-format.ts';
import type { Format, Writer } from '../../graph/formats/format.ts';
import { writeDebate } from '../../graph/formats/losses.ts';
import { sadfaceFormat } from '../../graph/formats/sadface/sadface-format.ts';
import { generateDebate } from '../../graph/generate/generate-debate.ts';
import type { Debate } from '../../graph/model/schema.ts';

const SEED = 11;
const PER_ESSAY = 50;

export type TextKind = 'argdown' | 'xaif' | 'xaif by others' | 'aif by others' | 'sadface by others' | 'arguebuf by others';

/** `by others`: without what our writers add for our readers, which others do not write. */
export function generatedTexts(size: number): ReadonlyMap<TextKind, string> {
  const debate = generateDebate({ claims: size, essays: Math.max(1, Math.round(size / PER_ESSAY)), seed: SEED });
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
