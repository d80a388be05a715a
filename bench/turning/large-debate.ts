/** Debates of any size, made of chance and the same for the same seed. */
import type { Claim, Contradiction, Debate, Essay, Inference, Person } from '../../graph/model/schema.ts';
import { seededRandom } from '../anchors/random.ts';

const KINDS = ['contradictory', 'contrary', 'practical'] as const;

/**
 * Essays of two theses each, under which claims rest on further ones: one to three inferences to a claim, of one to three premises,
 * of which every seventh is used twice. There is a contradiction between essays for every ten claims.
 */
export function largeDebate(size: number, perEssay: number, seed: number): Debate {
  const random = seededRandom(seed);
  const count = Math.max(2, Math.round(size / perEssay));
  const length = Math.floor(size / count);
  const places = Array.from({ length: count }, (_, i) => i);
  const contradictions = new Map<string, Contradiction>();
  for (let i = 0; i < size / 10; i += 1) {
    const [a, b] = [random.below(count), random.below(count)];
    const claims: [string, string] = [`c${a}-${random.below(length)}`, `c${b}-${random.below(length)}`];
    const kind = KINDS[i % KINDS.length] ?? 'contrary';
    if (a !== b) contradictions.set(claims.toSorted().join(' '), { id: `x${i}`, kind, strength: 'clear', claims, explanation: 'They exclude each other.' });
  }
  return {
    format: 'elenchus-debate',
    version: 2,
    id: 'large',
    title: 'Large',
    question: 'How long does it take?',
    people: places.map((e): Person => ({ id: `a${e}`, name: `Author ${e}`, kind: 'person' })),
    essays: places.map((e): Essay => ({ id: `e${e}`, title: `Essay ${e}`, author: `a${e}`, outlet: null, date: null, sha256: null, length: null })),
    claims: places.flatMap((e) => Array.from({ length }, (_, i): Claim => ({
      id: `c${e}-${i}`,
      text: `Claim ${i} of essay ${e}`,
      gist: `Claim ${i}`,
      occurrences: [{ essay: `e${e}`, voice: `a${e}`, stance: 'asserts', role: i < 2 ? 'thesis' : 'premise', implicit: false, anchors: [] }],
    }))),
    inferences: places.flatMap((e) => inferencesOf(e, length, random)),
    supports: [],
    rebuttals: [],
    contradictions: [...contradictions.values()],
    lookAlikes: [],
  };
}

function inferencesOf(essay: number, length: number, random: ReturnType<typeof seededRandom>): Inference[] {
  const inferences: Inference[] = [];
  let next = 2;
  for (let i = 0; next < length; i += 1) {
    for (let step = 1 + random.below(3); step > 0 && next < length; step -= 1) {
      const premises = new Set<string>();
      for (let n = 1 + random.below(3); n > 0 && next < length; n -= 1) {
        premises.add(`c${essay}-${next}`);
        next += 1;
      }
      if (random.chance(1 / 7)) premises.add(`c${essay}-${i + 1 + random.below(length - i - 1)}`);
      inferences.push({
        id: `i${essay}-${inferences.length}`,
        essay: `e${essay}`,
        voice: `a${essay}`,
        stance: 'asserts',
        premises: [...premises],
        conclusion: `c${essay}-${i}`,
      });
    }
  }
  return inferences;
}
