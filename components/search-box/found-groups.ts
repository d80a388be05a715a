/** What was found, as a list from which one thing is chosen. */
import { msg, str } from '@lit/localize';
import { css, html, nothing, type TemplateResult } from 'lit';
import { inDigits } from '../../graph/language/numbers.ts';
import { plural } from '../../graph/language/plural.ts';
import type { DebateGraph } from '../../graph/model/debate-graph.ts';
import { essayByline, essayTitle, personName } from '../../graph/model/labels.ts';
import { perGraph } from '../../graph/model/per-graph.ts';
import type { Claim } from '../../graph/model/schema.ts';
import { find, type FoundGroup, type FoundKind } from '../../graph/query/find.ts';
import { foundPlaces } from '../../graph/query/found-places.ts';
import { wordsOf } from '../../graph/query/ranking.ts';
import { emit } from '../events.ts';
import { orderedEssays } from '../shared/answers.ts';
import { essayMark } from '../shared/essay-mark.ts';
import type { ListGroup, ListOption } from '../shared/listbox.ts';
import { markedExcerpt, markedText } from '../shared/marked-text.ts';
import { authorName, claimsCounted, essaysCounted } from '../shared/words.ts';

/** So many of a kind are listed; together they are few enough to be looked through. */
const MOST_LISTED: Readonly<Record<FoundKind, number>> = { person: 5, essay: 5, claim: 40 };

/** Essays named with a claim; of more, the number is told. */
const MOST_ESSAYS = 3;

export interface Found {
  readonly groups: readonly ListGroup[];
  /** How much was found, in words; empty where nothing was looked for. */
  readonly told: string;
}

/**
 * @param shown the claims on the map
 * @param choose does what choosing a hit is to do, around telling it
 */
export function foundIn(g: DebateGraph, query: string, shown: ReadonlySet<string>, choose: (tell: (from: EventTarget) => void) => void): Found {
  if (wordsOf(query).length === 0) return { groups: [], told: '' };
  const found = find(g, query);
  return {
    groups: found.map(({ kind, ids }) => ({
      label: nameOf(kind),
      note: noteOf(kind, ids, shown),
      options: ids.slice(0, MOST_LISTED[kind]).map((id) => ({ ...optionOf(g, kind, id, query, shown), choose: () => choose((from) => tell(g, kind, id, from)) })),
    })),
    told: inWords(found, shown),
  };
}

/** Claims alone: those that the words find, or those that are given where nothing is looked for yet. */
export function claimsFoundIn(g: DebateGraph, query: string, shown: ReadonlySet<string>, offered: ListedClaims, choose: (claim: string) => void): Found {
  const searched = wordsOf(query).length > 0;
  const found = searched ? (find(g, query).find(({ kind }) => kind === 'claim')?.ids ?? []) : offered.claims;
  const ids = found.filter((id) => id !== offered.without);
  const options = ids.slice(0, MOST_LISTED.claim).map((id): ListOption => ({ ...optionOf(g, 'claim', id, query, shown), choose: () => choose(id) }));
  return {
    groups: options.length === 0 ? [] : [{ label: searched ? nameOf('claim') : offered.label, note: noteOf('claim', ids, shown), options }],
    told: searched ? inWords(ids.length === 0 ? [] : [{ kind: 'claim', ids }], shown) : '',
  };
}

/** What is listed before anybody types, and what is never listed. */
export interface ListedClaims {
  readonly label: string;
  readonly claims: readonly string[];
  readonly without: string;
}

function nameOf(kind: FoundKind): string {
  return { person: msg('Authors and sources'), essay: msg('Essays'), claim: msg('Claims') }[kind];
}

function noteOf(kind: FoundKind, ids: readonly string[], shown: ReadonlySet<string>): string {
  const listed = Math.min(ids.length, MOST_LISTED[kind]);
  const count = listed < ids.length ? msg(str`${listed} of ${inDigits(ids.length)} listed`) : inDigits(ids.length);
  return kind === 'claim' ? `${count} · ${onMapInWords(ids, shown)}` : count;
}

function inWords(found: readonly FoundGroup[], shown: ReadonlySet<string>): string {
  if (found.length === 0) return msg('Nothing found.');
  const parts = found.map(({ kind, ids }) => {
    switch (kind) {
      case 'person':
        return plural(ids.length, { one: msg('1 author or source'), other: msg(str`${ids.length} authors and sources`) });
      case 'essay':
        return essaysCounted(ids.length);
      case 'claim':
        return `${claimsCounted(ids.length)} (${onMapInWords(ids, shown)})`;
    }
  });
  return msg(str`Found: ${parts.join(', ')}.`);
}

function onMapInWords(claims: readonly string[], shown: ReadonlySet<string>): string {
  const hidden = claims.filter((id) => !shown.has(id)).length;
  if (hidden === 0) return msg('on the map');
  return hidden === claims.length ? msg('not shown on the map now') : msg(str`${inDigits(hidden)} not shown on the map now`);
}

/** Goes where the hit leads. */
function tell(g: DebateGraph, kind: FoundKind, id: string, from: EventTarget): void {
  switch (kind) {
    case 'person':
      emit(from, essaysBy(g).has(id) ? 'author-premises' : 'voice-show', { id });
      break;
    case 'essay':
      emit(from, 'essay-unfold', { id });
      break;
    case 'claim':
      emit(from, 'claim-focus', { id });
      break;
  }
}

const essaysBy = perGraph((g) => new Set(g.debate.essays.map(({ author }) => author)));

function optionOf(g: DebateGraph, kind: FoundKind, id: string, query: string, shown: ReadonlySet<string>): Pick<ListOption, 'content'> {
  switch (kind) {
    case 'person':
      return { content: html`<span class="name" dir="auto">${markedText(personName(g, id), query)}</span> <span class="about">${essaysBy(g).has(id) ? msg('author: premises') : msg('source: claims in this voice')}</span>` };
    case 'essay': {
      const essay = g.essays.get(id);
      if (essay === undefined) return { content: nothing };
      return {
        content: html`<span class="name">${essayMark(g, id)} <cite dir="auto">${markedText(essayTitle(essay), query)}</cite></span>
          <span class="about"><bdi>${markedText(essayByline(g, essay), query)}</bdi></span>`,
      };
    }
    case 'claim': {
      const claim = g.claims.get(id);
      return { content: claim === undefined ? nothing : claimContent(g, claim, query, shown.has(id)) };
    }
  }
}

function claimContent(g: DebateGraph, claim: Claim, query: string, onMap: boolean): TemplateResult {
  const voicing = new Set(claim.occurrences.map(({ essay }) => essay));
  const essays = orderedEssays(g).filter(({ id }) => voicing.has(id));
  const named = essays.slice(0, MOST_ESSAYS);
  return html`<span class="name" dir="auto">${markedText(claim.gist, query)}</span>
    ${isMetBy(claim.gist, query) ? nothing : html`<span class="text" dir="auto">${markedExcerpt(claim.text, query)}</span>`}
    <span class="about">
      ${named.map((essay) => html`<span class="essay">${essayMark(g, essay.id)} <bdi>${authorName(g, essay)}</bdi></span> `)}
      ${essays.length > named.length ? html`<span>${moreEssays(essays.length - named.length)}</span>` : nothing}
      <span class=${onMap ? 'place shown' : 'place'}>${onMap ? msg('on the map') : msg('not shown now')}</span>
    </span>`;
}

function moreEssays(n: number): string {
  return plural(n, { one: msg('and 1 more essay'), other: msg(str`and ${n} more essays`) });
}

/** Whether the gist alone shows why the claim was found. */
function isMetBy(gist: string, query: string): boolean {
  return wordsOf(query).every((word) => foundPlaces(gist, word).length > 0);
}

export const foundStyles = css`
  .option .name {
    flex: 0 1 auto;
  }

  .option .text {
    flex: 1 1 100%;
    display: -webkit-box;
    overflow: hidden;
    color: var(--color-muted);
    font-size: var(--text-s);
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
  }

  .option .about {
    display: inline-flex;
    flex-wrap: wrap;
    gap: 0 var(--space-3);
    color: var(--color-muted);
    font-size: var(--text-xs);
  }

  .option:has(.place) .about {
    flex: 1 1 100%;
  }

  .place {
    margin-inline-start: auto;
  }

  .place.shown {
    color: var(--color-accent);
    font-weight: 700;
  }
`;
