/** What the reader wants a picture of, how it is to look, and as what it is to leave the page. */
import type { PageName, PictureFormat, SvgText } from '../../graph/picture/file-order.ts';
import type { PngSize } from '../../graph/picture/png/png-size.ts';
import type { PictureSubject } from '../../graph/picture/subject.ts';
import type { Background, ThemeName } from '../../graph/picture/theme.ts';
import type { Wording } from '../../graph/model/schema.ts';

/** All that the map shows, or a part of the debate that is asked for. */
export type ExportSubject =
  | { readonly kind: 'shown' }
  | Extract<PictureSubject, { readonly kind: 'neighbourhood' | 'argument' | 'reliance' | 'contradiction' | 'comparison' }>
  /** The table of premises: of an author (a person's id), or of all. */
  | { readonly kind: 'premises'; readonly author: string | undefined };

/** All that the drawing depends on. */
export interface DrawingRequest {
  readonly subject: ExportSubject;
  readonly theme: ThemeName;
  readonly wording: Wording;
  readonly background: Background;
  readonly showTitle: boolean;
  /** In place of the title that the picture would have by itself; empty for that one. */
  readonly title: string;
  readonly legend: boolean;
  readonly sources: boolean;
}

export interface ExportRequest extends DrawingRequest {
  readonly format: PictureFormat;
  readonly text: SvgText;
  readonly size: PngSize;
  readonly page: PageName;
  /** Whether the picture carries what it shows, so that it can be opened again. */
  readonly carries: boolean;
}

/** Where the picture goes. */
export type ExportWay = 'save' | 'copy-png' | 'copy-svg' | 'print';

export const PRESET: ExportRequest = {
  subject: { kind: 'shown' },
  theme: 'light',
  wording: 'gist',
  background: 'white',
  showTitle: false,
  title: '',
  legend: true,
  sources: true,
  format: 'svg',
  text: 'embedded',
  size: { scale: 2 },
  page: 'fit',
  carries: true,
};
