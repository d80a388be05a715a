/** What a page says, and in which words a language can say it. */
import type { Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { entries } from '../../src/languages/de.ts';

/** The same in every language: names, formats and units. */
const NAMES = ['Elenchus', 'Deutsch', 'English', 'SVG', 'PNG', 'PDF', 'JSON', 'AIF', 'AIFdb', 'xAIF', 'OVA3', 'Argdown', 'Kialo', 'CSV', 'brat', 'UTF', 'SHA', 'txt', 'src', 'dpi'];

const WORD = /\p{Script=Latin}{3,}/gu;

/** Every word that German has a use for, in lower case. */
export const GERMAN: ReadonlySet<string> = new Set([...entries.flatMap(([, target]) => wordsIn(typeof target === 'string' ? target : target.strings.join(' '))), ...NAMES.map((name) => name.toLowerCase())]);

/** Words in Latin letters, in lower case. */
export function wordsIn(text: string): readonly string[] {
  return (text.match(WORD) ?? []).map((word) => word.toLowerCase());
}

/** What somebody wrote in the debate, as against what is the same for every debate. */
const WRITTEN = new Set(['name', 'title', 'question', 'outlet', 'text', 'gist', 'explanation', 'reason']);

const LATIN = 'abcdefghijklmnopqrstuvwxyz';
const CYRILLIC = 'абцдефгхийклмнопкрстувшхыз';

/** The debate that ships, with its own words in other letters: all Latin letters on the page are the interface's then. */
export function debateInOtherLetters(): string {
  const debate: unknown = JSON.parse(readFileSync('debates/ukraine-peace-negotiations/debate.json', 'utf8'));
  return JSON.stringify(debate, (key, value: unknown) => (typeof value === 'string' && WRITTEN.has(key) ? inOtherLetters(value) : value));
}

function inOtherLetters(text: string): string {
  return text.normalize('NFD').replaceAll(/[a-z]/gi, (letter) => {
    const other = CYRILLIC.charAt(LATIN.indexOf(letter.toLowerCase()));
    return letter === letter.toLowerCase() ? other : other.toUpperCase();
  });
}

/** All that is shown or read out, each text by itself; of open shadow roots as well. */
export function textsOf(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const attributes = ['aria-label', 'aria-description', 'aria-placeholder', 'aria-roledescription', 'aria-valuetext', 'title', 'placeholder', 'alt', 'label'];
    const texts = [document.title];
    const walk = (node: Node): void => {
      if (node instanceof Text) texts.push(node.data);
      if (node instanceof Element) {
        // A language is called what it is called in it.
        if (['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE'].includes(node.tagName) || node.closest('option[lang]') !== null) return;
        if (node.tagName !== 'SLOT' && getComputedStyle(node).display !== 'contents' && !node.checkVisibility()) return;
        for (const name of attributes) if (!(name === 'label' && node.tagName.includes('-'))) texts.push(node.getAttribute(name) ?? '');
        node.shadowRoot?.childNodes.forEach(walk);
      }
      node.childNodes.forEach(walk);
    };
    walk(document.body);
    return texts.map((text) => text.trim()).filter((text) => text !== '');
  });
}
