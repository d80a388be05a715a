/** What stands in one cell: a sign with words, so that neither colour nor sign has to be known. */
import { html, nothing, type TemplateResult } from 'lit';
import type { DebateGraph } from '../../graph/model/debate-graph.ts';
import { CELL_WORDS, cellPhrases, type CellPhrase, type CellWord } from '../../graph/wording/premise-cell.ts';
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

/** Those that have one; the others are notes. */
const ICONS: Readonly<Partial<Record<CellWord, TemplateResult>>> = {
  direct: directIcon,
  steps: stepsIcon,
  'load-bearing': loadBearingIcon,
  thesis: thesisIcon,
  'held, not used': heldIcon,
  held: heldIcon,
  rejected: rejectedIcon,
  'only reported': reportedIcon,
};

/** The content of the button in a cell. */
export function cellContent(g: DebateGraph, { essay, cell, thesis, through }: TableCell): TemplateResult {
  const phrases = cellPhrases(g, essay, cell, { thesis, through });
  return html`${cell.kind === 'relies' ? html`<span class="visually-hidden">relies on it: </span>` : nothing}${phrases.map(phrase)}`;
}

function phrase({ word, text }: CellPhrase): TemplateResult {
  const icon = ICONS[word];
  if (icon === undefined) return html`<span class="note ${word === 'through a case' ? 'case' : ''}">${text}</span> `;
  return html`<span class="sign ${word === 'load-bearing' ? word : ''}">${icon} ${text}</span> `;
}

/** How a word is written in the legend, if not as it is. */
const IN_LEGEND: Readonly<Partial<Record<CellWord, string>>> = { steps: '2 steps', 'voice of': 'voice of …', 'through a case': 'through a case: …' };

/** What every sign in the table means. */
export function cellLegend(): TemplateResult {
  return html`<dl class="legend">
    ${(Object.entries(CELL_WORDS) as [CellWord, string][]).map(([word, meaning]) => entry(ICONS[word], IN_LEGEND[word] ?? word, meaning))}
    ${entry(clashIcon, 'opposite', 'from it, authors draw conclusions that contradict each other')} ${entry(undefined, '–', 'the essay does not voice it')}
  </dl>`;
}

function entry(icon: TemplateResult | undefined, word: string, meaning: string): TemplateResult {
  return html`<div><dt>${icon ?? nothing} ${word}</dt><dd>${meaning}</dd></div>`;
}
