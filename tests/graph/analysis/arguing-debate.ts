/** Small debates in which several authors argue with one another, for properties of what stands between them. */
import fc from 'fast-check';
import { CONTRADICTION_KINDS, type Claim, type Debate, type Essay, type Inference, type Occurrence, type Person, type Stance } from '../../../graph/model/schema.ts';

const ESSAYS = ['E1', 'E2', 'E3'] as const;
const CLAIMS = ['p', 'q', 'r', 's', 't', 'u', 'w'] as const;

const essay = fc.constantFrom(...ESSAYS);
const claim = fc.constantFrom(...CLAIMS);
const stance = fc.constantFrom<Stance>('asserts', 'asserts', 'asserts', 'concedes', 'rejects', 'reports');

const drawn = fc.record({
  /** Now and then one author writes two essays. */
  authors: fc.constantFrom(['ann', 'ben', 'cleo'], ['ann', 'ben', 'cleo'], ['ann', 'ben', 'ann'], ['ben', 'ann', 'ann']),
  voiced: fc.array(fc.record({ essay, claim, stance, isThesis: fc.boolean(), implicit: fc.boolean() }), { minLength: 6, maxLength: 16, size: 'max' }),
  inferences: fc.array(
    fc.record({
      essay,
      stance: fc.constantFrom<Stance>('asserts', 'asserts', 'asserts', 'concedes', 'reports'),
      premises: fc.uniqueArray(claim, { minLength: 1, maxLength: 2 }),
      conclusion: claim,
    }),
    { minLength: 3, maxLength: 10, size: 'max' },
  ),
  supports: fc.array(fc.record({ essay: fc.option(essay, { nil: null }), from: claim, to: claim, isCase: fc.boolean() }), { maxLength: 4 }),
  rebuttals: fc.array(
    fc.record({ essay: fc.option(essay, { nil: null }), from: claim, other: fc.option(claim, { nil: undefined, freq: 3 }), to: fc.oneof(claim, fc.nat({ max: 9 }), fc.nat({ max: 9 }).map((n) => `r${n}`)) }),
    { maxLength: 5 },
  ),
  contradictions: fc.uniqueArray(
    fc.record({ pair: fc.tuple(claim, claim).filter(([a, b]) => a !== b), kind: fc.constantFrom(...CONTRADICTION_KINDS) }),
    { maxLength: 5, selector: ({ pair }) => pair.toSorted().join(' ') },
  ),
});

type Drawn = typeof drawn extends fc.Arbitrary<infer T> ? T : never;

export const arguingDebate: fc.Arbitrary<Debate> = drawn.map(debateOf);

function debateOf(from: Drawn): Debate {
  const authorOf = (id: string): string => from.authors[ESSAYS.findIndex((essay) => essay === id)] ?? 'ann';
  const inferences = from.inferences
    .filter(({ premises, conclusion }) => !premises.includes(conclusion))
    .map((inference, i): Inference => ({ id: `#${i}`, voice: authorOf(inference.essay), ...inference }));
  const occurrences = new Map<string, Occurrence[]>(CLAIMS.map((id) => [id, []]));
  const voice = (id: string, essay: string, stance: Stance, role: Occurrence['role'], implicit: boolean): void => {
    occurrences.get(id)?.push({ essay, voice: authorOf(essay), stance, role, implicit, anchors: [] });
  };
  for (const { claim, essay, stance, isThesis, implicit } of from.voiced) {
    // A thesis is asserted or conceded (SPEC.md, V6).
    const role = isThesis && (stance === 'asserts' || stance === 'concedes') ? 'thesis' : 'premise';
    voice(claim, essay, stance, role, implicit);
  }
  for (const { essay, premises, conclusion } of inferences) {
    for (const id of [...premises, conclusion]) {
      // An inference needs its claims to be voiced (SPEC.md, V7); that alone commits nobody.
      if (occurrences.get(id)?.some((o) => o.essay === essay) !== true) voice(id, essay, 'reports', 'background', true);
    }
  }
  const claims = CLAIMS.map((id): Claim => ({ id, text: id, gist: id, occurrences: occurrences.get(id) ?? [] })).filter((c) => c.occurrences.length > 0);
  const known = new Set([...claims, ...inferences].map(({ id }) => id));
  const rebuttals: Debate['rebuttals'] = [];
  for (const { essay, from: source, other, to } of from.rebuttals) {
    const target = typeof to === 'number' ? `#${to}` : to;
    // One directed at another rebuttal is so at one before it, so that none go round in a circle.
    if (!known.has(source) || source === target || !(known.has(target) || rebuttals.some(({ id }) => id === target))) continue;
    const others = other !== undefined && known.has(other) && other !== source && other !== target ? { with: [other] } : {};
    rebuttals.push({ id: `r${rebuttals.length}`, essay, from: source, ...others, to: target });
  }
  return {
    format: 'elenchus-debate',
    version: 2,
    id: 'random',
    title: 'Random',
    question: 'Does the rule hold?',
    people: ['ann', 'ben', 'cleo'].map((id): Person => ({ id, name: id, kind: 'person' })),
    essays: ESSAYS.map((id): Essay => ({ id, title: id, author: authorOf(id), outlet: null, date: null, sha256: null, length: null })),
    claims,
    inferences,
    supports: from.supports
      .filter(({ from: source, to }) => source !== to && known.has(source) && known.has(to))
      .map(({ essay, from: source, to, isCase }, i) => ({ id: `s${i}`, essay, from: source, to, ...(isCase ? { case: true } : {}) })),
    rebuttals,
    contradictions: from.contradictions
      .filter(({ pair }) => pair.every((id) => known.has(id)))
      .map(({ pair, kind }, i) => ({ id: `x${i}`, kind, strength: i % 2 === 0 ? 'clear' : 'arguable', claims: pair, explanation: 'They exclude each other.' })),
    lookAlikes: [],
  };
}
