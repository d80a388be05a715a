import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';

/** `a`, `a and b`, `a, b and c` */
export function inOneRow(parts: readonly TemplateResult[]): TemplateResult {
  const before = parts.slice(0, -1).map((part, i) => html`${i === 0 ? nothing : ', '}${part}`);
  const last = parts.at(-1);
  return before.length === 0 ? html`${last}` : msg(html`${before} and ${last}`);
}
