/** Claims and people in running text, where a long claim would drown the sentence and a name may be missing. */
import { inWords } from '../language/numbers.ts';
import { plural } from '../language/plural.ts';
import { say, str } from '../language/say.ts';
import type { DebateGraph } from '../model/debate-graph.ts';
import { claimWords, listed, type Phrase, phrased, type Sentence } from './sentence.ts';

/** Two claims of this length still leave a sentence that can be read aloud in one breath. */
const LONGEST = 85;

/** A claim by its text if that is short and in one piece, else by its gist. */
export function briefly(g: DebateGraph, claim: string): Phrase {
  const text = claimWords(g, claim);
  const gist = g.claims.get(claim)?.gist.replace(/\.$/u, '') ?? claim;
  const isShort = text.length <= LONGEST && !/[.;:!?]\s/u.test(text);
  return { claim, words: innerQuotes(isShort || gist.length > text.length ? text : gist) };
}

/** `“a”, “b” and “c”` */
export function claimsBriefly(g: DebateGraph, claims: readonly string[]): Sentence {
  return listed(claims.map((id) => [briefly(g, id)]));
}

/** The first of several claims that do something only together, and how many more there are. */
export function withFurther(g: DebateGraph, [first = '', ...others]: readonly string[]): Sentence {
  const claim = briefly(g, first);
  if (others.length === 0) return [claim];
  return plural(others.length, { one: phrased(str`${claim} with one further claim`), other: phrased(str`${claim} with ${inWords(others.length)} further claims`) });
}

/** A person by name; an author whose name is unknown as *the author of “…”*. */
export function person(g: DebateGraph, id: string): Phrase {
  const name = g.people.get(id)?.name;
  if (name != null) return { author: id, words: name };
  const essay = g.debate.essays.find((e) => e.author === id);
  if (essay === undefined) return { author: id, words: say('an unknown person') };
  return { author: id, words: essay.title === null ? say('the author of an untitled essay') : say(str`the author of “${innerQuotes(essay.title)}”`) };
}

/** `Ada Lind and the author of “…”` */
export function people(g: DebateGraph, ids: readonly string[]): Sentence {
  return listed(ids.map((id) => [person(g, id)]));
}

/** The sentence with a capital at its beginning, also where it begins with a person who has no name. */
export function capitalised([first, ...rest]: Sentence): Sentence {
  if (first === undefined) return [];
  if (typeof first === 'string') return [upperFirst(first), ...rest];
  // A quotation begins as what is quoted does.
  return 'author' in first && first.words !== undefined ? [{ ...first, words: upperFirst(first.words) }, ...rest] : [first, ...rest];
}

/** What can stand by itself, with a capital and a full stop. */
export function finished(clause: Sentence): Sentence {
  return capitalised(phrased(str`${clause}.`));
}

/** `a; b; c`: what could stand by itself, in one sentence. */
export function inARow(clauses: readonly Sentence[]): Sentence {
  const [first, ...others] = clauses.filter((clause) => clause.length > 0);
  return others.reduce((before, clause) => phrased(str`${before}; ${clause}`), first ?? []);
}

function upperFirst(text: string): string {
  const first = String.fromCodePoint(text.codePointAt(0) ?? 32);
  return text === '' ? '' : first.toUpperCase() + text.slice(first.length);
}

/** Quotations within one, as the language has them. */
function innerQuotes(text: string): string {
  return text.replaceAll(/“([^“”]*)”|„([^“”„]*)[“”]/gu, (_, english?: string, german?: string) => say(str`‘${english ?? german ?? ''}’`)).replaceAll('“', '‘').replaceAll('”', '’');
}
