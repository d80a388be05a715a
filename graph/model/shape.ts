/** What is wrong with the shape of a document, in words for the person who mends it. */
import type * as v from 'valibot';
import { say, str } from '../language/say.ts';
import type { Diagnostic } from './diagnostic.ts';
import { jsonPointer } from './json-pointer.ts';
import { quotable } from './quote.ts';

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
      message: say(str`"${quotable(key)}" is no field of the format`),
      remedy: say('remove it, or mend its spelling'),
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

function describe(issue: Issue, keys: readonly Key[]): Words {
  const field = nameOf(keys);
  if (issue.received === 'undefined') return { message: say(str`${field} is missing`), remedy: say('add it') };
  if (issue.type === 'strict_tuple' && issue.expected === 'never') {
    return { message: say(str`${nameOf(keys.slice(0, -1))} has more than ${keys.at(-1)} items`), remedy: say('remove what is too much') };
  }
  const value = inWords(issue.input);
  const unfit = UNFIT.get(issue.message);
  return unfit === undefined ? { message: say(str`${field} is ${value}`), remedy: expected(issue) } : unfit(field, value);
}

type Words = Pick<Diagnostic, 'message' | 'remedy'>;

/** What a value of the right type is that does not fit all the same: by these names `schema.ts` tells it. */
export type Unfit = 'blank' | 'no-id' | 'no-date' | 'no-whole-number' | 'negative' | 'no-digest' | 'no-sha256' | 'no-occurrence' | 'no-premise' | 'no-claim';

const UNFIT: ReadonlyMap<string, (field: string, value: string) => Words> = new Map<Unfit, (field: string, value: string) => Words>([
  ['blank', (field, value) => ({ message: say(str`${field} is blank: ${value}`), remedy: say('write what it says') })],
  ['no-id', (field, value) => ({ message: say(str`${field} is no id: ${value}`), remedy: say('write 1 to 200 characters without white space') })],
  ['no-date', (field, value) => ({ message: say(str`${field} is no ISO 8601 date: ${value}`), remedy: say('write it like 2022, 2022-11, 2022-11-17 or 2014/2022-02') })],
  ['no-whole-number', (field, value) => ({ message: say(str`${field} is no whole number: ${value}`), remedy: say('write a whole number') })],
  ['negative', (field, value) => ({ message: say(str`${field} is negative: ${value}`), remedy: say('write 0 or more') })],
  ['no-digest', (field, value) => ({ message: say(str`${field} is no digest: ${value}`), remedy: say('write its 16 lower-case hex digits, or remove it') })],
  ['no-sha256', (field, value) => ({ message: say(str`${field} is no SHA-256: ${value}`), remedy: say('write its 64 lower-case hex digits, or null where no text is at hand') })],
  ['no-occurrence', (field) => ({ message: say(str`${field} is empty`), remedy: say('add an occurrence, for at least one essay voices a claim') })],
  ['no-premise', (field) => ({ message: say(str`${field} is empty`), remedy: say('add a premise, for an inference has at least one') })],
  ['no-claim', (field) => ({ message: say(str`${field} is empty`), remedy: say('add a claim, or leave it out') })],
]);

/** Items have no name of their own; people count them from one. */
function nameOf(keys: readonly Key[]): string {
  const last = keys.at(-1);
  if (last === undefined) return say('the document');
  return typeof last === 'string' ? say(str`"${quotable(last)}"`) : say(str`item ${last + 1} of ${nameOf(keys.slice(0, -1))}`);
}

function inWords(value: unknown): string {
  if (typeof value === 'string') return say(str`"${quotable(value)}"`);
  if (Array.isArray(value)) return say('a list');
  return typeof value === 'object' && value !== null ? say('an object') : String(value);
}

const EXPECTED: ReadonlyMap<string, () => string> = new Map([
  ['string', () => say('write text in quotation marks')],
  ['number', () => say('write a number, without quotation marks')],
  ['boolean', () => say('write true or false, without quotation marks')],
  ['Array', () => say('write a list, in square brackets')],
  ['Object', () => say('write an object, in curly brackets')],
]);

/** Of some values, `("a" | "b" | "c")`: `write "a", "b" or "c"`. */
function expected({ expected: wanted }: Issue): string {
  if (wanted === null) return say('write another value');
  const whole = EXPECTED.get(wanted);
  if (whole !== undefined) return whole();
  const [last, ...others] = wanted.replaceAll(/^\(|\)$/g, '').split(' | ').toReversed();
  if (others.length === 0) return say(str`write ${last}`);
  return say(str`write ${others.toReversed().join(', ')} or ${last}`);
}
