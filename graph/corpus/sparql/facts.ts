/** What stores have said so far, by what it is said of. */
import { PREFIXES } from '../../formats/aif/rdf/triples.ts';
import { StoreFault } from './store-fault.ts';
import { valueIn, type Row, type Term } from './results.ts';

type Prefixed = `${keyof typeof PREFIXES}:${string}`;

const PREFIX_NAMES: ReadonlyMap<string, string> = new Map(Object.entries(PREFIXES));

/** The whole name. */
export function named(name: Prefixed): string {
  const colon = name.indexOf(':');
  return `${PREFIX_NAMES.get(name.slice(0, colon)) ?? ''}${name.slice(colon + 1)}`;
}

export class Facts {
  /** What is said of the same, and nothing that is added to one of them later. */
  copy(): Facts {
    const facts = new Facts();
    for (const [subject, properties] of this.said) facts.said.set(subject, new Map(Array.from(properties, ([predicate, objects]) => [predicate, new Map(objects)])));
    return facts;
  }

  private readonly said = new Map<string, Map<string, Map<string, Term>>>();

  /** Rows of `?s ?p ?o`. */
  add(rows: readonly Row[]): void {
    for (const row of rows) {
      const [subject, predicate, object] = [valueIn(row, 's'), valueIn(row, 'p'), row.get('o')];
      if (object === undefined) throw new StoreFault('malformed', '?o');
      const properties = this.said.get(subject) ?? new Map<string, Map<string, Term>>();
      const objects = properties.get(predicate) ?? new Map<string, Term>();
      // Several stores, or several questions, may say the same.
      objects.set(`${object.type} ${object.value}`, object);
      this.said.set(subject, properties.set(predicate, objects));
    }
  }

  has(subject: string): boolean {
    return this.said.has(subject);
  }

  all(subject: string, predicate: Prefixed): readonly string[] {
    return Array.from(this.said.get(subject)?.get(named(predicate))?.values() ?? [], ({ value }) => value);
  }

  maybe(subject: string, predicate: Prefixed): string | undefined {
    return this.all(subject, predicate)[0];
  }

  /** @throws StoreFault if it is not said */
  one(subject: string, predicate: Prefixed): string {
    const value = this.maybe(subject, predicate);
    if (value === undefined) throw new StoreFault('incomplete', `${predicate} of ${subject}`);
    return value;
  }

  /** All that anything has as this property. */
  objects(predicate: Prefixed): readonly string[] {
    const name = named(predicate);
    return [...new Set([...this.said.values()].flatMap((properties) => Array.from(properties.get(name)?.values() ?? [], ({ value }) => value)))];
  }

  /** Of which it is said that they are of the type. */
  of(type: Prefixed): readonly string[] {
    return [...this.said.keys()].filter((subject) => this.is(subject, type));
  }

  is(subject: string, type: Prefixed): boolean {
    return this.all(subject, 'rdf:type').includes(named(type));
  }
}
