/** A text in which the words are marked that a reader looks for. */
import { css, html, type TemplateResult } from 'lit';
import { foundPlaces, type Place } from '../../graph/query/found-places.ts';

/** So much of a long text stands before its first mark. */
const BEFORE = 48;

export function markedText(text: string, query: string): TemplateResult {
  return marked(text, 0, foundPlaces(text, query));
}

/** The same, from shortly before the first mark on, so that the mark is in sight where only the beginning is. */
export function markedExcerpt(text: string, query: string): TemplateResult {
  const places = foundPlaces(text, query);
  const first = places[0]?.start ?? 0;
  if (first <= BEFORE) return marked(text, 0, places);
  const gap = text.indexOf(' ', first - BEFORE);
  const from = gap === -1 || gap >= first ? first : gap + 1;
  return html`… ${marked(text, from, places)}`;
}

function marked(text: string, from: number, places: readonly Place[]): TemplateResult {
  const ends = [from, ...places.map(({ end }) => end)];
  return html`${places.map(({ start, end }, i) => html`${text.slice(ends[i], start)}<mark>${text.slice(start, end)}</mark>`)}${text.slice(ends.at(-1))}`;
}

export const markedTextStyles = css`
  mark {
    border-radius: 0.125rem;
    background: light-dark(#ffe8a3, #5d4c12);
    color: var(--color-ink);
    font-weight: 700;
  }
`;
