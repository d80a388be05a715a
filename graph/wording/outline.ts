/** The items of an outline in words (SPEC.md, W16, W17). */
import { plural } from '../language/plural.ts';
import { say, str } from '../language/say.ts';
import type { DebateGraph } from '../model/debate-graph.ts';
import { essaysInOrder } from '../model/labels.ts';
import type { Essay } from '../model/schema.ts';
import { captionOf } from '../picture/caption.ts';
import type { Hanging, OutlineClaim, OutlineHidden, OutlineStep } from '../query/outline.ts';

export interface OutlineWords {
  /** As what it stands there; may be empty. */
  readonly lead: string;
  readonly text: string;
  /** Whose voice it is, and what else is to be known. */
  readonly notes: readonly string[];
}

const leads = (): Readonly<Record<Hanging, string>> => ({
  thesis: say('Thesis'),
  beginning: '',
  premise: say('Premise'),
  support: say('Support'),
  'is-rebutted': say('Rebutted by'),
  rebuts: say('Rebuts'),
  contradicts: say('Contradicts'),
});

export function claimInOutline(g: DebateGraph, item: OutlineClaim, essay: Essay): OutlineWords {
  const claim = g.claims.get(item.claim);
  const { voice, manner } = claim === undefined ? { voice: '', manner: '' } : captionOf(g, claim, essay);
  return {
    lead: leads()[item.as],
    text: claim?.text ?? item.claim,
    notes: [
      item.voiced ? [voice, manner].filter((part) => part !== '').join(', ') : voicedIn(g, item.claim),
      overHidden(item.contracted),
      item.committed ? '' : say('in a step that the author does not draw'),
    ].filter((note) => note !== ''),
  };
}

function overHidden(connections: number): string {
  if (connections === 0) return '';
  return plural(connections, { one: say('over hidden claims'), other: say(str`${connections} connections over hidden claims`) });
}

export function stepInOutline({ step, claims, hidden, committed }: OutlineStep): OutlineWords {
  return {
    lead: '',
    text: stepText(step, claims),
    notes: [hidden > 0 ? say(str`${hidden} hidden`) : '', committed ? '' : say('a step that the author does not draw')].filter((note) => note !== ''),
  };
}

function stepText(step: OutlineStep['step'], claims: number): string {
  switch (step) {
    case 'inference':
      return plural(claims, { one: say('One premise'), other: say(str`${claims} premises together`) });
    case 'support':
      return plural(claims, { one: say('Support by one claim'), other: say(str`Support by ${claims} claims together`) });
    case 'rebuttal':
      return plural(claims, { one: say('Rebuttal by one claim'), other: say(str`Rebuttal by ${claims} claims together`) });
  }
}

export function hiddenInOutline({ count }: OutlineHidden): OutlineWords {
  return { lead: '', text: plural(count, { one: say('Show 1 hidden ground'), other: say(str`Show ${count} hidden grounds`) }), notes: [] };
}

function voicedIn(g: DebateGraph, id: string): string {
  const voicing = new Set(g.claims.get(id)?.occurrences.map(({ essay }) => essay));
  const numbers = essaysInOrder(g).flatMap(({ id: essay }, i) => (voicing.has(essay) ? [i + 1] : []));
  const list = numbers.join(', ');
  return numbers.length === 0 ? say('in no essay') : plural(numbers.length, { one: say(str`in essay ${list}`), other: say(str`in essays ${list}`) });
}
