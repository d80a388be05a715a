/** Debates of a given number of claims, each hard in its own way. */
import type { Claim, Debate, Essay, Inference } from '../../graph/model/schema.ts';
import { seededRandom } from '../anchors/random.ts';

/** Of one essay: an inference is its premises and its conclusion; the thesis is `t`. */
type Outline = readonly (readonly [premises: readonly string[], conclusion: string])[];

const ESSAY_SIZE = 50;
const LAYER = 50;
const SEED = 1984;

export const SHAPES: Readonly<Record<string, (size: number) => Debate>> = {
  'many essays': (size) => debateOf(Array.from({ length: size / ESSAY_SIZE }, (_, essay) => tree(ESSAY_SIZE, SEED + essay))),
  'one wide essay': (size) => debateOf([wide(size)]),
  'one deep chain': (size) => debateOf([chain(size)]),
  'layers of two ways each': (size) => debateOf([layers(size)]),
};

/** Op-eds have about this form: one to three inferences to a claim, of one to three premises each. */
function tree(size: number, seed: number): Outline {
  const random = seededRandom(seed);
  const inferences: [string[], string][] = [];
  let next = 1;
  for (let claim = 0; next < size; claim += 1) {
    for (let ways = 1 + random.below(3); ways > 0 && next < size; ways -= 1) {
      const premises = Array.from({ length: Math.min(1 + random.below(3), size - next) }, (_, i) => `c${next + i}`);
      next += premises.length;
      inferences.push([premises, claim === 0 ? 't' : `c${claim}`]);
    }
  }
  return inferences;
}

function wide(size: number): Outline {
  return Array.from({ length: (size - 1) / 2 }, (_, i) => [[`a${i}`, `b${i}`], 't'] as const);
}

function chain(size: number): Outline {
  const length = Math.floor((size - 1) / 2);
  return Array.from({ length }, (_, i) => [[`c${i}`, `p${i}`], i === length - 1 ? 't' : `c${i + 1}`] as const);
}

/** Two inferences to each claim, from two claims of the layer beneath each. */
function layers(size: number): Outline {
  const random = seededRandom(SEED);
  const count = Math.floor(size / LAYER);
  const some = (layer: number): string => `c${layer}-${random.below(LAYER)}`;
  const inferences: [string[], string][] = [];
  for (let layer = 1; layer < count; layer += 1) {
    for (let place = 0; place < LAYER; place += 1) {
      for (let way = 0; way < 2; way += 1) inferences.push([[some(layer - 1), some(layer - 1)], `c${layer}-${place}`]);
    }
  }
  return [...inferences, [[some(count - 1), some(count - 1)], 't'], [[some(count - 1), some(count - 1)], 't']];
}

function debateOf(outlines: readonly Outline[]): Debate {
  const claims = outlines.flatMap((outline, e) =>
    [...new Set(['t', ...outline.flatMap(([premises, conclusion]) => [...premises, conclusion])])].map((name): Claim => ({
      id: `e${e}-${name}`,
      text: `${name} of essay ${e}`,
      gist: name,
      occurrences: [{ essay: `e${e}`, voice: `a${e}`, stance: 'asserts', role: name === 't' ? 'thesis' : 'premise', implicit: false, anchors: [] }],
    })),
  );
  const inferences = outlines.flatMap((outline, e) =>
    outline.map(([premises, conclusion], i): Inference => ({
      id: `e${e}-#${i}`,
      essay: `e${e}`,
      voice: `a${e}`,
      stance: 'asserts',
      premises: [...new Set(premises)].map((name) => `e${e}-${name}`),
      conclusion: `e${e}-${conclusion}`,
    })),
  );
  return {
    format: 'elenchus-debate',
    version: 2,
    id: 'large',
    title: 'Large',
    question: 'How long does it take?',
    people: outlines.map((_, e) => ({ id: `a${e}`, name: `Author ${e}`, kind: 'person' })),
    essays: outlines.map((_, e): Essay => ({ id: `e${e}`, title: `Essay ${e}`, author: `a${e}`, outlet: null, date: null, sha256: null, length: null })),
    claims,
    inferences,
    supports: [],
    rebuttals: [],
    contradictions: [],
    lookAlikes: [],
  };
}
