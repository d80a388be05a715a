import { afterEach, beforeEach, expect, test } from 'vitest';
import { createDisplay } from '../../../src/app/services/display.ts';

const kept = (): unknown => JSON.parse(localStorage.getItem('elenchus:display') ?? 'null');

beforeEach(() => localStorage.clear());
afterEach(() => localStorage.clear());

test('what the reader chose is kept, what a link says is not', () => {
  const display = createDisplay();
  display.choose({ theme: 'light', language: 'en' });
  display.follow('#theme=dark&language=de');
  expect(display.choice.value).toEqual({ theme: 'dark', language: 'de' });
  expect(kept()).toEqual({ theme: 'light', language: 'en' });
});

test('a language of a link that cannot be had leaves what is kept as it was', () => {
  const display = createDisplay();
  display.choose({ theme: 'light', language: 'en' });
  display.follow('#theme=dark&language=de');
  display.fallBack('en');
  expect(display.choice.value).toEqual({ theme: 'dark', language: 'en' });
  expect(kept()).toEqual({ theme: 'light', language: 'en' });
});

test('a language that the reader chose and that cannot be had is not kept, though the colours are', () => {
  const display = createDisplay();
  display.choose({ theme: 'light', language: 'de' });
  display.follow('#theme=dark');
  display.fallBack('en');
  expect(display.choice.value).toEqual({ theme: 'dark', language: 'en' });
  expect(kept()).toEqual({ theme: 'light', language: 'en' });
});
