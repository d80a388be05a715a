import type { Drawing } from '../../../graph/picture/drawing.ts';
import { sheetOf } from '../../../graph/picture/sheet/sheet.ts';
import { sceneContent } from '../../../graph/picture/svg/draw-scene.ts';
import { lightTheme } from '../../../graph/picture/themes/light.ts';
import { describeBase } from '../describe-base.ts';
import type { Session } from '../session.ts';

/** The map as it is put on paper; undefined while something else is shown. */
export function drawingOfMap({ store: { graph, view }, picture }: Session): Drawing | undefined {
  const scene = picture.scene.value;
  if (scene === undefined || view.value.tab !== 'map' || view.value.showAs === 'outline') return undefined;
  return sheetOf(sceneContent(scene, lightTheme), lightTheme, { title: describeBase(graph, view.value), paper: false, legend: true, sources: true });
}
