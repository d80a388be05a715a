import { describe, expect, test } from 'vitest';
import { debateCommands } from '../../src/app/debate-commands.ts';
import { openSession, type Session } from '../../src/app/session.ts';
import * as actions from '../../src/app/store/actions.ts';
import type { Command, Page } from '../../src/app/command.ts';
import { controlCommands } from '../../src/app/page-controls.ts';
import { build } from '../graph/build.ts';

const never = new Promise<never>(() => {});
const g = build('A: thesis t, asserts p q r', 'A: p => t', 'A: q + r => t', 'B: thesis u');
const open = (): Session => openSession(g.debate, () => never, never);

function run(session: Session, name: RegExp): void {
  const command = debateCommands(session).find((one: Command) => name.test(one.name));
  if (command === undefined) throw new Error(`no command ${name.source}`);
  command.run({ session, goTo: async (action) => session.store.dispatch(action) } as Pick<Page, 'session' | 'goTo'> as Page);
}

const shown = ({ store }: Session): string[] => store.shown.value.claims.map(({ id }) => id);

describe('commands of the debate', () => {
  test('unfold an essay by its name, and fold it again', () => {
    const session = open();
    run(session, /^Unfold .*A.* on the map$/);
    expect(shown(session)).toEqual(expect.arrayContaining(['p', 'q', 'r']));
    run(session, /^Fold .*A.* on the map$/);
    expect(session.store.view.value.unfoldedEssays).toEqual(new Set());
  });

  test('fold each step to the chosen claim, and unfold it', () => {
    const session = open();
    run(session, /^Unfold .*A.* on the map$/);
    session.store.dispatch(actions.selectClaim('t'));
    run(session, /^Fold the step from .*q.*r/);
    expect(shown(session)).not.toContain('q');
    expect(shown(session)).toContain('p');
    run(session, /^Unfold the step from .*q.*r/);
    expect(shown(session)).toContain('q');
  });

  test('narrow the map by any choice of a filter, and no longer', () => {
    const session = open();
    run(session, /^Only claims in this role: thesis$/i);
    expect(session.store.view.value.filter.claims.roles).toEqual(new Set(['thesis']));
    run(session, /^No longer only: thesis$/i);
    expect(session.store.view.value.filter.claims).toEqual({});
  });

  test('open and remove each saved view', () => {
    const session = open();
    session.views.add({ title: 'Two', claims: ['t', 'u'], connections: [] });
    const names = debateCommands(session).map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(['Show the view “Two”', 'Remove the view “Two”']));
    run(session, /^Remove the view/);
    expect(session.views.list.value).toEqual([]);
  });
});

describe('what is on the page', () => {
  function pageOf(markup: string): HTMLElement {
    const element = document.createElement('div');
    element.innerHTML = markup;
    document.body.append(element);
    return element;
  }

  const names = (element: Element): string[] => controlCommands(element).map(({ name }) => name);

  test('is called as assistive technology calls it, and by what is beside it where several are called the same', () => {
    const element = pageOf(`
      <ul><li>The first <button>Show</button></li><li>The second <button>Show</button></li></ul>
      <button aria-label="Close the list">x</button>
      <fieldset><legend><span></span><span>Roles</span></legend><label><input type="checkbox"> Thesis</label></fieldset>
      <label>Order <select><option>by name</option><option>by date</option></select></label>
      <label>Words <input></label>
      <details><summary>Legend</summary></details>`);
    expect(names(element)).toEqual(expect.arrayContaining(['Show: The first', 'Show: The second', 'Close the list', 'Order: by name', 'Order: by date', 'Words', 'Legend']));
    expect(names(element).some((name) => name.includes('Thesis'))).toBe(true);
    element.remove();
  });

  test('is left out where nobody can press it', () => {
    const element = pageOf('<button hidden>One</button><button disabled>Two</button><button aria-disabled="true">Three</button><dialog open><button>Four</button></dialog><button>Five</button>');
    expect(names(element)).toEqual(['Five']);
    element.remove();
  });

  test('is pressed, checked and chosen as by hand', () => {
    const element = pageOf('<label><input type="checkbox"> On</label><label>Order <select><option>one</option><option>two</option></select></label>');
    const changed: string[] = [];
    element.addEventListener('change', (event) => changed.push((event.target as HTMLSelectElement).value));
    for (const { name, run: press } of controlCommands(element)) if (/On|two/.test(name)) press({} as Page);
    expect(element.querySelector('input')?.checked).toBe(true);
    expect(changed).toEqual(['on', 'two']);
    element.remove();
  });
});
