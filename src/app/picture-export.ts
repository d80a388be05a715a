import { msg, str } from '@lit/localize';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { clashesById } from '../../components/shared/answers.ts';
import type { Draft } from '../../components/export-dialog/export-dialog.ts';
import { PRESET, type ExportRequest, type ExportSubject, type ExportWay } from '../../components/export-dialog/export-request.ts';
import type { DebateGraph } from '../../graph/model/debate-graph.ts';
import type { FileOrder, PictureFormat } from '../../graph/picture/file-order.ts';
import { drawOrder, type OrderedPicture, type PictureOrder } from '../../graph/picture/order.ts';
import { pixelSize } from '../../graph/picture/png/png-size.ts';
import { THEMES } from '../../graph/picture/themes/themes.ts';
import { pictureLanguage } from '../engine/picture/picture-language.ts';
import { isTooLarge, largestScale } from '../engine/picture/png-limits.ts';
import { messageOf } from './message-of.ts';
import type { PicturePrinting } from './picture-printing.ts';
import { copyPng, copySvg } from './services/copy-picture.ts';
import { fileStem } from './services/file-stem.ts';
import { createPictureLayout } from './services/picture-layout.ts';
import { createPictureService } from './services/picture-service.ts';
import { saveFile } from './services/save-file.ts';
import { TOOL } from './tool.ts';
import type { Session } from './session.ts';

export interface ExportState {
  readonly draft: Draft;
  /** The largest possible size in words, if the picture is too large. */
  readonly largest?: string;
  readonly busy: boolean;
  readonly error?: string;
  readonly done?: string;
}

const TYPES: Readonly<Record<PictureFormat, string>> = { svg: 'image/svg+xml', png: 'image/png', pdf: 'application/pdf' };

/** The way from the dialog to the picture: it is drawn while the reader chooses, and made into a file in the end. */
export class PictureExport implements ReactiveController {
  /** Undefined while the dialog is closed. */
  state: ExportState | undefined;

  /** What was chosen last, kept while the dialog is closed. */
  request = PRESET;

  private picture: OrderedPicture | undefined;
  private readonly layout = createPictureLayout('when-asked');
  private readonly files = createPictureService();
  /** Ends when the dialog is closed or another picture is wanted. */
  private drawing = new AbortController();
  /** Ends when the dialog is closed. */
  private making = new AbortController();

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly session: () => Session | undefined,
    /** Width by height of the room that the map has. */
    private readonly aspect: () => number | undefined,
    private readonly printing: PicturePrinting,
  ) {
    host.addController(this);
  }

  hostDisconnected(): void {
    this.close();
    this.layout.dispose();
    this.files.dispose();
  }

  /** @param subject in place of the one that was chosen last */
  open(subject = this.request.subject): void {
    const session = this.session();
    if (session === undefined) return;
    this.become({ draft: { kind: 'drawing' }, busy: false });
    const { graph, view } = session.store;
    void this.draw({ ...this.request, subject: isStillThere(graph, view.peek().selected, subject) ? subject : PRESET.subject });
  }

  close(): void {
    this.drawing.abort();
    this.making.abort();
    this.making = new AbortController();
    this.picture = undefined;
    this.become(undefined);
  }

  /** Draws what the reader looks at in the dialog. */
  async draw(request: ExportRequest): Promise<void> {
    const session = this.session();
    if (session === undefined || this.state === undefined) return;
    this.request = request;
    this.drawing.abort();
    this.drawing = new AbortController();
    const { signal } = this.drawing;
    try {
      const order = orderOf(session, request, this.aspect());
      const picture = await drawOrder(session.store.graph, order, { layOut: (graph, shown, options) => this.layout.layOut(graph, shown, options, signal), tool: TOOL });
      if (signal.aborted) return;
      this.picture = picture;
      const largest = largestFor(request, picture);
      this.become({ draft: { kind: 'drawn', drawing: picture.drawing }, busy: false, ...(largest !== undefined && { largest }) });
    } catch (error) {
      if (!signal.aborted) this.become({ draft: { kind: 'failed', message: messageOf(error) }, busy: false });
    }
  }

  async export(way: ExportWay): Promise<void> {
    const { state, picture, request } = this;
    const session = this.session();
    if (session === undefined || state === undefined || picture === undefined) return;
    if (way === 'print') return this.printing.print(picture.drawing);
    const { signal } = this.making;
    const { draft, largest } = state;
    const common = { draft, ...(largest !== undefined && { largest }) };
    this.become({ ...common, busy: true });
    try {
      const { graph } = session.store;
      const done = await this.send(graph, picture, request, way, signal);
      if (signal.aborted) return;
      if (way === 'save') this.close();
      else this.become({ ...common, busy: false, done });
    } catch (error) {
      if (!signal.aborted) this.become({ ...common, busy: false, error: messageOf(error) });
    }
  }

  /** @returns what was done, in words */
  private async send(graph: DebateGraph, { drawing, carried }: OrderedPicture, request: ExportRequest, way: Exclude<ExportWay, 'print'>, signal: AbortSignal): Promise<string> {
    const make = async (order: FileOrder): Promise<Blob> => {
      const parts = { drawing, carried: request.carries ? carried : undefined, language: pictureLanguage(graph) };
      const { bytes } = await this.files.make(parts, order, signal);
      return new Blob([new Uint8Array(bytes)], { type: TYPES[order.format] });
    };
    switch (way) {
      case 'save': {
        saveFile(await make(fileOrder(request)), `${fileStem(graph.debate.title)}.${request.format}`);
        return msg('Saved.');
      }
      case 'copy-png':
        await copyPng(make({ format: 'png', size: request.size }));
        return msg('Copied as PNG.');
      case 'copy-svg':
        // Browsers take fonts out of what is copied, and complain of them.
        await copySvg(await (await make({ format: 'svg', text: request.text === 'outlines' ? 'outlines' : 'none' })).text());
        return msg('Copied as SVG.');
    }
  }

  private become(state: ExportState | undefined): void {
    this.state = state;
    this.host.requestUpdate();
  }
}

/** What a picture was of may be gone with the selection, or with the debate. */
function isStillThere(graph: DebateGraph, selected: string | undefined, subject: ExportSubject): boolean {
  const writes = (author: string): boolean => graph.debate.essays.some((essay) => essay.author === author);
  switch (subject.kind) {
    case 'shown':
      return true;
    case 'neighbourhood':
      return subject.claim === selected;
    case 'argument': {
      const inference = graph.inferences.get(subject.inference);
      return inference !== undefined && selected !== undefined && (inference.conclusion === selected || inference.premises.includes(selected));
    }
    case 'reliance':
      return writes(subject.author);
    case 'comparison':
      return subject.authors.every(writes);
    case 'contradiction':
      return clashesById(graph).has(subject.id);
    case 'premises':
      return subject.author === undefined || writes(subject.author);
  }
}

function fileOrder({ format, text, size, page }: ExportRequest): FileOrder {
  switch (format) {
    case 'svg':
      return { format, text };
    case 'png':
      return { format, size };
    case 'pdf':
      return { format, page };
  }
}

function orderOf({ store }: Session, request: ExportRequest, aspect: number | undefined): PictureOrder {
  const { theme, title, showTitle, legend, sources, background, wording, subject } = request;
  const { kinds } = store.view.peek().filter;
  return {
    subject: subjectOf(store, subject),
    theme: THEMES[theme],
    ...(title.trim() !== '' && { title }),
    showTitle,
    legend,
    sources,
    background,
    wording,
    ...(subject.kind === 'shown' && { connections: kinds, ...(aspect !== undefined && { aspect }) }),
  };
}

function subjectOf({ shown }: Session['store'], subject: ExportSubject): PictureOrder['subject'] {
  switch (subject.kind) {
    case 'shown': {
      const { claims, bundles } = shown.peek();
      return { kind: 'claims', claims: claims.map(({ id }) => id), bundles: bundles.length > 0 };
    }
    case 'premises':
      return { kind: 'premises', ...(subject.author !== undefined && { authors: new Set([subject.author]) }) };
    default:
      return subject;
  }
}

function largestFor({ size }: ExportRequest, { drawing }: OrderedPicture): string | undefined {
  if (!isTooLarge(pixelSize(drawing, size))) return undefined;
  const scale = largestScale(drawing);
  const { width, height } = pixelSize(drawing, { scale });
  return msg(str`The largest possible scale is ${scale}: ${width} × ${height} pixels.`);
}
