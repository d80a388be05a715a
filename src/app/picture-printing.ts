import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Drawing } from '../../graph/picture/drawing.ts';

/**
 * The picture in place of the page on paper: the one that the reader asked to print, or, when the browser prints by itself, what the map
 * shows.
 */
export class PicturePrinting implements ReactiveController {
  /** What is printed in place of the page; undefined where the page itself is. */
  drawing: Drawing | undefined;

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly shown: () => Drawing | undefined,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('beforeprint', this.onBefore);
    addEventListener('afterprint', this.onAfter);
  }

  hostDisconnected(): void {
    removeEventListener('beforeprint', this.onBefore);
    removeEventListener('afterprint', this.onAfter);
  }

  /** Opens the browser's dialog for printing. */
  async print(drawing: Drawing): Promise<void> {
    this.become(drawing);
    await this.host.updateComplete;
    print();
  }

  private readonly onBefore = (): void => {
    if (this.drawing === undefined) this.become(this.shown());
  };

  private readonly onAfter = (): void => this.become(undefined);

  private become(drawing: Drawing | undefined): void {
    this.drawing = drawing;
    this.host.requestUpdate();
  }
}
