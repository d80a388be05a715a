/** Small drawings beside words, never instead of them: all are hidden from assistive technology. */
import { svg, type SVGTemplateResult, html, type TemplateResult } from 'lit';

function icon(drawing: SVGTemplateResult): TemplateResult {
  return html`<svg class="icon" viewBox="0 0 16 16" aria-hidden="true" fill="none" stroke="currentColor" stroke-width="1.6">
    ${drawing}
  </svg>`;
}

export const directIcon = icon(svg`<circle cx="8" cy="8" r="5" fill="currentColor" />`);
export const stepsIcon = icon(svg`<circle cx="8" cy="8" r="5" />`);
export const loadBearingIcon = icon(svg`<path d="M2 3h12M2 13h12M4.5 3v10M11.5 3v10" stroke-width="2" />`);
export const thesisIcon = icon(svg`<path d="M4 15V2h8.5L10 5.5 12.5 9H4" fill="currentColor" stroke-linejoin="round" />`);
export const heldIcon = icon(svg`<rect x="3.5" y="3.5" width="9" height="9" />`);
export const rejectedIcon = icon(svg`<path d="M3.5 3.5l9 9M12.5 3.5l-9 9" stroke-width="2" />`);
export const reportedIcon = icon(svg`<path d="M2.5 3h11v7.5H8l-3 3v-3H2.5z" stroke-linejoin="round" />`);
export const takenOverIcon = icon(svg`<path d="M2.5 3h11v7.5H8l-3 3v-3H2.5z" fill="currentColor" stroke-linejoin="round" />`);
export const objectionIcon = icon(svg`<path d="M1.5 8H13M13 3v10" stroke-width="2" />`);
export const checkIcon = icon(svg`<path d="M2.5 8.5 6.5 12.5 13.5 4" stroke-width="2" />`);
export const undoIcon = icon(svg`<path d="M3 6.5h6.5a3.5 3.5 0 0 1 0 7H6M3 6.5l3-3M3 6.5l3 3" stroke-width="1.8" />`);
export const redoIcon = icon(svg`<path d="M13 6.5H6.5a3.5 3.5 0 0 0 0 7H10M13 6.5l-3-3M13 6.5l-3 3" stroke-width="1.8" />`);
export const closeIcon = icon(svg`<path d="M3.5 3.5l9 9M12.5 3.5l-9 9" stroke-width="2" />`);
export const alertIcon = icon(svg`<path d="M8 1.8 15 14H1z" stroke-linejoin="round" /><path d="M8 6v4M8 11.2v1.4" />`);
export const upIcon = icon(svg`<path d="M4 10l4-4 4 4" stroke-width="2" />`);
export const downIcon = icon(svg`<path d="M4 6l4 4 4-4" stroke-width="2" />`);
export const towardsLeftIcon = icon(svg`<path d="M10 4 6 8l4 4" stroke-width="2" />`);
export const towardsRightIcon = icon(svg`<path d="M6 4l4 4-4 4" stroke-width="2" />`);
export const eitherWayIcon = icon(svg`<path d="M5 6.5 8 3.5l3 3M5 9.5l3 3 3-3" />`);
export const clashIcon = icon(svg`<path d="M1.5 8h13M4.5 4.5 1 8l3.5 3.5M11.5 4.5 15 8l-3.5 3.5" />`);
export const fileIcon = icon(svg`<path d="M3.5 1.5h6l3 3v10h-9z" stroke-linejoin="round" /><path d="M9.5 1.5v3h3" />`);
export const displayIcon = icon(svg`<circle cx="8" cy="8" r="6" /><path d="M8 2a6 6 0 0 1 0 12z" fill="currentColor" />`);
export const findIcon = icon(svg`<circle cx="7" cy="7" r="4.5" /><path d="M10.5 10.5 14.5 14.5" stroke-width="2" />`);
/** Of what can be opened and closed; turned downwards where it is open. */
export const foldIcon = icon(svg`<path d="M6 4l4 4-4 4" stroke-width="2" />`);
