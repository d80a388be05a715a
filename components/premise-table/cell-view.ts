/** What stands in one cell: a sign with words, so that neither colour nor sign has to be known. */
import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import type { DebateGraph } from '../../graph/model/debate-graph.ts';
import { cellMeanings, cellPhrases, cellWords, type CellPhrase, type CellWord } from '../../graph/wording/premise-cell.ts';
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
  return html`${cell.kind === 'relies' ? html`<span class="visually-hidden">${msg('relies on it:')} </span>` : nothing}${phrases.map(phrase)}`;
}

function phrase({ word, text }: CellPhrase): TemplateResult {
  const icon = ICONS[word];
  if (icon === undefined) return html`<span class="note ${word === 'through a case' ? 'case' : ''}">${text}</span> `;
  return html`<span class="sign ${word === 'load-bearing' ? word : ''}">${icon} ${text}</span> `;
}

/** How the words are written in the legend. */
function legendWords(): Readonly<Record<CellWord, string>> {
  return { ...cellWords(), steps: msg(str`${2} steps`), 'voice of': msg(str`voice of ${'…'}`), 'through a case': msg(str`through a case: ${'…'}`) };
}

/** What every sign in the table means. */
export function cellLegend(): TemplateResult {
  const words = legendWords();
  return html`<dl class="legend">
    ${cellMeanings().map(([word, meaning]) => entry(ICONS[word], words[word], meaning))}
    ${entry(clashIcon, msg('opposite'), msg('from it, authors draw conclusions that contradict each other'))} ${entry(undefined, '–', msg('the essay does not voice it'))}
  </dl>`;
}

function entry(icon: TemplateResult | undefined, word: string, meaning: string): TemplateResult {
  return html`<div><dt>${icon ?? nothing} ${word}</dt><dd>${meaning}</dd></div>`;
}
