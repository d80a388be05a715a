import { msg, str } from '@lit/localize';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Debate } from '../../graph/model/schema.ts';
import { messageOf } from './message-of.ts';
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

  constructor(private readonly host: ReactiveControllerHost) {
    host.addController(this);
  }

  hostDisconnected(): void {
    this.state = undefined;
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

  close(): void {
    this.become(undefined);
  }

  async save(debate: Debate, formatId: string): Promise<void> {
    const [{ writeDebate }, { formatNamed }] = await Promise.all([import('../../graph/formats/losses.ts'), import('../../graph/formats/recognise.ts')]);
    const format = formatNamed(formatId);
    if (format?.writer === undefined) return;
    this.become({ busy: true });
    // So that it is seen that something goes on.
    await new Promise((resolve) => setTimeout(resolve));
    try {
      const { files } = writeDebate(debate, { ...format, writer: format.writer });
      for (const { ending, text } of files) saveFile(new Blob([text], { type: 'text/plain;charset=utf-8' }), `${fileStem(debate.title)}${ending}`);
      this.become(undefined);
    } catch (error) {
      this.become({ busy: false, error: msg(str`It could not be saved: ${messageOf(error)}`) });
    }
  }

  private become(state: SavingState | undefined): void {
    this.state = state;
    this.host.requestUpdate();
  }
}
