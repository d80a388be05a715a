/** Results of SPARQL 1.1 in JSON (W3C Recommendation, 2013), which may be anything that somebody sends. */
import * as v from 'valibot';
import { StoreFault } from './store-fault.ts';

export interface Term {
  readonly type: 'uri' | 'literal' | 'bnode';
  readonly value: string;
}

/** What each variable stands for, where it stands for something. */
export type Row = ReadonlyMap<string, Term>;

const TermSchema = v.object({
  // The last is what drafts of the recommendation had, and stores still send.
  type: v.picklist(['uri', 'literal', 'bnode', 'typed-literal']),
  value: v.string(),
});

const ResultsSchema = v.object({
  head: v.object({ vars: v.array(v.string()) }),
  results: v.object({ bindings: v.array(v.unknown()) }),
});

/**
 * @throws StoreFault `no-results` if it is something else altogether, `malformed` if a part of it is
 */
export function rowsIn(answer: string): Row[] {
  const read = v.safeParse(ResultsSchema, parsed(answer));
  if (!read.success) throw new StoreFault('no-results');
  const { head, results } = read.output;
  return results.bindings.map((binding) => rowOf(binding, head.vars));
}

function parsed(answer: string): unknown {
  try {
    return JSON.parse(answer);
  } catch {
    // Half of an answer begins like a whole one.
    throw new StoreFault(/^\s*\{\s*"(?:head|results)"/.test(answer) ? 'cut-off' : 'no-results');
  }
}

function rowOf(binding: unknown, variables: readonly string[]): Row {
  if (typeof binding !== 'object' || binding === null) throw new StoreFault('malformed', JSON.stringify(binding) ?? '');
  const row = new Map<string, Term>();
  for (const variable of variables) {
    if (!Object.hasOwn(binding, variable)) continue;
    const term: unknown = Reflect.get(binding, variable);
    const read = v.safeParse(TermSchema, term);
    if (!read.success) throw new StoreFault('malformed', JSON.stringify(term) ?? '');
    const { type, value } = read.output;
    row.set(variable, { type: type === 'typed-literal' ? 'literal' : type, value });
  }
  return row;
}

/** @throws StoreFault `malformed` if there is none */
export function valueIn(row: Row, variable: string): string {
  const term = row.get(variable);
  if (term === undefined) throw new StoreFault('malformed', `?${variable}`);
  return term.value;
}

/** @throws StoreFault `malformed` if there is no whole number from 0 on */
export function countIn(row: Row, variable: string): number {
  const value = valueIn(row, variable);
  // A literal of the type double is a whole number as well, if it is one.
  const number = Number(value);
  if (value.trim() === '' || !Number.isSafeInteger(number) || number < 0) throw new StoreFault('malformed', value);
  return number;
}
