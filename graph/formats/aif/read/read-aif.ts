/** AIF in JSON as a debate: what AIFdb serves, what OVA3 saves, and several such in one file. */
import type { Diagnostic } from '../../../model/diagnostic.ts';
import { locateIn, parseJson } from '../../../model/json-text.ts';
import type { Debate } from '../../../model/schema.ts';
import type { FormatReading, SourceFile } from '../../format.ts';
import { mergeDebates } from '../../merge-debates.ts';
import { isJson, type Json } from '../json.ts';
import { setName } from '../kept.ts';
import { isNodeset, OWN, readNodeset } from '../nodeset.ts';
import { aifText } from '../write/aif-text.ts';
import { readNodesetAsDebate } from './read-nodeset.ts';

export function readAif({ name, text }: SourceFile): FormatReading {
  const json = parseJson(text);
  if ('error' in json) return { diagnostics: [json.error] };
  const found = nodesetsIn(json.value);
  const [first, ...others] = found;
  if (first === undefined) return { diagnostics: [notAif()] };
  const title = stemOf(name);
  const diagnostics: Diagnostic[] = [];
  const debate = others.length === 0 ? readOne(first, title, text, diagnostics) : readSeveral(found, title, text, diagnostics);
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
function readOne({ value, place }: Found, title: string, text: string, diagnostics: Diagnostic[]): Debate {
  if (OWN in value) {
    const plain = readNodesetAsDebate(readNodeset(value, place, []), { title, set: undefined }, []);
    if (aifText(plain) === text) return plain;
  }
  return readNodesetAsDebate(readNodeset(value, place, diagnostics), { title, set: setName(text) }, diagnostics);
}

function readSeveral(found: readonly Found[], title: string, text: string, diagnostics: Diagnostic[]): Debate {
  const set = setName(text);
  const debates = found.map(({ value, place }, i) => {
    const name = `${title} ${i + 1}`;
    return { name, debate: readNodesetAsDebate(readNodeset(value, place, diagnostics), { title: name, set: `${set}-${i + 1}` }, diagnostics) };
  });
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
