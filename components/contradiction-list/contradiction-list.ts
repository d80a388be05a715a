import { localized, msg, str } from '@lit/localize';
import { LitElement, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { CLASH_ORIGINS, withRestatements, type Clash } from '../../graph/analysis/contradictions.ts';
import { plural } from '../../graph/language/plural.ts';
import type { DebateGraph } from '../../graph/model/debate-graph.ts';
import { personName } from '../../graph/model/labels.ts';
import { CONTRADICTION_KINDS, CONTRADICTION_STRENGTHS } from '../../graph/model/schema.ts';
import { emit } from '../events.ts';
import { answerOnPaper, answerOnWall, answerStyles } from '../shared/answer-styles.ts';
import { clashesIn, orderedEssays } from '../shared/answers.ts';
import { base } from '../shared/base.ts';
import { checkList, checkListStyles } from '../shared/check-list.ts';
import { controls } from '../shared/controls.ts';
import { essayMarkStyles } from '../shared/essay-mark.ts';
import { InSlices } from '../shared/in-slices.ts';
import { showMore } from '../shared/show-more.ts';
import { toggled } from '../shared/toggled.ts';
import { contradictionKindName, originName, strengthName } from '../shared/words.ts';
import { ALL_CLASHES, filterClashes } from './clash-filter.ts';
import { clashEntry, lookAlikeEntries } from './clash-view.ts';
import { contradictionListStyles } from './contradiction-list.styles.ts';

const SCOPES = ['across', 'within'] as const;

/** Of an entry, on average. */
const LINES = 10;

/**
 * Where authors contradict one another or themselves, and what only looks like it.
 *
 * @property graph The debate.
 * @fires clash-show `{id}` for "Show this clash on the map".
 * @fires claim-select `{id}` when a claim named here is pressed.
 */
@localized()
@customElement('contradiction-list')
export class ContradictionList extends LitElement {
  static override readonly styles = [base, controls, answerStyles, checkListStyles, essayMarkStyles, contradictionListStyles, answerOnWall, answerOnPaper];

  @property({ attribute: false }) graph: DebateGraph | undefined;

  @state() private filter = ALL_CLASHES;

  /** What meets the filter. */
  private readonly slices: Readonly<Record<Clash['scope'], InSlices<Clash>>> = { across: new InSlices(this), within: new InSlices(this) };

  /** The authors chosen in one debate are not those of the next. */
  protected override willUpdate(changed: PropertyValues): void {
    const { graph } = this;
    if (changed.has('graph')) this.filter = ALL_CLASHES;
    if (graph === undefined || !(changed.has('graph') || changed.has('filter'))) return;
    const shown = filterClashes(clashesIn(graph), this.filter);
    for (const scope of SCOPES) this.slices[scope].start(shown.filter((clash) => clash.scope === scope), LINES);
  }

  /** Resolves when all contradictions are in the page that were asked for. */
  protected override async getUpdateComplete(): Promise<boolean> {
    const isComplete = await super.getUpdateComplete();
    for (const scope of SCOPES) await this.slices[scope].whole();
    return isComplete;
  }

  protected override render(): unknown {
    const g = this.graph;
    if (g === undefined) return nothing;
    const all = withRestatements(clashesIn(g));
    const shown = SCOPES.flatMap((scope) => this.slices[scope].all);
    return html`${all.length === 0 ? nothing : this.renderFilters(g, all)}
      <p class="counts" role="status">${shareInWords(withRestatements(shown).length, all.length)}</p>
      ${this.renderScope(g, 'across', msg('Between authors'), all)} ${this.renderScope(g, 'within', msg('Within one author'), all)}
      ${lookAlikeEntries(g)}`;
  }

  private renderFilters(g: DebateGraph, all: readonly Clash[]): TemplateResult {
    const { filter } = this;
    const authors = [...new Set(orderedEssays(g).map((essay) => essay.author))];
    return html`<div class="filters">
      ${checkList({
        legend: msg('Authors'),
        hint: filter.authors.size < 2 ? msg('choose two for what is between them') : msg('all chosen take part'),
        inline: true,
        choices: authors.map((id) => ({
          value: id,
          label: personName(g, id),
          count: all.filter((clash) => clash.sides.some((side) => side.author === id)).length,
        })),
        isChosen: (id) => filter.authors.has(id),
        toggle: (id) => (this.filter = { ...filter, authors: toggled(filter.authors, id) }),
      })}
      ${narrowing(msg('How it is known'), CLASH_ORIGINS, all, ({ by }) => by, originName, filter.origins, (origins) => (this.filter = { ...filter, origins }))}
      ${narrowing(msg('Kind'), CONTRADICTION_KINDS, all, ({ kind }) => kind, contradictionKindName, filter.kinds, (kinds) => (this.filter = { ...filter, kinds }))}
      ${narrowing(msg('Strength'), CONTRADICTION_STRENGTHS, all, ({ strength }) => strength, strengthName, filter.strengths, (strengths) => (this.filter = { ...filter, strengths }))}
    </div>`;
  }

  private renderScope(
    g: DebateGraph,
    scope: Clash['scope'],
    title: string,
    all: readonly Clash[],
  ): TemplateResult {
    const slices = this.slices[scope];
    const clashes = slices.all;
    const heading = `${scope}-heading`;
    return html`<section aria-labelledby=${heading}>
      <h2 id=${heading}>${title} <span class="count">${clashes.length}</span></h2>
      ${clashes.length === 0 ? html`<p class="muted">${noneInWords(scope, all)}</p>` : nothing}
      <ul class="entries">
        ${repeat(
          slices.shown,
          (clash) => clash.id,
          (clash) => clashEntry(g, clash, (id) => emit(this, 'clash-show', { id }), this),
        )}
      </ul>
      ${showMore(slices)}
    </section>`;
  }
}

/** Checkboxes for what each clash has one of. */
function narrowing<T extends string>(
  legend: string,
  values: readonly T[],
  all: readonly Clash[],
  of: (clash: Clash) => T,
  nameOf: (value: T) => string,
  chosen: ReadonlySet<T>,
  choose: (chosen: ReadonlySet<T>) => void,
): TemplateResult {
  return checkList({
    legend,
    inline: true,
    choices: values.map((value) => ({ value, label: nameOf(value), count: all.filter((clash) => of(clash) === value).length })),
    isChosen: (value) => chosen.has(value),
    toggle: (value) => choose(toggled(chosen, value)),
  });
}

function shareInWords(n: number, all: number): string {
  return plural(all, { one: msg(str`${n} of 1 contradiction`), other: msg(str`${n} of ${all} contradictions`) });
}

function noneInWords(scope: Clash['scope'], all: readonly Clash[]): string {
  if (all.some((clash) => clash.scope === scope)) return msg('None meets what is chosen above.');
  return scope === 'across' ? msg('No author contradicts another in this debate.') : msg('No author contradicts themselves in this debate.');
}

declare global {
  interface HTMLElementTagNameMap {
    'contradiction-list': ContradictionList;
  }
}
