import type { Theme, ThemeName } from '../theme.ts';
import { colourBlindTheme } from './colour-blind.ts';
import { darkTheme } from './dark.ts';
import { lightTheme } from './light.ts';
import { printTheme } from './print.ts';

/** The themes by their names. */
export const THEMES: Readonly<Record<ThemeName, Theme>> = { light: lightTheme, dark: darkTheme, print: printTheme, 'colour-blind': colourBlindTheme };
