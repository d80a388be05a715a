/** Inferences as arguments: those of one argument of Argdown's together, each other by itself. */
import type { Debate, Inference } from '../../../model/schema.ts';
import { keptNumber, keptText } from '../kept.ts';

/** @param isTarget whether something is directed at an inference that can only be directed at the last one of an argument */
export function groupsOf({ inferences }: Debate, isTarget: (inference: string) => boolean): Inference[][] {
  const groups = new Map<string | symbol, Inference[]>();
  for (const inference of inferences) {
    const title = keptText(inference, 'argument');
    const key = title === undefined || keptNumber(inference, 'step') === undefined ? Symbol(inference.id) : JSON.stringify([inference.essay, title]);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [inference]);
    else group.push(inference);
  }
  return [...groups.values()].flatMap((group) => {
    const steps = group.toSorted((a, b) => (keptNumber(a, 'step') ?? 0) - (keptNumber(b, 'step') ?? 0));
    return steps.slice(0, -1).some(({ id }) => isTarget(id)) ? steps.map((step) => [step]) : [steps];
  });
}
