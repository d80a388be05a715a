import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { classMap } from 'lit/directives/class-map.js';
import type { PlacedAnchor } from '../../graph/anchor/assign-texts.ts';
import type { DebateGraph } from '../../graph/model/debate-graph.ts';
import type { Essay } from '../../graph/model/schema.ts';
import { heldByEssay } from '../shared/answers.ts';
import { capitalise, occurrenceInWords, roleName } from '../shared/words.ts';
import { mannerOf, signsOf } from './manner.ts';
import type { Piece, Reading } from './reading.ts';

/** Lines below each other for which there is room between two lines of text; further ones share the last. */
const MOST_LANES = 3;

export interface TextView {
  readonly essay: Essay;
  readonly text: string;
  readonly reading: Reading;
  readonly selected: string | undefined;
  /** The span under the pointer or the focus. */
  readonly pointed: PlacedAnchor | undefined;
  readonly about: Descriptions;
}

/** What the spans of an essay are, in words for who does not see how they are underlined. Many spans share one. */
export interface Descriptions {
  readonly texts: readonly string[];
  readonly of: ReadonlyMap<PlacedAnchor, number>;
}

export function describeSpans(g: DebateGraph, essay: Essay, anchors: readonly PlacedAnchor[]): Descriptions {
  const held = heldByEssay(g).get(essay.id);
  const words = anchors.map(({ claim, occurrence }) => {
    const manner = occurrenceInWords(g, occurrence, held?.has(claim.id) ?? false);
    return `${capitalise(roleName(occurrence.role))}, ${manner}`;
  });
  const texts = [...new Set(words)];
  const numbers = new Map(texts.map((text, i) => [text, i]));
  return { texts, of: new Map(anchors.map((anchor, i) => [anchor, numbers.get(words[i] ?? '') ?? 0])) };
}

export function renderDescriptions({ texts }: Descriptions, { paragraphs }: Reading): TemplateResult {
  const most = Math.max(1, ...paragraphs.flat().map(({ spans }) => spans.length));
  return html`<div hidden>
    ${texts.map((text, i) => html`<span id="about-${i}">${text}.</span>`)}
    ${Array.from({ length: most - 1 }, (_, i) => html`<span id="cover-${i + 2}">${msg(str`${i + 2} spans overlap here.`)}</span>`)}
  </div>`;
}

export function renderParagraphs(view: TextView): TemplateResult[] {
  return view.reading.paragraphs.map((pieces) => html`<p dir="auto">${pieces.map((piece) => renderPiece(view, piece))}</p>`);
}

// The templates below have no white space of their own: it would show between the words of the essay.
function renderPiece(view: TextView, piece: Piece): TemplateResult | string {
  const words = view.text.slice(piece.start, piece.end);
  const { spans, stop } = piece;
  const [innermost] = spans;
  if (innermost === undefined) return words;
  const chosen = spans.some(({ claim }) => claim.id === view.selected);
  const classes = classMap({
    piece: true,
    stop,
    chosen,
    pointed: view.pointed !== undefined && spans.includes(view.pointed),
    thesis: spans.some(({ occurrence }) => occurrence.role === 'thesis'),
  });
  const lined = html`${renderSigns(view, piece)}${spans.reduce<TemplateResult | string>((inner, span) => renderLine(view, span, inner), words)}`;
  if (!stop) return html`<span class=${classes} data-piece=${piece.index}>${lined}</span>`;
  const about = [`about-${view.about.of.get(innermost) ?? 0}`, ...(spans.length > 1 ? [`cover-${spans.length}`] : [])].join(' ');
  return html`<span class=${classes} data-piece=${piece.index} role="button" aria-describedby=${about} aria-current=${chosen ? 'true' : nothing}>${lined}</span>`;
}

function renderLine({ essay, reading, selected, pointed }: TextView, span: PlacedAnchor, inner: TemplateResult | string): TemplateResult {
  const lane = Math.min(reading.lanes.get(span) ?? 0, MOST_LANES - 1);
  const strong = span === pointed || span.claim.id === selected || span.occurrence.role === 'thesis';
  return html`<span class="line lane-${lane} ${mannerOf(span.occurrence, essay)} ${strong ? 'strong' : ''}">${inner}</span>`;
}

/** The word joiner at their end keeps them on the line of the first word. */
function renderSigns({ essay }: TextView, { begins }: Piece): TemplateResult | typeof nothing {
  const signs = [...new Set(begins.toReversed().flatMap(({ occurrence }) => signsOf(occurrence, essay)))];
  return signs.length === 0 ? nothing : html`<span class="signs" aria-hidden="true">${signs}\u2060</span>`;
}
