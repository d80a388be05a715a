import type { ExportRequest, PictureSize } from '../../../components/export-dialog/export-request.ts';
import { lightTheme, sceneToSvg, svgSize, type Scene, type SvgOptions, type Theme } from '../../../graph/picture/picture.ts';
import { embeddedFonts } from './embedded-fonts.ts';
import { fileStem } from './file-stem.ts';
import { rasterise } from './raster.ts';

/** Pictures are for paper and slides. */
const THEME: Theme = { ...lightTheme, paper: '#ffffff' };

/** The size of the picture that is asked for, at scale 1. */
export function pictureSize(scene: Scene, request: ExportRequest): PictureSize {
  return svgSize(scene, THEME, optionsFor(request));
}

/** The scene as a file. */
export async function exportPicture(scene: Scene, request: ExportRequest): Promise<Blob> {
  const svg = sceneToSvg(scene, THEME, { ...optionsFor(request), fonts: await embeddedFonts() });
  return request.format === 'svg' ? new Blob([svg], { type: 'image/svg+xml' }) : rasterise(svg, request.scale);
}

function optionsFor({ background, legend, source }: ExportRequest): SvgOptions {
  return { paper: background === 'white', legend, sources: source };
}

/** A file name that says what the picture shows and works on every system. */
export function pictureName(debate: string, request: ExportRequest): string {
  return `${fileStem(debate)}.${request.format}`;
}
