import { msg, str } from '@lit/localize';
import { signal } from '@preact/signals-core';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { ShelvedDebate } from '../../components/debate-shelf/debate-shelf.ts';
import { readDebate } from '../../graph/model/read-debate.ts';
import type { Debate } from '../../graph/model/schema.ts';
import type { CorpusOpening } from './corpus/corpus-opening.ts';
import type { CorpusRoom, OpenCorpus } from './corpus/open-corpus.ts';
import { messageOf } from './message-of.ts';
import type { Display } from './services/display.ts';
import { keyOf, openDebateShelf, shelfWarning, type DebateShelf } from './services/debate-shelf.ts';
import { keepViews, keptViews } from './services/kept-views.ts';
import { fetchShippedDebate } from './services/shipped-debate.ts';
import type { TextStore } from './services/text-store.ts';
import { followAddress, placeOfDebate, type Place } from './services/view-address.ts';
import { keepHistory, keptHistory } from './services/view-history.ts';
import { openSession, type Session, type SessionStart } from './session.ts';
import type { StoreArrival } from './store-opening.ts';
import type { DrawPicture } from './store/picture.ts';
import { debateInFragment, viewInFragment } from './store/view-link.ts';
import type { ViewState } from './store/view-state.ts';

/** Which debate is open, which can be, and what is kept of them beside: the address, the steps, the saved views. */
export class OpenDebates implements ReactiveController {
  /** Undefined until the first debate is open, and while the overview of one is shown that is too large for the page. */
  readonly session = signal<Session | undefined>(undefined);

  /** The debate that is too large for the page, if one is open: the session is that of a part of it. */
  corpus: OpenCorpus | undefined;

  /** Why no debate could be opened to begin with. */
  failure: string | undefined;

  /** Why the debate that was asked for is not the one that is open. */
  notice: string | undefined;

  /** Key of the open debate; null for the one that comes with the page. */
  current: string | null = null;

  /** Whether the dialog with the debates is shown. */
  choosing = false;

  private shelf: DebateShelf | undefined;
  private readonly shelfOpened: Promise<DebateShelf>;
  /** Ends what goes on beside the open debate. */
  private leave: () => void = () => {};

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly draw: DrawPicture,
    private readonly texts: Promise<TextStore>,
    private readonly display: Display,
    /** Reads files that were kept, as if the reader had chosen them; tells whether a debate was opened. */
    private readonly openFiles: (files: readonly File[]) => Promise<boolean>,
    /** Opens stores by the name that the page has given them. */
    private readonly openStores: (key: string) => Promise<StoreArrival>,
  ) {
    host.addController(this);
    this.shelfOpened = openDebateShelf().then((shelf) => (this.shelf = shelf));
  }

  hostConnected(): void {
    if (this.session.peek() === undefined) void this.start();
  }

  hostDisconnected(): void {
    this.leave();
    this.closeCorpus();
  }

  /** Why debates are not kept, if they are not. */
  get warning(): string | undefined {
    return this.shelf && shelfWarning(this.shelf.status.value);
  }

  get all(): readonly ShelvedDebate[] {
    return [{ key: null, title: SHIPPED }, ...(this.shelf?.entries.value ?? [])];
  }

  choose(choosing: boolean): void {
    this.choosing = choosing;
    this.host.requestUpdate();
  }

  /** Opens a debate that the reader brought, and keeps it. */
  bring(debate: Debate, view?: ViewState): void {
    const key = keyOf(debate);
    this.closeCorpus();
    this.open(debate, key, view);
    void this.shelfOpened.then((shelf) => shelf.keep(key, debate)).then(() => this.host.requestUpdate());
  }

  /** Opens a debate that is too large for the page, and keeps the files of which it was read. */
  async openCorpus(opening: CorpusOpening, files: readonly File[] = []): Promise<void> {
    let corpus: OpenCorpus;
    try {
      const summary = await opening.corpus.summary({ abort: new AbortController().signal });
      // What only the few need who open one.
      const { OpenCorpus } = await import('./corpus/open-corpus.ts');
      corpus = new OpenCorpus(opening, summary, this.room);
    } catch (error) {
      opening.dispose();
      return this.tell(msg(str`The debate could not be opened. ${messageOf(error)} What was open is still open.`));
    }
    this.closeCorpus();
    this.notice = undefined;
    this.corpus = corpus;
    this.current = opening.key;
    await corpus.start();
    if (files.length === 0) return;
    const { title, counts } = corpus.summary;
    await (await this.shelfOpened).keepFiles({ key: opening.key, title, claims: counts.claims, essays: counts.essays }, files);
    this.host.requestUpdate();
  }

  private readonly room: CorpusRoom = {
    explore: (part, place, startOf) => this.enter(openSession(part, this.draw, this.texts, startOf), place, part.title),
    overview: (title) => {
      this.leaveSession();
      this.session.value = undefined;
      document.title = `${title} · Elenchus`;
      this.host.requestUpdate();
    },
    display: () => this.display.choice.peek(),
    changed: () => this.host.requestUpdate(),
  };

  /** Opens one of those that can be. */
  async show(key: string | null): Promise<void> {
    this.choose(false);
    try {
      const debate = key === null ? await shippedDebate() : await (await this.shelfOpened).read(key);
      if (debate === undefined) throw new Error(msg('It is no longer in this browser.'));
      if ('files' in debate) return void (await this.openFiles(debate.files));
      this.closeCorpus();
      this.open(debate, key);
    } catch (error) {
      this.tell(msg(str`The debate could not be opened. ${messageOf(error)} What was open is still open.`));
    }
  }

  async remove(key: string): Promise<void> {
    try {
      await (await this.shelfOpened).remove(key);
    } catch (error) {
      this.tell(messageOf(error));
    }
    this.host.requestUpdate();
  }

  private async start(): Promise<void> {
    const wanted = debateInFragment(location.hash);
    try {
      const kept = wanted === null ? undefined : await (await this.shelfOpened).read(wanted);
      if (kept !== undefined && 'files' in kept) {
        if (await this.openFiles(kept.files)) return;
      } else if (wanted !== null && kept !== undefined) return this.open(kept, wanted);
      else if (wanted !== null) {
        const arrival = await this.openStores(wanted);
        if (arrival.kind === 'opened') return;
        this.notice = arrival.kind === 'failed' ? arrival.why : msg('The address is that of a debate that is not in this browser; ask whoever sent it for the file, and open that.');
      }
      this.open(await shippedDebate(), null);
    } catch (error) {
      this.failure = msg(str`The debate that ships with the page could not be opened. ${messageOf(error)}`);
      this.host.requestUpdate();
    }
  }

  private open(debate: Debate, key: string | null, view?: ViewState): void {
    const former = this.session.peek();
    const session = openSession(debate, this.draw, this.texts, (g): SessionStart => {
      // The address is that of the debate that was open before, if there was one.
      const start = view ?? (former === undefined ? viewInFragment(location.hash, g) : undefined);
      const views = key === null ? keptViews(g) : undefined;
      return {
        ...keptHistory(g, key, start),
        ...(views && { views }),
        keepViews: (changed) => (key === null ? keepViews(g, changed) : void this.shelf?.keep(key, session.document.peek())),
      };
    });
    this.current = key;
    this.enter(session, placeOfDebate(key), debate.title);
  }

  /** Shows the session in place of what was open. */
  private enter(session: Session, place: Place, title: string): Session {
    this.leaveSession();
    const stops = [followAddress(session.store, place, this.display), keepHistory(session.store, place.name)];
    this.leave = () => stops.forEach((stop) => stop());
    this.session.value = session;
    document.title = `${title} · Elenchus`;
    return session;
  }

  private leaveSession(): void {
    this.leave();
    this.leave = () => {};
    this.session.peek()?.picture.dispose();
  }

  private closeCorpus(): void {
    this.corpus?.dispose();
    this.corpus = undefined;
  }

  /** The reader has read the notice. */
  forget(): void {
    this.notice = undefined;
    this.host.requestUpdate();
  }

  private tell(notice: string): void {
    this.notice = notice;
    this.host.requestUpdate();
  }
}

const SHIPPED = 'Negotiating peace in Ukraine';

async function shippedDebate(): Promise<Debate> {
  const { debate, diagnostics } = readDebate(await fetchShippedDebate());
  if (debate === undefined) throw new Error(diagnostics[0]?.message ?? msg('It cannot be read.'));
  // Reading and opening are each short, but not both without a pause.
  await new Promise((resolve) => setTimeout(resolve));
  return debate;
}
