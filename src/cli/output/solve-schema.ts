/** What `solve --json` prints. */
import * as v from 'valibot';
import { flag, whole } from './schema-parts.ts';

const Extension = v.array(v.string());

export const SolveSchema = v.pipe(
  v.union([
    v.pipe(v.nullable(Extension), v.description('SE: the arguments of an extension, as the file calls them; null if there is none.')),
    v.pipe(v.array(Extension), v.description('EE: every extension.')),
    whole('CE: the number of extensions. It may have more digits than a floating-point number holds.'),
    flag('DC and DS: whether the argument is accepted.'),
  ]),
  v.description('What it is depends on the task in the name of the problem.'),
);
