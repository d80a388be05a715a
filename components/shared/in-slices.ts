import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { afterPaint } from './after-paint.ts';

/** As many as fill a screen, so that a reader sees no difference. */
const FIRST = 24;

/** Few enough for the page to answer in between. */
const NEXT = 60;

/** As many entries of one line as the page lays out again within a moment, whenever its width changes. */
const MOST = 900;

/**
 * Puts a long list into the page slice by slice, each after the one before was painted: all at once, hundreds of rows keep the reader
 * waiting who sees only the first of them. Of a list that is longer than anybody goes through, no more than can be laid out in a moment, until more is asked for.
 */
export class InSlices<T> implements ReactiveController {
  private list: readonly T[] = [];

  private room = FIRST;

  /** So many at the most, until more is asked for. */
  private limit = MOST;

  private size = 1;

  private isGrowing = false;

  private waiting: (() => void)[] = [];

  constructor(private readonly host: ReactiveControllerHost) {
    host.addController(this);
  }

  /**
   * What is to be rendered, from its first slice on.
   *
   * @param size that of an entry, in lines or cells
   */
  start(list: readonly T[], size = 1): void {
    this.list = list;
    this.size = size;
    this.room = FIRST;
    this.limit = this.portion;
  }

  /** So many more are rendered when `more` is called. */
  get next(): number {
    return Math.min(this.portion, this.list.length - this.limit);
  }

  /** How many are rendered only when they are asked for. */
  get rest(): number {
    return Math.max(0, this.list.length - this.limit);
  }

  more(): void {
    this.limit += this.portion;
    this.host.requestUpdate();
  }

  /** All of it, be it rendered yet or not. */
  get all(): readonly T[] {
    return this.list;
  }

  /** What of it is to be rendered now. */
  get shown(): readonly T[] {
    return this.list.slice(0, Math.min(this.room, this.limit));
  }

  /** Resolves when all of it is in the page that was asked for. */
  async whole(): Promise<void> {
    if (this.isPartial) await new Promise<void>((resolve) => this.waiting.push(resolve));
  }

  hostUpdated(): void {
    if (this.isPartial) void this.grow();
    else {
      for (const resolve of this.waiting.splice(0)) resolve();
    }
  }

  private get isPartial(): boolean {
    return this.room < Math.min(this.limit, this.list.length);
  }

  private get portion(): number {
    return Math.max(FIRST, Math.floor(MOST / this.size));
  }

  private async grow(): Promise<void> {
    if (this.isGrowing) return;
    this.isGrowing = true;
    await afterPaint();
    this.isGrowing = false;
    this.room += NEXT;
    this.host.requestUpdate();
  }
}
