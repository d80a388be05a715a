import { localized } from '@lit/localize';
import { css, html, LitElement } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { legendEntries } from '../../graph/picture/legend.ts';
import type { Scene } from '../../graph/picture/scene.ts';
import { drawSample, SAMPLE } from '../../graph/picture/svg/draw-sample.ts';
import { svgNode } from '../../graph/picture/svg/svg-node.ts';
import type { Theme } from '../../graph/picture/theme.ts';
import { lightTheme } from '../../graph/picture/themes/light.ts';
import { base } from '../shared/base.ts';
import { svgElement } from '../shared/svg-element.ts';

/**
 * What the signs on the map mean.
 *
 * @property scene Only the signs that occur in it are explained; all there are where it is missing.
 * @property theme The colours of the map.
 */
@localized()
@customElement('map-legend')
export class MapLegend extends LitElement {
  static override readonly styles = [
    base,
    css`
      ul {
        display: grid;
        grid-template-columns: repeat(auto-fill, minmax(min(100%, 17rem), 1fr));
        gap: var(--space-1) var(--space-4);
        font-size: var(--text-s);
      }

      li {
        display: flex;
        align-items: center;
        gap: var(--space-2);
      }

      svg {
        flex: none;
        border-radius: var(--radius-s);
        background: var(--map-paper);
      }
    `,
  ];

  @property({ attribute: false }) scene: Scene | undefined;

  @property({ attribute: false }) theme: Theme = lightTheme;

  protected override willUpdate(): void {
    this.style.setProperty('--map-paper', this.theme.paper);
  }

  protected override render(): unknown {
    const { width, height } = SAMPLE;
    const { fontFamily } = this.theme;
    return html`<ul>
      ${legendEntries(this.scene).map(({ label, sample }) => {
        const frame = { width, height, viewBox: `0 0 ${width} ${height}`, 'font-family': fontFamily, 'aria-hidden': 'true' };
        return html`<li>${svgElement(svgNode('svg', frame, [drawSample(sample, this.theme)]))}<span>${label}</span></li>`;
      })}
    </ul>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'map-legend': MapLegend;
  }
}
