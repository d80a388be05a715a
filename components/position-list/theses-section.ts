import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { thesesOf } from '../../graph/analysis/commitment.ts';
import type { DebateGraph } from '../../graph/model/debate-graph.ts';
import type { Acceptance } from '../../graph/positions/debate/acceptance.ts';
import type { ClaimInPositions } from '../../graph/positions/debate/claim-in-positions.ts';
import { involvedIn } from '../../graph/positions/debate/involved.ts';
import type { Positions } from '../../graph/positions/debate/positions.ts';
import { acceptanceSentence } from '../../graph/wording/positions.ts';
import { explanationSentences } from '../../graph/wording/positions-explained.ts';
import type { Sentence } from '../../graph/wording/sentence.ts';
import { fullLinkTo } from '../claim-link/link-to.ts';
import { sentenceIn } from '../claim-link/sentence.ts';
import { emit } from '../events.ts';
import { orderedEssays } from '../shared/answers.ts';
import { essayMark } from '../shared/essay-mark.ts';
import { showButton } from '../shared/show-button.ts';

const groups = (): readonly (readonly [title: string, kinds: readonly Acceptance[]])[] => [
  [msg('Theses in every position'), ['grounded', 'sceptical']],
  [msg('Theses in some positions and not in others'), ['credulous']],
  [msg('Theses in no position'), ['none']],
];

/** What the reader has asked: why a claim is in positions or not. */
export interface Asked {
  readonly claim: string;
  /** Undefined while it is being worked out. */
  readonly why: ClaimInPositions | undefined;
}

/** What becomes of the theses of all essays, and, of one that was asked about, why. */
export function thesesSection(g: DebateGraph, { statements }: Positions, asked: Asked | undefined, from: EventTarget): TemplateResult {
  const accepted = new Map(statements.flatMap(({ statement, acceptance }) => (statement.kind === 'claim' ? [[statement.claim, acceptance] as const] : [])));
  const theses = orderedEssays(g).flatMap((essay) => thesesOf(g, essay).map(({ id }) => ({ id, essay: essay.id })));
  return html`${groups().map(([title, kinds]) => {
    const group = theses.filter(({ id }) => kinds.includes(accepted.get(id) ?? 'none'));
    if (group.length === 0) return nothing;
    return html`<section>
      <h2>${title} <span class="count">${group.length}</span></h2>
      <ul class="entries">
        ${group.map(
          ({ id, essay }) => html`<li>
            <p class="thesis">${essayMark(g, essay)} ${fullLinkTo(g, id)}</p>
            <div>
              <button
                class="button"
                type="button"
                aria-label=${msg(str`Why? (${g.claims.get(id)?.gist ?? id})`)}
                aria-expanded=${asked?.claim === id}
                @click=${() => emit(from, 'position-ask', { claim: asked?.claim === id ? null : id })}
              >
                ${msg('Why?')}
              </button>
              <div role="status" class="answer">${asked?.claim === id ? answerTo(g, asked, from) : nothing}</div>
            </div>
          </li>`,
        )}
      </ul>
    </section>`;
  })}`;
}

function answerTo(g: DebateGraph, { why }: Asked, from: EventTarget): TemplateResult {
  if (why !== undefined) return explanation(g, why, from);
  return html`${msg('Working it out…')} <button class="button" type="button" @click=${() => emit(from, 'positions-cancel', null)}>${msg('Cancel')}</button>`;
}

function explanation(g: DebateGraph, why: ClaimInPositions, from: EventTarget): TemplateResult {
  const says: Sentence = acceptanceSentence(g, why);
  const examples = [
    [msg('In a position that holds it:'), why.holding],
    [msg('In a position that does not:'), why.without],
  ] as const;
  const involved = (): ReadonlySet<string> =>
    new Set([
      why.claim,
      ...examples.flatMap(([, example]) => (example === undefined ? [] : Object.values(involvedIn(example.explanation)).flatMap((claims: ReadonlySet<string>) => [...claims]))),
    ]);
  return html`<div class="why">
    <p>${sentenceIn(g, says)}</p>
    ${examples.map(([lead, example]) =>
      example === undefined
        ? nothing
        : html`<p class="muted">${lead}</p>
            ${explanationSentences(g, why.claim, example.explanation).map((sentence) => html`<p>${sentenceIn(g, sentence)}</p>`)}`,
    )}
    ${showButton(from, msg('Show on the map'), involved, says)}
  </div>`;
}
