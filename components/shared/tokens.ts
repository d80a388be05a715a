import { css, unsafeCSS, type CSSResult } from 'lit';
import type { Theme } from '../../graph/picture/theme.ts';
import { darkTheme } from '../../graph/picture/themes/dark.ts';
import { lightTheme } from '../../graph/picture/themes/light.ts';

/** A colour of the picture's theme, so that page and map are of one piece. */
function themed(pick: (theme: Theme) => string): CSSResult {
  return unsafeCSS(`light-dark(${pick(lightTheme)}, ${pick(darkTheme)})`);
}

/**
 * The measures and colours that all elements share. Each element brings them along, so that it looks the same wherever it
 * is put; a page that wants them for itself adopts them too. Light or dark follows the inherited `color-scheme`. Sizes go by the size of the
 * page's text, unless `--elenchus-rem` says another one: there are pages whose `rem` is no size to read at.
 */
export const tokens = css`
  :host,
  :root {
    --color-paper: ${themed((theme) => theme.paper)};
    --color-surface: light-dark(#ffffff, #1d2025);
    --color-sunken: light-dark(#f4f2ec, #101215);
    --color-ink: ${themed((theme) => theme.text)};
    --color-muted: ${themed((theme) => theme.muted)};
    --color-line: light-dark(#dedad2, #363a42);
    --color-control-line: light-dark(#7f7b74, #858b96);
    --color-accent: light-dark(#17508f, #9ccaf8);
    --color-accent-soft: light-dark(#e9f0f8, #25303d);
    --color-on-accent: ${themed((theme) => theme.inverse)};
    --color-alert: light-dark(#8a3b00, #ffb47d);
    --color-alert-soft: light-dark(#fbf0e7, #33271f);
    --color-scrim: light-dark(rgb(29 33 38 / 45%), rgb(0 0 0 / 60%));

    --font: ${unsafeCSS(lightTheme.fontFamily)};
    --font-mono: ui-monospace, 'SFMono-Regular', Menlo, Consolas, monospace;
    --rem: var(--elenchus-rem, 1rem);
    --text-xs: calc(0.75 * var(--rem));
    --text-s: calc(0.8125 * var(--rem));
    --text-m: calc(0.875 * var(--rem));
    --text-l: calc(1 * var(--rem));
    --text-xl: calc(1.25 * var(--rem));
    --leading: 1.45;

    --space-1: calc(0.25 * var(--rem));
    --space-2: calc(0.5 * var(--rem));
    --space-3: calc(0.75 * var(--rem));
    --space-4: calc(1 * var(--rem));
    --space-5: calc(1.5 * var(--rem));
    --space-6: calc(2 * var(--rem));

    --radius-s: calc(0.1875 * var(--rem));
    --radius: calc(0.375 * var(--rem));
    --target: calc(1.75 * var(--rem));
    --focus-ring: 2px solid var(--color-accent);
    --shadow: 0 0.5rem 2rem light-dark(rgb(29 33 38 / 18%), rgb(0 0 0 / 55%));
  }

  /* What a finger is to hit is larger, where there is room. */
  @media (pointer: coarse) and (min-height: 30rem) {
    :host,
    :root {
      --target: calc(2.75 * var(--rem));
    }
  }
`;
