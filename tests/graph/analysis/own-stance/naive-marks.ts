/** What a reader's marks do, by the rules read word for word; shares no code with the analysis. */
import fc from 'fast-check';
import type { Debate, Rebuttal } from '../../../../graph/model/schema.ts';
import type { Mark } from '../../../../graph/analysis/own-stance/marks.ts';
import { arguingDebate } from '../arguing-debate.ts';
import { closure, commits, opposites, ownInferences, standsAlone } from '../naive.ts';

export interface Marked {
  readonly debate: Debate;
  readonly accepted: readonly string[];
  readonly rejected: readonly string[];
}

/** Any debate, with any marks, of which some are on nothing in the debate. */
export const markedDebate: fc.Arbitrary<Marked & { readonly marks: ReadonlyMap<string, Mark> }> = fc
  .tuple(
    arguingDebate,
    fc.array(fc.constantFrom<Mark | undefined>(undefined, undefined, undefined, 'accepted', 'rejected'), { minLength: 8, maxLength: 8 }),
  )
  .map(([debate, drawn]) => {
    const marks = new Map<string, Mark>();
    ['p', 'q', 'r', 's', 't', 'u', 'w', 'nothing'].forEach((id, i) => {
      const mark = drawn[i];
      if (mark !== undefined) marks.set(id, mark);
    });
    const of = (mark: Mark): string[] => debate.claims.map(({ id }) => id).filter((id) => marks.get(id) === mark);
    return { debate, marks, accepted: of('accepted'), rejected: of('rejected') };
  });

export const accepting = (marked: Marked, more: readonly string[]): Marked => ({ ...marked, accepted: [...marked.accepted, ...more] });

export const rejecting = (marked: Marked, more: readonly string[]): Marked => ({ ...marked, rejected: [...marked.rejected, ...more] });

const sources = (rebuttal: Rebuttal): string[] => [rebuttal.from, ...(rebuttal.with ?? [])];

/** M4 */
function counts(debate: Debate, rebuttal: Rebuttal, accepted: readonly string[]): boolean {
  if (!sources(rebuttal).every((id) => accepted.includes(id))) return false;
  return !debate.rebuttals.some((other) => other.to === rebuttal.id && counts(debate, other, accepted));
}

/** What does not stand and which inferences are not taken, as far as these marks make it so; left out, all of them. */
export function hindered({ debate, accepted, rejected }: Marked, by: readonly string[] = [...accepted, ...rejected]): { barred: string[]; cut: string[] } {
  const excluded = accepted.filter((id) => by.includes(id)).flatMap((id) => opposites(debate, id));
  const cut = debate.rebuttals.filter((r) => counts(debate, r, accepted) && sources(r).every((id) => by.includes(id))).map(({ to }) => to);
  return { barred: [...excluded, ...rejected.filter((id) => by.includes(id))].filter((id) => !accepted.includes(id)), cut };
}

/** M5 */
export function fromAccepted(marked: Marked, essay: string): string[] {
  return closure({ inferences: ownInferences(marked.debate, essay), given: marked.accepted, ...hindered(marked) });
}

/** M7: with every premise granted that is neither rejected nor excluded, as far as these marks make it so. */
export function possible(marked: Marked, essay: string, by?: readonly string[]): string[] {
  const { barred, cut } = hindered(marked, by);
  const alone = marked.debate.claims.map(({ id }) => id).filter((id) => standsAlone(marked.debate, essay, id) && !barred.includes(id));
  return closure({ inferences: ownInferences(marked.debate, essay), given: [...marked.accepted, ...alone], barred, cut });
}

export function openPremisesOf(marked: Marked, essay: string): string[] {
  const { barred } = hindered(marked);
  return marked.debate.claims
    .map(({ id }) => id)
    .filter((id) => standsAlone(marked.debate, essay, id) && !marked.accepted.includes(id) && !barred.includes(id));
}

export type Status = 'stands' | 'falls' | 'open';

export function statusOf(marked: Marked, essay: string, thesis: string): Status {
  if (fromAccepted(marked, essay).includes(thesis)) return 'stands';
  if (possible(marked, essay).includes(thesis)) return 'open';
  return hindered(marked).barred.includes(thesis) || possible(marked, essay, []).includes(thesis) ? 'falls' : 'open';
}

/** Of all essays (M10). */
export const everybodysInferences = (debate: Debate) => debate.inferences.filter((i) => commits(i.stance));
