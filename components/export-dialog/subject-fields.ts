/** The part of the form that asks what the picture is of. */
import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { withRestatements } from '../../graph/analysis/contradictions.ts';
import type { DebateGraph } from '../../graph/model/debate-graph.ts';
import { personName } from '../../graph/model/labels.ts';
import { clashExplanation } from '../../graph/wording/clash-explanation.ts';
import { clashesIn, orderedEssays } from '../shared/answers.ts';
import { valueOf } from '../shared/value-of.ts';
import type { ExportSubject } from './export-request.ts';

export interface SubjectFields {
  readonly graph: DebateGraph;
  readonly selected: string | undefined;
  readonly subject: ExportSubject;
  readonly choose: (subject: ExportSubject) => void;
}

const kinds = (): readonly { readonly kind: ExportSubject['kind']; readonly label: string }[] => [
  { kind: 'shown', label: msg('All that the map shows') },
  { kind: 'neighbourhood', label: msg('The selected claim and what is around it') },
  { kind: 'argument', label: msg('One argument of the selected claim') },
  { kind: 'reliance', label: msg('What an author relies on') },
  { kind: 'contradiction', label: msg('A contradiction, with the ways to it') },
  { kind: 'comparison', label: msg('Two authors compared') },
  { kind: 'premises', label: msg('The table of premises') },
];

const MOST_STEPS = 5;

export function subjectFields(fields: SubjectFields): TemplateResult {
  const { subject, choose } = fields;
  return html`
    <label class="labelled">
      <span>${msg('Picture of')}</span>
      <select class="field" @change=${(event: Event) => choose(subjectOf(fields, valueOf(event) as ExportSubject['kind']) ?? subject)}>
        ${kinds().map(({ kind, label }) => {
          const lacks = lackOf(fields, kind);
          return html`<option value=${kind} ?disabled=${lacks !== undefined} .selected=${live(kind === subject.kind)}>${label}${lacks === undefined ? '' : ` (${lacks})`}</option>`;
        })}
      </select>
    </label>
    ${details(fields)}
  `;
}

/** Why there can be no such picture. */
function lackOf({ graph, selected }: SubjectFields, kind: ExportSubject['kind']): string | undefined {
  switch (kind) {
    case 'neighbourhood':
      return selected === undefined ? msg('no claim is selected') : undefined;
    case 'argument':
      if (selected === undefined) return msg('no claim is selected');
      return argumentsAt(graph, selected).length === 0 ? msg('it is in none') : undefined;
    case 'contradiction':
      return clashesIn(graph).length === 0 ? msg('there is none') : undefined;
    case 'comparison':
      return authorsIn(graph).length < 2 ? msg('there is only one') : undefined;
    case 'reliance':
      return authorsIn(graph).length === 0 ? msg('there is none') : undefined;
    case 'shown':
    case 'premises':
      return undefined;
  }
}

/** The first picture of this kind; undefined if there can be none. */
function subjectOf(fields: SubjectFields, kind: ExportSubject['kind']): ExportSubject | undefined {
  const { graph, selected } = fields;
  if (lackOf(fields, kind) !== undefined) return undefined;
  const [author, other] = authorsIn(graph);
  switch (kind) {
    case 'shown':
      return { kind };
    case 'premises':
      return { kind, author: undefined };
    case 'neighbourhood':
      return selected === undefined ? undefined : { kind, claim: selected, steps: 1 };
    case 'argument': {
      const [inference] = selected === undefined ? [] : argumentsAt(graph, selected);
      return inference === undefined ? undefined : { kind, inference: inference.id };
    }
    case 'reliance':
      return author === undefined ? undefined : { kind, author };
    case 'contradiction': {
      const [clash] = clashesIn(graph);
      return clash === undefined ? undefined : { kind, id: clash.id };
    }
    case 'comparison':
      return author === undefined || other === undefined ? undefined : { kind, authors: [author, other] };
  }
}

function details({ graph, selected, subject, choose }: SubjectFields): TemplateResult | typeof nothing {
  const authors = authorsIn(graph).map((id) => ({ value: id, label: personName(graph, id) }));
  switch (subject.kind) {
    case 'shown':
      return nothing;
    case 'neighbourhood':
      return html`<label class="labelled">
        <span>${msg('Steps around it')}</span>
        <input
          class="field"
          type="number"
          min="0"
          max=${MOST_STEPS}
          .value=${String(subject.steps)}
          @change=${(event: Event) => choose({ ...subject, steps: Math.min(MOST_STEPS, Math.max(0, Math.round(Number(valueOf(event))))) })}
        />
      </label>`;
    case 'argument':
      return select(msg('Argument'), subject.inference, (selected === undefined ? [] : argumentsAt(graph, selected)).map(({ id, conclusion, premises }) => ({
        value: id,
        label: `${premises.map((premise) => graph.claims.get(premise)?.gist ?? premise).join(' + ')} → ${graph.claims.get(conclusion)?.gist ?? conclusion}`,
      })), (inference) => choose({ kind: 'argument', inference }));
    case 'reliance':
      return select(msg('Author'), subject.author, authors, (author) => choose({ kind: 'reliance', author }));
    case 'contradiction':
      return select(msg('Contradiction'), subject.id, withRestatements(clashesIn(graph)).map((clash) => ({ value: clash.id, label: clashExplanation(graph, clash) })), (id) => choose({ kind: 'contradiction', id }));
    case 'comparison': {
      const [one, two] = subject.authors;
      return html`
        ${select(msg('Author'), one, authors.filter(({ value }) => value !== two), (author) => choose({ kind: 'comparison', authors: [author, two] }))}
        ${select(msg('And'), two, authors.filter(({ value }) => value !== one), (author) => choose({ kind: 'comparison', authors: [one, author] }))}
      `;
    }
    case 'premises':
      return select(msg('Premises of'), subject.author ?? '', [{ value: '', label: msg('all authors') }, ...authors], (author) => choose({ kind: 'premises', author: author === '' ? undefined : author }));
  }
}

interface Choice {
  readonly value: string;
  readonly label: string;
}

export function select<Value extends string>(label: string, chosen: string, choices: readonly (Choice & { readonly value: Value })[], choose: (value: Value) => void): TemplateResult {
  const change = (event: Event): void => {
    const value = valueOf(event);
    const choice = choices.find((one) => one.value === value);
    if (choice !== undefined) choose(choice.value);
  };
  return html`<label class="labelled">
    <span>${label}</span>
    <select class="field" @change=${change}>
      ${choices.map(({ value, label: name }) => html`<option dir="auto" value=${value} .selected=${live(value === chosen)}>${name}</option>`)}
    </select>
  </label>`;
}

function authorsIn(graph: DebateGraph): readonly string[] {
  return [...new Set(orderedEssays(graph).map(({ author }) => author))];
}

function argumentsAt(graph: DebateGraph, claim: string): DebateGraph['debate']['inferences'] {
  return graph.debate.inferences.filter(({ premises, conclusion }) => conclusion === claim || premises.includes(claim));
}
