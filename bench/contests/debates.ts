/** Debates of some size, made once. */
import { generateDebate } from '../../graph/generate/generate-debate.ts';
import type { Debate } from '../../graph/model/schema.ts';

const SEED = 7;
/** As in the debate that ships. */
const CLAIMS_OF_ESSAY = 65;

const made = new Map<number, Debate>();

export function debateOf(claims: number): Debate {
  const known = made.get(claims) ?? generateDebate({ claims, essays: Math.max(2, Math.round(claims / CLAIMS_OF_ESSAY)), seed: SEED });
  made.set(claims, known);
  return known;
}

export function inWords(count: number, things: string): string {
  return `${count.toLocaleString('en')} ${things}`;
}
