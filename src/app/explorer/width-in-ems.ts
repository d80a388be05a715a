import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** How wide an element is in its own font, told by the browser whenever that changes: asked in the midst of changes, it would lay the page out twice. */
export class WidthInEms implements ReactiveController {
  private told: number | undefined;
  private readonly observer = new ResizeObserver(() => (this.told = this.measure()));

  constructor(private readonly host: ReactiveControllerHost & Element) {
    host.addController(this);
  }

  get value(): number {
    return (this.told ??= this.measure());
  }

  hostConnected(): void {
    this.observer.observe(this.host);
  }

  hostDisconnected(): void {
    this.observer.disconnect();
    this.told = undefined;
  }

  private measure(): number {
    return this.host.clientWidth / Number.parseFloat(getComputedStyle(this.host).fontSize);
  }
}
