import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { ExportRequest } from '../../components/export-dialog/export-request.ts';
import type { ExportSizes } from '../../components/export-dialog/export-dialog.ts';
import { messageOf } from './message-of.ts';
import { exportPicture, pictureName, pictureSize } from './services/export-picture.ts';
import { saveFile } from './services/save-file.ts';
import type { Session } from './session.ts';

export interface ExportState {
  readonly sizes: ExportSizes;
  readonly busy: boolean;
  readonly error?: string;
}

/** The way from the dialog to the file: what can be exported, how large it will be, and the export itself. */
export class PictureExport implements ReactiveController {
  /** Undefined while the dialog is closed. */
  state: ExportState | undefined;

  /** Ends when the dialog is closed or opened anew. */
  private abort = new AbortController();

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly session: () => Session | undefined,
  ) {
    host.addController(this);
  }

  hostDisconnected(): void {
    this.close();
  }

  async open(): Promise<void> {
    const session = this.session();
    const scene = session?.picture.scene.value;
    if (session === undefined || scene === undefined) return;
    this.close();
    const { signal } = this.abort;
    // Only for its size; what is wrong with it is told when the picture itself is asked for.
    const around = await session.drawNeighbourhood(signal)?.catch(() => undefined);
    if (signal.aborted) return;
    const sizes: ExportSizes = {
      shown: (request) => pictureSize(scene, request),
      ...(around !== undefined && { neighbourhood: (request) => pictureSize(around, request) }),
    };
    this.become({ sizes, busy: false });
  }

  close(): void {
    this.abort.abort();
    this.abort = new AbortController();
    this.become(undefined);
  }

  async export(request: ExportRequest): Promise<void> {
    const { state } = this;
    const session = this.session();
    if (session === undefined || state === undefined) return;
    const { signal } = this.abort;
    this.become({ sizes: state.sizes, busy: true });
    try {
      const scene = request.what === 'shown' ? session.picture.scene.value : await session.drawNeighbourhood(signal);
      if (scene === undefined) throw new Error('There is nothing to draw yet.');
      const picture = await exportPicture(scene, request);
      if (signal.aborted) return;
      saveFile(picture, pictureName(session.store.graph.debate.title, request));
      this.close();
    } catch (error) {
      if (!signal.aborted) this.become({ sizes: state.sizes, busy: false, error: messageOf(error) });
    }
  }

  private become(state: ExportState | undefined): void {
    this.state = state;
    this.host.requestUpdate();
  }
}
