/** How many steps the regular expressions of Argdown's lexer take on a text, roughly: most signs ask for another one further on. */

/** What each sign looks for, and where it stops looking. */
const LOOKOUTS: readonly { readonly sign: string; readonly closing: string; readonly until: '\n' | ''; readonly weight: number; readonly passes?: true }[] = [
  // Braces are compared at every character with what must not follow.
  { sign: '{', closing: '}', until: '', weight: 4 },
  { sign: '<!--', closing: '-->', until: '', weight: 2, passes: true },
  { sign: '/*', closing: '*/', until: '', weight: 2, passes: true },
  { sign: '#(', closing: ')', until: '', weight: 1 },
  { sign: '[', closing: ']', until: '', weight: 1 },
  { sign: '](', closing: ')', until: '', weight: 1 },
  { sign: '[', closing: ']:', until: '\n', weight: 1 },
  { sign: '<', closing: '>:', until: '\n', weight: 1 },
  { sign: '//', closing: '\n', until: '', weight: 1, passes: true },
];

export function lexingCost(text: string): number {
  return LOOKOUTS.reduce((sum, lookout) => sum + costOf(lookout, text), text.length);
}

function costOf({ sign, closing, until, weight, passes }: (typeof LOOKOUTS)[number], text: string): number {
  let cost = 0;
  let close = -1;
  let stop = -1;
  for (let at = text.indexOf(sign); at >= 0; at = text.indexOf(sign, at + 1)) {
    const from = at + sign.length;
    if (close < from) close = indexOrEnd(text, closing, from);
    if (until !== '' && stop < from) stop = indexOrEnd(text, until, from);
    const end = until === '' ? close : Math.min(close, stop);
    cost += (end - at) * weight;
    // What was found is one token, in which nothing is looked for.
    if (passes === true && end < text.length) at = end;
  }
  return cost;
}

function indexOrEnd(text: string, what: string, from: number): number {
  const index = text.indexOf(what, from);
  return index < 0 ? text.length : index;
}
