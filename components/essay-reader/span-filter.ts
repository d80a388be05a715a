import { msg } from '@lit/localize';
import { html, type TemplateResult } from 'lit';
import type { PlacedText } from '../../graph/anchor/assign-texts.ts';
import { checkList } from '../shared/check-list.ts';
import { objectionIcon, thesisIcon } from '../shared/icons.ts';
import { MANNERS, mannerInWords, mannerOf, mannerSign, type Manner } from './manner.ts';

/** Which spans are underlined; its choices are the legend to the lines at the same time. */
export function renderSpanFilter(
  { essay, anchors }: PlacedText,
  hidden: ReadonlySet<Manner>,
  toggle: (manner: Manner) => void,
): TemplateResult {
  const manners = anchors.flatMap((anchor) => (anchor.found === undefined ? [] : [mannerOf(anchor.occurrence, essay)]));
  const choices = MANNERS.map((value) => ({
    value,
    label: mannerInWords(value),
    count: manners.filter((manner) => manner === value).length,
    mark: html`<span class="sample" aria-hidden="true">${mannerSign(value)}<span class="line lane-0 ${value}">abc</span></span>`,
  })).filter(({ count }) => count > 0);
  return html`<div class="filter">
    ${checkList({ legend: msg('Underlined spans'), choices, inline: true, isChosen: (manner) => !hidden.has(manner), toggle })}
    <p class="muted signs-legend"><span>${thesisIcon} ${msg('thesis')}</span> <span>${objectionIcon} ${msg('objection')}</span></p>
  </div>`;
}
