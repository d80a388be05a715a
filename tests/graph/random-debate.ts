/** Small debates of every make, for properties that hold of any: fast-check finds one that breaks them and makes it smaller. */
import fc from 'fast-check';
import { STANCES, type Claim, type Debate, type Essay, type Inference, type Occurrence, type Person, type Rebuttal, type Support } from '../../graph/model/schema.ts';

const AUTHORS = ['ann', 'ben', 'cleo'] as const;
const SOURCE = 'source';
const ESSAYS = ['E1', 'E2', 'E3'] as const;
const CLAIMS = ['p', 'q', 'r', 's', 't', 'u'] as const;

/** Of one essay there is more, so that ways grow long in it. */
const essay = fc.constantFrom('E1', 'E1', 'E1', 'E1', ...ESSAYS);
const claim = fc.constantFrom(...CLAIMS);
const stance = fc.constantFrom(...STANCES);
const stanceOfStep = fc.constantFrom('asserts', 'asserts', 'asserts', ...STANCES);
/** What goes together in an occurrence: a thesis is asserted or conceded (SPEC.md, V6). */
const standing = fc.oneof(
  { weight: 2, arbitrary: fc.constantFrom({ role: 'thesis', stance: 'asserts' } as const, { role: 'thesis', stance: 'concedes' } as const) },
  { weight: 3, arbitrary: fc.record({ role: fc.constant('premise' as const), stance }) },
);
const lender = fc.option(essay, { nil: null });

/** Claims that make a support or rebuttal together with another; mostly none. */
const others = fc.oneof({ weight: 6, arbitrary: fc.constant<(typeof CLAIMS)[number][]>([]) }, { weight: 1, arbitrary: fc.uniqueArray(claim, { minLength: 1, maxLength: 2 }) });
/** A claim, now and then an inference, or a relation before this one in the list, so that none go round in a circle. */
const target = fc.oneof(
  { weight: 6, arbitrary: claim },
  { weight: 2, arbitrary: fc.nat({ max: 9 }).map((n) => `#${n}`) },
  { weight: 2, arbitrary: fc.tuple(fc.constantFrom('s', 'r'), fc.nat({ max: 3 })).map(([kind, n]) => `${kind}${n}`) },
);

const pairs = fc.uniqueArray(
  fc.tuple(claim, claim).filter(([a, b]) => a !== b),
  { maxLength: 4, selector: (pair) => pair.toSorted().join(' ') },
);

const drawn = fc.record({
  authors: fc.tuple(...ESSAYS.map(() => fc.constantFrom(...AUTHORS))),
  occurrences: fc.array(
    fc.record({ essay, claim, standing, ownVoice: fc.boolean(), implicit: fc.boolean() }),
    { minLength: 3, maxLength: 14, size: 'max' },
  ),
  inferences: fc.array(
    fc.record({ essay, stance: stanceOfStep, premises: fc.uniqueArray(claim, { minLength: 1, maxLength: 2 }), conclusion: claim }),
    { minLength: 2, maxLength: 10, size: 'max' },
  ),
  relations: fc.array(
    fc.record({ kind: fc.constantFrom('support', 'support', 'rebuttal'), essay: lender, from: claim, others, to: target }),
    { maxLength: 7 },
  ),
  contradictions: pairs,
  lookAlikes: pairs,
});

type Drawn = typeof drawn extends fc.Arbitrary<infer T> ? T : never;

/** Valid debates of up to three essays, of which two or three may be by the same author. */
export const anyDebate: fc.Arbitrary<Debate> = drawn.map(debateOf);

function debateOf(from: Drawn): Debate {
  const inferences = from.inferences
    .filter(({ premises, conclusion }) => !premises.includes(conclusion))
    .map((inference, i): Inference => ({ id: `#${i}`, voice: SOURCE, ...inference }));
  const occurrences = new Map<string, Occurrence[]>(CLAIMS.map((id) => [id, []]));
  from.occurrences.forEach(({ essay, claim, standing, ownVoice, implicit }, i) => {
    occurrences.get(claim)?.push({
      essay,
      voice: ownVoice ? authorOf(essay, from) : SOURCE,
      ...standing,
      implicit,
      anchors: implicit ? [] : [{ start: i, end: i + 1 }],
    });
  });
  // An inference needs its claims to be voiced (SPEC.md, V7); that alone commits nobody.
  for (const { essay, premises, conclusion } of inferences) {
    for (const id of [...premises, conclusion]) {
      const voiced = occurrences.get(id);
      if (voiced?.some((o) => o.essay === essay)) continue;
      voiced?.push({ essay, voice: SOURCE, stance: 'reports', role: 'background', implicit: true, anchors: [] });
    }
  }
  const claims = CLAIMS.map((id): Claim => ({ id, text: id, gist: id, occurrences: occurrences.get(id) ?? [] })).filter(
    (c) => c.occurrences.length > 0,
  );
  const known = new Set([...claims, ...inferences].map(({ id }) => id));
  const joins = ([a, b]: readonly [string, string]): boolean => known.has(a) && known.has(b) && a !== b;
  const { supports, rebuttals } = relationsAmong(known, from);
  const opposed = new Set(from.contradictions.map((pair) => pair.toSorted().join(' ')));
  return {
    format: 'elenchus-debate',
    version: 2,
    id: 'random',
    title: 'Random',
    question: 'Does the rule hold?',
    people: [...AUTHORS, SOURCE].map((id): Person => ({ id, name: id, kind: 'person' })),
    essays: ESSAYS.map((id): Essay => ({ id, title: id, author: authorOf(id, from), outlet: null, date: null, sha256: null, length: null })),
    claims,
    inferences,
    supports,
    rebuttals,
    contradictions: from.contradictions
      .filter(joins)
      .map((claims, i) => ({ id: `x${i}`, kind: 'contrary', strength: 'clear', claims, explanation: 'They exclude each other.' })),
    lookAlikes: from.lookAlikes
      .filter((pair) => joins(pair) && !opposed.has(pair.toSorted().join(' ')))
      .map((claims) => ({ claims, reason: 'They only seem to.' })),
  };
}

/** Those drawn of which all ends are there. */
function relationsAmong(claimsAndInferences: ReadonlySet<string>, { relations }: Drawn): { supports: Support[]; rebuttals: Rebuttal[] } {
  const known = new Set(claimsAndInferences);
  const supports: Support[] = [];
  const rebuttals: Rebuttal[] = [];
  relations.forEach(({ kind, essay, from, others, to }, i) => {
    if (!known.has(from) || !known.has(to) || from === to) return;
    const more = others.filter((other) => known.has(other) && other !== from && other !== to);
    const relation = { id: `${kind === 'support' ? 's' : 'r'}${i}`, essay, from, ...(more.length > 0 ? { with: more } : {}), to };
    (kind === 'support' ? supports : rebuttals).push(relation);
    known.add(relation.id);
  });
  return { supports, rebuttals };
}

function authorOf(essay: (typeof ESSAYS)[number], { authors }: Drawn): string {
  return authors[ESSAYS.indexOf(essay)] ?? AUTHORS[0];
}
