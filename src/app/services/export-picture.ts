import type { ExportRequest } from '../../../components/export-dialog/export-request.ts';
import { lightTheme, sceneToSvg, type Scene } from '../../../graph/picture/picture.ts';
import { embeddedFonts } from './embedded-fonts.ts';
import { rasterise } from './raster.ts';

/** The scene as a file, in the light theme: pictures are for paper and slides. */
export async function exportPicture(scene: Scene, request: ExportRequest): Promise<Blob> {
  const svg = sceneToSvg(scene, { ...lightTheme, paper: '#ffffff' }, {
    paper: request.background === 'white',
    legend: request.legend,
    sources: request.source,
    fonts: await embeddedFonts(),
  });
  return request.format === 'svg' ? new Blob([svg], { type: 'image/svg+xml' }) : rasterise(svg, request.scale);
}

/** A file name that says what the picture shows and works on every system. */
export function pictureName(debate: string, request: ExportRequest): string {
  const stem = debate.replaceAll(/[^\p{L}\p{N}]+/gu, '-').replaceAll(/^-|-$/g, '').slice(0, 80);
  return `${stem === '' ? 'debate' : stem}.${request.format}`;
}
