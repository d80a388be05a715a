import { html, render, type LitElement } from 'lit';
import { afterEach } from 'vitest';
import { page } from 'vitest/browser';
import type { ElementEventDetails, ElementEventName } from '../../components/events.ts';
import { tokens } from '../../components/shared/tokens.ts';
import { expectAccessible } from './axe.ts';

const root = document.documentElement;
let stage: HTMLElement | undefined;

if (tokens.styleSheet !== undefined) document.adoptedStyleSheets.push(tokens.styleSheet);

afterEach(async () => {
  stage?.remove();
  stage = undefined;
  root.style.colorScheme = '';
  await page.viewport(1200, 800);
});

/** Renders the template into an otherwise empty page, and gives its first element once that and all inside have drawn themselves. */
export async function mount<T extends LitElement>(template: unknown): Promise<T> {
  stage?.remove();
  stage = document.createElement('main');
  stage.style.background = 'var(--color-paper)';
  document.body.append(stage);
  render(html`${template}`, stage);
  const element = stage.firstElementChild as T;
  await settled(element);
  return element;
}

/** Waits until the element and the elements in its shadow root have drawn themselves. */
export async function settled(element: LitElement): Promise<void> {
  await element.updateComplete;
  const inside = element.shadowRoot?.querySelectorAll('*') ?? [];
  await Promise.all([...inside].map((child) => ('updateComplete' in child ? child.updateComplete : undefined)));
}

/** The details of all events of that name that reach the page, as they come. */
export function record<Name extends ElementEventName>(name: Name): ElementEventDetails[Name][] {
  const details: ElementEventDetails[Name][] = [];
  stage?.addEventListener(name, (event) => details.push(event.detail as ElementEventDetails[Name]));
  return details;
}

/** Fails if the element keeps anybody out, in light or dark colours. */
export async function expectAccessibleInLightAndDark(element: Element): Promise<void> {
  for (const scheme of ['light', 'dark']) {
    root.style.colorScheme = scheme;
    await expectAccessible(element.closest('main') ?? element);
  }
}

/** Fails if the page has to be scrolled sideways at that width, in pixels. */
export async function expectToFit(width: number): Promise<void> {
  await page.viewport(width, 800);
  if (root.scrollWidth > root.clientWidth) throw new Error(`${root.scrollWidth} px wide in a page of ${root.clientWidth} px`);
}
