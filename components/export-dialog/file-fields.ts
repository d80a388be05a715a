/** The parts of the form that ask how the picture looks, and what file it becomes. */
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Drawing } from '../../graph/picture/drawing.ts';
import { PAGE_NAMES, type PageName, type PictureFormat, type SvgText } from '../../graph/picture/file-order.ts';
import { pixelSize, type PngSize } from '../../graph/picture/png/png-size.ts';
import type { Background, ThemeName } from '../../graph/picture/theme.ts';
import { alertIcon } from '../shared/icons.ts';
import { valueOf } from '../shared/value-of.ts';
import type { ExportRequest } from './export-request.ts';
import { select } from './subject-fields.ts';

const BACKGROUNDS: readonly { readonly value: Background; readonly label: string }[] = [
  { value: 'white', label: 'white' },
  { value: 'paper', label: 'as on screen' },
  { value: 'none', label: 'none: transparent' },
];

/** Nobody could read light words on white. */
function backgroundsFor(theme: ThemeName): typeof BACKGROUNDS {
  return theme === 'dark' ? BACKGROUNDS.filter(({ value }) => value !== 'white') : BACKGROUNDS;
}

type Change = (part: Partial<ExportRequest>) => void;

const FORMATS: readonly { readonly value: PictureFormat; readonly label: string; readonly note: string }[] = [
  { value: 'svg', label: 'SVG', note: 'sharp at any size, text stays text' },
  { value: 'png', label: 'PNG', note: 'pixels, for documents and slides' },
  { value: 'pdf', label: 'PDF', note: 'for paper, text stays text' },
];

const THEMES: readonly { readonly value: ThemeName; readonly label: string }[] = [
  { value: 'light', label: 'Light' },
  { value: 'dark', label: 'Dark' },
  { value: 'print', label: 'Black and white' },
  { value: 'colour-blind', label: 'Colours that everybody tells apart' },
];

const TEXTS: readonly { readonly value: SvgText; readonly label: string }[] = [
  { value: 'embedded', label: 'as text, with its fonts' },
  { value: 'none', label: 'as text, without fonts: smaller' },
  { value: 'outlines', label: 'as outlines: the same in any program' },
];

const PAGE_LABELS: Readonly<Record<PageName, string>> = {
  fit: 'as large as the picture',
  a4: 'A4, upright',
  'a4-landscape': 'A4, across',
  a3: 'A3, upright',
  'a3-landscape': 'A3, across',
  letter: 'Letter, upright',
  'letter-landscape': 'Letter, across',
};

export function formatFields(request: ExportRequest, change: Change): TemplateResult {
  return html`<fieldset>
    <legend>File</legend>
    ${FORMATS.map(
      ({ value, label, note }) => html`<label class="check">
        <input type="radio" name="format" value=${value} .checked=${live(request.format === value)} @change=${() => change({ format: value })} />
        <span>${label} <span class="muted">(${note})</span></span>
      </label>`,
    )}
  </fieldset>`;
}

/** What only a file of the chosen format has. */
export function formatDetails(request: ExportRequest, drawing: Drawing | undefined, largest: string | undefined, change: Change): TemplateResult {
  switch (request.format) {
    case 'svg':
      return select('Text', request.text, TEXTS, (text) => change({ text }));
    case 'pdf':
      return select('Page', request.page, PAGE_NAMES.map((value) => ({ value, label: PAGE_LABELS[value] })), (page) => change({ page }));
    case 'png':
      return html`${sizeFields(request.size, drawing, change)} ${pixels(request.size, drawing, largest)}`;
  }
}

const MEASURES = [
  { value: 'scale', label: 'by scale' },
  { value: 'pixels', label: 'by width in pixels' },
  { value: 'centimetres', label: 'by width on paper' },
] as const;

type Measure = (typeof MEASURES)[number]['value'];

function sizeFields(size: PngSize, drawing: Drawing | undefined, change: Change): TemplateResult {
  const measure: Measure = 'scale' in size ? 'scale' : 'pixels' in size ? 'pixels' : 'centimetres';
  const starts: Readonly<Record<Measure, PngSize>> = {
    scale: { scale: 2 },
    pixels: { pixels: Math.round((drawing?.width ?? 800) * 2) },
    centimetres: { centimetres: 16, dotsPerInch: 300 },
  };
  return html`${select('Size', measure, MEASURES, (value) => change({ size: starts[value] }))}
    <div class="beside">
      ${'scale' in size ? number('Scale', size.scale, { least: 0.1, step: 0.1 }, (scale) => change({ size: { scale } })) : nothing}
      ${'pixels' in size ? number('Width in pixels', size.pixels, { least: 1, step: 1 }, (wide) => change({ size: { pixels: wide } })) : nothing}
      ${'centimetres' in size
        ? html`${number('Width in cm', size.centimetres, { least: 0.1, step: 0.1 }, (centimetres) => change({ size: { ...size, centimetres } }))}
          ${number('Dots per inch', size.dotsPerInch, { least: 1, step: 1 }, (dotsPerInch) => change({ size: { ...size, dotsPerInch } }))}`
        : nothing}
    </div>`;
}

/** What is being typed stays while a picture comes in: only another value than before is put into the field. */
function number(label: string, value: number, { least, step }: { readonly least: number; readonly step: number }, set: (value: number) => void): TemplateResult {
  const change = (event: Event): void => {
    const field = event.currentTarget as HTMLInputElement;
    const given = Number(field.value);
    if (field.value.trim() !== '' && Number.isFinite(given) && given >= least) set(given);
    else field.value = String(value);
  };
  return html`<label class="labelled">
    <span>${label}</span>
    <input class="field" type="number" min=${least} step=${step} .value=${String(value)} @change=${change} />
  </label>`;
}

function pixels(size: PngSize, drawing: Drawing | undefined, largest: string | undefined): TemplateResult {
  const counted = drawing && pixelSize(drawing, size);
  return html`<output class="muted">
    ${counted === undefined ? 'size not known yet' : `${counted.width} × ${counted.height} pixels`}
    ${largest === undefined ? nothing : html`<span class="error">${alertIcon} <span>Too large to be drawn. ${largest}</span></span>`}
  </output>`;
}

export function lookFields(request: ExportRequest, ownTitle: string, change: Change): TemplateResult {
  return html`
    ${select('Colours', request.theme, THEMES, (theme) => change({ theme, ...(theme === 'dark' && request.background === 'white' && { background: 'paper' }) }))}
    ${select('Background', request.background, backgroundsFor(request.theme), (background) => change({ background }))}
    ${select('Boxes hold', request.wording, [{ value: 'gist', label: 'the gist of each claim' }, { value: 'text', label: 'the whole claim' }], (wording) => change({ wording }))}
    <fieldset>
      <legend>Beside it</legend>
      ${check('Title', request.showTitle, (showTitle) => change({ showTitle }))}
      ${request.showTitle
        ? html`<input class="field" type="text" aria-label="Words of the title" placeholder=${ownTitle} .value=${request.title} @change=${(event: Event) => change({ title: valueOf(event) })} />`
        : nothing}
      ${check('Legend', request.legend, (legend) => change({ legend }))}
      ${check('Sources: essays, authors, dates', request.sources, (sources) => change({ sources }))}
    </fieldset>
    ${check('Can be opened again: the file carries the part of the debate that it shows', request.carries, (carries) => change({ carries }))}
  `;
}

function check(label: string, checked: boolean, set: (checked: boolean) => void): TemplateResult {
  return html`<label class="check"><input type="checkbox" .checked=${live(checked)} @change=${(event: Event) => set((event.currentTarget as HTMLInputElement).checked)} />${label}</label>`;
}
