import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { afterPaint } from './after-paint.ts';

/** As many as fill a screen, so that a reader sees no difference. */
const FIRST = 24;

/** Few enough for the page to answer in between. */
const NEXT = 60;

/**
 * Puts a long list into the page slice by slice, each after the one before was painted: all at once, hundreds of rows keep the reader
 * waiting who sees only the first of them.
 */
export class InSlices<T> implements ReactiveController {
  private list: readonly T[] = [];

  private room = FIRST;

  private isGrowing = false;

  private waiting: (() => void)[] = [];

  constructor(private readonly host: ReactiveControllerHost) {
    host.addController(this);
  }

  /** What is to be rendered, from its first slice on. */
  start(list: readonly T[]): void {
    this.list = list;
    this.room = FIRST;
  }

  /** All of it, be it rendered yet or not. */
  get all(): readonly T[] {
    return this.list;
  }

  /** What of it is to be rendered now. */
  get shown(): readonly T[] {
    return this.list.slice(0, this.room);
  }

  /** Resolves when all of it is in the page. */
  async whole(): Promise<void> {
    if (this.room < this.list.length) await new Promise<void>((resolve) => this.waiting.push(resolve));
  }

  hostUpdated(): void {
    if (this.room < this.list.length) void this.grow();
    else {
      for (const resolve of this.waiting.splice(0)) resolve();
    }
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
