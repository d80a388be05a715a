/** A view in the address of the page, behind the `#`: short enough to be sent, and nothing that a server gets to see. */
import { strToU8, zlibSync } from 'fflate';
import type { DebateGraph } from '../../../graph/model/debate-graph.ts';
import { inflated } from '../../../graph/picture/carried/inflated.ts';
import type { DisplayChoice } from '../../../components/display-dialog/display-choice.ts';
import { base64 } from '../../engine/base64.ts';
import { focusClaim } from './actions.ts';
import { AS_THE_SYSTEM, displayParts } from './display.ts';
import { restoreView, saveView } from './saved-view.ts';
import { INITIAL_VIEW, type ViewState } from './view-state.ts';

/** Longer than any view of a debate that a page can show. */
const MOST = 4 * 1024 * 1024;

/**
 * Empty for the view in which the debate opens that comes with the page.
 *
 * @param debate key of another one, or the place of a part of it
 */
export function fragmentOf(view: ViewState, debate: string | null = null, display: DisplayChoice = AS_THE_SYSTEM): string {
  const saved = saveView(view);
  const parts = [...(debate === null ? [] : [`debate=${debate}`]), ...displayParts(display), ...(Object.keys(saved).length === 0 ? [] : [`view=${packed(saved)}`])];
  return parts.length === 0 ? '' : `#${parts.join('&')}`;
}

/** Key of the debate that the fragment of an address names; null for the one that comes with the page. */
export function debateInFragment(fragment: string): string | null {
  return /^#debate=([\w-]+)(?:&|$)/.exec(fragment)?.[1] ?? null;
}

/**
 * The place that the fragment names: a debate, or a part of one (`KEY&part=…`). Null for the debate that comes with the page.
 */
export function placeInFragment(fragment: string): string | null {
  return /^#debate=([\w-]+(?:&part=[\w-]+)?)(?:&|$)/.exec(fragment)?.[1] ?? null;
}

/** A value in letters, digits, `-` and `_`. */
export function packed(saved: unknown): string {
  return base64(zlibSync(strToU8(JSON.stringify(saved)), { level: 9 })).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

/** The view that the fragment of an address names: a whole one, or a claim to begin with (`#claim=ID`). Undefined if it names none. */
export function viewInFragment(fragment: string, g: DebateGraph): ViewState | undefined {
  const claim = /^#(?:(?:theme|language)=\w*&)*claim=(.+)$/.exec(fragment)?.[1];
  if (claim !== undefined) {
    const id = decoded(claim);
    return id !== undefined && g.claims.has(id) ? focusClaim(id)(INITIAL_VIEW) : undefined;
  }
  const view = /[#&]view=([\w-]+)$/.exec(fragment)?.[1];
  const saved = view === undefined ? undefined : unpacked(view);
  return saved === undefined ? undefined : restoreView(saved, g);
}

/** What was packed, or whatever else somebody put in its place; undefined if it is none. */
export function unpacked(text: string): unknown {
  const json = inflated(bytesOf(text), MOST);
  if (json === undefined) return undefined;
  try {
    return JSON.parse(json) as unknown;
  } catch {
    return undefined;
  }
}

function decoded(component: string): string | undefined {
  try {
    return decodeURIComponent(component);
  } catch {
    return undefined;
  }
}

function bytesOf(base64url: string): Uint8Array {
  try {
    return Uint8Array.from(atob(base64url.replaceAll('-', '+').replaceAll('_', '/')), (character) => character.charCodeAt(0));
  } catch {
    return new Uint8Array();
  }
}
