import { msg, str } from '@lit/localize';
import { signal } from '@preact/signals-core';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { ShelvedDebate } from '../../components/debate-shelf/debate-shelf.ts';
import { readDebate } from '../../graph/model/read-debate.ts';
import type { Debate } from '../../graph/model/schema.ts';
import { messageOf } from './message-of.ts';
import type { Display } from './services/display.ts';
import { keyOf, openDebateShelf, shelfWarning, type DebateShelf } from './services/debate-shelf.ts';
import { keepViews, keptViews } from './services/kept-views.ts';
import { fetchShippedDebate } from './services/shipped-debate.ts';
import type { TextStore } from './services/text-store.ts';
import { followAddress } from './services/view-address.ts';
import { keepHistory, keptHistory } from './services/view-history.ts';
import { openSession, type Session, type SessionStart } from './session.ts';
import type { DrawPicture } from './store/picture.ts';
import { debateInFragment, viewInFragment } from './store/view-link.ts';
import type { ViewState } from './store/view-state.ts';

/** Which debate is open, which can be, and what is kept of them beside: the address, the steps, the saved views. */
export class OpenDebates implements ReactiveController {
  /** Undefined until the first debate is open. */
  readonly session = signal<Session | undefined>(undefined);

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
  ) {
    host.addController(this);
    this.shelfOpened = openDebateShelf().then((shelf) => (this.shelf = shelf));
  }

  hostConnected(): void {
    if (this.session.peek() === undefined) void this.start();
  }

  hostDisconnected(): void {
    this.leave();
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
    this.open(debate, key, view);
    void this.shelfOpened.then((shelf) => shelf.keep(key, debate)).then(() => this.host.requestUpdate());
  }

  /** Opens one of those that can be. */
  async show(key: string | null): Promise<void> {
    this.choose(false);
    try {
      const debate = key === null ? await shippedDebate() : await (await this.shelfOpened).read(key);
      if (debate === undefined) throw new Error(msg('It is no longer in this browser.'));
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
      if (wanted !== null && kept !== undefined) return this.open(kept, wanted);
      if (wanted !== null) this.notice = msg('The address is that of a debate that is not in this browser; ask whoever sent it for the file, and open that.');
      this.open(await shippedDebate(), null);
    } catch (error) {
      this.failure = msg(str`The debate that ships with the page could not be opened. ${messageOf(error)}`);
      this.host.requestUpdate();
    }
  }

  private open(debate: Debate, key: string | null, view?: ViewState): void {
    this.leave();
    const former = this.session.peek();
    former?.picture.dispose();
    const session = openSession(debate, this.draw, this.texts, (g): SessionStart => {
      // The address is that of the debate that was open before, if there was one.
      const start = view ?? (former === undefined ? viewInFragment(location.hash, g) : undefined);
      const views = key === null ? keptViews(g) : undefined;
      return {
        ...keptHistory(g, key),
        ...(start && { view: start }),
        ...(views && { views }),
        keepViews: (changed) => (key === null ? keepViews(g, changed) : void this.shelf?.keep(key, session.document.peek())),
      };
    });
    const stops = [followAddress(session.store, key, this.display), keepHistory(session.store, key)];
    this.leave = () => stops.forEach((stop) => stop());
    this.current = key;
    this.session.value = session;
    document.title = `${debate.title} · Elenchus`;
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
