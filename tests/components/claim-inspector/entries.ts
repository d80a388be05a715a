import { page } from 'vitest/browser';
import { deepText } from '../deep-text.ts';

const unitsIn = (name: RegExp | string): Element[] => [...page.getByRole('region', { name }).element().querySelectorAll('li.unit')];

/** Texts of the entries of a section, links included, without what is told of the grounds of each. */
export const entries = (name: RegExp | string): string[] =>
  unitsIn(name).map((unit) => groundTexts(unit).reduce((text, ground) => text.replace(` ${ground}`, ''), deepText(unit)));

/** What is told of the ground of each entry that is a support or rebuttal. */
export const grounds = (name: RegExp | string): string[] => unitsIn(name).flatMap(groundTexts);

const groundTexts = (unit: Element): string[] => [...unit.querySelectorAll('.ground')].map(deepText);
