import { html } from 'lit';
import { describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import type { PositionList } from '../../../components/position-list/position-list.ts';
import '../../../components/position-list/position-list.ts';
import type { DebateGraph } from '../../../graph/model/debate-graph.ts';
import type { Positions } from '../../../graph/positions/debate/positions.ts';
import { build } from '../../graph/build.ts';
import { deepText } from '../deep-text.ts';
import { expectAccessibleInLightAndDark, expectToFit, mount, record } from '../mount.ts';

const LITTLE = build('A: thesis t', 'B: thesis u', 'C: thesis v', 't >< u');

/** As the solver answers for the little debate: t or u, and v in any case. */
const ANSWER: Positions = {
  semantics: 'PR',
  count: { number: 2, moreThan: false },
  statements: [
    { statement: { kind: 'claim', claim: 't' }, acceptance: 'credulous' },
    { statement: { kind: 'claim', claim: 'u' }, acceptance: 'credulous' },
    { statement: { kind: 'claim', claim: 'v' }, acceptance: 'grounded' },
  ],
  choices: [
    {
      about: { claims: ['t', 'u'], denied: [], rebuttals: [] },
      count: { number: 2, moreThan: false },
      alternatives: [
        { claims: ['t'], denied: [], rebuttals: [] },
        { claims: ['u'], denied: [], rebuttals: [] },
      ],
    },
  ],
  positions: [],
};

const show = (answer: Positions | undefined = ANSWER, g: DebateGraph = LITTLE, busy = false) =>
  mount<PositionList>(html`<position-list .graph=${g} .answer=${answer} .busy=${busy}></position-list>`);

describe('positions', () => {
  test('how many there are, and what is in all, some and none of them, is said in sentences', async () => {
    const element = await show();
    expect(deepText(element)).toContain('There are two preferred positions.');
    expect(deepText(element)).toContain('one is in all of them and two in some.');
  });

  test('theses stand under what becomes of them', async () => {
    const element = await show();
    expect(deepText(element)).toMatch(/Theses in every position 1 3 Text of v.*Theses in some positions and not in others 2 1 Text of t.*2 Text of u/);
  });

  test('why a thesis is in positions or not can be asked', async () => {
    await show();
    const asked = record('position-ask');
    await page.getByRole('button', { name: 'Why? (u)' }).click();
    expect(asked).toEqual([{ claim: 'u' }]);
  });

  test('the answer stands beneath the question, which keeps the focus and puts it away again', async () => {
    const element = await show();
    const question = page.getByRole('button', { name: 'Why? (u)' });
    await question.click();
    element.asked = { claim: 'u', why: undefined };
    await expect.element(page.getByText('Working it out…')).toBeVisible();
    element.asked = { claim: 'u', why: { semantics: 'PR', claim: 'u', acceptance: 'credulous', holding: undefined, without: { position: { claims: [], denied: [], rebuttals: [], theses: [] }, explanation: { outcome: 'unsupported' } } } };
    await expect.element(question).toHaveAttribute('aria-expanded', 'true');
    expect(element.shadowRoot?.activeElement).toBe(question.element());
    expect(deepText(element)).toContain('is in some preferred positions and not in others');
    const asked = record('position-ask');
    await question.click();
    expect(asked).toEqual([{ claim: null }]);
  });

  test('a rebuttal that positions differ in is told by what it is made of', async () => {
    const g = build('A: asserts p', 'B: asserts q', 'p -x q');
    const at = { claims: [], denied: [], rebuttals: ['r1'] };
    const element = await show({ ...ANSWER, statements: [], choices: [{ about: at, count: { number: 2, moreThan: false }, alternatives: [at] }] }, g);
    expect(deepText(element)).toContain('rebuttal by “Text of p”');
  });

  test('where positions differ can be seen on the map', async () => {
    await show();
    const shown = record('claims-show');
    await page.getByRole('region', { name: /Where positions differ/ }).getByRole('button', { name: 'Show on the map' }).click();
    expect(shown.map(({ claims }) => claims)).toEqual([['t', 'u']]);
  });

  test('another kind of position can be asked for, and waiting ended', async () => {
    await show(undefined, LITTLE, true);
    const [kinds, cancelled] = [record('semantics-change'), record('positions-cancel')];
    await page.getByLabelText('Kind of position').selectOptions('stable');
    await page.getByRole('button', { name: 'Cancel' }).click();
    expect([kinds, cancelled.length]).toEqual([[{ semantics: 'ST' }], 1]);
  });

  test('nobody is kept out, and nothing is too wide', async () => {
    await expectAccessibleInLightAndDark(await show());
    await expectToFit(320);
  });
});
