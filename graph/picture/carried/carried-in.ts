/** A picture dropped back: the debate document that it carries (SPEC.md, Q13). Untrusted like any other file; nothing else of the picture is read. */
import { strFromU8 } from 'fflate';
import { say, str } from '../../language/say.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import { isPng } from '../png/chunks.ts';
import { textInPng } from '../png/text-chunk.ts';
import { CARRIED_ID } from '../svg/svg.ts';
import { embeddedInPdf, isPdf } from './in-pdf.ts';
import { carriedInSvg, isSvg } from './in-svg.ts';

export interface CarriedIn {
  readonly format: 'svg' | 'png' | 'pdf';
  /** The debate document; undefined if the picture carries none, or one that is broken or too long. */
  readonly text: string | undefined;
}

/** A picture without a debate in it is no debate. */
export function carriesNothing({ format }: CarriedIn): Diagnostic {
  return {
    severity: 'error',
    code: 'picture-only',
    message: say(str`this ${format.toUpperCase()} is a picture, and carries no debate that could be opened`),
    remedy: say('open the debate itself, or export the picture again so that it can be opened'),
    path: '',
  };
}

/** As long as the longest debate document that is read. */
const MOST = 100 * 1024 * 1024;

/** Undefined if the file is no picture. */
export function carriedIn(bytes: Uint8Array): CarriedIn | undefined {
  if (isPng(bytes)) return { format: 'png', text: textInPng(bytes, CARRIED_ID, MOST) };
  if (isPdf(bytes)) return { format: 'pdf', text: embeddedInPdf(bytes, MOST) };
  if (!isSvg(strFromU8(bytes.subarray(0, 4000), true))) return undefined;
  return { format: 'svg', text: carriedInSvg(strFromU8(bytes)) };
}
