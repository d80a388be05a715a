import { targetsIn, type Framework } from './framework.ts';

export type Label = 'in' | 'out' | 'undecided';

/**
 * The grounded labelling (Caminada 2006), in time linear in arguments and attacks: what is attacked by nothing, or only by
 * what is out, is in; what something attacks that is in, is out (SPEC.md, P2).
 */
export function groundedLabelling(f: Pick<Framework, 'attackers'>): readonly Label[] {
  const targets = targetsIn(f);
  const labels = f.attackers.map((): Label => 'undecided');
  const notYetOut = f.attackers.map((sources) => sources.length);
  const accepted: number[] = [];
  const accept = (argument: number): void => {
    labels[argument] = 'in';
    accepted.push(argument);
  };
  for (const [argument, count] of notYetOut.entries()) if (count === 0) accept(argument);
  for (let next = accepted.pop(); next !== undefined; next = accepted.pop()) {
    for (const attacked of targets[next] ?? []) {
      if (labels[attacked] !== 'undecided') continue;
      labels[attacked] = 'out';
      for (const relieved of targets[attacked] ?? []) {
        const left = (notYetOut[relieved] ?? 0) - 1;
        notYetOut[relieved] = left;
        if (left === 0 && labels[relieved] === 'undecided') accept(relieved);
      }
    }
  }
  return labels;
}
