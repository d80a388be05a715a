/** Whose inference it is that no YA-node says somebody draws. */
import type { Stance } from '../../model/schema.ts';
import { isCommitted } from '../../model/stance.ts';

/** What each essay does with a claim, by the essays' ids. */
export type Voicing = ReadonlyMap<string, ReadonlySet<Stance>>;

export interface Holder {
  readonly essay: string;
  /** Asserted where the essay holds all of the claims that any essay voices. */
  readonly stance: 'asserts' | 'reports';
}

/**
 * Of the essays that hold all of an inference's claims, or if there are none some, or that voice any, the first of the debate:
 * in which order a file names those who speak is another question, to which a file that is written anew has another answer.
 *
 * @param voicings of the inference's claims
 * @param rankOf the essay's place in the debate
 */
export function holderOf(voicings: readonly (Voicing | undefined)[], rankOf: (essay: string) => number): Holder | undefined {
  const voiced = voicings.flatMap((voicing) => (voicing === undefined || voicing.size === 0 ? [] : [voicing]));
  const essays = [...new Set(voiced.flatMap((voicing) => [...voicing.keys()]))].toSorted((a, b) => rankOf(a) - rankOf(b));
  const holds = (voicing: Voicing, essay: string): boolean => [...(voicing.get(essay) ?? [])].some(isCommitted);
  const all = essays.find((essay) => voiced.every((voicing) => holds(voicing, essay)));
  const essay = all ?? essays.find((one) => voiced.some((voicing) => holds(voicing, one))) ?? essays[0];
  return essay === undefined ? undefined : { essay, stance: all === undefined ? 'reports' : 'asserts' };
}
