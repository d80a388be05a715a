import { theoryOf } from '../../../graph/positions/theory.ts';
import { everyExtension } from '../../../graph/positions/extensions.ts';
import type { Framework } from '../../../graph/positions/framework.ts';
import type { Semantics } from '../../../graph/positions/semantics.ts';
import { clingo } from '../../../src/cli/answer-sets.ts';

export { clingo };

/** As sorted lists of labels, in an order that depends on nothing but them. */
export async function extensionsOf(f: Framework, semantics: Semantics): Promise<string[]> {
  const found: string[] = [];
  for await (const extension of everyExtension(theoryOf(f), semantics, clingo)) found.push(written(f, extension));
  return found.toSorted();
}

export function written({ labels }: Framework, extension: readonly number[]): string {
  return extension
    .map((x) => labels[x] ?? '?')
    .toSorted()
    .join(' ');
}
