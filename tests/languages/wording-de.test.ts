/** How the answers read in German: plural forms, the order of words, what is linked, names that are missing. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { compareAuthors } from '../../graph/analysis/comparison/compare-authors.ts';
import { everyFinding } from '../../graph/analysis/findings/findings.ts';
import { contradictions } from '../../graph/analysis/contradictions.ts';
import { cruxes } from '../../graph/analysis/cruxes.ts';
import { groundedness } from '../../graph/analysis/groundedness.ts';
import type { Mark } from '../../graph/analysis/own-stance/marks.ts';
import { ownStance } from '../../graph/analysis/own-stance/own-stance.ts';
import { ENGLISH, speak } from '../../graph/language/language.ts';
import { debateGraph, type DebateGraph } from '../../graph/model/debate-graph.ts';
import { essayByline, essaysInOrder, personName } from '../../graph/model/labels.ts';
import { legendEntries } from '../../graph/picture/legend.ts';
import { descriptionOf } from '../../graph/picture/svg/draw-scene.ts';
import { claimInPositions } from '../../graph/positions/debate/claim-in-positions.ts';
import { positionsOf } from '../../graph/positions/debate/positions.ts';
import { find } from '../../graph/query/find.ts';
import { clashInBrief } from '../../graph/wording/clash-chains.ts';
import { comparisonSentences } from '../../graph/wording/comparison.ts';
import { cruxSentences, cruxesSummary } from '../../graph/wording/cruxes.ts';
import { findingWords } from '../../graph/wording/findings.ts';
import { groundednessInBrief } from '../../graph/wording/groundedness-brief.ts';
import { groundednessTotal } from '../../graph/wording/groundedness-list.ts';
import { stanceSummary } from '../../graph/wording/own-stance.ts';
import { explanationSentences } from '../../graph/wording/positions-explained.ts';
import { acceptanceSentence, positionsSummary } from '../../graph/wording/positions.ts';
import { briefly } from '../../graph/wording/running.ts';
import { plainSentence, type Sentence } from '../../graph/wording/sentence.ts';
import { languageOf } from '../../src/languages/language-of.ts';
import { build } from '../graph/build.ts';
import { highStreet } from '../graph/documents.ts';
import { heard } from '../graph/picture/walk/heard.ts';
import { sceneOf } from '../graph/picture/pictures.ts';
import { clingo } from '../graph/positions/solving.ts';

beforeAll(async () => speak(await languageOf('de')));
afterAll(() => speak(ENGLISH));

const plain = (g: DebateGraph, sentence: Sentence): string => plainSentence(g, sentence).replaceAll(/„Text of (\w+)“/gu, '„$1“');

/** All that the findings of that kind say. */
function told(kind: string, ...lines: string[]): string[] {
  const g = build(...lines);
  return everyFinding(g)
    .filter((finding) => finding.kind === kind)
    .map((finding) => {
      const { says, why = [] } = findingWords(g, finding);
      return [says, why].filter((sentence) => sentence.length > 0).map((sentence) => plain(g, sentence)).join(' ');
    });
}

describe('findings in German', () => {
  const SHARED = ['A: thesis t, asserts p', 'A: p => t', 'B: thesis u, asserts p', 'B: p => u'];

  test('agree with one and with several', () => {
    expect(told('shared-premise', ...SHARED)).toEqual(['Beide Autoren stützen sich auf „p“.']);
    expect(told('shared-premise', ...SHARED, 'C: thesis w')).toEqual(['Zwei von drei Autoren stützen sich auf „p“. Es sind Author A und Author B.']);
    expect(told('contradiction', 'A: thesis t', 'B: thesis u, rejects t')).toEqual(['Author B weist zurück, was Author A vertritt: „t“.']);
    expect(told('contradiction', 'A: thesis t', 'B: thesis u, rejects t', 'C: asserts t')).toEqual(['Author B weist zurück, was Author A und Author C vertreten: „t“.']);
  });

  test('have verbs where German has them', () => {
    expect(told('ungrounded', 'A: thesis t, asserts p', 'A: p => t', 'B: thesis u, asserts q', 'q >< p')).toEqual([
      'Author A stützt sich auf „p“ und nennt keinen Grund dafür, obwohl sich Author B dagegen wendet. Dagegen steht „q“.',
    ]);
    expect(told('single-point', ...SHARED)[0]).toMatch(/^Author [AB] kommt ohne „p“ nicht aus: Mit ihr fällt die These „[tu]“\./);
  });

  test('keep claims and people to be linked', () => {
    const g = build(...SHARED, 't >< u');
    const finding = everyFinding(g).find(({ kind }) => kind === 'shared-premise');
    const { says = [], why = [] } = finding === undefined ? {} : findingWords(g, finding);
    expect(says).toEqual(['Beide Autoren stützen sich auf ', { claim: 'p', words: 'Text of p' }, ', zu entgegengesetzten Zwecken', '.']);
    expect(why.flatMap((phrase) => (typeof phrase === 'string' ? [] : [phrase]))).toEqual([
      { author: 'a', words: 'Author A' },
      { claim: 't', words: 'Text of t' },
      { author: 'b', words: 'Author B' },
      { claim: 'u', words: 'Text of u' },
    ]);
  });
});

describe('comparisons in German', () => {
  const compared = (...lines: string[]): string[] => {
    const g = build(...lines);
    return comparisonSentences(g, compareAuthors(g, 'a', 'b')).map((sentence) => plain(g, sentence));
  };

  test('tell what both hold and where they part', () => {
    expect(compared('A: thesis t, asserts p', 'B: thesis u, asserts p', 'A: p => t', 'B: p => u', 't >< u')).toEqual([
      'Author A und Author B stützen sich auf ein und dieselbe Aussage: „p“.',
      'Daraus ziehen sie entgegengesetzte Schlüsse – Author A gelangt weiter zu „t“, Author B dagegen zu „u“, und diese beiden sprechen gegeneinander.',
      'Keine Seite stützt sich auf eine Prämisse, die die andere nicht verwendet.',
      'Sie gehen an einem Punkt auseinander: Author A vertritt „t“, Author B vertritt „u“.',
      'Zumindest zum Teil stützt Author A eine These darauf und Author B eine.',
    ]);
  });

  test('count in words, and what is one by its gender', () => {
    const [agree, apart] = compared('A: thesis t, asserts p c d', 'B: thesis u, asserts q r c d', 'A: p => t', 'B: q + r => u');
    expect(agree).toBe('Author A und Author B stimmen in zwei Aussagen überein: „c“ und „d“.');
    expect(apart).toBe('Darüber hinaus stützt sich jede Seite auf Prämissen, die die andere nicht verwendet: Author A auf eine, Author B auf zwei.');
  });

  test('call an author without a name by the essay, and then the one or the other side', () => {
    const g = debateGraph(highStreet());
    const [agree = '', ...others] = comparisonSentences(g, compareAuthors(g, 'ada-lind', 'author-of-wait')).map((sentence) => plain(g, sentence));
    expect(agree).toMatch(/Ada Lind und „[^“]+“ \[Autor unbekannt\]|„[^“]+“ \[Autor unbekannt\] und Ada Lind/);
    expect(others.join(' ')).toMatch(/[Dd]ie (erst|letzt)genannte Seite/);
  });
});

describe('further answers in German', () => {
  const marked = (words: string): ReadonlyMap<string, Mark> => new Map(words.split(' ').map((word) => [word.slice(1), word.startsWith('+') ? 'accepted' : 'rejected']));

  test('say what the reader’s marks come to', () => {
    const g = build('A: thesis t, asserts p', 'B: thesis u, asserts q', 'C: thesis v, asserts r', 'A: p => t', 'B: q => u', 'C: r => v');
    expect(stanceSummary(g, ownStance(g, marked('+p -q'))).map((sentence) => plain(g, sentence))).toEqual([
      'Sie nehmen eine Aussage an und lehnen eine ab.',
      'Damit gilt: „t“ (Author A) steht; „u“ (Author B) fällt, denn Sie lehnen „q“ ab; eine These ist offen.',
      'Entscheiden Sie als Nächstes über „r“ – bei Annahme: eine These steht; bei Ablehnung: eine These fällt.',
    ]);
  });

  test('say on what a debate turns', () => {
    const g = build('A: thesis t, asserts p', 'A: p => t', 'B: thesis u', 'p >< u');
    const [first] = cruxes(g);
    expect(plain(g, cruxesSummary(g, cruxes(g)))).toBe('Eine Prämisse entscheidet allein darüber, ob eine These steht: „p“.');
    expect(first && cruxSentences(g, first).map((sentence) => plain(g, sentence))).toEqual([
      'Wird sie abgelehnt, so steht „t“ (Author A) nicht; wird sie angenommen, so steht „u“ (Author B) nicht.',
    ]);
  });

  test('say what follows by the steps of others', () => {
    const g = build('A: thesis t, asserts p', 'B: thesis u, asserts q', 'A: asserts n', 'C: thesis w, asserts p', 'C: p => w', 'w >< q');
    expect(contradictions(g).map((clash) => plain(g, clashInBrief(g, clash))).filter((words) => words !== '')).toContain('Author A vertritt „p“, woraus durch einen Schritt von Author C folgt: „w“; Author B vertritt „q“.');
  });

  test('say whether supports and rebuttals are grounded', () => {
    const g = build('A: thesis t, asserts p', 'A: p -> t', 'B: thesis u', 'u -x t', 'u >< t');
    expect(groundedness(g).map((judged) => plain(g, groundednessInBrief(g, judged)))).toEqual([
      'Nicht begründet: Die gestützte Aussage wird in diesem Essay aus nichts erschlossen.',
      'Begründet: Die beiden Aussagen widersprechen einander.',
    ]);
    expect(groundednessTotal(groundedness(g))).toBe('Begründet: 0 von 1 Stützung und 1 von 1 Entgegnung.');
  });

  test('say which claims can be held together, and why', async () => {
    const g = build('A: asserts p q', 'B: asserts r s', 'p >< r', 's -x q');
    const positions = await positionsOf(g, 'PR', clingo, { most: 1 });
    expect(positionsSummary(positions).map((sentence) => plain(g, sentence))).toEqual([
      'Es gibt zwei bevorzugte Positionen.',
      'Von vier Aussagen, die jemand vertritt, ist eine in allen enthalten, zwei in einigen und eine in keiner.',
    ]);
    const asked = await claimInPositions(g, 'PR', 'p', clingo);
    expect(plain(g, acceptanceSentence(g, asked))).toBe('Einige bevorzugte Positionen enthalten „p“, andere nicht.');
    const why = asked.holding === undefined ? [] : explanationSentences(g, 'p', asked.holding.explanation);
    expect(why.map((sentence) => plain(g, sentence))).toEqual([
      'Author A vertritt sie, ohne Gründe dafür zu nennen.',
      '„r“ (Author B) widerspricht ihr, und umgekehrt: Eine Position, die eines von beiden enthält, schließt das andere aus.',
    ]);
  });

  test('say what is attacked in the case that the verb takes', async () => {
    const g = build('A: thesis t, asserts p', 'A: p => t', 'B: asserts u', 'u -x #1');
    const asked = await claimInPositions(g, 'PR', 't', clingo);
    const why = asked.without === undefined ? [] : explanationSentences(g, 't', asked.without.explanation);
    expect(why.map((sentence) => plain(g, sentence))).toEqual(['„u“ (Author B) spricht gegen den Schluss von „p“ auf sie.']);
  });
});

describe('the map in German', () => {
  test('tells where one is', async () => {
    const g = build('A: thesis t, asserts p q', 'A: p + q => t', 'B: thesis u', 't >< u');
    expect(heard(await sceneOf(g), 'in')).toBe('Prämisse 1 von 2 zu „t“');
    expect(heard(await sceneOf(g), 'oppose')).toBe('Essay 2, „B“, Author B, Publikationsort unbekannt, Datum unbekannt; widerspricht „t“; 1 Widerspruch');
    expect(heard(await sceneOf(g), 'in in')).toBe('Keine Gründe');
    expect(heard(await sceneOf(g, ['t', 'u']), 'in')).toBe('Kein Grund wird gezeigt; 2 ausgeblendete Gründe, die Leertaste klappt aus');
  });

  test('explains its signs and says what it shows', async () => {
    const scene = await sceneOf(build('A: thesis t, reports r, asserts p', 'A: p => t', 'r -x t', 'B: concedes p'));
    expect(legendEntries(scene).map(({ label }) => label)).toEqual([
      'These',
      'Aussage, die der Autor vertritt',
      'Nur wiedergegeben oder zurückgewiesen: nicht die Ansicht des Autors',
      'Schluss, von der Prämisse zur Konklusion',
      'Entgegnung',
      'Dieselbe Aussage in einem anderen Essay',
    ]);
    expect(descriptionOf(scene)).toBe('3 von 3 Aussagen, 2 Essays');
    expect(scene.boxes.map(({ lines: [first], shared }) => [first?.text, shared?.text])).toContainEqual(['Eingeräumt', 'auch in 1']);
    expect(scene.boxes.map(({ description }) => description)).toContain('wiedergegeben. Text of r');
  });
});

describe('names in German', () => {
  test('say what is not known, and have dates in the German way', () => {
    const { debate } = build('A: thesis t', 'B: thesis u');
    const [a, b] = debate.essays;
    const g = debateGraph({
      ...debate,
      people: debate.people.map((person) => ({ ...person, name: person.id === 'a' ? null : person.name })),
      essays: [a, b].flatMap((essay, i) => (essay === undefined ? [] : [{ ...essay, date: ['2022-11-17', '2014/2022-02'][i] ?? null }])),
    });
    expect(personName(g, 'a')).toBe('Autor unbekannt („A“)');
    expect(essaysInOrder(g).map((essay) => essayByline(g, essay))).toEqual(['Author B, Publikationsort unbekannt, 2014 – 02.2022', 'Autor unbekannt, Publikationsort unbekannt, 17.11.2022']);
  });

  test('are found by what they are called in German, and in English when that is spoken again', async () => {
    const { debate } = build('A: thesis t');
    const g = debateGraph({ ...debate, people: debate.people.map((person) => ({ ...person, name: null })) });
    expect(find(g, 'unbekannt').map(({ kind }) => kind)).toContain('person');
    const german = await languageOf('de');
    speak(ENGLISH);
    const inEnglish = [find(g, 'unbekannt'), find(g, 'unknown').map(({ kind }) => kind)];
    speak(german);
    expect(inEnglish[0]).toEqual([]);
    expect(inEnglish[1]).toContain('person');
  });

  test('have quotation marks of their own within a quotation', () => {
    const { debate } = build('A: thesis t');
    const g = debateGraph({ ...debate, claims: debate.claims.map((claim) => ({ ...claim, text: 'What is “right” is „gut“.' })) });
    expect(briefly(g, 't')).toEqual({ claim: 't', words: 'What is ‚right‘ is ‚gut‘' });
  });
});
