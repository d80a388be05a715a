import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { plural } from '../../graph/language/plural.ts';

interface Portions {
  /** How many come when more is asked for. */
  readonly next: number;
  /** How many are not shown. */
  readonly rest: number;
  readonly more: () => void;
}

/** Below a list that is shown in part: the button for more of it. */
export function showMore(portions: Portions): TemplateResult | typeof nothing {
  const { next, rest } = portions;
  if (rest === 0) return nothing;
  const label = next < rest ? msg(str`Show ${next} more of ${rest}`) : plural(rest, { one: msg('Show 1 more'), other: msg(str`Show ${rest} more`) });
  return html`<p class="more"><button type="button" class="button" @click=${() => portions.more()}>${label}</button></p>`;
}
