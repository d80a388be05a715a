/** Drawings on the buttons, which have their names in words. */
import { html, svg, type SVGTemplateResult, type TemplateResult } from 'lit';

function icon(drawing: SVGTemplateResult): TemplateResult {
  return html`<svg class="icon" viewBox="0 0 16 16" aria-hidden="true" fill="none" stroke="currentColor" stroke-width="1.6">${drawing}</svg>`;
}

export const zoomInIcon = icon(svg`<path d="M8 3v10M3 8h10" />`);
export const zoomOutIcon = icon(svg`<path d="M3 8h10" />`);
export const fitIcon = icon(svg`<path d="M2.5 6V2.5H6M10 2.5h3.5V6M13.5 10v3.5H10M6 13.5H2.5V10" />`);
export const keysIcon = icon(svg`<rect x="1.5" y="4" width="13" height="8.5" rx="1.5" /><path d="M4 7h1M7.5 7h1M11 7h1M5 10h6" />`);
