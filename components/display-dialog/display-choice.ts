export const THEME_CHOICES = ['system', 'light', 'dark'] as const;

export type ThemeChoice = (typeof THEME_CHOICES)[number];

/** How the reader wants the page to look and to speak. */
export interface DisplayChoice {
  readonly theme: ThemeChoice;
  /** BCP 47 tag, or `system` for what the browser asks for. */
  readonly language: string;
}
