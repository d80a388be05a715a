import { describe, expect, test } from 'vitest';
import type { Debate } from '../../graph/model/schema.ts';
import { commandsIn, type Command, type Page } from '../../src/app/commands.ts';
import { openSession, type Session } from '../../src/app/session.ts';
import { isPressed, keyNames, type Shortcut } from '../../src/app/shortcut.ts';
import * as actions from '../../src/app/store/actions.ts';
import { visibleClaims } from '../../src/app/store/visible-claims.ts';
import { TABS } from '../../src/app/store/view-state.ts';
import { build } from '../graph/build.ts';
import { highStreet } from '../components/debates.ts';

const never = new Promise<never>(() => {});
const sessionOf = (debate: Debate = highStreet.debate): Session => openSession(debate, () => never, never);

/** A page that keeps account of what is asked of it. */
function pageOf(session: Session): { readonly page: Page; readonly asked: unknown[][] } {
  const asked: unknown[][] = [];
  const note =
    (name: string) =>
    (...args: unknown[]): void => {
      asked.push([name, ...args]);
    };
  const page: Page = {
    session,
    goTo: async (action) => session.store.dispatch(action),
    askWays: note('ways'),
    browse: note('browse'),
    panels: { browsing: true, inspecting: true, toggle: note('toggle'), grow: note('grow') },
    showView: note('view'),
    nameView: note('name'),
    showPositions: note('positions'),
    singleKeys: true,
    turnSingleKeys: note('keys'),
    find: note('find'),
    showPalette: note('palette'),
    showHelp: note('help'),
    surroundings: {
      chooseDebate: note('debates'),
      chooseFiles: note('files'),
      openStore: note('store'),
      saveAs: note('save'),
      picture: note('picture'),
      chooseDisplay: note('display'),
      debates: () => [{ key: null, title: 'The first' }, { key: 'k', title: 'Another' }],
      openDebate: note('open'),
      print: note('print'),
      display: note('look'),
      keptPanels: () => ({}),
      keepPanels: () => {},
      keptSingleKeys: () => true,
      keepSingleKeys: () => {},
    },
    map: async () => ({ fit: note('fit'), zoomIn: note('in'), zoomOut: note('out') }),
  };
  return { page, asked };
}

function command(session: Session, id: string): Command {
  const found = commandsIn(session).find((one) => one.id === id);
  if (found === undefined) throw new Error(`no command ${id}`);
  return found;
}

describe('the list', () => {
  const all = commandsIn(sessionOf());

  test('names every command once, and gives no two the same keys', () => {
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
    expect(new Set(all.map(({ name }) => name)).size).toBe(all.length);
    const keys = all.flatMap(({ keys: own = [] }) => own.map((shortcut) => keyNames(shortcut, false).join(' ')));
    expect(new Set(keys).size).toBe(keys.length);
  });

  test('has every tab, each by its number', () => {
    const session = sessionOf();
    const { page } = pageOf(session);
    for (const [i, id] of TABS.entries()) {
      const tab = command(session, `tab-${id}`);
      expect(tab.keys?.map(({ key }) => key)).toEqual([String(i + 1)]);
      tab.run(page);
      expect(session.store.view.value.tab).toBe(id);
    }
  });

  test('compares each two authors by name, only when asked', () => {
    const pairs = all.filter(({ onlyAsked }) => onlyAsked === true);
    expect(pairs.map(({ name }) => name)).toEqual([
      'Compare Ada Lind and Bo Karr',
      'Compare Ada Lind and the unknown author of “One thing after the other”',
      'Compare Bo Karr and the unknown author of “One thing after the other”',
    ]);
  });
});

describe('what is done', () => {
  test('with the selected claim waits for one', () => {
    const session = sessionOf();
    const { page, asked } = pageOf(session);
    const picture = command(session, 'claim-picture');
    expect(picture.lacks?.(session)).toBe('select a claim first');
    picture.run(page);
    session.store.dispatch(actions.selectClaim('trade-up'));
    expect(picture.lacks?.(session)).toBeUndefined();
    picture.run(page);
    expect(asked).toEqual([['picture', { kind: 'neighbourhood', claim: 'trade-up', steps: 1 }]]);
  });

  test('with marks is undone and reset', () => {
    const session = sessionOf();
    const { page } = pageOf(session);
    session.store.dispatch(actions.selectClaim('air'));
    command(session, 'accept').run(page);
    command(session, 'reject').run(page);
    expect(session.store.view.value.marks).toEqual(new Map([['air', 'rejected']]));
    command(session, 'undo-mark').run(page);
    expect(session.store.view.value.marks).toEqual(new Map([['air', 'accepted']]));
    command(session, 'reset-marks').run(page);
    expect(command(session, 'reset-marks').lacks?.(session)).toBe('nothing is marked');
  });

  test('with the map is done on the map', async () => {
    const session = sessionOf();
    const { page, asked } = pageOf(session);
    session.store.dispatch(actions.showTab('text'));
    await command(session, 'fit').run(page);
    expect(session.store.view.value.tab).toBe('map');
    expect(asked).toEqual([['fit']]);
  });
});

describe('what a search leads to', () => {
  const g = build('A: thesis t, asserts p, reports r', 'A: p => t', 'B: thesis u, asserts q', 'B: q => u');
  const session = (): Session => sessionOf(g.debate);

  test('an essay is unfolded beside what the overview shows, and not folded by being looked for again', () => {
    const { store } = session();
    store.dispatch(actions.showTab('text'));
    store.dispatch(actions.unfoldEssay('A'));
    store.dispatch(actions.unfoldEssay('A'));
    expect(store.view.value.tab).toBe('map');
    expect(visibleClaims(g, store.view.value)).toEqual(new Set(['t', 'p', 'r', 'u', 'q']));
  });

  test('an essay is seen whole, whatever the map was narrowed to', () => {
    const { store } = session();
    store.dispatch(actions.setFilter({ ...store.view.value.filter, claims: { text: 'nothing has this' } }));
    store.dispatch(actions.unfoldEssay('B'));
    expect([...visibleClaims(g, store.view.value)]).toEqual(expect.arrayContaining(['u', 'q']));
  });

  test('of a voice the claims in it are shown, and nothing else', () => {
    const { store } = session();
    store.dispatch(actions.showVoice('b'));
    expect(visibleClaims(g, store.view.value)).toEqual(new Set(['u', 'q']));
    expect(store.view.value.panel).toBe('essays');
  });
});

describe('keys', () => {
  const press = (init: KeyboardEventInit): KeyboardEvent => new KeyboardEvent('keydown', init);
  const palette: Shortcut = { key: 'k', ctrl: true };

  test('with Ctrl are given by the command key as well, and by no other', () => {
    expect(isPressed(palette, press({ key: 'k', ctrlKey: true }))).toBe(true);
    expect(isPressed(palette, press({ key: 'K', metaKey: true }))).toBe(true);
    expect(isPressed(palette, press({ key: 'k' }))).toBe(false);
    expect(isPressed(palette, press({ key: 'k', ctrlKey: true, shiftKey: true }))).toBe(false);
    expect(isPressed(palette, press({ key: 'k', ctrlKey: true, altKey: true }))).toBe(false);
  });

  test('of one character take Shift or AltGr as the keyboard has them', () => {
    expect(isPressed({ key: '?' }, press({ key: '?', shiftKey: true }))).toBe(true);
    expect(isPressed({ key: '/' }, press({ key: '/', shiftKey: true }))).toBe(true);
    expect(isPressed({ key: '/' }, press({ key: '/', ctrlKey: true, altKey: true, modifierAltGraph: true }))).toBe(true);
    expect(isPressed({ key: '/' }, press({ key: '/', ctrlKey: true }))).toBe(false);
  });

  test('of the map are left to the map', () => {
    expect(isPressed({ key: '0', onMap: true }, press({ key: '0' }))).toBe(false);
  });

  test('are called as on the reader’s machine', () => {
    expect(keyNames({ key: 'z', ctrl: true, shift: true }, false)).toEqual(['Ctrl', 'Shift', 'Z']);
    expect(keyNames({ key: 'z', ctrl: true, shift: true }, true)).toEqual(['⌘', '⇧', 'Z']);
  });
});
