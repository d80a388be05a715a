import { css } from 'lit';

/**
 * The measures and colours that all elements share. Each element brings them along, so that it looks the same wherever it
 * is put; a page that wants them for itself adopts them too. Light or dark follows the inherited `color-scheme`.
 */
export const tokens = css`
  :host,
  :root {
    --color-paper: light-dark(#faf9f6, #17191c);
    --color-surface: light-dark(#ffffff, #1f2226);
    --color-sunken: light-dark(#f2f0eb, #121416);
    --color-ink: light-dark(#1d2126, #e9e7e2);
    --color-muted: light-dark(#575d66, #a9aeb6);
    --color-line: light-dark(#dedad2, #363a40);
    --color-control-line: light-dark(#7f7b74, #858b93);
    --color-accent: light-dark(#1f4e79, #9ec5ee);
    --color-accent-soft: light-dark(#e8eff6, #263442);
    --color-on-accent: light-dark(#ffffff, #10202f);
    --color-alert: light-dark(#8a3b00, #ffb47d);
    --color-alert-soft: light-dark(#fbf0e7, #35281f);
    --color-scrim: light-dark(rgb(29 33 38 / 45%), rgb(0 0 0 / 60%));

    --font: Roboto, system-ui, sans-serif;
    --font-mono: ui-monospace, 'SFMono-Regular', Menlo, Consolas, monospace;
    --text-xs: 0.75rem;
    --text-s: 0.8125rem;
    --text-m: 0.875rem;
    --text-l: 1rem;
    --text-xl: 1.25rem;
    --leading: 1.45;

    --space-1: 0.25rem;
    --space-2: 0.5rem;
    --space-3: 0.75rem;
    --space-4: 1rem;
    --space-5: 1.5rem;
    --space-6: 2rem;

    --radius-s: 0.1875rem;
    --radius: 0.375rem;
    --target: 1.75rem;
    --focus-ring: 2px solid var(--color-accent);
    --shadow: 0 0.5rem 2rem light-dark(rgb(29 33 38 / 18%), rgb(0 0 0 / 55%));
  }
`;
