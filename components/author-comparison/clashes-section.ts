import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import type { ClashBetween } from '../../graph/analysis/comparison/clashes-between.ts';
import type { Comparison } from '../../graph/analysis/comparison/compare-authors.ts';
import type { Crux } from '../../graph/analysis/comparison/crux.ts';
import { inWords } from '../../graph/language/numbers.ts';
import { plural } from '../../graph/language/plural.ts';
import type { DebateGraph } from '../../graph/model/debate-graph.ts';
import { clashBetweenClaims, cruxBetweenClaims } from '../../graph/query/comparison-claims.ts';
import { clashWords } from '../../graph/wording/comparison.ts';
import { capitalised, person } from '../../graph/wording/running.ts';
import { listed, phrased, type Phrase, type Sentence } from '../../graph/wording/sentence.ts';
import { sentenceIn } from '../claim-link/sentence.ts';
import { showButton } from '../shared/show-button.ts';
import { capitalise } from '../shared/words.ts';

/** The clashes of the two, the deepest first, each with what turns on it. */
export function clashesSection(g: DebateGraph, { clashes, cruxes }: Comparison, from: EventTarget): TemplateResult {
  const deepest = new Set(cruxes.map(({ clash }) => clash));
  const others = clashes.filter(({ clash }) => !deepest.has(clash));
  return html`<section aria-labelledby="part">
    <h2 id="part">${msg('Where they part')} <span class="count">${clashes.length}</span></h2>
    ${clashes.length === 0 ? html`<p class="muted">${msg('No contradiction between the two is recorded.')}</p>` : nothing}
    <ul class="entries">
      ${cruxes.map((crux) => entry(g, crux, html`<p class="turning">${sentenceIn(g, bearing(g, crux))}</p>`, () => cruxBetweenClaims(g, crux), from))}
      ${others.map((clash) => entry(g, clash, html`<p class="turning">${msg('It rests, at least in part, on a deeper one above.')}</p>`, () => clashBetweenClaims(g, clash), from))}
    </ul>
  </section>`;
}

function entry(g: DebateGraph, { clash, stands }: ClashBetween, more: TemplateResult, claims: () => Iterable<string>, from: EventTarget): TemplateResult {
  const says: Sentence = [...capitalised(clashWords(g, stands)), '.'];
  return html`<li>
    <p>${sentenceIn(g, says)} ${clash.strength === 'arguable' ? html`<span class="tag">${msg('depends on a reading')}</span>` : nothing}</p>
    ${clash.by === 'drawn' ? html`<p class="muted" dir="auto">${clash.explanation}</p>` : nothing} ${more} ${showButton(from, msg('Show on the map'), claims, says)}
  </li>`;
}

function bearing(g: DebateGraph, { falling, restingForBoth, restingForOne, stands }: Crux): Sentence {
  const resting = new Set([...falling.flat(), ...restingForBoth, ...restingForOne]).size;
  const theses = stands.flatMap(({ author, theses: on }) => (on.length === 0 ? [] : [thesesOf(person(g, author), on.length)]));
  if (theses.length === 0) return [noThesis(resting)];
  const alone = resting === 0 && stands.reduce((sum, { theses: on }) => sum + on.length, 0) === 1;
  const all = listed([...(resting === 0 ? [] : [[otherClashes(resting)]]), ...theses]);
  return alone ? phrased(str`On it rests, at least in part, ${all}.`) : phrased(str`On it rest, at least in part, ${all}.`);
}

function thesesOf(author: Phrase, n: number): Sentence {
  return plural(n, { one: phrased(str`one thesis of ${author}`), other: phrased(str`${inWords(n)} theses of ${author}`) });
}

function otherClashes(n: number): string {
  return plural(n, { one: msg('one other clash'), other: msg(str`${inWords(n)} other clashes`) });
}

function noThesis(resting: number): string {
  if (resting === 0) return msg('No other clash and no thesis rests on it.');
  return plural(resting, {
    one: msg('One other clash and no thesis rests on it.'),
    other: capitalise(msg(str`${inWords(resting)} other clashes and no thesis rests on it.`)),
  });
}
