import { msg, str } from '@lit/localize';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Loss } from '../../graph/formats/losses.ts';
import type { Debate } from '../../graph/model/schema.ts';
import { messageOf } from './message-of.ts';
import { createAnswersService } from './services/answers-service.ts';
import type { WrittenPieces } from './services/answers-worker.ts';
import { fileStem } from './services/file-stem.ts';
import { saveFile } from './services/save-file.ts';

export interface SavingState {
  readonly busy: boolean;
  readonly error?: string;
}

/** From the dialog to files in the format that was chosen. */
export class DebateSaving implements ReactiveController {
  /** Undefined while the dialog is closed. */
  state: SavingState | undefined;

  /** Why there is no dialog; undefined if nothing went wrong. */
  notice: string | undefined;

  private readonly writer = createAnswersService();
  private saving = new AbortController();

  constructor(private readonly host: ReactiveControllerHost) {
    host.addController(this);
  }

  hostDisconnected(): void {
    this.close();
  }

  /** The dialog and all formats come only now: to look at a debate nobody needs them. */
  async open(): Promise<void> {
    this.notice = undefined;
    try {
      await import('../../components/save-dialog/save-dialog.ts');
      this.become({ busy: false });
    } catch {
      this.notice = msg('The formats could not be loaded, so that nothing can be saved now. Try again when there is a network; the debate is as it was.');
      this.host.requestUpdate();
    }
  }

  forget(): void {
    this.notice = undefined;
    this.host.requestUpdate();
  }

  /** Also gives up what is being written. */
  close(): void {
    this.saving.abort();
    this.become(undefined);
    // It keeps the debate, which may be large.
    this.writer.dispose();
  }

  /** What gets lost in a format. */
  readonly losses = async (debate: Debate, format: string, abort: AbortSignal): Promise<readonly Loss[]> => (await this.writer.ask(debate, { kind: 'losses', format }, abort)) as readonly Loss[];

  async save(debate: Debate, formatId: string): Promise<void> {
    this.become({ busy: true });
    const mine = new AbortController();
    this.saving = mine;
    try {
      const files = (await this.writer.ask(debate, { kind: 'files', format: formatId }, mine.signal)) as readonly WrittenPieces[];
      for (const { ending, pieces } of files) saveFile(new Blob([...pieces], { type: 'text/plain;charset=utf-8' }), `${fileStem(debate.title)}${ending}`);
      this.close();
    } catch (error) {
      if (!mine.signal.aborted) this.become({ busy: false, error: msg(str`It could not be saved: ${messageOf(error)}`) });
    }
  }

  private become(state: SavingState | undefined): void {
    this.state = state;
    this.host.requestUpdate();
  }
}
