/** What is wrong with the shape of a document, in words for the person who mends it. */
import type * as v from 'valibot';
import type { Diagnostic } from './diagnostic.ts';
import { jsonPointer } from './json-pointer.ts';
import { quote } from './quote.ts';

type Issue = v.BaseIssue<unknown>;
type Key = string | number;

/**
 * @param output what the schema made of the document although it does not fit: it holds the keys that the schema knows
 */
export function shapeDiagnostics(issues: readonly Issue[], output: unknown): Diagnostic[] {
  return issues.flatMap((issue) => {
    const keys = keysOf(issue);
    if (!isUnknownKey(issue)) return [{ ...describe(issue, keys), severity: 'error', code: 'shape', path: jsonPointer(keys) }];
    return unknownKeys(issue, valueAt(output, keys.slice(0, -1))).map((key) => ({
      severity: 'error',
      code: 'shape',
      message: `${quote(key)} is no field of the format`,
      remedy: 'remove it, or mend its spelling',
      path: jsonPointer([...keys.slice(0, -1), key]),
    }));
  });
}

function keysOf(issue: Issue): Key[] {
  return (issue.path ?? []).flatMap(({ key }) => (typeof key === 'string' || typeof key === 'number' ? [key] : []));
}

function isUnknownKey(issue: Issue): boolean {
  return issue.type === 'strict_object' && issue.expected === 'never';
}

/** valibot names only the first unknown key of an object; whoever mends a document wants all of them. */
function unknownKeys(issue: Issue, known: unknown): string[] {
  const object = objectOf(issue.path?.at(-1)?.input);
  return Object.keys(object).filter((key) => !Object.hasOwn(objectOf(known), key));
}

function valueAt(value: unknown, keys: readonly Key[]): unknown {
  return keys.reduce<unknown>((inner, key) => Reflect.get(objectOf(inner), key), value);
}

function objectOf(value: unknown): object {
  return typeof value === 'object' && value !== null ? value : {};
}

function describe(issue: Issue, keys: readonly Key[]): Pick<Diagnostic, 'message' | 'remedy'> {
  const field = nameOf(keys);
  if (issue.received === 'undefined') return { message: `${field} is missing`, remedy: 'add it' };
  if (issue.type === 'strict_tuple' && issue.expected === 'never') {
    return { message: `${nameOf(keys.slice(0, -1))} has more than ${keys.at(-1)} items`, remedy: 'remove what is too much' };
  }
  if (issue.kind === 'validation') {
    const [what, remedy = 'mend it'] = issue.message.split('; ');
    const value = typeof issue.input === 'object' ? '' : `: ${inWords(issue.input)}`;
    return { message: `${field} ${what}${value}`, remedy };
  }
  return { message: `${field} is ${inWords(issue.input)}`, remedy: `write ${EXPECTED.get(issue.expected ?? '') ?? choices(issue)}` };
}

/** Items have no name of their own; people count them from one. */
function nameOf(keys: readonly Key[]): string {
  const last = keys.at(-1);
  if (last === undefined) return 'the document';
  return typeof last === 'string' ? quote(last) : `item ${last + 1} of ${nameOf(keys.slice(0, -1))}`;
}

function inWords(value: unknown): string {
  if (typeof value === 'string') return quote(value);
  if (Array.isArray(value)) return 'a list';
  return typeof value === 'object' && value !== null ? 'an object' : String(value);
}

const EXPECTED: ReadonlyMap<string, string> = new Map([
  ['string', 'text in quotation marks'],
  ['number', 'a number, without quotation marks'],
  ['boolean', 'true or false, without quotation marks'],
  ['Array', 'a list, in square brackets'],
  ['Object', 'an object, in curly brackets'],
]);

/** `("a" | "b" | "c")` → `"a", "b" or "c"` */
function choices({ expected }: Issue): string {
  return (expected ?? 'another value').replaceAll(/^\(|\)$/g, '').replaceAll(' | ', ', ').replace(/, (?=[^,]*$)/, ' or ');
}
