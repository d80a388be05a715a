import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { writeDebate } from '../../graph/formats/losses.ts';
import { formatNamed } from '../../graph/formats/recognise.ts';
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

  constructor(private readonly host: ReactiveControllerHost) {
    host.addController(this);
  }

  hostDisconnected(): void {
    this.state = undefined;
  }

  open(): void {
    this.become({ busy: false });
  }

  close(): void {
    this.become(undefined);
  }

  save(debate: Debate, formatId: string): void {
    const format = formatNamed(formatId);
    if (format?.writer === undefined) return;
    try {
      const { files } = writeDebate(debate, { ...format, writer: format.writer });
      for (const { ending, text } of files) saveFile(new Blob([text], { type: 'text/plain;charset=utf-8' }), `${fileStem(debate.title)}${ending}`);
      this.become(undefined);
    } catch (error) {
      this.become({ busy: false, error: `It could not be saved: ${messageOf(error)}` });
    }
  }

  private become(state: SavingState | undefined): void {
    this.state = state;
    this.host.requestUpdate();
  }
}
