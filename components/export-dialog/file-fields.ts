/** The parts of the form that ask how the picture looks, and what file it becomes. */
import { msg, str } from '@lit/localize';
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

/** Nobody could read light words on white. */
function backgroundsFor(theme: ThemeName): readonly { readonly value: Background; readonly label: string }[] {
  return [
    ...(theme === 'dark' ? [] : [{ value: 'white' as const, label: msg('white') }]),
    { value: 'paper', label: msg('as on screen') },
    { value: 'none', label: msg('none: transparent') },
  ];
}

type Change = (part: Partial<ExportRequest>) => void;

const formats = (): readonly { readonly value: PictureFormat; readonly label: string; readonly note: string }[] => [
  { value: 'svg', label: 'SVG', note: msg('sharp at any size, text stays text') },
  { value: 'png', label: 'PNG', note: msg('pixels, for documents and slides') },
  { value: 'pdf', label: 'PDF', note: msg('for paper, text stays text') },
];

const themes = (): readonly { readonly value: ThemeName; readonly label: string }[] => [
  { value: 'light', label: msg('Light') },
  { value: 'dark', label: msg('Dark') },
  { value: 'print', label: msg('Black and white') },
  { value: 'colour-blind', label: msg('Colours that everybody tells apart') },
];

const texts = (): readonly { readonly value: SvgText; readonly label: string }[] => [
  { value: 'embedded', label: msg('as text, with its fonts') },
  { value: 'none', label: msg('as text, without fonts: smaller') },
  { value: 'outlines', label: msg('as outlines: the same in any program') },
];

const pageLabels = (): Readonly<Record<PageName, string>> => ({
  fit: msg('as large as the picture'),
  a4: msg('A4, upright'),
  'a4-landscape': msg('A4, across'),
  a3: msg('A3, upright'),
  'a3-landscape': msg('A3, across'),
  letter: msg('Letter, upright'),
  'letter-landscape': msg('Letter, across'),
});

export function formatFields(request: ExportRequest, change: Change): TemplateResult {
  return html`<fieldset>
    <legend>${msg('File')}</legend>
    ${formats().map(
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
      return select(msg('Text'), request.text, texts(), (text) => change({ text }));
    case 'pdf': {
      const labels = pageLabels();
      return select(msg('Page'), request.page, PAGE_NAMES.map((value) => ({ value, label: labels[value] })), (page) => change({ page }));
    }
    case 'png':
      return html`${sizeFields(request.size, drawing, change)} ${pixels(request.size, drawing, largest)}`;
  }
}

type Measure = 'scale' | 'pixels' | 'centimetres';

const measures = (): readonly { readonly value: Measure; readonly label: string }[] => [
  { value: 'scale', label: msg('by scale') },
  { value: 'pixels', label: msg('by width in pixels') },
  { value: 'centimetres', label: msg('by width on paper') },
];

function sizeFields(size: PngSize, drawing: Drawing | undefined, change: Change): TemplateResult {
  const measure: Measure = 'scale' in size ? 'scale' : 'pixels' in size ? 'pixels' : 'centimetres';
  const starts: Readonly<Record<Measure, PngSize>> = {
    scale: { scale: 2 },
    pixels: { pixels: Math.round((drawing?.width ?? 800) * 2) },
    centimetres: { centimetres: 16, dotsPerInch: 300 },
  };
  return html`${select(msg('Size'), measure, measures(), (value) => change({ size: starts[value] }))}
    <div class="beside">
      ${'scale' in size ? number(msg('Scale'), size.scale, { least: 0.1, step: 0.1 }, (scale) => change({ size: { scale } })) : nothing}
      ${'pixels' in size ? number(msg('Width in pixels'), size.pixels, { least: 1, step: 1 }, (wide) => change({ size: { pixels: wide } })) : nothing}
      ${'centimetres' in size
        ? html`${number(msg('Width in cm'), size.centimetres, { least: 0.1, step: 0.1 }, (centimetres) => change({ size: { ...size, centimetres } }))}
          ${number(msg('Dots per inch'), size.dotsPerInch, { least: 1, step: 1 }, (dotsPerInch) => change({ size: { ...size, dotsPerInch } }))}`
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
    ${counted === undefined ? msg('size not known yet') : msg(str`${counted.width} × ${counted.height} pixels`)}
    ${largest === undefined ? nothing : html`<span class="error">${alertIcon} <span>${msg('Too large to be drawn.')} ${largest}</span></span>`}
  </output>`;
}

export function lookFields(request: ExportRequest, ownTitle: string, change: Change): TemplateResult {
  return html`
    ${select(msg('Colours'), request.theme, themes(), (theme) => change({ theme, ...(theme === 'dark' && request.background === 'white' && { background: 'paper' }) }))}
    ${select(msg('Background'), request.background, backgroundsFor(request.theme), (background) => change({ background }))}
    ${select(msg('Boxes hold'), request.wording, [{ value: 'gist', label: msg('the gist of each claim') }, { value: 'text', label: msg('the whole claim') }], (wording) => change({ wording }))}
    <fieldset>
      <legend>${msg('Beside it')}</legend>
      ${check(msg('Title'), request.showTitle, (showTitle) => change({ showTitle }))}
      ${request.showTitle
        ? html`<input class="field" type="text" dir="auto" aria-label=${msg('Words of the title')} placeholder=${ownTitle} .value=${request.title} @change=${(event: Event) => change({ title: valueOf(event) })} />`
        : nothing}
      ${check(msg('Legend'), request.legend, (legend) => change({ legend }))}
      ${check(msg('Sources: essays, authors, dates'), request.sources, (sources) => change({ sources }))}
    </fieldset>
    ${check(msg('Can be opened again: the file carries the part of the debate that it shows'), request.carries, (carries) => change({ carries }))}
  `;
}

function check(label: string, checked: boolean, set: (checked: boolean) => void): TemplateResult {
  return html`<label class="check"><input type="checkbox" .checked=${live(checked)} @change=${(event: Event) => set((event.currentTarget as HTMLInputElement).checked)} />${label}</label>`;
}
