/** What a rebuttal does, and what is done to its target, with what does it or has it done to it in place. */
import { msg } from '@lit/localize';
import { html, type TemplateResult } from 'lit';
import type { AttackKind } from '../../graph/analysis/attack-kind.ts';

export function attackName(kind: AttackKind): string {
  return { rebut: msg('rebut'), undermine: msg('undermine'), undercut: msg('undercut') }[kind];
}

/** `Undercuts` the target. */
export function givenTo(kind: AttackKind, target: TemplateResult): TemplateResult {
  switch (kind) {
    case 'rebut':
      return msg(html`<span class="muted">Rebuts</span> ${target}`);
    case 'undermine':
      return msg(html`<span class="muted">Undermines</span> ${target}`);
    case 'undercut':
      return msg(html`<span class="muted">Undercuts</span> ${target}`);
  }
}

/** `Undercut by` what makes it. */
export function receivedFrom(kind: AttackKind, sources: TemplateResult): TemplateResult {
  switch (kind) {
    case 'rebut':
      return msg(html`<span class="muted">Rebutted by</span> ${sources}`);
    case 'undermine':
      return msg(html`<span class="muted">Undermined by</span> ${sources}`);
    case 'undercut':
      return msg(html`<span class="muted">Undercut by</span> ${sources}`);
  }
}

/** The subject `is undercut by` what makes it. */
export function subjectReceives(kind: AttackKind, subject: TemplateResult, sources: TemplateResult): TemplateResult {
  switch (kind) {
    case 'rebut':
      return msg(html`${subject} <span class="muted">is rebutted by</span> ${sources}`);
    case 'undermine':
      return msg(html`${subject} <span class="muted">is undermined by</span> ${sources}`);
    case 'undercut':
      return msg(html`${subject} <span class="muted">is undercut by</span> ${sources}`);
  }
}

/** `undercut by` what makes it, after what has it done to it. */
export function isReceivedFrom(kind: AttackKind, sources: TemplateResult): TemplateResult {
  switch (kind) {
    case 'rebut':
      return msg(html`<span class="muted">rebutted by</span> ${sources}`);
    case 'undermine':
      return msg(html`<span class="muted">undermined by</span> ${sources}`);
    case 'undercut':
      return msg(html`<span class="muted">undercut by</span> ${sources}`);
  }
}
