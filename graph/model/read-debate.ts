import * as v from 'valibot';
import { hasErrors, type Diagnostic } from './diagnostic.ts';
import { jsonPointer } from './json-pointer.ts';
import { locateIn, parseJson } from './json-text.ts';
import { DEBATE_FORMAT, DEBATE_VERSION, DebateSchema, type Debate } from './schema.ts';
import { validateDebate } from './validate.ts';

export interface ReadResult {
  /** Missing if there is any diagnostic of severity `error`. */
  readonly debate?: Debate;
  /** All problems, not just the first. */
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads a debate document from its JSON text. Never throws on bad input. */
export function readDebate(text: string): ReadResult {
  const json = parseJson(text);
  if ('error' in json) return { diagnostics: [json.error] };
  const result = readDebateValue(json.value);
  if (result.diagnostics.length === 0) return result;
  const locate = locateIn(text);
  return { ...result, diagnostics: result.diagnostics.map((d) => withPosition(d, locate(d.path))) };
}

/** Reads a debate document that is a JavaScript value already. */
export function readDebateValue(value: unknown): ReadResult {
  const refusal = refuse(value);
  if (refusal !== undefined) return { diagnostics: [refusal] };
  const parsed = v.safeParse(DebateSchema, value);
  if (!parsed.success) return { diagnostics: parsed.issues.map(shapeDiagnostic) };
  const diagnostics = validateDebate(parsed.output);
  return hasErrors(diagnostics) ? { diagnostics } : { debate: parsed.output, diagnostics };
}

/** Says at once when the whole document is something else; a list of its fields would only confuse. */
function refuse(value: unknown): Diagnostic | undefined {
  const document = v.safeParse(v.looseObject({ format: v.unknown(), version: v.unknown() }), value);
  if (!document.success || document.output.format !== DEBATE_FORMAT) {
    return {
      severity: 'error',
      code: 'not-a-debate',
      message: `this JSON is no debate document: it has no "format": "${DEBATE_FORMAT}"`,
      remedy: 'open a debate document, or add its format and version if it is one',
      path: '',
    };
  }
  const { version } = document.output;
  if (typeof version === 'number' && version > DEBATE_VERSION) {
    return {
      severity: 'error',
      code: 'newer-version',
      message: `the document has version ${version}; this program reads versions up to ${DEBATE_VERSION}`,
      remedy: 'open it with a newer version of Elenchus',
      path: '/version',
    };
  }
  return undefined;
}

function shapeDiagnostic(issue: v.BaseIssue<unknown>): Diagnostic {
  const keys = (issue.path ?? []).flatMap((item) =>
    typeof item.key === 'string' || typeof item.key === 'number' ? [item.key] : [],
  );
  return { severity: 'error', code: 'shape', path: jsonPointer(keys), ...describe(issue, keys.at(-1)) };
}

function describe(
  issue: v.BaseIssue<unknown>,
  lastKey: string | number | undefined,
): Pick<Diagnostic, 'message' | 'remedy'> {
  const field = `"${lastKey ?? 'document'}"`;
  if (issue.type === 'strict_object' && issue.expected === 'never') {
    return { message: `${field} is no field of the format`, remedy: 'remove it, or mend its spelling' };
  }
  if (issue.received === 'undefined') {
    return { message: `${field} is missing`, remedy: `add it; expected is ${issue.expected ?? 'a value'}` };
  }
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

function withPosition(diagnostic: Diagnostic, position: Diagnostic['position']): Diagnostic {
  return position === undefined ? diagnostic : { ...diagnostic, position };
}
