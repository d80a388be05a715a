/** How an essay's text fares, as a reader meets it. */
import { msg, str } from '@lit/localize';
import { html, type TemplateResult } from 'lit';
import type { TextReport } from '../../graph/anchor/text-report.ts';
import { plural } from '../../graph/language/plural.ts';
import { alertIcon, checkIcon, stepsIcon } from '../shared/icons.ts';
import { spansCounted } from '../shared/words.ts';

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

export function stateInWords({ how, source, spans, notFound }: TextReport): TemplateResult | string {
  const file = html`<code>${source?.name}</code>`;
  const count = spans - notFound.length;
  const found = plural(spans, { one: msg(str`${count} of 1 span found.`), other: msg(str`${count} of ${spans} spans found.`) });
  switch (how) {
    case 'missing':
      return spans === 0 ? msg('Missing; nothing to check.') : msg(str`Missing; ${spansCounted(spans)} to check.`);
    case 'same':
      return msg(html`The very text, ${file}; ${found}`);
    case 'changed':
      return msg(html`A changed copy, ${file}; ${found}`);
  }
}
