import { afterEach, expect, test } from 'vitest';
import { drawOrder } from '../../../graph/picture/order.ts';
import { drawingToSvg } from '../../../graph/picture/svg/svg.ts';
import { lightTheme } from '../../../graph/picture/themes/light.ts';
import { hostileDebate, HOSTILE_LABELS, TAKEN, VALUES, VOCABULARY } from '../../graph/picture/hostile.ts';
import { layOut } from '../../graph/picture/pictures.ts';

const g = hostileDebate();
const LOOK = { theme: lightTheme, showTitle: true, legend: true, sources: true, background: 'paper', wording: 'text' } as const;
const tool = HOSTILE_LABELS[0] ?? '';
const { drawing, carried } = await drawOrder(g, { ...LOOK, subject: { kind: 'all' } }, { layOut, tool });
const svg = drawingToSvg(drawing, { carried });
const opened: (() => void)[] = [];

afterEach(() => {
  for (const close of opened.splice(0)) close();
});

function isTaken(): boolean {
  return [window, window.parent, window.top].some((frame) => frame !== null && TAKEN in frame);
}

function address(type: string): string {
  const url = URL.createObjectURL(new Blob([svg], { type }));
  opened.push(() => URL.revokeObjectURL(url));
  return url;
}

async function loaded<E extends HTMLElement & { src: string }>(element: E, type: string): Promise<E> {
  opened.push(() => element.remove());
  await new Promise((resolve, reject) => {
    element.addEventListener('load', resolve);
    element.addEventListener('error', reject);
    element.src = address(type);
    document.body.append(element);
  });
  return element;
}

test('a browser reads hostile labels as the picture that they are in, and nothing else', () => {
  const parsed = new DOMParser().parseFromString(svg, 'image/svg+xml');
  expect(parsed.querySelector('parsererror')).toBeNull();
  const all = [...parsed.querySelectorAll('*')];
  expect(all.length).toBeGreaterThan(500);
  for (const element of all) {
    expect(element.namespaceURI).toBe('http://www.w3.org/2000/svg');
    expect([...VOCABULARY.keys()]).toContain(element.localName);
    for (const { name, value } of element.attributes) {
      expect(VOCABULARY.get(element.localName)).toContain(name);
      expect(value).toMatch(VALUES.get(name) ?? /^[\w.\s,"-]*$/);
    }
  }
  const others = document.createNodeIterator(parsed, NodeFilter.SHOW_COMMENT | NodeFilter.SHOW_PROCESSING_INSTRUCTION | NodeFilter.SHOW_CDATA_SECTION | NodeFilter.SHOW_DOCUMENT_TYPE);
  expect(others.nextNode()).toBeNull();
});

test('opened as a document it runs nothing', async () => {
  const { contentDocument } = await loaded(document.createElement('iframe'), 'image/svg+xml');
  expect(contentDocument?.documentElement.localName).toBe('svg');
  for (const element of contentDocument?.querySelectorAll('*') ?? []) element.dispatchEvent(new MouseEvent('mouseover', { bubbles: true }));
  expect(isTaken()).toBe(false);
});

test('shown as an image it has its size', async () => {
  const { naturalWidth, naturalHeight } = await loaded(document.createElement('img'), 'image/svg+xml');
  expect([naturalWidth, naturalHeight]).toEqual([Math.round(drawing.width), Math.round(drawing.height)]);
  expect(isTaken()).toBe(false);
});

test('put into a page as markup, or opened as HTML, it runs nothing', async () => {
  const place = document.createElement('div');
  opened.push(() => place.remove());
  document.body.append(place);
  place.innerHTML = svg;
  expect([...place.querySelectorAll('*')].filter((element) => element.namespaceURI !== 'http://www.w3.org/2000/svg')).toEqual([]);
  expect(place.querySelector('script, style, foreignObject, image, use')).toBeNull();
  const { contentDocument } = await loaded(document.createElement('iframe'), 'text/html');
  expect(contentDocument?.querySelector('script, img, iframe')).toBeNull();
  expect(isTaken()).toBe(false);
});
