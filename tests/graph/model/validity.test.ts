import { describe, expect, test } from 'vitest';
import { jsonPointer } from '../../../graph/model/json-pointer.ts';
import { readDebate } from '../../../graph/model/read-debate.ts';
import type { Claim, Debate, Occurrence } from '../../../graph/model/schema.ts';
import { highStreet, placeOf, textOf, type Key } from '../documents.ts';

/** A way to break the sound document, and where that shows. */
interface Defect {
  readonly rule: string;
  readonly what: string;
  readonly breaks: (debate: Debate) => void;
  readonly code: string;
  readonly at: readonly Key[];
  readonly says: string;
}

const DEFECTS: readonly Defect[] = [
  {
    rule: 'V1',
    what: 'an author who is nobody',
    breaks: (d) => void (at(d.essays, 2).author = 'nobody'),
    code: 'dangling-id',
    at: ['essays', 2, 'author'],
    says: 'there is no person "nobody"; mend the id, or add the person',
  },
  {
    rule: 'V1',
    what: 'an occurrence in no essay',
    breaks: (d) => void (occurrence(d, 'emergency', 0).essay = 'no-essay'),
    code: 'dangling-id',
    at: ['claims', indexOf('emergency'), 'occurrences', 0, 'essay'],
    says: 'there is no essay "no-essay"; mend the id, or add the essay',
  },
  {
    rule: 'V1',
    what: 'a voice that is nobody’s',
    breaks: (d) => void (occurrence(d, 'air', 0).voice = 'ghost'),
    code: 'dangling-id',
    at: ['claims', indexOf('air'), 'occurrences', 0, 'voice'],
    says: 'there is no person "ghost"; mend the id, or add the person',
  },
  {
    rule: 'V1',
    what: 'an inference in no essay',
    breaks: (d) => void (at(d.inferences, 0).essay = 'nowhere'),
    code: 'dangling-id',
    at: ['inferences', 0, 'essay'],
    says: 'there is no essay "nowhere"; mend the id, or add the essay',
  },
  {
    rule: 'V1',
    what: 'an inference that nobody draws',
    breaks: (d) => void (at(d.inferences, 1).voice = 'no-voice'),
    code: 'dangling-id',
    at: ['inferences', 1, 'voice'],
    says: 'there is no person "no-voice"; mend the id, or add the person',
  },
  {
    rule: 'V1',
    what: 'a premise that is no claim but an inference',
    breaks: (d) => d.inferences[2]?.premises.push(at(d.inferences, 3).id),
    code: 'dangling-id',
    at: ['inferences', 2, 'premises', highStreet().inferences[2]?.premises.length ?? 0],
    says: `there is no claim "${highStreet().inferences[3]?.id}"; mend the id, or add the claim`,
  },
  {
    rule: 'V1',
    what: 'a conclusion that is no claim',
    breaks: (d) => void (at(d.inferences, 4).conclusion = 'nothing'),
    code: 'dangling-id',
    at: ['inferences', 4, 'conclusion'],
    says: 'there is no claim "nothing"; mend the id, or add the claim',
  },
  {
    rule: 'V1',
    what: 'a support of nothing',
    breaks: (d) => void (at(d.supports, 0).to = 'nothing-there'),
    code: 'dangling-id',
    at: ['supports', 0, 'to'],
    says: 'there is no claim, inference, support or rebuttal "nothing-there"; mend the id, or add the claim, inference, support or rebuttal',
  },
  {
    rule: 'V1',
    what: 'a rebuttal that an inference makes',
    breaks: (d) => void (at(d.rebuttals, 0).from = at(d.inferences, 0).id),
    code: 'dangling-id',
    at: ['rebuttals', 0, 'from'],
    says: `there is no claim "${highStreet().inferences[0]?.id}"; mend the id, or add the claim`,
  },
  {
    rule: 'V1',
    what: 'a contradiction with nothing',
    breaks: (d) => void (at(d.contradictions, 0).claims[1] = 'gone'),
    code: 'dangling-id',
    at: ['contradictions', 0, 'claims', 1],
    says: 'there is no claim "gone"; mend the id, or add the claim',
  },
  {
    rule: 'V2',
    what: 'two people of one id',
    breaks: (d) => d.people.push({ id: 'ada-lind', name: 'Another', kind: 'person' }),
    code: 'duplicate-id',
    at: ['people', highStreet().people.length, 'id'],
    says: '"ada-lind" already names another person; give it an id of its own',
  },
  {
    rule: 'V2',
    what: 'an inference with the id of a claim',
    breaks: (d) => void (at(d.inferences, 5).id = 'air'),
    code: 'duplicate-id',
    at: ['inferences', 5, 'id'],
    says: '"air" already names another claim, inference, support or rebuttal; give it an id of its own',
  },
  {
    rule: 'V2',
    what: 'two contradictions of one id',
    breaks: (d) => void (at(d.contradictions, 1).id = at(d.contradictions, 2).id),
    code: 'duplicate-id',
    at: ['contradictions', 2, 'id'],
    says: `"${highStreet().contradictions[2]?.id}" already names another contradiction; give it an id of its own`,
  },
  {
    rule: 'V3',
    what: 'a conclusion among its premises',
    breaks: (d) => d.inferences[6]?.premises.push(at(d.inferences, 6).conclusion),
    code: 'circular-inference',
    at: ['inferences', 6, 'premises', highStreet().inferences[6]?.premises.length ?? 0],
    says: `the conclusion "${highStreet().inferences[6]?.conclusion}" is among its own premises; remove it from the premises`,
  },
  {
    rule: 'V3',
    what: 'a premise that is named twice',
    breaks: (d) => d.inferences[7]?.premises.push(at(at(d.inferences, 7).premises, 0)),
    code: 'repeated-premise',
    at: ['inferences', 7, 'premises', highStreet().inferences[7]?.premises.length ?? 0],
    says: `the premise "${highStreet().inferences[7]?.premises[0]}" is named twice; name it once`,
  },
  {
    rule: 'V4',
    what: 'an anchor that ends where it starts',
    breaks: (d) => void Object.assign(at(occurrence(d, 'exhaust', 0).anchors, 0), { start: 90, end: 90 }),
    code: 'empty-anchor',
    at: ['claims', indexOf('exhaust'), 'occurrences', 0, 'anchors', 0],
    says: 'the anchor starts at 90 and ends at 90; mend its start or its end, which comes after the start',
  },
  {
    rule: 'V4',
    what: 'an anchor beyond the text',
    breaks: (d) => void (at(occurrence(d, 'asthma', 0).anchors, 0).end = 2001),
    code: 'anchor-outside',
    at: ['claims', indexOf('asthma'), 'occurrences', 0, 'anchors', 0, 'end'],
    says: 'the anchor ends at 2001, but the text of the essay ends at 2000; mend the anchor, or the "length" of the essay',
  },
  {
    rule: 'V5',
    what: 'an implicit occurrence with an anchor',
    breaks: (d) => void (occurrence(d, 'footfall', 0).implicit = true),
    code: 'implicit-anchored',
    at: ['claims', indexOf('footfall'), 'occurrences', 0, 'anchors'],
    says: 'an implicit occurrence has an anchor; remove its anchors, or set "implicit" to false',
  },
  {
    rule: 'V6',
    what: 'a thesis that its author only reports',
    breaks: (d) => void (occurrence(d, 'close', 0).stance = 'reports'),
    code: 'thesis-not-held',
    at: ['claims', indexOf('close'), 'occurrences', 0, 'stance'],
    says: 'the role is "thesis", but the stance is "reports"; mend the stance (a thesis is asserted or conceded), or give the claim another role',
  },
  {
    rule: 'V7',
    what: 'a premise that the essay does not voice',
    breaks: (d) => d.inferences[8]?.premises.push(unvoicedIn(d, at(d.inferences, 8).essay)),
    code: 'unvoiced',
    at: ['inferences', 8],
    says: `it uses "${unvoicedIn(highStreet(), highStreet().inferences[8]?.essay ?? '')}", which the essay "${highStreet().inferences[8]?.essay}" does not voice; add an occurrence of the claim in that essay (implicit, if the text leaves it unsaid)`,
  },
  {
    rule: 'V8',
    what: 'a rebuttal of itself',
    breaks: (d) => void (at(d.rebuttals, 1).to = at(d.rebuttals, 1).from),
    code: 'self-relation',
    at: ['rebuttals', 1],
    says: `"${highStreet().rebuttals[1]?.from}" is related to itself; mend one of the two ids, or remove the relation`,
  },
  {
    rule: 'V8',
    what: 'a contradiction that is a look-alike too',
    breaks: (d) => d.lookAlikes.push({ claims: [at(d.contradictions, 2).claims[1], at(d.contradictions, 2).claims[0]], reason: 'Not really.' }),
    code: 'repeated-pair',
    at: ['lookAlikes', highStreet().lookAlikes.length],
    says: `"${highStreet().contradictions[2]?.claims[1]}" and "${highStreet().contradictions[2]?.claims[0]}" are a pair already, in /contradictions/2; keep one of the two`,
  },
];

function readBroken(...defects: readonly Defect[]): { readonly debate: Debate; readonly told: string[] } {
  const debate = highStreet();
  for (const { breaks } of defects) breaks(debate);
  const { diagnostics, debate: read } = readDebate(textOf(debate));
  expect(read).toBeUndefined();
  return {
    debate,
    told: diagnostics.map(({ severity, code, path, position, message, remedy }) =>
      [severity, code, path, `${position?.line}:${position?.column}`, `${message}; ${remedy}`].join(' | '),
    ),
  };
}

function expected({ code, at, says }: Defect, debate: Debate): string {
  const { line, column } = placeOf(debate, at);
  return ['error', code, jsonPointer(at), `${line}:${column}`, says].join(' | ');
}

describe('a document with one thing wrong', () => {
  test.each(DEFECTS.map((defect) => [defect.rule, defect.what, defect] as const))('%s %s is told, at its path and in its place', (_rule, _what, defect) => {
    const { debate, told } = readBroken(defect);
    expect(told).toContain(expected(defect, debate));
  });
});

describe('a document with many things wrong', () => {
  test('V10 has all of them told at once, in the order of the text', () => {
    const { debate, told } = readBroken(...DEFECTS);
    expect(told).toEqual(expect.arrayContaining(DEFECTS.map((defect) => expected(defect, debate))));
    const lines = told.map((line) => Number(/\| (\d+):/.exec(line)?.[1]));
    expect(lines).toEqual(lines.toSorted((a, b) => a - b));
  });

  test('V10 has each told whatever else is wrong, also with the shape', () => {
    for (const [i, defect] of DEFECTS.entries()) {
      const shape: Defect = { ...defect, breaks: (d) => void Object.assign(d, { title: 3, extra: true }) };
      const other = DEFECTS[(i * 5 + 1) % DEFECTS.length] ?? defect;
      const { debate, told } = readBroken(defect, other, shape);
      expect(told).toEqual(expect.arrayContaining([expected(defect, debate), expected(other, debate)]));
      expect(told.filter((line) => line.includes('| shape |'))).toHaveLength(2);
    }
  });

  test('V10 has what is wrong with one item told although another cannot be read', () => {
    const debate = highStreet();
    const broken = {
      ...debate,
      claims: debate.claims.map((claim, i) => (i === 0 ? { ...claim, occurrences: 'none' } : claim)),
      inferences: debate.inferences.map((inference, i) => ({ ...inference, voice: i === 0 ? undefined : i === 1 ? 'ghost' : 'ada-lind' })),
      supports: ['what?', ...debate.supports.map((support) => ({ ...support, from: 'nowhere' }))],
    };
    expect(readDebate(textOf(broken)).diagnostics.map((d) => `${d.code} ${d.path}`)).toEqual([
      'shape /claims/0/occurrences',
      'shape /inferences/0/voice',
      'dangling-id /inferences/1/voice',
      'shape /supports/0',
      'dangling-id /supports/1/from',
    ]);
  });
});

describe('what is told once', () => {
  const told = (breaks: (debate: Debate) => void): string[] => {
    const debate = highStreet();
    breaks(debate);
    return readDebate(textOf(debate)).diagnostics.map((d) => `${d.severity} ${d.code} ${d.path}`);
  };

  test('V1 V7 an inference in an essay that is not there is not said to use what that essay does not voice', () => {
    expect(told((d) => void (at(d.inferences, 0).essay = 'nowhere'))).toEqual(['error dangling-id /inferences/0/essay']);
  });

  test('V4 of an anchor that ends before it starts, and outside, both is told', () => {
    const path = `/claims/${indexOf('air')}/occurrences/0/anchors/0`;
    expect(told((d) => void Object.assign(at(occurrence(d, 'air', 0).anchors, 0), { start: 3000, end: 2500 }))).toEqual([
      `error empty-anchor ${path}`,
      `error anchor-outside ${path}/end`,
    ]);
  });

  test('V8 a claim that is said to contradict itself twice is told for each', () => {
    const self = (id: string) => ({ ...at(highStreet().contradictions, 0), id, claims: ['air', 'air'] as [string, string] });
    const { length } = highStreet().contradictions;
    expect(told((d) => d.contradictions.push(self('one'), self('two')))).toEqual([
      `error self-relation /contradictions/${length}`,
      `error self-relation /contradictions/${length + 1}`,
      `error repeated-pair /contradictions/${length + 1}`,
    ]);
  });
});

describe('a document that is only odd', () => {
  const read = (change: (debate: Debate) => void) => {
    const debate = highStreet();
    change(debate);
    const result = readDebate(textOf(debate));
    return { sound: result.debate !== undefined, told: result.diagnostics.map((d) => `${d.severity} ${d.code} ${d.path}: ${d.message}; ${d.remedy}`) };
  };

  test('V9 an essay without thesis is a warning', () => {
    expect(read((d) => void (occurrence(d, 'close', 0).role = 'conclusion'))).toEqual({
      sound: true,
      told: ['warning no-thesis /essays/0: the essay "close-it" has no thesis, so nothing can be relied on for it; give one of its claims the role "thesis"'],
    });
  });

  test('V5 an explicit occurrence without anchor is a warning if the text was at hand', () => {
    const unanchored = (d: Debate): void => void (occurrence(d, 'close', 0).anchors = []);
    expect(read(unanchored)).toEqual({
      sound: true,
      told: [
        `warning unanchored /claims/${indexOf('close')}/occurrences/0/anchors: an explicit occurrence has no anchor; anchor it, or set "implicit" to true if the essay leaves it unsaid`,
      ],
    });
    const withoutText = (d: Debate): void => void Object.assign(at(d.essays, 0), { sha256: null, length: null });
    expect(read((d) => [unanchored, withoutText].forEach((change) => change(d)))).toEqual({ sound: true, told: [] });
  });

  test('V4 an anchor lies wherever it may if the length of the text is unknown', () => {
    expect(
      read((d) => {
        Object.assign(at(d.essays, 0), { sha256: null, length: null });
        at(occurrence(d, 'close', 0).anchors, 0).end = 1_000_000;
      }),
    ).toEqual({ sound: true, told: [] });
  });

  test('V4 an anchor may end where the text does', () => {
    expect(read((d) => void (at(occurrence(d, 'close', 0).anchors, 0).end = 2000))).toEqual({ sound: true, told: [] });
  });

  test('V6 a thesis may be conceded', () => {
    expect(read((d) => void (occurrence(d, 'close', 0).stance = 'concedes')).sound).toBe(true);
  });

  test('V2 a person, an essay, a claim and a contradiction may share an id', () => {
    const id = 'same';
    const text = textOf(highStreet()).replaceAll(/"(ada-lind|close-it|air)"/g, `"${id}"`);
    const debate = JSON.parse(text) as Debate;
    at(debate.contradictions, 0).id = id;
    expect(readDebate(textOf(debate)).diagnostics).toEqual([]);
  });
});

function at<T>(list: readonly T[], index: number): T {
  const item = list[index];
  if (item === undefined) throw new Error(`the fixture has no item ${index} here`);
  return item;
}

function indexOf(id: string): number {
  return highStreet().claims.findIndex((claim) => claim.id === id);
}

function occurrence(debate: Debate, claim: string, index: number): Occurrence {
  return at(debate.claims.find((c) => c.id === claim)?.occurrences ?? [], index);
}

/** A claim that the essay does not voice, and that no other defect touches. */
function unvoicedIn({ claims }: Debate, essay: string): string {
  const voices = (claim: Claim): boolean => claim.occurrences.some((o) => o.essay === essay);
  return at(claims.filter((claim) => !voices(claim) && claim.id !== 'emergency'), 0).id;
}
