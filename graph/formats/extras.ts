/** What other formats say of the things of a debate (the document's `extra`). */
import type { Debate, Extra } from '../model/schema.ts';

interface WithExtra {
  readonly extra?: readonly Extra[];
}

/** All of a debate, in the order of the document. */
export function extrasOf(debate: Debate): Extra[] {
  const things: readonly WithExtra[] = [
    debate,
    ...debate.people,
    ...debate.essays,
    ...debate.claims.flatMap((claim) => [claim, ...claim.occurrences]),
    ...debate.inferences,
    ...debate.supports,
    ...debate.rebuttals,
    ...debate.contradictions,
  ];
  return things.flatMap(({ extra = [] }) => extra);
}

/** The value that the format gives the thing under this name. */
export function extraOf({ extra = [] }: WithExtra, format: string, name: string): string | undefined {
  return extra.find((e) => e.format === format && e.name === name)?.value;
}

/** The debate with nothing of what formats other than this one say. */
export function withExtrasOf(debate: Debate, format: string): Debate {
  const only = <T extends WithExtra>(thing: T): T => {
    if (thing.extra === undefined) return thing;
    const { extra, ...rest } = thing;
    const kept = extra.filter((e) => e.format === format);
    return (kept.length === 0 ? rest : { ...rest, extra: kept }) as T;
  };
  return only({
    ...debate,
    people: debate.people.map(only),
    essays: debate.essays.map(only),
    claims: debate.claims.map((claim) => only({ ...claim, occurrences: claim.occurrences.map(only) })),
    inferences: debate.inferences.map(only),
    supports: debate.supports.map(only),
    rebuttals: debate.rebuttals.map(only),
    contradictions: debate.contradictions.map(only),
  });
}
