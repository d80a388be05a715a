/** The words by which people are called in data, and what the frontmatter has to say of them. */
import type { Debate, Person } from '../../../model/schema.ts';
import type { Yaml, YamlMap } from '../yaml.ts';

export class People {
  private readonly words = new Map<string, string | null>();
  /** Of each word that is not simply the name of a person: whom it stands for. */
  readonly listed: YamlMap;

  constructor(debate: Debate) {
    const mentions = mentionsOf(debate);
    const taken = new Set<string>();
    const listed = new Map<string, Yaml>();
    for (const person of debate.people) {
      const uses = mentions.get(person.id) ?? 0;
      // An unknown person who wrote one essay has no need of a word.
      const isNameless = person.name === null && person.kind === 'person' && uses <= 1 && debate.essays.some(({ author }) => author === person.id);
      if (uses === 0 || isNameless) {
        this.words.set(person.id, null);
        continue;
      }
      const word = unusedWord(person.name ?? person.id, taken);
      taken.add(word);
      this.words.set(person.id, word);
      const about = aboutPerson(person, word);
      if (about.size > 0) listed.set(word, about);
    }
    this.listed = listed;
  }

  /** Null for an author who is unknown. */
  word(person: string): string | null {
    return this.words.get(person) ?? null;
  }
}

/** How often each is called an author, or speaks in the essay of another. */
function mentionsOf({ essays, claims, inferences }: Debate): ReadonlyMap<string, number> {
  const authors = new Map(essays.map(({ id, author }) => [id, author]));
  const voices = [...claims.flatMap(({ occurrences }) => occurrences), ...inferences].filter(({ essay, voice }) => authors.get(essay) !== voice);
  const counts = new Map<string, number>();
  for (const id of [...authors.values(), ...voices.map(({ voice }) => voice)]) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}

function unusedWord(wanted: string, taken: ReadonlySet<string>): string {
  let word = wanted.trim();
  for (let n = 2; taken.has(word); n += 1) word = `${wanted.trim()} (${n})`;
  return word;
}

function aboutPerson({ name, kind }: Person, word: string): YamlMap {
  const about = new Map<string, Yaml>();
  if (name !== word) about.set('name', name);
  if (kind !== 'person') about.set('kind', kind);
  return about;
}
