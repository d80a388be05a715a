/** What schemes are called. */
export const DEFAULT_SUPPORT = 'support';
export const DEFAULT_ATTACK = 'conflict';
/** Of two claims that disagree with each other. */
export const DISAGREEMENT = 'disagree';

export const ATTACK_NAMES: ReadonlySet<string> = new Set(['conflict', 'attack', 'attacks', 'disagree', 'disagreement', 'defeat', 'rebut', 'rebuttal', 'undercut', 'undermine', 'con', 'contradiction']);

/** Names that name no scheme in particular. */
export const NO_SCHEME: ReadonlySet<string> = new Set(['', 'support', 'supports', 'inference', 'default', 'default inference', 'pro', 'conflict']);

/** The text that is meant where no resource is named. */
export const TEXT = 'text';

/** The version of which the published documents are. */
export const VERSION = '0.2';
