/** AIF in JSON as a debate: what AIFdb serves, what OVA3 saves, and several such in one file. */
import type { Diagnostic } from '../../../model/diagnostic.ts';
import { locateIn, parseJson } from '../../../model/json-text.ts';
import type { TellProgress } from '../../../model/progress.ts';
import type { Debate } from '../../../model/schema.ts';
import type { FormatReading, SourceFile } from '../../format.ts';
import { mergeDebates } from '../../merge-debates.ts';
import { isJson, type Json } from '../../json.ts';
import { isNodeset, readNodeset } from '../nodeset.ts';
import { isSealed } from '../seal.ts';
import { textHash } from '../text-hash.ts';
import { readNodesetAsDebate } from './read-nodeset.ts';
import { warningsAbout } from './warnings.ts';

export function readAif({ name, text }: SourceFile, _beside: readonly SourceFile[] = [], tell?: TellProgress): FormatReading {
  tell?.(0, 'decoding');
  const json = parseJson(text);
  if ('error' in json) return { diagnostics: [json.error] };
  tell?.(0.3, 'reading');
  const found = nodesetsIn(json.value);
  const [first, ...others] = found;
  if (first === undefined) return { diagnostics: [notAif()] };
  const title = stemOf(name);
  const diagnostics: Diagnostic[] = [];
  const debate = others.length === 0 ? readOne(first, title, text, diagnostics, tell) : readSeveral(found, title, text, diagnostics, tell);
  return { debate, diagnostics: placed(diagnostics, text) };
}

interface Found {
  readonly value: Json;
  readonly place: string;
}

function nodesetsIn(value: unknown): Found[] {
  if (isNodeset(value)) return [{ value, place: '' }];
  const inside = (list: readonly unknown[], place: string): Found[] => list.flatMap((item, i) => (isNodeset(item) ? [{ value: item, place: `${place}/${i}` }] : []));
  if (Array.isArray(value)) return inside(value, '');
  if (!isJson(value)) return [];
  return Object.entries(value).flatMap(([key, item]): Found[] => {
    const place = `/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`;
    if (isNodeset(item)) return [{ value: item, place }];
    return Array.isArray(item) ? inside(item, place) : [];
  });
}

/** A file that this program wrote, and nobody else has touched, says nothing that the debate does not say. */
function readOne({ value, place }: Found, title: string, text: string, diagnostics: Diagnostic[], tell?: TellProgress): Debate {
  const nodeset = readNodeset(value, place, diagnostics);
  if (isSealed(value, text)) return readNodesetAsDebate(nodeset, { title, set: undefined, tell }).debate;
  const { debate, as } = readNodesetAsDebate(nodeset, { title, set: textHash(text), tell });
  diagnostics.push(...warningsAbout([as]));
  return debate;
}

function readSeveral(found: readonly Found[], title: string, text: string, diagnostics: Diagnostic[], tell?: TellProgress): Debate {
  const set = textHash(text);
  const debates = found.map(({ value, place }, i) => {
    tell?.(0.3 + (0.5 * i) / found.length, 'reading');
    const name = `${title} ${i + 1}`;
    return { name, ...readNodesetAsDebate(readNodeset(value, place, diagnostics), { title: name, set: `${set}-${i + 1}` }) };
  });
  tell?.(0.8, 'checking');
  diagnostics.push(...warningsAbout(debates.map(({ as }) => as)));
  return mergeDebates(debates, title);
}

function placed(diagnostics: readonly Diagnostic[], text: string): Diagnostic[] {
  if (diagnostics.every(({ path }) => path === '')) return [...diagnostics];
  const locate = locateIn(text);
  return diagnostics.map((diagnostic) => {
    const position = diagnostic.path === '' ? undefined : locate(diagnostic.path);
    return position === undefined ? diagnostic : { ...diagnostic, position };
  });
}

/** `nodeset42.aif.json` is called nodeset42. */
function stemOf(name: string): string {
  return name.replace(/(?:\.x?aif)?(?:\.json)?$/i, '') || name;
}

function notAif(): Diagnostic {
  return {
    severity: 'error',
    code: 'not-aif',
    message: 'this JSON has no nodes and edges of AIF',
    remedy: 'open what AIFdb serves or OVA3 saves: an object with "nodes" and "edges", by itself or under "AIF"',
    path: '',
  };
}
