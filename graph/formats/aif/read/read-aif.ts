/** AIF in JSON as a debate: what AIFdb serves, what OVA3 saves, and several such in one file. */
import { say } from '../../../language/say.ts';
import type { Diagnostic } from '../../../model/diagnostic.ts';
import { locateIn, parseJson } from '../../../model/json-text.ts';
import type { TellProgress } from '../../../model/progress.ts';
import type { Debate } from '../../../model/schema.ts';
import type { FormatReading, SourceFile } from '../../format.ts';
import { mergeDebates } from '../../merge-debates.ts';
import { nodesetsIn, setNames, type FoundNodeset } from '../find-nodesets.ts';
import { FILE, keptFile } from '../../kept-files.ts';
import { AIF } from '../kept.ts';
import { readNodeset } from '../nodeset.ts';
import { isSealed } from '../seal.ts';
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
  // A file that this program wrote, and nobody else has touched, says nothing that the debate does not say.
  if (others.length === 0 && isSealed(first.value, text)) {
    const { debate } = readNodesetAsDebate(readNodeset(first.value, first.place, diagnostics), { title, set: undefined, tell });
    return { debate, diagnostics: placed(diagnostics, text) };
  }
  const names = setNames(found);
  const debate = others.length === 0 ? readOne(first, names[0], title, diagnostics, tell) : readSeveral(found, names, title, diagnostics, tell);
  return { debate: { ...debate, extra: [...(debate.extra ?? []), keptFile(AIF, FILE, text)] }, diagnostics: placed(diagnostics, text) };
}

function readOne({ value, place }: FoundNodeset, set: string | undefined, title: string, diagnostics: Diagnostic[], tell?: TellProgress): Debate {
  const { debate, as } = readNodesetAsDebate(readNodeset(value, place, diagnostics), { title, set, tell });
  diagnostics.push(...warningsAbout([as]));
  return debate;
}

function readSeveral(found: readonly FoundNodeset[], names: readonly string[], title: string, diagnostics: Diagnostic[], tell?: TellProgress): Debate {
  const debates = found.map(({ value, place }, i) => {
    tell?.(0.3 + (0.5 * i) / found.length, 'reading');
    const name = `${title} ${i + 1}`;
    return { name, ...readNodesetAsDebate(readNodeset(value, place, diagnostics), { title: name, set: names[i] }) };
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
    message: say('this JSON has no nodes and edges of AIF'),
    remedy: say('open what AIFdb serves or OVA3 saves: an object with "nodes" and "edges", by itself or under "AIF"'),
    path: '',
  };
}
