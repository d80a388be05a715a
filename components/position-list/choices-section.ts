import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { inDigits, inWords } from '../../graph/language/numbers.ts';
import { plural } from '../../graph/language/plural.ts';
import { sourcesOf, type DebateGraph } from '../../graph/model/debate-graph.ts';
import type { Held } from '../../graph/positions/debate/position.ts';
import type { Choice, Positions } from '../../graph/positions/debate/positions.ts';
import { numberWords } from '../../graph/wording/positions.ts';
import { listed, phrased } from '../../graph/wording/sentence.ts';
import { briefly } from '../../graph/wording/running.ts';
import { linkTo } from '../claim-link/link-to.ts';
import { sentenceIn } from '../claim-link/sentence.ts';
import { showButton } from '../shared/show-button.ts';
import { capitalise } from '../shared/words.ts';

/** The questions that can be answered in several ways. */
export function choicesSection(g: DebateGraph, { choices }: Positions, from: EventTarget): TemplateResult | typeof nothing {
  if (choices.length === 0) return nothing;
  return html`<section aria-labelledby="choices">
    <h2 id="choices">${msg('Where positions differ')} <span class="count">${choices.length}</span></h2>
    <p class="muted">${choices.length === 1 ? msg('In one question.') : msg('In questions each of which can be answered without regard to the others.')}</p>
    <ol class="entries">${choices.map((choice, i) => entry(g, choice, i + 1, from))}</ol>
  </section>`;
}

function entry(g: DebateGraph, { about, count, alternatives }: Choice, number: number, from: EventTarget): TemplateResult {
  const atStake = about.claims.length + about.denied.length + about.rebuttals.length;
  const claims = plural(atStake, { one: msg('one claim'), other: msg(str`${inWords(atStake)} claims`) });
  const title = [msg(str`Question ${number} on which positions differ: ${claims}`)];
  const rest = count.number - alternatives.length;
  return html`<li>
    <h3>${capitalise(waysInWords(numberWords(count), atStake))}</h3>
    <details>
      <summary>${msg('What is held together')}</summary>
      <ul class="alternatives">${alternatives.map((alternative) => html`<li>${held(g, alternative)}</li>`)}</ul>
      ${rest > 0 ? html`<p class="muted">${count.moreThan ? msg(str`and more than ${inDigits(rest)} more`) : msg(str`and ${inDigits(rest)} more`)}</p>` : nothing}
    </details>
    ${showButton(from, msg('Show on the map'), () => [...about.claims, ...about.denied], title)}
  </li>`;
}

function waysInWords(ways: string, claims: number): string {
  return plural(claims, { one: msg(str`${ways} ways to choose among one claim`), other: msg(str`${ways} ways to choose among ${inWords(claims)} claims`) });
}

function held(g: DebateGraph, { claims, denied, rebuttals }: Held): TemplateResult {
  if (claims.length + denied.length + rebuttals.length === 0) return html`<span class="muted">${msg('None of them')}</span>`;
  return html`${claims.map((id) => html`<span>${linkTo(g, id)}</span>`)} ${denied.map((id) => html`<span><span class="tag">${msg('not so')}</span> ${linkTo(g, id)}</span>`)}
  ${rebuttals.map((id) => html`<span><span class="tag">${msg('rebuttal')}</span> ${rebuttal(g, id)}</span>`)}`;
}

function rebuttal(g: DebateGraph, id: string): TemplateResult {
  const sources = g.rebuttals.get(id);
  const by = sources === undefined ? [id] : listed(sourcesOf(sources).map((source) => [briefly(g, source)]));
  return sentenceIn(g, phrased(str`by ${by}`));
}
