/** Argumentation schemes as Arguebuf enumerates them (`arg_services.graph.v1`, after Walton, Reed & Macagno 2008). */

/** In the order of their numbers; the first stands for a support of no scheme in particular. */
const SUPPORTS: readonly string[] = [
  'DEFAULT', 'POSITION_TO_KNOW', 'EXPERT_OPINION', 'WITNESS_TESTIMONY', 'POPULAR_OPINION', 'POPULAR_PRACTICE', 'EXAMPLE', 'ANALOGY',
  'PRACTICAL_REASONING_FROM_ANALOGY', 'COMPOSITION', 'DIVISION', 'OPPOSITIONS', 'RHETORICAL_OPPOSITIONS', 'ALTERNATIVES', 'VERBAL_CLASSIFICATION',
  'VERBAL_CLASSIFICATION_DEFINITION', 'VERBAL_CLASSIFICATION_VAGUENESS', 'VERBAL_CLASSIFICATION_ARBITRARINESS', 'INTERACTION_OF_ACT_AND_PERSON',
  'VALUES', 'SACRIFICE', 'THE_GROUP_AND_ITS_MEMBERS', 'PRACTICAL_REASONING', 'TWO_PERSON_PRACTICAL_REASONING', 'WASTE', 'SUNK_COSTS', 'IGNORANCE',
  'EPISTEMIC_IGNORANCE', 'CAUSE_TO_EFFECT', 'CORRELATION_TO_CAUSE', 'SIGN', 'ABDUCTIVE', 'EVIDENCE_TO_HYPOTHESIS', 'CONSEQUENCES',
  'PRAGMATIC_ALTERNATIVES', 'THREAT', 'FEAR_APPEAL', 'DANGER_APPEAL', 'NEED_FOR_HELP', 'DISTRESS', 'COMMITMENT', 'ETHOTIC', 'GENERIC_AD_HOMINEM',
  'PRAGMATIC_INCONSISTENCY', 'INCONSISTENT_COMMITMENT', 'CIRCUMSTANTIAL_AD_HOMINEM', 'BIAS', 'BIAS_AD_HOMINEM', 'GRADUALISM', 'SLIPPERY_SLOPE',
  'PRECEDENT_SLIPPERY_SLOPE', 'SORITES_SLIPPERY_SLOPE', 'VERBAL_SLIPPERY_SLOPE', 'FULL_SLIPPERY_SLOPE', 'CONSTITUTIVE_RULE_CLAIMS', 'RULES',
  'EXCEPTIONAL_CASE', 'PRECEDENT', 'PLEA_FOR_EXCUSE', 'PERCEPTION', 'MEMORY', 'POSITIVE_VALUES', 'NEGATIVE_VALUES', 'POSITIVE_CONSEQUENCES',
  'NEGATIVE_CONSEQUENCES',
];

const PREFIX = 'SUPPORT_';

/** Words that English titles write small. */
const SMALL = new Set(['and', 'of', 'to', 'the', 'a', 'for', 'from', 'its']);

/**
 * The name of a scheme; undefined for the support of no scheme in particular.
 *
 * @param value name or number, as JSON made of Protocol Buffers has it
 */
export function schemeNamed(value: unknown): string | undefined {
  const name = typeof value === 'number' ? SUPPORTS[value] : typeof value === 'string' ? value.replace(/^SUPPORT_/i, '') : undefined;
  if (name === undefined || name.trim() === '' || name.toUpperCase() === 'DEFAULT') return undefined;
  const words = name.toLowerCase().split(/[_\s]+/u).filter((word) => word !== '');
  return words.map((word, i) => (i > 0 && SMALL.has(word) ? word : word.charAt(0).toUpperCase() + word.slice(1))).join(' ');
}

/** The enumeration’s name; that of no scheme in particular where it has no such scheme. */
export function supportValue(scheme: string | undefined): string {
  const name = SUPPORTS.find((one) => schemeNamed(one) === scheme) ?? 'DEFAULT';
  return PREFIX + name;
}
