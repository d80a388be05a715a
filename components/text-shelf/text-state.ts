/** How an essay's text fares, as a reader meets it. */
import { html, type TemplateResult } from 'lit';
import type { TextReport } from '../../graph/anchor/text-report.ts';
import { alertIcon, checkIcon, stepsIcon } from '../shared/icons.ts';
import { countOf } from '../shared/words.ts';

/** `partly`: some spans were not found in it. */
export type TextState = 'whole' | 'partly' | 'missing';

const SIGNS: Readonly<Record<TextState, TemplateResult>> = { whole: checkIcon, partly: alertIcon, missing: stepsIcon };

export function stateOf({ how, notFound }: TextReport): TextState {
  if (how === 'missing') return 'missing';
  return notFound.length === 0 ? 'whole' : 'partly';
}

export function stateSign(state: TextState): TemplateResult {
  return SIGNS[state];
}

export function stateInWords({ how, source, spans, notFound }: TextReport): TemplateResult {
  const file = html`<code>${source?.name}</code>`;
  const found = `${spans - notFound.length} of ${countOf(spans, 'span')} found.`;
  switch (how) {
    case 'missing':
      return spans === 0 ? html`Missing; nothing to check.` : html`Missing; ${countOf(spans, 'span')} to check.`;
    case 'same':
      return html`The very text, ${file}; ${found}`;
    case 'changed':
      return html`A changed copy, ${file}; ${found}`;
  }
}
