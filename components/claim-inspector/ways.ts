import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { argumentOf } from '../../graph/analysis/argument.ts';
import { thesisArgument, type ThesisArgument } from '../../graph/analysis/sufficient-sets/thesis-argument.ts';
import { plural } from '../../graph/language/plural.ts';
import type { DebateGraph } from '../../graph/model/debate-graph.ts';
import { essayTitle } from '../../graph/model/labels.ts';
import type { Claim, Essay } from '../../graph/model/schema.ts';
import { routeClaims } from '../../graph/query/route-claims.ts';
import { briefly } from '../../graph/wording/running.ts';
import { phrased } from '../../graph/wording/sentence.ts';
import { someOf } from '../../graph/wording/some.ts';
import { waysSentence } from '../../graph/wording/ways-of-arguing.ts';
import { sentenceIn } from '../claim-link/sentence.ts';
import { emit } from '../events.ts';

/** So few sets are all shown at once, and so many of the premises of one. */
const FEW_SETS = 6;
const SOME_PREMISES = 12;

/** In how many independent ways the essay argues for the claim, and from which sets of premises, if the claim is a thesis of it. */
export function waysTo(g: DebateGraph, claim: Claim, essay: Essay): TemplateResult | typeof nothing {
  const argument = argumentOf(g, essay);
  if (!argument.theses.includes(claim.id)) return nothing;
  const ways = thesisArgument(argument, claim.id);
  const { standsOn, sufficient: { sets } } = ways;
  const shown = sets.length <= FEW_SETS + 1 ? sets : sets.slice(0, FEW_SETS);
  const more = sets.slice(shown.length);
  return html`<div class="ways">
    <p class="stand">${sentenceIn(g, waysSentence(ways))}</p>
    ${standsOn === 'premises' ? html`${setList(g, shown)} ${more.length === 0 ? nothing : furtherSets(g, more)} ${showWays(g, ways, essay)}` : nothing}
  </div>`;
}

function setList(g: DebateGraph, sets: readonly (readonly string[])[]): TemplateResult {
  return html`<ul class="sets">
    ${sets.map((set) => html`<li>${sentenceIn(g, someOf(set.map((claim) => [{ claim, words: gistOf(g, claim) }]), SOME_PREMISES))}</li>`)}
  </ul>`;
}

/** To stand within a sentence. */
function gistOf({ claims }: DebateGraph, id: string): string {
  return (claims.get(id)?.gist ?? id).replace(/\.$/u, '');
}

function furtherSets(g: DebateGraph, sets: readonly (readonly string[])[]): TemplateResult {
  return html`<details>
    <summary>${plural(sets.length, { one: msg('1 further set'), other: msg(str`${sets.length} further sets`) })}</summary>
    ${setList(g, sets)}
  </details>`;
}

function showWays(g: DebateGraph, { thesis, independent: { routes } }: ThesisArgument, essay: Essay): TemplateResult {
  const show = ({ currentTarget }: Event): void => {
    const title = routes.length === 1 ? phrased(str`A way to ${briefly(g, thesis)}`) : phrased(str`Independent ways to ${briefly(g, thesis)}`);
    if (currentTarget !== null) emit(currentTarget, 'claims-show', { claims: [...routeClaims(routes)], title });
  };
  return html`<button type="button" class="button" @click=${show}>
    ${routes.length === 1 ? msg('Show a way on the map') : msg('Show independent ways on the map')} <span class="visually-hidden">(${essayTitle(essay)})</span>
  </button>`;
}
