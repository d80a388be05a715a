/** How theses stand as marks change: a mark more or less is the usual change, and few theses are concerned by it. */
import { append } from '../../model/lists.ts';
import { bearingOn } from './bearing.ts';
import type { ThesisGround } from './essay-ground.ts';
import type { Drawn, Effects } from './marks.ts';
import { thesisStance, type ThesisStance } from './thesis-stance.ts';

type StancesWith = (effects: Effects, effectsWith: (further: readonly string[]) => Effects) => readonly ThesisStance[];

/** Answers as if each were looked at anew, which only those are that a changed mark bears on. */
export function stancesOf(questions: readonly ThesisGround[], drawn: Drawn): StancesWith {
  let former: { readonly effects: Effects; readonly stances: readonly ThesisStance[] } | undefined;
  let concernedBy: ReadonlyMap<string, readonly number[]> | undefined;
  return (effects, effectsWith) => {
    const anew = (under: ThesisGround): ThesisStance => thesisStance(under, effects, effectsWith);
    const kept: (ThesisStance | undefined)[] = former === undefined ? [] : [...former.stances];
    if (former !== undefined) {
      concernedBy ??= questionsByClaim(questions, drawn);
      for (const claim of changed(former.effects, effects)) for (const question of concernedBy.get(claim) ?? []) kept[question] = undefined;
    }
    const stances = questions.map((under, i) => kept[i] ?? anew(under));
    former = { effects, stances };
    return stances;
  };
}

function questionsByClaim(questions: readonly ThesisGround[], drawn: Drawn): ReadonlyMap<string, readonly number[]> {
  const byClaim = new Map<string, number[]>();
  for (const [i, under] of questions.entries()) for (const claim of bearingOn(under, drawn)) append(byClaim, claim, i);
  return byClaim;
}

/** The claims that are marked otherwise than before. */
function changed(before: Effects, after: Effects): readonly string[] {
  const marked = new Set([...before.accepted, ...before.rejected, ...after.accepted, ...after.rejected]);
  return [...marked].filter((claim) => before.accepted.has(claim) !== after.accepted.has(claim) || before.rejected.has(claim) !== after.rejected.has(claim));
}
