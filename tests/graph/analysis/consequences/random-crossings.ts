/** Small debates in which authors share premises and draw different things from them, so that much follows for those who do not hold it. */
import fc from 'fast-check';
import type { Claim, Debate, Essay, Inference, Occurrence, Rebuttal, Stance, Support } from '../../../../graph/model/schema.ts';

/** Ann writes two essays. */
const ESSAYS = { A1: 'ann', A2: 'ann', B: 'ben', C: 'cleo', D: 'dora' } as const;
const ESSAY_IDS = Object.keys(ESSAYS) as (keyof typeof ESSAYS)[];
const CLAIMS = ['p', 'q', 'r', 's', 't', 'u', 'v', 'w'] as const;

const essay = fc.constantFrom(...ESSAY_IDS);
const claim = fc.constantFrom(...CLAIMS);
const stance = fc.constantFrom<Stance[]>('asserts', 'asserts', 'concedes', 'reports', 'rejects');
const stanceOfStep = fc.constantFrom<Stance[]>('asserts', 'asserts', 'asserts', 'asserts', 'concedes', 'reports', 'rejects');
const premises = fc.uniqueArray(claim, { minLength: 1, maxLength: 3 });
const pairs = fc.uniqueArray(
  fc.tuple(claim, claim).filter(([a, b]) => a !== b),
  { maxLength: 5, selector: (pair) => pair.toSorted().join(' ') },
);
/** A claim, an inference by its number, or a case by its number. */
const target = fc.oneof(claim, fc.nat({ max: 8 }).map((n) => `#${n}`), fc.nat({ max: 3 }).map((n) => `case${n}`));

const drawn = fc.record({
  occurrences: fc.array(fc.record({ essay, claim, stance }), { minLength: 5, maxLength: 14, size: 'max' }),
  inferences: fc.array(fc.record({ essay, stance: stanceOfStep, premises, conclusion: claim }), { minLength: 2, maxLength: 9, size: 'max' }),
  cases: fc.array(fc.record({ from: claim, to: claim }), { maxLength: 3 }),
  supports: fc.array(fc.record({ from: claim, to: claim }), { maxLength: 2 }),
  rebuttals: fc.array(fc.record({ sources: fc.uniqueArray(claim, { minLength: 1, maxLength: 2 }), to: target }), { maxLength: 3 }),
  contradictions: fc.record({ pairs, arguable: fc.array(fc.boolean(), { minLength: 5, maxLength: 5 }) }),
});

type Drawn = typeof drawn extends fc.Arbitrary<infer T> ? T : never;

export const anyCrossing: fc.Arbitrary<Debate> = drawn.map(debateOf);

function debateOf(from: Drawn): Debate {
  const inferences = from.inferences
    .map((inference, i): Inference => ({ id: `#${i}`, voice: ESSAYS[inference.essay], ...inference }))
    .filter(({ premises, conclusion }) => !premises.includes(conclusion));
  const occurrences = new Map<string, Occurrence[]>(CLAIMS.map((id) => [id, []]));
  from.occurrences.forEach(({ essay, claim, stance }, i) => {
    const anchors = [{ start: 2 * i, end: 2 * i + 1 }];
    occurrences.get(claim)?.push({ essay, voice: ESSAYS[essay], stance, role: 'premise', implicit: false, anchors });
  });
  // An inference needs its claims to be voiced (SPEC.md, V7), and a claim somebody to voice it; that alone commits nobody.
  const report = (essay: string, id: string): void => {
    const voiced = occurrences.get(id);
    if (voiced?.some((o) => o.essay === essay)) return;
    voiced?.push({ essay, voice: 'ann', stance: 'reports', role: 'background', implicit: true, anchors: [] });
  };
  for (const { essay, premises, conclusion } of inferences) for (const id of [...premises, conclusion]) report(essay, id);
  for (const [id, list] of occurrences) if (list.length === 0) report('A1', id);
  const relation = (id: string, [first = '', ...others]: readonly string[], to: string) => ({
    id,
    essay: null,
    from: first,
    ...(others.length > 0 ? { with: others } : {}),
    to,
  });
  const cases = from.cases
    .map(({ from, to }, i): Support => ({ ...relation(`case${i}`, [from], to), case: true }))
    .filter(({ from, to }) => from !== to);
  const supports = from.supports.map(({ from, to }, i): Support => relation(`s${i}`, [from], to)).filter(({ from, to }) => from !== to);
  const targets = new Set<string>([...CLAIMS, ...inferences.map(({ id }) => id), ...cases.map(({ id }) => id)]);
  return {
    format: 'elenchus-debate',
    version: 2,
    id: 'crossing',
    title: 'Crossing',
    question: 'What follows?',
    people: [...new Set(Object.values(ESSAYS))].map((id) => ({ id, name: id, kind: 'person' })),
    essays: ESSAY_IDS.map((id): Essay => ({ id, title: id, author: ESSAYS[id], outlet: null, date: null, sha256: null, length: null })),
    claims: CLAIMS.map((id): Claim => ({ id, text: id, gist: id, occurrences: occurrences.get(id) ?? [] })),
    inferences,
    supports: [...cases, ...supports],
    rebuttals: from.rebuttals
      .filter(({ sources, to }) => targets.has(to) && !sources.some((source) => source === to))
      .map(({ sources, to }, i): Rebuttal => relation(`r${i}`, sources, to)),
    contradictions: from.contradictions.pairs.map((claims, i) => ({
      id: `x${i}`,
      kind: 'contrary',
      strength: from.contradictions.arguable[i] === true ? 'arguable' : 'clear',
      claims,
      explanation: 'They exclude each other.',
    })),
    lookAlikes: [],
  };
}
