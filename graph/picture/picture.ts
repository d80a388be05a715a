/** The picture of a debate, for those who draw it: a part of a debate becomes a scene, and a scene becomes SVG or a map. */
export type { ElkLayout, ElkNode } from './layout/elk-graph.ts';
export { layoutPicture, type PictureOptions } from './layout/layout-picture.ts';
export { legendEntries, type LegendEntry } from './legend.ts';
export type { Scene } from './scene.ts';
export { descriptionOf, sceneToSvg, svgSize, type EmbeddedFont, type SvgOptions } from './svg/svg.ts';
export { darkTheme, lightTheme, type Theme } from './theme.ts';
