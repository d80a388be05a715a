import type { Debate } from '../../../model/schema.ts';
import { dateIn } from '../fields.ts';
import { keptValue } from '../kept.ts';
import { isMap, type Yaml } from '../yaml.ts';
import type { LinkForms } from './link-forms.ts';
import type { Marks } from './marks.ts';
import { listedOpposites } from './opposites.ts';
import type { People } from './people.ts';
import { block } from './yaml-text.ts';

interface Said {
  readonly people: People;
  readonly marks: Marks;
  readonly forms: LinkForms;
  readonly isOneEssay: boolean;
  /** How a claim is called in data. */
  readonly word: (claim: string) => string;
}

/** What holds of the whole file, in YAML between lines of equals signs. */
export function frontMatter(debate: Debate, { people, marks, forms, isOneEssay, word }: Said): string {
  const data = new Map<string, Yaml>([['title', debate.title]]);
  if (debate.question !== debate.title) data.set('question', debate.question);
  const [essay] = debate.essays;
  if (isOneEssay && essay !== undefined) {
    const author = people.word(essay.author);
    const manner = marks.manner(essay.id);
    if (author !== null) data.set('author', author);
    // Only with a stance is the author of the file the author of its claims.
    if (author !== null || manner === 'reported') data.set('stance', manner === 'reported' ? 'reports' : 'asserts');
    for (const key of ['outlet', 'date', 'language'] as const) if (essay[key] != null) data.set(key, essay[key] ?? null);
  }
  if (people.listed.size > 0) data.set('people', people.listed);
  for (const [key, list] of listedOpposites(debate, forms.isStrict, word)) data.set(key, list);
  const kept = keptValue(debate, 'frontMatter');
  if (isMap(kept)) {
    for (const [key, value] of kept) {
      // A date that was read in another form stays in that form.
      if (!data.has(key) || (key === 'date' && dateIn(kept, key) === data.get(key))) data.set(key, value);
    }
  }
  return ['===', ...block(data), '==='].join('\n');
}
