import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** As many as fill a screen, so that a reader sees no difference. */
const FIRST = 24;

/** Few enough for the page to answer in between. */
const NEXT = 60;

/**
 * Puts a long list into the page slice by slice, each in a frame of its own: all at once, hundreds of rows keep the reader waiting who
 * sees only the first of them.
 */
export class InSlices implements ReactiveController {
  private room = FIRST;

  private wanted = 0;

  private frame: number | undefined;

  private whenAll: (() => void) | undefined;

  constructor(private readonly host: ReactiveControllerHost) {
    host.addController(this);
  }

  /** To be called when the list becomes another one. */
  restart(): void {
    this.room = FIRST;
  }

  /** What of it is to be rendered now. */
  of<T>(items: readonly T[]): readonly T[] {
    this.wanted = items.length;
    return items.slice(0, this.room);
  }

  /** Resolves when all of it is in the page. */
  get complete(): Promise<void> {
    if (this.wanted <= this.room) return Promise.resolve();
    return new Promise((resolve) => {
      const before = this.whenAll;
      this.whenAll = () => (before?.(), resolve());
    });
  }

  hostUpdated(): void {
    if (this.wanted <= this.room) {
      this.whenAll?.();
      this.whenAll = undefined;
    } else this.frame ??= requestAnimationFrame(() => this.grow());
  }

  hostDisconnected(): void {
    if (this.frame !== undefined) cancelAnimationFrame(this.frame);
    this.frame = undefined;
  }

  hostConnected(): void {
    this.host.requestUpdate();
  }

  private grow(): void {
    this.frame = undefined;
    this.room += NEXT;
    this.host.requestUpdate();
  }
}
