/** The corpus that is open: its overview, or a part of it that is explored like any debate, and how the reader goes from one to the other. */
import { msg, str } from '@lit/localize';
import type { CorpusSummary, Part, PartAsked } from '../../../graph/corpus/corpus.ts';
import { messageOf } from '../message-of.ts';
import type { Place } from '../services/view-address.ts';
import type { Session, SessionStart } from '../session.ts';
import { fragmentOf, placeInFragment, viewInFragment } from '../store/view-link.ts';
import { INITIAL_VIEW } from '../store/view-state.ts';
import type { CorpusOpening } from './corpus-opening.ts';
import { loadMoreAround, loadParts } from './load-part.ts';
import { isWithin, partInPlace, placeOfPart, type Asked } from './part-address.ts';
import { viewOfPart } from './view-of-part.ts';
import type { DebateGraph } from '../../../graph/model/debate-graph.ts';
import type { DisplayChoice } from '../../../components/display-dialog/display-choice.ts';

/** What the page lends to an open corpus. */
export interface CorpusRoom {
  /** Shows a part in the explorer, in place of what is shown. */
  readonly explore: (part: Part['debate'], place: Place, startOf: (g: DebateGraph) => SessionStart) => Session;
  /** Shows the overview; what was explored is left. */
  readonly overview: (title: string) => void;
  readonly display: () => DisplayChoice;
  readonly changed: () => void;
}

/** What is loaded, and what for. */
export interface LoadedPart extends Part {
  readonly asked: Asked;
  readonly session: Session;
}

/** What goes on: how much is done of what is being loaded, if anything is, and what came of the last wish that could not be met. */
export interface Loading {
  readonly progress?: number;
  readonly notice?: string;
}

export class OpenCorpus {
  /** Undefined while the overview is shown. */
  part: LoadedPart | undefined;

  loading: Loading = {};

  private current = new AbortController();

  constructor(
    readonly opening: CorpusOpening,
    readonly summary: CorpusSummary,
    private readonly room: CorpusRoom,
  ) {
    addEventListener('popstate', this.onArrival);
  }

  /** What the address says: the overview, or a part. */
  async start(): Promise<void> {
    const place = placeInFragment(location.hash);
    const asked = place === this.opening.key || place?.startsWith(`${this.opening.key}&`) === true ? partInPlace(place) : undefined;
    if (asked === undefined) return this.overview();
    const hash = location.hash;
    await this.load(() => this.explore(asked, (g) => viewInFragment(hash, g)));
    if (this.part === undefined) this.overview();
  }

  dispose(): void {
    removeEventListener('popstate', this.onArrival);
    this.current.abort();
    this.opening.dispose();
  }

  descend(asked: PartAsked): Promise<void> {
    return this.load(() => this.explore([asked]));
  }

  /** Adds what is linked with the claim to what is explored, which stays as it is seen. */
  loadMore(claim: string): Promise<void> {
    return this.load(async () => {
      const { part } = this;
      if (part === undefined) return;
      const more = await loadMoreAround(this.opening.corpus, part, claim, this.asking());
      if (more === undefined) {
        return this.become({ notice: msg('All that is linked with the chosen claim is loaded.') });
      }
      this.show({ ...more.part, asked: [...part.asked, more.asked] }, () => goingOn(part.session));
    });
  }

  cancel(): void {
    this.current.abort();
    this.become({});
  }

  forget(): void {
    this.become({});
  }

  overview(): void {
    this.cancel();
    this.part = undefined;
    const fragment = fragmentOf(INITIAL_VIEW, this.opening.key, this.room.display());
    if (placeInFragment(location.hash) !== this.opening.key) history.pushState(null, '', fragment);
    this.room.overview(this.summary.title);
  }

  private async explore(asked: Asked, viewOf: (g: DebateGraph) => SessionStart['view'] = () => undefined): Promise<void> {
    const part = await loadParts(this.opening.corpus, asked, this.asking());
    this.show({ ...part, asked }, (g) => ({ view: viewOf(g) ?? viewOfPart(g, asked[0]) }));
  }

  private show(part: Part & { readonly asked: Asked }, startOf: (g: DebateGraph) => SessionStart): void {
    const { key } = this.opening;
    const place: Place = {
      name: placeOfPart(key, part.asked),
      covers: (other) => isOf(key, other) && isWithin(partInPlace(other) ?? NOWHERE, part.asked),
      leave: () => this.arrive(),
    };
    this.part = { ...part, session: this.room.explore(part.debate, place, startOf) };
  }

  private readonly onArrival = (): void => {
    // While a part is explored, what follows its address says so.
    if (this.part === undefined) this.arrive();
  };

  /** The address names another place. */
  private arrive(): void {
    const place = placeInFragment(location.hash);
    if (!isOf(this.opening.key, place)) return location.reload();
    void this.start();
  }

  /** One after the other: what was asked for before is given up. */
  private async load(act: () => Promise<void>): Promise<void> {
    this.current.abort();
    const mine = new AbortController();
    this.current = mine;
    this.become({ progress: 0 });
    try {
      await act();
    } catch (error) {
      if (!mine.signal.aborted) this.become({ notice: msg(str`That could not be loaded. ${messageOf(error)}`) });
    } finally {
      // Of what was given up, what came after it tells.
      if (this.current === mine && this.loading.progress !== undefined) this.become({});
    }
  }

  private asking(): { readonly abort: AbortSignal; readonly onProgress: (fraction: number) => void } {
    return {
      abort: this.current.signal,
      onProgress: (fraction) => this.become({ progress: fraction }),
    };
  }

  private become(loading: Loading): void {
    this.loading = loading;
    this.room.changed();
  }
}

/** No part has all of this. */
const NOWHERE: Asked = [{ kind: 'claims', claims: ['no claim'] }];

function isOf(key: string, place: string | null): boolean {
  return place === key || place?.startsWith(`${key}&`) === true;
}

/** View, steps and picture as they are; ids that were there are still there. */
function goingOn({ store, picture, views }: Session): SessionStart {
  const scene = picture.scene.peek();
  return { view: store.view.peek(), past: store.past.peek(), future: store.future.peek(), views: views.list.peek(), ...(scene && { scene }) };
}
