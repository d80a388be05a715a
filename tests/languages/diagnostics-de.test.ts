/** What is wrong with a file, and what a format has no place for, in German. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { aifFormat } from '../../graph/formats/aif/aif-format.ts';
import { bratFormat } from '../../graph/formats/brat/brat-format.ts';
import type { Format } from '../../graph/formats/format.ts';
import { kialoFormat } from '../../graph/formats/kialo/kialo-format.ts';
import { lossesOf } from '../../graph/formats/losses.ts';
import { ENGLISH, speak } from '../../graph/language/language.ts';
import { formatDiagnostic, type Diagnostic } from '../../graph/model/diagnostic.ts';
import { readDebate, readDebateValue } from '../../graph/model/read-debate.ts';
import { languageOf } from '../../src/languages/language-of.ts';
import { buildDebate } from '../graph/build.ts';

beforeAll(async () => speak(await languageOf('de')));
afterAll(() => speak(ENGLISH));

function told(diagnostics: readonly Diagnostic[]): string[] {
  return diagnostics.map(({ message, remedy }) => `${message}; ${remedy}`);
}

async function readAs({ reader }: Format, text: string): Promise<string[]> {
  const reading = await reader?.read({ name: 'essay', text }, []);
  return told(reading?.diagnostics ?? []);
}

test('nodes and edges of a broken AIF file are told by one and by many', async () => {
  const nodes = [
    { text: 'The bell is old.', type: 'I' },
    { nodeID: 'old', text: 'The bell is old.', type: 'I' },
    { nodeID: 'loud', text: 'The bell is loud.', type: 'I' },
    { nodeID: 'r', text: 'Default Inference', type: 'RA' },
    { nodeID: 'm', text: 'Default Rephrase', type: 'MA' },
    { nodeID: 'n', text: 'Default Rephrase', type: 'MA' },
  ];
  const edges = [{ fromID: 'old', toID: 'gone' }, { fromID: 'old', toID: 'loud' }];
  expect(await readAs(aifFormat, JSON.stringify({ nodes, edges }))).toEqual([
    'dieser Knoten hat keine „nodeID“; er wurde ausgelassen; ihm eine eigene ID geben',
    'diese Kante führt nicht von einem Knoten der Datei zu einem anderen; sie wurde ausgelassen; ihre „fromID“ und „toID“ berichtigen',
    'der RA-Knoten „r“ verbindet nichts: keine Proposition führt zu ihm; er bleibt nur für AIF erhalten; ihn verbinden, damit er gelesen wird',
    'eine Debatte hat keinen Platz für Knoten vom Typ „MA“ (Umformulierungen), von denen es 2 gibt; sie bleiben nur für AIF erhalten',
    '1 Kante führt von einer Proposition zu einer anderen, ohne zu sagen, ob als Schluss oder als Konflikt; nur für AIF erhalten; einen RA- oder CA-Knoten dazwischensetzen',
  ]);
});

test('what a file has is quoted in German quotation marks', async () => {
  expect(await readAs(bratFormat, 'T1\tPremise 0 3\tOld\nR1\tsupports Arg1:T1 Arg2:T9\t\n')).toEqual(['„R1“ hat ein Ende, das es nicht gibt („T9“); die Argumente berichtigen']);
});

test('the place at which a text stops being JSON is the same', () => {
  expect(readDebate('{"format": elenchus}').diagnostics.map((diagnostic) => formatDiagnostic(diagnostic, 'a.json'))).toEqual([
    'a.json:1:12: error json-syntax: der Text ist kein JSON: „elenchus“ bedeutet in JSON nichts; gerade doppelte Anführungszeichen (") um Texte und Feldnamen setzen',
  ]);
  expect(told(readDebate(' ').diagnostics)).toEqual(['der Text ist kein JSON: er ist leer; ein Debattendokument öffnen']);
});

test('values that do not fit and ids that name nothing are told by what is expected instead', () => {
  const debate = buildDebate('A: thesis t, asserts p', 'A: p => t');
  const misshapen = {
    ...debate,
    title: ' ',
    question: ['Is it?'],
    people: debate.people.map((person) => ({ ...person, kind: 'bell' })),
    essays: debate.essays.map((essay) => ({ ...essay, date: 'soon' })),
  };
  expect(told(readDebateValue(misshapen).diagnostics)).toEqual([
    '„title“ ist leer: „ “; schreiben, was dort stehen soll',
    '„question“ ist eine Liste; Text in Anführungszeichen schreiben',
    '„kind“ ist „bell“; "person", "group" oder "organisation" schreiben',
    '„date“ ist kein Datum nach ISO 8601: „soon“; es in der Form 2022, 2022-11, 2022-11-17 oder 2014/2022-02 schreiben',
  ]);
  const loose = { ...debate, inferences: debate.inferences.map((inference) => ({ ...inference, premises: ['p', 'q'] })) };
  expect(told(readDebateValue(loose).diagnostics)).toContain('es gibt keine Aussage „q“; die ID berichtigen oder die Aussage ergänzen');
});

test('losses are told of one and of many, in the language that is spoken when they are shown', async () => {
  const debate = buildDebate('A: thesis t, asserts p q', 'A: p + q => t', 'A: p => q', 'B: thesis u, concedes p', 't >< u', 'C: reports p');
  const losses = lossesOf(debate, kialoFormat);
  const texts = (): string[] => losses.filter(({ id }) => ['question', 'essays', 'concessions', 'inferences', 'linked-premises'].includes(id)).map(({ text }) => text);
  expect(texts()).toEqual([
    'die Frage der Debatte',
    '2 weitere Essays (welcher von ihnen was sagt)',
    '1 Einräumung (unterschieden von Behauptungen)',
    '1 Schluss aus mehreren Prämissen zusammen (unterschieden von mehreren Schlüssen)',
    '2 Schlüsse (unterschieden von Stützungen)',
  ]);
  speak(ENGLISH);
  const inEnglish = texts();
  speak(await languageOf('de'));
  expect(inEnglish).toContain('2 further essays (which of them says what)');
});
