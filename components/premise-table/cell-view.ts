/** What stands in one cell: a sign with words, so that neither colour nor sign has to be known. */
import { html, nothing, type TemplateResult } from 'lit';
import type { PremiseCell } from '../../graph/analysis/premise-table.ts';
import { personName } from '../../graph/model/labels.ts';
import type { DebateGraph } from '../../graph/model/debate-graph.ts';
import {
  clashIcon,
  directIcon,
  heldIcon,
  loadBearingIcon,
  rejectedIcon,
  reportedIcon,
  stepsIcon,
  thesisIcon,
} from '../shared/icons.ts';
import type { TableCell } from './premise-view.ts';

type Unused = Exclude<PremiseCell['kind'], 'relies' | 'absent'>;

const UNUSED: Readonly<Record<Unused, { readonly icon: TemplateResult; readonly word: string; readonly meaning: string }>> = {
  thesis: { icon: thesisIcon, word: 'thesis', meaning: 'a thesis of the essay' },
  holds: { icon: heldIcon, word: 'held, not used', meaning: 'held, but leads to no thesis' },
  rejects: { icon: rejectedIcon, word: 'rejected', meaning: 'the author denies it' },
  reports: { icon: reportedIcon, word: 'only reported', meaning: 'told, without the author being committed to it' },
};

/** The content of the button in a cell. */
export function cellContent(g: DebateGraph, { essay, cell, thesis, through }: TableCell): TemplateResult {
  if (cell.kind !== 'relies') {
    // Held as such and used through a case: that it is not used would be half of the truth.
    const word = cell.kind === 'holds' && through !== undefined ? 'held' : undefined;
    return html`${cell.kind === 'absent' ? nothing : signed(UNUSED[cell.kind].icon, word ?? UNUSED[cell.kind].word)}
    ${through === undefined ? nothing : html`<span class="note case">through a case: ${g.claims.get(through)?.gist ?? through}</span>`}`;
  }
  const { steps, direct, loadBearing, voice, stance, implicit } = cell.premise;
  return html`<span class="visually-hidden">relies on it: </span>${direct
      ? signed(directIcon, 'direct')
      : signed(stepsIcon, `${steps} steps`)}
    ${loadBearing ? html`<span class="sign load-bearing">${loadBearingIcon} load-bearing</span>` : nothing}
    ${thesis ? signed(thesisIcon, UNUSED.thesis.word) : nothing}
    ${voice === essay.author ? nothing : html`<span class="note">voice of ${personName(g, voice)}</span>`}
    ${stance === 'concedes' ? html`<span class="note">conceded</span>` : nothing}
    ${implicit ? html`<span class="note">implicit</span>` : nothing}`;
}

function signed(icon: TemplateResult, word: string): TemplateResult {
  return html`<span class="sign">${icon} ${word}</span>`;
}

/** What every sign in the table means. */
export function cellLegend(): TemplateResult {
  return html`<dl class="legend">
    ${entry(directIcon, 'direct', 'premise of a step to a thesis')} ${entry(stepsIcon, '2 steps', 'leads to a thesis through so many steps')}
    ${entry(clashIcon, 'opposite', 'from it, authors draw conclusions that contradict each other')}
    ${entry(loadBearingIcon, 'load-bearing', 'a thesis is no longer derivable without it')}
    ${Object.values(UNUSED).map(({ icon, word, meaning }) => entry(icon, word, meaning))}
    ${entry(nothing, 'voice of …', 'a source’s words, taken over by the author')} ${entry(nothing, 'conceded', 'granted by the author')}
    ${entry(nothing, 'implicit', 'the text leaves it unsaid')} ${entry(nothing, 'through a case: …', 'the author relies on a more particular form of it')} ${entry(nothing, '–', 'the essay does not voice it')}
  </dl>`;
}

function entry(icon: TemplateResult | typeof nothing, word: string, meaning: string): TemplateResult {
  return html`<div><dt>${icon} ${word}</dt><dd>${meaning}</dd></div>`;
}
