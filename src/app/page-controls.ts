/**
 * What can be pressed, checked, chosen or filled in on the page as it is now, by its accessible name: so the palette reaches also what has no
 * command of its own, and whatever somebody adds.
 */
import { msg, str } from '@lit/localize';
import type { Command } from './command.ts';

/** More options of one field than these are looked for in the field. */
const MOST_OPTIONS = 60;

/** As much of what a control stands beside as tells it from others of its name. */
const MOST_CONTEXT = 90;

/** Claims are found as claims, tabs and the bar have commands; on the map and in trees arrow keys lead from one claim to the next. */
const LEFT_OUT = 'dialog, claim-link, [role=application], [role=tree], [role=tab], [role=separator], [data-commands]';

const PLACES = 'li, tr, section, article, fieldset, details, [role=group], [role=region]';

const NO_FIELDS: ReadonlySet<string> = new Set(['checkbox', 'radio', 'file', 'hidden', 'button', 'submit', 'reset', 'image']);

interface Control {
  readonly name: string;
  /** What it stands in, the nearest last. */
  readonly places: readonly Element[];
  readonly run: () => void;
}

/** @param root the element in which all of them are, with whatever is slotted into it */
export function controlCommands(root: Element): readonly Command[] {
  const controls: Control[] = [];
  collect(root, [], controls);
  const times = new Map<string, number>();
  for (const { name } of controls) times.set(name, (times.get(name) ?? 0) + 1);
  return controls.map((control, i) => ({
    id: `control-${i}`,
    group: msg('On the page now'),
    name: (times.get(control.name) ?? 0) > 1 ? withContext(control) : control.name,
    onlyAsked: true,
    run: control.run,
  }));
}

function collect(element: Element, places: readonly Element[], into: Control[]): void {
  if (element.matches(LEFT_OUT) || !element.checkVisibility({ visibilityProperty: true })) {
    // A slot has no box of its own, nor has what is only arranged by what is around it.
    if (element.matches(LEFT_OUT) || !['contents', 'inline'].includes(getComputedStyle(element).display)) return;
  }
  into.push(...controlsOf(element, places));
  const within = element.matches(PLACES) ? [...places, element] : places;
  for (const child of childrenOf(element)) if (child instanceof Element) collect(child, within, into);
}

function controlsOf(element: Element, places: readonly Element[]): readonly Control[] {
  if (element.ariaDisabled === 'true' || (element instanceof HTMLElement && element.matches(':disabled'))) return [];
  const press = (): void => {
    if (!(element instanceof HTMLElement)) return;
    element.focus();
    element.click();
  };
  if (element instanceof HTMLSelectElement) return optionsOf(element, places);
  if (element instanceof HTMLTextAreaElement || (element instanceof HTMLInputElement && !NO_FIELDS.has(element.type))) {
    return [{ name: nameOf(element), places, run: () => element.focus() }].filter(({ name }) => name !== '');
  }
  const isPressed = element.matches('button, summary, a[href], [role=button], input[type=checkbox], input[type=radio]');
  const name = isPressed ? nameOf(element) : '';
  return name === '' ? [] : [{ name: inGroup(name, element, places), places, run: press }];
}

function optionsOf(select: HTMLSelectElement, places: readonly Element[]): readonly Control[] {
  const label = nameOf(select);
  if (select.options.length > MOST_OPTIONS) return [{ name: label, places, run: () => select.focus() }];
  return [...select.options].map((option, i) => ({
    name: msg(str`${label}: ${plain(option.text)}`),
    places,
    run: () => {
      select.focus();
      select.selectedIndex = i;
      select.dispatchEvent(new Event('change', { bubbles: true }));
    },
  }));
}

/** One of several that belong together says with what. */
function inGroup(name: string, element: Element, places: readonly Element[]): string {
  if (!element.matches('input, [aria-pressed]')) return name;
  const place = places.findLast((one) => one.matches('fieldset, [role=group]'));
  const legend = place instanceof HTMLFieldSetElement ? plain(place.querySelector('legend')?.firstChild?.nextSibling?.textContent ?? '') : (place?.ariaLabel ?? '');
  return legend === '' ? name : msg(str`${legend}: ${name}`);
}

function withContext({ name, places }: Control): string {
  const context = places.toReversed().map((place) => plain(textOf(place)).replace(name, '').trim()).find((text) => text !== '');
  if (context === undefined) return name;
  const short = context.length > MOST_CONTEXT ? `${context.slice(0, MOST_CONTEXT).trimEnd()}…` : context;
  return msg(str`${name}: ${short}`);
}

/** As assistive technology calls it. */
function nameOf(element: Element): string {
  const labelled = element.ariaLabelledByElements?.map(textOf).join(' ') ?? '';
  const labels = 'labels' in element && element.labels instanceof NodeList ? [...element.labels].map((label) => labelText(label)).join(' ') : '';
  return plain(element.ariaLabel ?? '') || plain(labelled) || plain(labels) || plain(element instanceof HTMLInputElement || element instanceof HTMLSelectElement ? '' : textOf(element)) || plain(element.getAttribute('title') ?? '');
}

/** Without what the field itself holds. */
function labelText(label: Node): string {
  return [...label.childNodes].map((child) => (child instanceof Element && child.matches('select, input, textarea') ? '' : textOf(child))).join(' ');
}

function textOf(node: Node): string {
  if (node instanceof Text) return node.data;
  if (!(node instanceof Element) || node.matches('style, script, svg, [hidden], input, select, textarea')) return '';
  const text = childrenOf(node).map(textOf).join('');
  return ['inline', 'contents'].includes(getComputedStyle(node).display) ? text : ` ${text} `;
}

/** As they are shown: of what an element is made, and what is slotted into it. */
function childrenOf(element: Element): readonly Node[] {
  if (element.shadowRoot !== null) return [...element.shadowRoot.childNodes];
  if (element instanceof HTMLSlotElement && element.assignedNodes().length > 0) return element.assignedNodes();
  return [...element.childNodes];
}

function plain(text: string): string {
  return text.replaceAll(/\s+/gu, ' ').trim();
}
