/** The number and colour by which the map and every list tell an essay; never the only sign of it. */
import { css, html, nothing, unsafeCSS, type CSSResult, type CSSResultGroup, type TemplateResult } from 'lit';
import type { DebateGraph } from '../../graph/model/debate-graph.ts';
import { perGraph } from '../../graph/model/per-graph.ts';
import { darkTheme } from '../../graph/picture/themes/dark.ts';
import { lightTheme } from '../../graph/picture/themes/light.ts';
import { orderedEssays } from './answers.ts';

const numbers = perGraph((g) => new Map(orderedEssays(g).map((essay, i) => [essay.id, i + 1])));

/** Place of the essay in the order in which essays are shown, from 1; missing if the debate has no such essay. */
export function essayNumber(g: DebateGraph, essay: string): number | undefined {
  return numbers(g).get(essay);
}

/**
 * Put into `data-essay` of an element, it gives `--essay-ink`, `--essay-tint` and `--essay-line` to it and all inside.
 * An attribute and not a style, because the page's content security policy allows no styles in attributes.
 */
export function essayColour(g: DebateGraph, essay: string): number | typeof nothing {
  const number = essayNumber(g, essay);
  return number === undefined ? nothing : ((number - 1) % lightTheme.essays.length) + 1;
}

export function essayMark(g: DebateGraph, essay: string): TemplateResult {
  return html`<span class="essay-mark" data-essay=${essayColour(g, essay)} aria-hidden="true">${essayNumber(g, essay)}</span>`;
}

const colours: CSSResult[] = lightTheme.essays.map((light, i) => {
  const dark = darkTheme.essays[i] ?? light;
  const both = (pick: keyof typeof light): CSSResult => unsafeCSS(`light-dark(${light[pick]}, ${dark[pick]})`);
  return css`
    [data-essay='${i + 1}'] {
      --essay-ink: ${both('ink')};
      --essay-tint: ${both('tint')};
      --essay-line: ${both('line')};
    }
  `;
});

export const essayMarkStyles: CSSResultGroup = [
  ...colours,
  css`
    .essay-mark {
      display: inline-flex;
      flex: none;
      align-items: center;
      justify-content: center;
      min-width: 1.125rem;
      height: 1.125rem;
      padding-inline: 0.1875rem;
      border-radius: var(--radius-s);
      background: var(--essay-ink, var(--color-muted));
      color: var(--color-on-accent);
      font-size: 0.6875rem;
      font-weight: 700;
      line-height: 1;
      vertical-align: 0.0625rem;
    }
  `,
];
