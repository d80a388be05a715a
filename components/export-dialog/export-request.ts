/** What the picture shows: all that the map shows, or the selected claim with its neighbourhood. */
export type ExportSubject = 'shown' | 'neighbourhood';

export type ExportFormat = 'svg' | 'png';

export interface ExportRequest {
  readonly what: ExportSubject;
  readonly format: ExportFormat;
  /** Pixels of a PNG for each unit of the picture, 1 to 4; an SVG has none and may ignore it. */
  readonly scale: number;
  readonly background: 'white' | 'transparent';
  /** Whether the legend is part of the picture. */
  readonly legend: boolean;
  /** Whether a line below the picture names the debate and its essays. */
  readonly source: boolean;
}

/** The size of a picture in its own units, which are the pixels of a PNG at scale 1. */
export interface PictureSize {
  readonly width: number;
  readonly height: number;
}

export const SCALES = [1, 2, 3, 4] as const;

/** The smallest limits among browsers, beyond which a canvas silently stays empty. */
export const MOST_PIXELS_A_SIDE = 32_767;
export const MOST_PIXELS = 2 ** 28;

/** The size of the PNG in whole pixels. */
export function pixelSize({ width, height }: PictureSize, scale: number): PictureSize {
  return { width: Math.ceil(width * scale), height: Math.ceil(height * scale) };
}

export function isTooLarge({ width, height }: PictureSize): boolean {
  return Math.max(width, height) > MOST_PIXELS_A_SIDE || width * height > MOST_PIXELS;
}
