import { html } from 'lit';
import { describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import type { TextShelf } from '../../../components/text-shelf/text-shelf.ts';
import '../../../components/text-shelf/text-shelf.ts';
import { assignTexts, type NamedText, type TextAssignment } from '../../../graph/anchor/assign-texts.ts';
import { MARKUP, expectNoMarkup, highStreet, hostile } from '../debates.ts';
import { written } from '../essay-reader/written.ts';
import { expectAccessibleInLightAndDark, expectToFit, mount, record, settled } from '../mount.ts';

const BAKERS = 'Nobody has asked the bakers what they think of a market on the square before dawn and in the rain.';
const HUNGRY = 'A market that makes the town hungry is no gift to it, whatever the posters of the council say about colour.';
const SQUARE = written(`<p>${BAKERS}</p> <t>${HUNGRY}</t>`, { t: { role: 'thesis' } }, ['p']);
const file = (text: string, name = 'a.txt'): NamedText => ({ name, text });
const assigned = (...texts: NamedText[]): TextAssignment => assignTexts(SQUARE.g.debate, texts);

const show = (assignment?: TextAssignment, more: Partial<TextShelf> = {}) =>
  mount<TextShelf>(html`<text-shelf
    .graph=${SQUARE.g}
    .assignment=${assignment}
    .busy=${more.busy ?? false}
    .error=${more.error}
    .refused=${more.refused ?? []}
    .lasting=${more.lasting ?? true}
    .reading=${more.reading}
  ></text-shelf>`);

const button = (name: string) => page.getByRole('button', { name, exact: true });
const words = (text: string | null): string => (text ?? '').replaceAll(/\s+/g, ' ').trim();
const states = (element: TextShelf): string[] => [...(element.shadowRoot?.querySelectorAll('.state') ?? [])].map((state) => words(state.textContent));

describe('each essay', () => {
  test('is missing as long as no text was brought', async () => {
    const element = await show();
    expect(page.getByRole('heading', { level: 3 }).elements().map((heading) => words(heading.textContent))).toEqual(['1 First essay', '2 Second essay']);
    expect(states(element)).toEqual(['Missing; 2 spans to check.', 'Missing; nothing to check.']);
    await expect.element(page.getByText('0 of 2 texts here.')).toBeVisible();
    await expect.element(button('Remove all texts')).not.toBeInTheDocument();
  });

  test('N4 has the very text', async () => {
    const element = await show(assigned(file(SQUARE.text)));
    expect(states(element)[0]).toBe('The very text, a.txt; 2 of 2 spans found.');
    await expect.element(page.getByText('1 of 2 texts here.')).toBeVisible();
  });

  test('N6 has a changed copy, in which not all was found', async () => {
    const element = await show(assigned(file(`HEADER ${SQUARE.text.replace('hungry', 'happy')}`, 'copy.txt')));
    expect(states(element)[0]).toBe('A changed copy, copy.txt; 1 of 2 spans found.');
  });

  test('can be read, with its text or without', async () => {
    await show(assigned(file(SQUARE.text)), { reading: 'A' });
    const opened = record('essay-open');
    await button('Read (First essay)').click();
    await button('Read (Second essay)').click();
    expect(opened).toEqual([{ id: 'A' }, { id: 'B' }]);
    await expect.element(page.getByRole('listitem').filter({ hasText: 'First essay' })).toHaveAttribute('aria-current', 'true');
  });
});

describe('adding', () => {
  const input = (element: TextShelf, id: string): HTMLInputElement => element.shadowRoot?.querySelector<HTMLInputElement>(`#${id}`) as HTMLInputElement;
  const names = (chosen: readonly { readonly files: readonly File[] }[]): string[][] => chosen.map(({ files }) => files.map(({ name }) => name));

  test('tells the files, also the same ones again, and reads none', async () => {
    const element = await show();
    const chosen = record('texts-chosen');
    for (let i = 0; i < 2; i += 1) {
      await page.elementLocator(input(element, 'files')).upload([new File(['a'], 'a.txt'), new File(['b'], 'b.txt')]);
    }
    expect(names(chosen)).toEqual([['a.txt', 'b.txt'], ['a.txt', 'b.txt']]);
  });

  test('offers files and folders', async () => {
    const element = await show();
    const opened: string[] = [];
    for (const id of ['files', 'folder']) {
      input(element, id).addEventListener('click', (event) => {
        event.preventDefault();
        opened.push(id);
      });
    }
    await button('Add a folder').click();
    await button('Add texts').click();
    element.choose();
    expect(opened).toEqual(['folder', 'files', 'files']);
    expect(input(element, 'files').multiple).toBe(true);
    expect(input(element, 'folder').webkitdirectory).toBe(true);
  });

  test('and removing wait while files are being read', async () => {
    await show(assigned(file(SQUARE.text)), { busy: true });
    for (const name of ['Add texts', 'Add a folder', 'Remove (First essay)', 'Remove all texts']) await expect.element(button(name)).toBeDisabled();
    await expect.element(page.getByRole('status')).toHaveTextContent('Reading the texts…');
    await expect.element(button('Read (First essay)')).toBeEnabled();
  });
});

describe('removing', () => {
  test('names the essay, or all that have a text', async () => {
    await show(assigned(file(SQUARE.text)));
    const removed = record('texts-remove');
    await button('Remove (First essay)').click();
    await button('Remove all texts').click();
    expect(removed).toEqual([{ essays: ['A'] }, { essays: ['A'] }]);
    await expect.element(button('Remove (Second essay)')).not.toBeInTheDocument();
  });

  test('leaves the focus in the shelf', async () => {
    const element = await show(assigned(file(SQUARE.text)));
    await button('Remove (First essay)').click();
    element.assignment = assigned();
    await settled(element);
    expect(element.shadowRoot?.activeElement).toBe(page.getByRole('heading', { level: 2 }).element());
  });
});

test('N7 files that are no essay’s are named, with what to do', async () => {
  await show(assigned(file(SQUARE.text), file('Take two eggs.', 'recipe.txt')));
  const strangers = page.getByRole('region', { name: 'Taken for no essay 1' });
  await expect.element(strangers).toHaveTextContent(/recipe\.txt/);
  await expect.element(strangers).toHaveTextContent(/Nothing is kept of it\. If an essay is still missing, save it as plain text/);
});

test('of many strangers, some are named', async () => {
  await show(assigned(...Array.from({ length: 30 }, (_, i) => file('Take two eggs.', `recipe-${i}.txt`))));
  await expect.element(page.getByText('… and 10 more.')).toBeVisible();
});

test('where the texts stay is said, also where they do not stay', async () => {
  const element = await show();
  await expect.element(page.getByText('The texts stay in this browser on this machine until you remove them. They are never uploaded.')).toBeVisible();
  element.lasting = false;
  await expect.element(page.getByText('they are here until you close it. They are never uploaded.')).toBeVisible();
});

test('what went wrong and which files were refused is told', async () => {
  const element = await show();
  const alert = page.getByRole('alert');
  await expect.element(alert).toHaveTextContent('');
  element.error = 'The texts could not be removed.';
  element.refused = [{ severity: 'error', code: 'not-text', message: '"a.png" is no text in UTF-8', remedy: 'save it as a plain text', path: '' }];
  await expect.element(alert).toHaveTextContent(/The texts could not be removed\. 1 file was not read\. "a\.png" is no text in UTF-8; save it as a plain text\./);
});

test('labels of markup are text', async () => {
  const element = await mount<TextShelf>(html`<text-shelf
    .graph=${hostile}
    .assignment=${{ ...assigned(), strangers: [file('', MARKUP)] }}
    .error=${MARKUP}
  ></text-shelf>`);
  expectNoMarkup(element);
  await expectToFit(390);
});

test('it is accessible', async () => {
  const assignment = assigned(file(SQUARE.text), file('Take two eggs.', 'recipe.txt'));
  await expectAccessibleInLightAndDark(await show(assignment, { error: 'It failed.', reading: 'A' }));
  await expectAccessibleInLightAndDark(await mount(html`<text-shelf .graph=${highStreet}></text-shelf>`));
});
