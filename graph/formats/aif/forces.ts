/**
 * What the forces of speech that are in use (the texts of YA-nodes) say about the speaker's commitment.
 *
 * After Budzynska, Janier, Reed & Saint Dizier, “Theoretical foundations for illocutionary structure parsing”, Argument &
 * Computation 7(1), 2016, and the “Quick Start Guide to Inference Anchoring Theory” of the Centre for Argument Technology
 * (2023), sections 3.1 to 3.8. `docs/formats/aif.md` has the table with reasons.
 */
import type { Stance } from '../../model/schema.ts';
import type { AifNode } from './nodeset.ts';

/** `analysing` is what the analyst does, not a speaker. `unknown` commits nobody. */
export type Force = Stance | 'analysing' | 'unknown';

interface Known {
  readonly name: string;
  readonly force: Force;
  /** The scheme's number in AIFdb, where known. */
  readonly schemeId?: string;
}

const KNOWN: readonly Known[] = [
  { name: 'Asserting', force: 'asserts', schemeId: '74' },
  { name: 'Arguing', force: 'asserts', schemeId: '80' },
  { name: 'Agreeing', force: 'asserts', schemeId: '77' },
  { name: 'Restating', force: 'asserts', schemeId: '101' },
  { name: 'Default Illocuting', force: 'asserts', schemeId: '168' },
  { name: 'Conceding', force: 'concedes' },
  { name: 'Popular Conceding', force: 'concedes', schemeId: '88' },
  { name: 'Disagreeing', force: 'rejects', schemeId: '78' },
  { name: 'Challenging', force: 'reports', schemeId: '79' },
  { name: 'Pure Challenging', force: 'reports' },
  { name: 'Assertive Challenging', force: 'reports' },
  { name: 'Rhetorical Challenging', force: 'reports' },
  { name: 'Questioning', force: 'reports' },
  { name: 'Pure Questioning', force: 'reports', schemeId: '91' },
  { name: 'Assertive Questioning', force: 'reports', schemeId: '73' },
  { name: 'Rhetorical Questioning', force: 'reports', schemeId: '85' },
  { name: 'Hypothesising', force: 'reports', schemeId: '410' },
  { name: 'Alternative Giving', force: 'reports', schemeId: '483' },
  { name: 'Evaluating', force: 'reports', schemeId: '482' },
  { name: 'Ironic Asserting', force: 'reports' },
  { name: 'Analysing', force: 'analysing', schemeId: '75' },
  { name: 'Analyzing', force: 'analysing' },
  // The name of the type, where a tool names no force: as Default Illocuting.
  { name: 'YA', force: 'asserts' },
];

const BY_USUAL_NAME = new Map(KNOWN.map(({ name, force }) => [name, force]));
const BY_NAME = new Map(KNOWN.map(({ name, force }) => [keyOf(name), force]));
const BY_SCHEME = new Map(KNOWN.flatMap(({ schemeId, force }) => (schemeId === undefined ? [] : [[schemeId, force] as const])));

/** AIFdb calls the same scheme `PureQuestioning` and `Pure Questioning`. */
export function forceOf(node: AifNode): Force {
  const { text, scheme } = node;
  const usual = BY_USUAL_NAME.get(text);
  if (usual !== undefined) return usual;
  const names = [text, scheme].flatMap((name) => (name === undefined || name.trim() === '' ? [] : [keyOf(name)]));
  // The number of the scheme is looked for only where no name tells.
  const known = names.flatMap((name) => BY_NAME.get(name) ?? [])[0] ?? BY_SCHEME.get(node.schemeId ?? '');
  return known ?? (names.length === 0 ? 'asserts' : 'unknown');
}

/** The force with which a stance is written; what only raises a claim is `Hypothesising`. */
export const FORCE_FOR_CLAIM: Readonly<Record<Stance, string>> = {
  asserts: 'Asserting',
  concedes: 'Conceding',
  rejects: 'Disagreeing',
  reports: 'Hypothesising',
};

export const FORCE_FOR_INFERENCE: Readonly<Record<Stance, string>> = { ...FORCE_FOR_CLAIM, asserts: 'Arguing' };

/** What an author does with the words of a source. */
export const FORCE_FOR_WORDS: Readonly<Record<Stance, string>> = { ...FORCE_FOR_CLAIM, asserts: 'Agreeing', reports: 'Asserting' };

const SCHEME_IDS = new Map(KNOWN.map(({ name, schemeId }) => [name, schemeId]));

export function schemeIdOfForce(name: string): string | undefined {
  return SCHEME_IDS.get(name);
}

function keyOf(name: string): string {
  return name.toLowerCase().replace(/[^\p{L}]/gu, '');
}
