import * as v from 'valibot';
import { say, str } from '../language/say.ts';
import { hasErrors, type Diagnostic, type Position } from './diagnostic.ts';
import { fitsSchema } from './fits.ts';
import { locateIn, parseJson, repeatedKeys } from './json-text.ts';
import { migrate } from './migrate.ts';
import type { TellProgress } from './progress.ts';
import { quotable } from './quote.ts';
import { DEBATE_FORMAT, DEBATE_VERSION, DebateSchema, type Debate } from './schema.ts';
import { shapeDiagnostics } from './shape.ts';
import { SkeletonSchema } from './skeleton.ts';
import { validateDebate } from './validate.ts';

/** What could be read of a document, and what is wrong with it. */
export interface ReadResult {
  /** Missing if there is any diagnostic of severity `error`. */
  readonly debate?: Debate;
  /** All problems, not just the first; with places, in the order of the text. */
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads a debate document of this or an older version from its JSON text. Never throws on bad input. */
export function readDebate(text: string, tell?: TellProgress): ReadResult {
  tell?.(0, 'decoding');
  const json = parseJson(text);
  if ('error' in json) return { diagnostics: [json.error] };
  const refusal = refuse(json.value);
  if (refusal !== undefined) return { diagnostics: placedIn(text, [refusal]) };
  tell?.(0.2, 'checking');
  const { debate, diagnostics } = checkDebate(migrate(json.value));
  tell?.(0.5, 'checking');
  const repeated = repeatedKeys(text, json.value);
  const all = [...repeated, ...placedIn(text, diagnostics)].toSorted(byPosition);
  return debate === undefined || repeated.length > 0 ? { diagnostics: all } : { debate, diagnostics: all };
}

/** Reads a debate document that is a JavaScript value already. */
export function readDebateValue(value: unknown): ReadResult {
  const refusal = refuse(value);
  return refusal === undefined ? checkDebate(migrate(value)) : { diagnostics: [refusal] };
}

/** Of so many claims, a document takes long to be written down anew in the order of the schema, by which a small one is known again. */
const LARGE = 5000;

const fits = fitsSchema(DebateSchema);

function isLargeDebate(value: unknown): value is Debate {
  return typeof value === 'object' && value !== null && 'claims' in value && Array.isArray(value.claims) && value.claims.length > LARGE && fits(value);
}

function checkDebate(value: unknown): ReadResult {
  const parsed = isLargeDebate(value) ? ({ success: true, output: value } as const) : v.safeParse(DebateSchema, value);
  if (!parsed.success) {
    return { diagnostics: [...shapeDiagnostics(parsed.issues, parsed.output), ...errorsInSkeleton(value)] };
  }
  const diagnostics = validateDebate(parsed.output);
  return hasErrors(diagnostics) ? { diagnostics } : { debate: parsed.output, diagnostics };
}

/** What is wrong with the references of a document whose shape is broken, so far as that can be told. */
function errorsInSkeleton(value: unknown): Diagnostic[] {
  return validateDebate(v.parse(SkeletonSchema, value)).filter((d) => d.severity === 'error');
}

/** Says at once when the whole document is something else; a list of its fields would only confuse. */
function refuse(value: unknown): Diagnostic | undefined {
  const document = v.safeParse(v.looseObject({ format: v.unknown(), version: v.optional(v.unknown()) }), value);
  if (!document.success || document.output.format !== DEBATE_FORMAT) {
    const common = { severity: 'error', code: 'not-a-debate', remedy: say('open a debate document, or mend its "format" if it is one') } as const;
    const format = document.success ? document.output.format : undefined;
    return typeof format === 'string'
      ? { ...common, message: say(str`this JSON is no debate document: its "format" is "${quotable(format)}", not "${DEBATE_FORMAT}"`), path: '/format' }
      : { ...common, message: say(str`this JSON is no debate document: it has no "format": "${DEBATE_FORMAT}"`), path: '' };
  }
  const { version } = document.output;
  if (typeof version === 'number' && version > DEBATE_VERSION) {
    return {
      severity: 'error',
      code: 'newer-version',
      message: say(str`the document has version ${version}; this program reads versions up to ${DEBATE_VERSION}`),
      remedy: say('open it with a newer version of Elenchus'),
      path: '/version',
    };
  }
  return undefined;
}

function placedIn(text: string, diagnostics: readonly Diagnostic[]): Diagnostic[] {
  if (diagnostics.length === 0) return [];
  const locate = locateIn(text);
  return diagnostics.map((diagnostic) => {
    const position = locate(diagnostic.path);
    return position === undefined ? diagnostic : { ...diagnostic, position };
  });
}

function byPosition(a: Diagnostic, b: Diagnostic): number {
  const start: Position = { line: 0, column: 0 };
  const [p, q] = [a.position ?? start, b.position ?? start];
  return p.line - q.line || p.column - q.column;
}
