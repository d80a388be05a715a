import { html, nothing, type TemplateResult } from 'lit';
import type { ClashBetween } from '../../graph/analysis/comparison/clashes-between.ts';
import type { Comparison } from '../../graph/analysis/comparison/compare-authors.ts';
import type { Crux } from '../../graph/analysis/comparison/crux.ts';
import type { DebateGraph } from '../../graph/model/debate-graph.ts';
import { clashBetweenClaims, cruxBetweenClaims } from '../../graph/query/comparison-claims.ts';
import { clashWords } from '../../graph/wording/comparison.ts';
import { capitalised, person } from '../../graph/wording/running.ts';
import { counted, listed, type Sentence } from '../../graph/wording/sentence.ts';
import { sentenceIn } from '../claim-link/sentence.ts';
import { showButton } from '../shared/show-button.ts';

/** The clashes of the two, the deepest first, each with what turns on it. */
export function clashesSection(g: DebateGraph, { clashes, cruxes }: Comparison, from: EventTarget): TemplateResult {
  const deepest = new Set(cruxes.map(({ clash }) => clash));
  const others = clashes.filter(({ clash }) => !deepest.has(clash));
  return html`<section aria-labelledby="part">
    <h2 id="part">Where they part <span class="count">${clashes.length}</span></h2>
    ${clashes.length === 0 ? html`<p class="muted">No contradiction between the two is recorded.</p>` : nothing}
    <ul class="entries">
      ${cruxes.map((crux) => entry(g, crux, html`<p class="turning">${sentenceIn(g, bearing(g, crux))}</p>`, () => cruxBetweenClaims(g, crux), from))}
      ${others.map((clash) => entry(g, clash, html`<p class="turning">It rests, at least in part, on a deeper one above.</p>`, () => clashBetweenClaims(g, clash), from))}
    </ul>
  </section>`;
}

function entry(g: DebateGraph, { clash, stands }: ClashBetween, more: TemplateResult, claims: () => Iterable<string>, from: EventTarget): TemplateResult {
  const says: Sentence = [...capitalised(clashWords(g, stands)), '.'];
  return html`<li>
    <p>${sentenceIn(g, says)} ${clash.strength === 'arguable' ? html`<span class="tag">depends on a reading</span>` : nothing}</p>
    ${clash.by === 'drawn' ? html`<p class="muted">${clash.explanation}</p>` : nothing} ${more} ${showButton(from, 'Show on the map', claims, says)}
  </li>`;
}

function bearing(g: DebateGraph, { falling, restingForBoth, restingForOne, stands }: Crux): Sentence {
  const resting = new Set([...falling.flat(), ...restingForBoth, ...restingForOne]).size;
  const clashes = resting === 0 ? 'No other clash' : counted(resting, 'other clash', 'other clashes');
  const theses = stands.flatMap(({ author, theses: on }): Sentence[] =>
    on.length === 0 ? [] : [[`${counted(on.length, 'thesis', 'theses')} of `, person(g, author)]],
  );
  if (theses.length === 0) return [`${clashes} and no thesis rests on it.`];
  const alone = resting === 0 && stands.reduce((sum, { theses: on }) => sum + on.length, 0) === 1;
  return [`On it ${alone ? 'rests' : 'rest'}, at least in part, `, ...listed([...(resting === 0 ? [] : [[clashes]]), ...theses]), '.'];
}
