/** On which premises a debate turns, in words (SPEC.md, U1–U7). */
import type { DebateCrux, ThesisOfEssay } from '../analysis/cruxes.ts';
import type { DebateGraph } from '../model/debate-graph.ts';
import { briefly, capitalised, person } from './running.ts';
import { counted, inWords, type Sentence } from './sentence.ts';
import { someOf } from './some.ts';
import { thesesByAuthor } from './theses.ts';

/** What all of them come to, in one sentence. */
export function cruxesSummary(g: DebateGraph, cruxes: readonly DebateCrux[]): Sentence {
  const deciding = cruxes.filter(({ changes }) => changes.length > 0).length;
  const [first] = cruxes;
  if (first === undefined) return ['No thesis rests on a premise.'];
  if (deciding === 0) return ['No premise decides by itself whether a thesis stands; most rests on ', briefly(g, first.claim), '.'];
  const verb = deciding === 1 ? 'decides' : 'decide';
  return capitalised([
    deciding === cruxes.length ? counted(deciding, 'premise') : `${inWords(deciding)} of ${counted(cruxes.length, 'premise')}`,
    ` ${verb} by ${deciding === 1 ? 'itself' : 'themselves'} whether a thesis stands`,
    ...(deciding === 1 ? [': '] : ['; most turns on ']),
    briefly(g, first.claim),
    '.',
  ]);
}

/** What becomes of the theses if the premise is accepted, and if it is rejected. */
export function cruxSentences(g: DebateGraph, crux: DebateCrux): readonly Sentence[] {
  const { changes, weakened } = crux;
  const falling = (mark: 'accepted' | 'rejected'): Sentence => fallWords(g, mark, changes.filter(({ standsIf }) => standsIf !== mark));
  const fall = joined([falling('rejected'), falling('accepted')]);
  const loses = (mark: 'accepted' | 'rejected') => weakened.filter(({ weakenedIf }) => weakenedIf === mark || weakenedIf === 'either');
  const weaken = weakenWords(g, loses('rejected'), loses('accepted'), changes.length > 0);
  return [...(fall.length > 0 ? [capitalised([...fall, '.'])] : []), ...(weaken.length > 0 ? [capitalised([...weaken, '.'])] : [])];
}

function fallWords(g: DebateGraph, mark: 'accepted' | 'rejected', theses: readonly ThesisOfEssay[]): Sentence {
  if (theses.length === 0) return [];
  return [`if it is ${mark}, `, ...thesesByAuthor(g, theses), theses.length === 1 ? ' does not stand' : ' do not stand'];
}

function weakenWords(g: DebateGraph, ifRejected: readonly ThesisOfEssay[], ifAccepted: readonly ThesisOfEssay[], besides: boolean): Sentence {
  const weakened = (mark: string, theses: readonly ThesisOfEssay[]): Sentence => {
    if (theses.length === 0) return [];
    const authors = [...new Set(theses.map(({ author }) => author))].map((author): Sentence => [person(g, author)]);
    return [`if it is ${mark}, ${counted(theses.length, 'thesis', 'theses')} of `, ...someOf(authors), theses.length === 1 ? ' is weakened' : ' are weakened'];
  };
  const parts = joined([weakened('rejected', ifRejected), weakened('accepted', ifAccepted)]);
  return parts.length > 0 && besides ? ['besides, ', ...parts] : parts;
}

function joined(parts: readonly Sentence[]): Sentence {
  return parts.filter((part) => part.length > 0).flatMap((part, i) => (i === 0 ? part : ['; ', ...part]));
}
