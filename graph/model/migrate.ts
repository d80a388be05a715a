/**
 * Older versions of the debate document, brought to the present one (SPEC.md, V14).
 *
 * - Version 1 knew no relations directed at relations and no relations that several claims make. Supports and rebuttals had
 *   spaces of ids of their own, so that they may bear the ids of claims, of inferences and of each other.
 */
import { DEBATE_VERSION } from './schema.ts';

/** A document of any version as one of the present version. What does not look like an older one stays as it is. */
export function migrate(document: unknown): unknown {
  return isObject(document) && document['version'] === 1 ? fromVersion1(document) : document;
}

type Fields = Readonly<Record<string, unknown>>;

const SCHEMA_OF_VERSION_1 = /\bdebate-1\.schema\.json$/;

function fromVersion1(document: Fields): Fields {
  const { supports, rebuttals, $schema } = document;
  const names = new Names(['claims', 'inferences', 'supports', 'rebuttals'].flatMap((list) => idsIn(document[list])));
  const taken = new Set(['claims', 'inferences'].flatMap((list) => idsIn(document[list])));
  return {
    ...document,
    ...(typeof $schema === 'string' && { $schema: $schema.replace(SCHEMA_OF_VERSION_1, `debate-${DEBATE_VERSION}.schema.json`) }),
    version: DEBATE_VERSION,
    ...(Array.isArray(supports) && { supports: withIdsOfTheirOwn(supports, taken, names) }),
    ...(Array.isArray(rebuttals) && { rebuttals: withIdsOfTheirOwn(rebuttals, new Set([...taken, ...idsIn(supports)]), names) }),
  };
}

/**
 * Nothing in a document of version 1 refers to a relation, so one may be called something else. Two of one list that share an id
 * keep it: that was wrong then as well, and is told of the id that stands in the document.
 */
function withIdsOfTheirOwn(relations: readonly unknown[], taken: ReadonlySet<string>, names: Names): unknown[] {
  const repeated = repeatedIn(idsIn(relations));
  return relations.map((relation) => {
    const id = idOf(relation);
    return id === undefined || !taken.has(id) || repeated.has(id) || !isObject(relation) ? relation : { ...relation, id: names.next(id) };
  });
}

/** An id has no more characters. */
const LONGEST = 200;

/** Gives ids that nothing has, also not what is to be renamed yet. */
class Names {
  private readonly used: Set<string>;
  /** The number tried last for each beginning, or a document could make the search as slow as it likes. */
  private readonly numbers = new Map<string, number>();

  constructor(used: Iterable<string>) {
    this.used = new Set(used);
  }

  /** `s1-2` for `s1`; the end of a long id gives way to the number. */
  next(id: string): string {
    const characters = Array.from(id);
    for (let digits = 1; ; digits += 1) {
      const stem = characters.slice(0, LONGEST - digits - 1).join('');
      const key = `${digits} ${stem}`;
      for (let n = this.numbers.get(key) ?? Math.max(2, 10 ** (digits - 1)); n < 10 ** digits; n += 1) {
        this.numbers.set(key, n + 1);
        const name = `${stem}-${n}`;
        if (this.used.has(name)) continue;
        this.used.add(name);
        return name;
      }
    }
  }
}

function repeatedIn(ids: readonly string[]): ReadonlySet<string> {
  const seen = new Set<string>();
  const repeated = new Set<string>();
  for (const id of ids) (seen.has(id) ? repeated : seen).add(id);
  return repeated;
}

function idsIn(things: unknown): string[] {
  return Array.isArray(things) ? things.flatMap((thing) => idOf(thing) ?? []) : [];
}

function idOf(thing: unknown): string | undefined {
  const id = isObject(thing) ? thing['id'] : undefined;
  return typeof id === 'string' ? id : undefined;
}

function isObject(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
