import type { ExportRequest } from '../../../components/export-dialog/export-request.ts';
import type { Scene } from '../../../graph/picture/scene.ts';
import { sceneToSvg } from '../../../graph/picture/svg/svg.ts';
import { lightTheme } from '../../../graph/picture/theme.ts';
import { fontFaces } from './font-faces.ts';
import { rasterise } from './raster.ts';

/** The scene as a file, in the light theme: pictures are for paper and slides. */
export async function exportPicture(scene: Scene, request: ExportRequest): Promise<Blob> {
  const svg = sceneToSvg(scene, lightTheme, {
    background: request.background,
    legend: request.legend,
    source: request.source,
    fontFaces: await fontFaces(),
  });
  return request.format === 'svg' ? new Blob([svg], { type: 'image/svg+xml' }) : rasterise(svg, request.scale);
}

/** A file name that says what the picture shows and works on every system. */
export function pictureName(debate: string, request: ExportRequest): string {
  const stem = debate.replaceAll(/[^\p{L}\p{N}]+/gu, '-').replaceAll(/^-|-$/g, '').slice(0, 80);
  return `${stem === '' ? 'debate' : stem}.${request.format}`;
}
