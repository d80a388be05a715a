/** A view in the address of the page, behind the `#`: short enough to be sent, and nothing that a server gets to see. */
import { strToU8, zlibSync } from 'fflate';
import type { DebateGraph } from '../../../graph/model/debate-graph.ts';
import { inflated } from '../../../graph/picture/carried/inflated.ts';
import { base64 } from '../../engine/base64.ts';
import { focusClaim } from './actions.ts';
import { restoreView, saveView } from './saved-view.ts';
import { INITIAL_VIEW, type ViewState } from './view-state.ts';

/** Longer than any view of a debate that a page can show. */
const MOST = 4 * 1024 * 1024;

/** Empty for the view in which a debate opens. */
export function fragmentOf(view: ViewState): string {
  const saved = saveView(view);
  if (Object.keys(saved).length === 0) return '';
  return `#view=${base64(zlibSync(strToU8(JSON.stringify(saved)), { level: 9 })).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')}`;
}

/** The view that the fragment of an address names: a whole one, or a claim to begin with (`#claim=ID`). Undefined if it names none. */
export function viewInFragment(fragment: string, g: DebateGraph): ViewState | undefined {
  const claim = /^#claim=(.+)$/.exec(fragment)?.[1];
  if (claim !== undefined) {
    const id = decoded(claim);
    return id !== undefined && g.claims.has(id) ? focusClaim(id)(INITIAL_VIEW) : undefined;
  }
  const packed = /^#view=([\w-]+)$/.exec(fragment)?.[1];
  const text = packed === undefined ? undefined : inflated(bytesOf(packed), MOST);
  if (text === undefined) return undefined;
  try {
    return restoreView(JSON.parse(text), g);
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
