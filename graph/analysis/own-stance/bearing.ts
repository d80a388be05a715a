/** Whose marks bear on how a thesis stands: where none of them changes, neither does that (SPEC.md, M2–M8). */
import { sourcesOf } from '../../model/debate-graph.ts';
import type { ThesisGround } from './essay-ground.ts';
import type { Drawn } from './marks.ts';

/** The claims beneath the thesis, those that exclude one of them, and those that make, or rebut, rebuttals of the inferences there. */
export function bearingOn({ thesis, held, index }: ThesisGround, { excluded, rebuttalsOf }: Drawn): ReadonlySet<string> {
  const beneath = [thesis, ...held, ...[...index.byId.values()].flatMap(({ premises, conclusion }) => [conclusion, ...premises])];
  const bearing = new Set(beneath);
  for (const id of beneath) for (const { claim } of excluded.get(id) ?? []) bearing.add(claim);
  const attacked = new Set(index.byId.keys());
  for (const id of attacked) {
    for (const rebuttal of rebuttalsOf.get(id) ?? []) {
      attacked.add(rebuttal.id);
      for (const source of sourcesOf(rebuttal)) bearing.add(source);
    }
  }
  return bearing;
}
