import { msg } from '@lit/localize';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { FileReport } from '../../components/diagnostic-list/diagnostic-list.ts';
import type { FileReading } from '../../graph/formats/read-files.ts';
import type { Debate, View } from '../../graph/model/schema.ts';
import { messageOf } from './message-of.ts';
import { nameOf } from './services/file-name.ts';
import { readInWorker, type ReadByWorker } from './services/read-debate-service.ts';
import type { ReadProgress } from './services/read-progress.ts';

/** A debate that is too large for the page stays with the worker that read it, which whoever opens it has to end. */
export type Held = NonNullable<ReadByWorker['holder']>;

/** What comes of files that the reader chose. */
export interface Opened {
  /** Missing if nothing could be read as a debate, or one that is too large for the page. */
  readonly debate?: Debate;
  readonly holder?: Held;
  /** What the picture shows, if a picture was opened. */
  readonly view?: View;
  /** Files that are in no format of debates and may be the texts of essays. */
  readonly texts: readonly File[];
  /** Texts that were read along with the annotations of them. */
  readonly companions: readonly File[];
}

/** A debate of more claims would stall the page: what follows from all of it at once, as findings, takes longer than anybody waits. */
const MOST_IN_PAGE = 2500;

const MAY_BE_TEXT = /\.(?:txt|md)$/i;

/** From chosen files to a debate: what is being read, what is wrong with it, and how to give it up. */
export class DebateOpening implements ReactiveController {
  /** Undefined while nothing is being read. */
  progress: ReadProgress | undefined;

  /** Of the files that were read last. */
  reports: readonly FileReport[] = [];

  /** Whether nothing could be opened, so that what was open stayed. */
  keptFormer = false;

  private abort = new AbortController();

  constructor(private readonly host: ReactiveControllerHost) {
    host.addController(this);
  }

  hostDisconnected(): void {
    this.cancel();
  }

  cancel(): void {
    this.abort.abort();
    this.progress = undefined;
    this.host.requestUpdate();
  }

  forget(): void {
    this.reports = [];
    this.host.requestUpdate();
  }

  /** Undefined if it was cancelled, or if other files were chosen in the meantime. */
  async read(files: readonly File[]): Promise<Opened | undefined> {
    this.abort.abort();
    const mine = new AbortController();
    this.abort = mine;
    this.become({ name: files[0] === undefined ? '' : nameOf(files[0]), done: 0, total: files.length, fraction: 0 });
    try {
      return await this.readAll(files.filter(({ name }) => !name.startsWith('.')), mine.signal);
    } catch (error) {
      if (mine.signal.aborted) return undefined;
      this.keptFormer = true;
      this.reports = [{ file: files.map(nameOf).join(', '), diagnostics: [{ severity: 'error', code: 'not-read', message: messageOf(error), remedy: msg('try again; what was open is still open'), path: '' }] }];
      return { texts: [], companions: [] };
    } finally {
      if (!mine.signal.aborted) this.become(undefined);
    }
  }

  private async readAll(files: readonly File[], abort: AbortSignal): Promise<Opened> {
    const title = folderOf(files) ?? msg('Debate');
    const { reading, refused, holder } = await readInWorker({ files, title, mostInPage: MOST_IN_PAGE }, abort, (progress) => this.become(progress));
    const byName = new Map(files.map((file) => [nameOf(file), file]));
    const isText = ({ name, format }: FileReading): boolean => format === undefined && MAY_BE_TEXT.test(name);
    const filesOf = (readings: readonly FileReading[]): File[] => readings.flatMap(({ name }) => byName.get(name) ?? []);
    const texts = reading.files.filter(isText);
    const others = reading.files.filter((file) => !isText(file));
    this.keptFormer = reading.debate === undefined && holder === undefined;
    this.reports = [...refused.map(({ name, problem }) => ({ file: name, diagnostics: [problem] })), ...others.map(({ name, diagnostics }) => ({ file: name, diagnostics }))];
    return {
      ...(reading.debate && { debate: reading.debate }),
      ...(holder && { holder }),
      ...(reading.view && { view: reading.view }),
      texts: filesOf(texts.filter(({ readWith }) => readWith === undefined)),
      companions: filesOf(texts.filter(({ readWith }) => readWith !== undefined)),
    };
  }

  private become(progress: ReadProgress | undefined): void {
    this.progress = progress;
    this.host.requestUpdate();
  }
}

/** The folder in which all of them are, if the reader chose one. */
function folderOf(files: readonly File[]): string | undefined {
  const [first] = files;
  const folder = first?.webkitRelativePath.split('/')[0] ?? '';
  return folder !== '' && files.every((file) => file.webkitRelativePath.startsWith(`${folder}/`)) ? folder : undefined;
}
