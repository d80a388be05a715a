/** The picture of a debate, for those who draw it: a part of a debate becomes a scene, and a scene becomes SVG or a map. */
export type { ElkLayout, ElkNode } from './layout/elk-graph.ts';
export { layoutPicture, type PictureOptions } from './layout/layout-picture.ts';
export { legendEntries, type LegendEntry } from './legend.ts';
export type { Scene } from './scene.ts';
export type { Drawing } from './drawing.ts';
export { sheetOf, type SheetOptions } from './sheet/sheet.ts';
export { NoSuchSubject, shownOf, type PictureSubject, type Shown } from './subject.ts';
export { sceneContent } from './svg/draw-scene.ts';
export { drawingToSvg, type EmbeddedFont } from './svg/svg.ts';
export { THEME_NAMES, type Theme, type ThemeName } from './theme.ts';
export { THEMES } from './themes/themes.ts';
