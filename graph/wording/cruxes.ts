/** On which premises a debate turns, in words (SPEC.md, U1–U7). */
import type { DebateCrux, ThesisOfEssay } from '../analysis/cruxes.ts';
import { inWords } from '../language/numbers.ts';
import { plural } from '../language/plural.ts';
import { str } from '../language/say.ts';
import type { DebateGraph } from '../model/debate-graph.ts';
import { briefly, capitalised, finished, inARow, person } from './running.ts';
import { phrased, type Sentence } from './sentence.ts';
import { someOfPeople } from './some.ts';
import { thesesByAuthor } from './theses.ts';

/** What all of them come to, in one sentence. */
export function cruxesSummary(g: DebateGraph, cruxes: readonly DebateCrux[]): Sentence {
  const deciding = cruxes.filter(({ changes }) => changes.length > 0).length;
  const [first] = cruxes;
  if (first === undefined) return phrased('No thesis rests on a premise.');
  const most = briefly(g, first.claim);
  if (deciding === 0) return phrased(str`No premise decides by itself whether a thesis stands; most rests on ${most}.`);
  const [n, of] = [inWords(deciding), inWords(cruxes.length)];
  return capitalised(
    deciding === cruxes.length
      ? plural(deciding, {
          one: phrased(str`one premise decides by itself whether a thesis stands: ${most}.`),
          other: phrased(str`${n} premises decide by themselves whether a thesis stands; most turns on ${most}.`),
        })
      : plural(deciding, {
          one: phrased(str`one of ${of} premises decides by itself whether a thesis stands: ${most}.`),
          other: phrased(str`${n} of ${of} premises decide by themselves whether a thesis stands; most turns on ${most}.`),
        }),
  );
}

type Mark = 'accepted' | 'rejected';

/** What becomes of the theses if the premise is accepted, and if it is rejected. */
export function cruxSentences(g: DebateGraph, crux: DebateCrux): readonly Sentence[] {
  const { changes, weakened } = crux;
  const falling = (mark: Mark): Sentence => fallWords(g, mark, changes.filter(({ standsIf }) => standsIf !== mark));
  const fall = inARow([falling('rejected'), falling('accepted')]);
  const losing = (mark: Mark): readonly ThesisOfEssay[] => weakened.filter(({ weakenedIf }) => weakenedIf === mark || weakenedIf === 'either');
  const weaken = weakenWords(g, losing('rejected'), losing('accepted'), changes.length > 0);
  return [fall, weaken].filter((clause) => clause.length > 0).map(finished);
}

function fallWords(g: DebateGraph, mark: Mark, theses: readonly ThesisOfEssay[]): Sentence {
  if (theses.length === 0) return [];
  const named = thesesByAuthor(g, theses);
  return mark === 'rejected'
    ? plural(theses.length, { one: phrased(str`if it is rejected, ${named} does not stand`), other: phrased(str`if it is rejected, ${named} do not stand`) })
    : plural(theses.length, { one: phrased(str`if it is accepted, ${named} does not stand`), other: phrased(str`if it is accepted, ${named} do not stand`) });
}

/** @param isMore whether more than that was told before */
function weakenWords(g: DebateGraph, ifRejected: readonly ThesisOfEssay[], ifAccepted: readonly ThesisOfEssay[], isMore: boolean): Sentence {
  const weakened = (mark: Mark, theses: readonly ThesisOfEssay[], isFirst: boolean): Sentence => {
    if (theses.length === 0) return [];
    const authors = someOfPeople([...new Set(theses.map(({ author }) => author))].map((author) => [person(g, author)]));
    return isMore && isFirst ? weakenedBesides(mark, theses.length, authors) : weakenedIf(mark, theses.length, authors);
  };
  return inARow([weakened('rejected', ifRejected, true), weakened('accepted', ifAccepted, ifRejected.length === 0)]);
}

function weakenedIf(mark: Mark, theses: number, authors: Sentence): Sentence {
  const n = inWords(theses);
  return mark === 'rejected'
    ? plural(theses, { one: phrased(str`if it is rejected, one thesis of ${authors} is weakened`), other: phrased(str`if it is rejected, ${n} theses of ${authors} are weakened`) })
    : plural(theses, { one: phrased(str`if it is accepted, one thesis of ${authors} is weakened`), other: phrased(str`if it is accepted, ${n} theses of ${authors} are weakened`) });
}

function weakenedBesides(mark: Mark, theses: number, authors: Sentence): Sentence {
  const n = inWords(theses);
  return mark === 'rejected'
    ? plural(theses, { one: phrased(str`besides, if it is rejected, one thesis of ${authors} is weakened`), other: phrased(str`besides, if it is rejected, ${n} theses of ${authors} are weakened`) })
    : plural(theses, { one: phrased(str`besides, if it is accepted, one thesis of ${authors} is weakened`), other: phrased(str`besides, if it is accepted, ${n} theses of ${authors} are weakened`) });
}
