import { isCredulouslyAccepted, isScepticallyAccepted } from '../../../graph/positions/acceptance.ts';
import { countExtensions, everyExtension, someExtension, type Extension } from '../../../graph/positions/extensions.ts';
import type { Question } from '../../../graph/positions/question.ts';
import { theoryOf } from '../../../graph/positions/theory.ts';
import { stringify } from './stringify.ts';

/** The answer as one JSON value, after the task: an extension or null, true or false, a list of extensions, a number. */
export async function solveJson({ problem, framework, argument, engine }: Question): Promise<string> {
  const { task, semantics } = problem;
  const theory = theoryOf(framework);
  const labelled = (extension: Extension): string[] => extension.flatMap((member) => framework.labels[member] ?? []);
  switch (task) {
    case 'SE': {
      const found = await someExtension(theory, semantics, engine);
      return stringify(found === undefined ? null : labelled(found));
    }
    case 'DC':
      return stringify(await isCredulouslyAccepted(theory, semantics, argument, engine));
    case 'DS':
      return stringify(await isScepticallyAccepted(theory, semantics, argument, engine));
    case 'CE':
      // A number of JSON may have any number of digits.
      return `${await countExtensions(theory, semantics, engine)}\n`;
    case 'EE': {
      const extensions: string[][] = [];
      for await (const extension of everyExtension(theory, semantics, engine)) extensions.push(labelled(extension));
      return stringify(extensions);
    }
  }
}
