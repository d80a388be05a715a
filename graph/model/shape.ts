/** What is wrong with the shape of a document, in words for the person who mends it. */
import type * as v from 'valibot';
import type { Diagnostic } from './diagnostic.ts';
import { jsonPointer } from './json-pointer.ts';

type Issue = v.BaseIssue<unknown>;
type Key = string | number;

/**
 * @param output what the schema made of the document although it does not fit: it holds the keys that the schema knows
 */
export function shapeDiagnostics(issues: readonly Issue[], output: unknown): Diagnostic[] {
  return issues.flatMap((issue) => {
    const keys = keysOf(issue);
    if (!isUnknownKey(issue)) return [{ ...describe(issue, keys.at(-1)), severity: 'error', code: 'shape', path: jsonPointer(keys) }];
    return unknownKeys(issue, valueAt(output, keys.slice(0, -1))).map((key) => ({
      severity: 'error',
      code: 'shape',
      message: `"${key}" is no field of the format`,
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

function describe(issue: Issue, lastKey: Key | undefined): Pick<Diagnostic, 'message' | 'remedy'> {
  const field = `"${lastKey ?? 'document'}"`;
  if (issue.received === 'undefined') return { message: `${field} is missing`, remedy: 'add it' };
  if (issue.kind === 'validation') {
    return { message: `${field} ${issue.message}`, remedy: `mend the value ${shorten(issue.received)}` };
  }
  return {
    message: `${field} is ${shorten(issue.received)}`,
    remedy: `expected is ${issue.expected ?? 'another value'}`,
  };
}

function shorten(received: string): string {
  return received.length > 60 ? `${received.slice(0, 59)}…` : received;
}
