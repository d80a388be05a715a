/** Contradictions: what is drawn, and what the frontmatter says beyond that. */
import type { Contradiction, Debate } from '../../../model/schema.ts';
import { NO_EXPLANATION } from '../../defaults.ts';
import type { Yaml, YamlMap } from '../yaml.ts';

/** Whether there is more to say of it than its sign says. */
export function isListed({ kind, strength, explanation }: Contradiction, isStrict: boolean): boolean {
  return kind !== 'contradictory' && !(isStrict && kind === 'contrary') || strength !== 'clear' || explanation !== NO_EXPLANATION;
}

/** @param title how a claim is called in data */
export function listedOpposites({ contradictions, lookAlikes }: Debate, isStrict: boolean, title: (claim: string) => string): Map<string, Yaml> {
  const lists = new Map<string, Yaml>();
  const listed = contradictions.filter((c) => isListed(c, isStrict)).map(({ kind, strength, claims, explanation }): YamlMap => {
    const about = new Map<string, Yaml>([['claims', claims.map(title)], ['kind', kind]]);
    if (strength !== 'clear') about.set('strength', strength);
    if (explanation !== NO_EXPLANATION) about.set('explanation', explanation);
    return about;
  });
  if (listed.length > 0) lists.set('contradictions', listed);
  if (lookAlikes.length > 0) lists.set('lookAlikes', lookAlikes.map(({ claims, reason }): YamlMap => new Map<string, Yaml>([['claims', claims.map(title)], ['reason', reason]])));
  return lists;
}
