const STYLE_ID = '__________cytoscape_stylesheet';

/**
 * Cytoscape puts a style element into the page unless it finds one of this id, and a page that forbids inline styles complains. What that
 * style would say, the map's own styles do.
 */
export function keepStylesOut(): void {
  if (document.getElementById(STYLE_ID) !== null) return;
  const placeholder = document.createElement('template');
  placeholder.id = STYLE_ID;
  document.head.append(placeholder);
}
