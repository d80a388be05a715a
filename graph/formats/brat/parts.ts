/** What the persuasive-essay scheme (Stab & Gurevych 2017) calls its things, and how they are kept that a debate has no field for. */
export const EXTRA = 'brat';

/** Names of `extra`. Of a claim: its line without text, its attributes; of a link: its type, or that it comes from a stance; of an essay: other lines. */
export const BOUND = 'text-bound';
export const ATTRIBUTES = 'attributes';
export const TYPE = 'type';
export const STANCE = 'Stance';
export const LINES = 'lines';

export const MAJOR_CLAIM = 'MajorClaim';

export function isAttack(type: string): boolean {
  return /attack|rebut|contra|against|refut|undercut|undermin/iu.test(type);
}

export function isSupport(type: string): boolean {
  return /support|for$|evidence|justif|explan|reason/iu.test(type);
}
