import { html } from 'lit';
import { describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { ClaimInspector } from '../../../components/claim-inspector/claim-inspector.ts';
import '../../../components/claim-inspector/claim-inspector.ts';
import { debateGraph, type DebateGraph } from '../../../graph/model/debate-graph.ts';
import { build, buildDebate } from '../../graph/build.ts';
import { expectNoMarkup, highStreet, hostile } from '../debates.ts';
import { expectAccessibleInLightAndDark, expectToFit, mount, record, settled } from '../mount.ts';
import { entries } from './entries.ts';

const inspect = (claim: string | undefined, g: DebateGraph = highStreet) =>
  mount<ClaimInspector>(html`<claim-inspector .graph=${g} .claim=${claim}></claim-inspector>`);

const section = (name: RegExp | string) => page.getByRole('region', { name });
const textOf = (name: RegExp | string): string => words(section(name).element().textContent);
const words = (text: string | null): string => (text ?? '').replaceAll(/\s+/g, ' ').trim();

describe('the claim', () => {
  test('is shown in full, with its gist and its time', async () => {
    await inspect('asthma');
    await expect.element(page.getByRole('heading', { level: 2 })).toHaveTextContent(/asthma more often than elsewhere/);
    await expect.element(page.getByText('More asthma at the school.')).toBeVisible();
    await expect.element(page.getByText(/as of 2023/)).toBeVisible();
  });

  test('is shown once if the gist is the same', async () => {
    const debate = buildDebate('A: thesis t');
    await inspect('t', debateGraph({ ...debate, claims: debate.claims.map((claim) => ({ ...claim, text: 'Same.', gist: 'Same.' })) }));
    expect(page.getByText('Same.').elements()).toHaveLength(1);
  });

  test('can be shown on the map, alone or with its neighbourhood', async () => {
    await inspect('trade-up');
    const focused = record('claim-focus');
    const surrounded = record('neighbourhood-show');
    await page.getByRole('button', { name: 'Show on map' }).click();
    await page.getByRole('button', { name: 'Show neighbourhood' }).click();
    expect(focused).toEqual([{ id: 'trade-up' }]);
    expect(surrounded).toEqual([{ id: 'trade-up' }]);
  });
});

describe('by essay', () => {
  test('essays come by date, and those that do not voice the claim are named', async () => {
    await inspect('trade-down');
    const [first, second] = entries(/By essay/);
    expect(first).toContain('Ada Lind, Give us the street back');
    expect(second).toContain('Bo Karr, A street is for getting there');
    expect(textOf(/By essay/)).toContain('Not voiced by 3 Unknown author, One thing after the other.');
  });

  test('C1 a reported claim is said not to commit the author', async () => {
    await inspect('mayor-says');
    expect(entries(/By essay/)[0]).toContain('Reported, in the voice of the mayor; the author is not committed to it.');
  });

  test('C4 a rejected claim is said to be denied', async () => {
    await inspect('trade-up');
    expect(entries(/By essay/)[1]).toContain('objection explicit Rejected, in the voice of friends of closure; the author denies it.');
    expect(entries(/By essay/)[1]).toContain('The author does not rely on it.');
  });

  test('C1 a source’s claim that the author takes over is said to commit the author', async () => {
    await inspect('asthma');
    expect(entries(/By essay/)[0]).toContain('Asserted, in the voice of the town clinic; the author takes it over and is committed to it.');
  });

  test('C3 a claim that is only reported but used in an inference of the author’s own is not said to leave the author free', async () => {
    await inspect('p', build('A: thesis t, reports p', 'A: p => t'));
    expect(entries(/By essay/)[0]).toContain('the author is not committed to it by this, but is by the rest of the essay');
  });

  test('C5 the same claim is implicit in one essay and explicit in another', async () => {
    await inspect('walkers-buy');
    expect(entries(/By essay/)[0]).toContain('premise implicit Asserted');
  });

  test('R2 direct premises and the number of steps are told', async () => {
    await inspect('footfall');
    expect(entries(/By essay/).map((entry) => /The author [^.]*\./.exec(entry)?.[0])).toEqual([
      'The author relies on it, through 2 steps, for a thesis.',
      'The author relies on it, through 2 steps, for a thesis.',
    ]);
    await inspect('trade-up');
    expect(entries(/By essay/)[0]).toContain('The author relies on it directly for a thesis.');
  });

  test('R3 the thesis that falls without a load-bearing premise is named, and leads there', async () => {
    await inspect('p', build('A: thesis t, asserts p', 'A: p => t'));
    const selected = record('claim-select');
    expect(entries(/By essay/)[0]).toContain('Load-bearing for t');
    await section(/By essay/).getByRole('button', { name: 't', exact: true }).click();
    expect(selected).toEqual([{ id: 't' }]);
  });

  test('R4 a thesis that no other thesis rests on is said to be no premise', async () => {
    await inspect('close');
    expect(entries(/By essay/)[0]).toContain('The author does not rely on it for another thesis: it is a thesis itself.');
  });
});

describe('rests on', () => {
  test('linked premises stay together in one unit, with scheme and whose inference it is', async () => {
    await inspect('trade-up');
    expect(entries(/^Rests on/)).toEqual([
      '1 Inference of Ada Lind, from 2 premises together scheme: cause to effect Car-free streets draw walkers.Walkers buy. implicit',
    ]);
  });

  test('C2 an inference that the author only reports is said to be no commitment', async () => {
    await inspect('trade-down');
    expect(entries(/^Rests on/)[0]).toContain('Inference of shopkeepers that Ada Lind reports, without being committed to it');
    expect(entries(/^Rests on/)[1]).toContain('Inference of Bo Karr, from 2 premises together');
  });

  test('an unknown author is called unknown', async () => {
    await inspect('wait');
    expect(entries(/^Rests on/)).toEqual([
      expect.stringContaining('Inference of the unknown author of “One thing after the other”'),
      expect.stringContaining('Support lent by the unknown author of “One thing after the other” A trial would show it.'),
    ]);
  });

  test('a support of the inference stands with the inference', async () => {
    await inspect('t', build('A: thesis t, asserts p q', 'A: p => t', 'A: q -> #1'));
    expect(entries(/^Rests on/)).toEqual([expect.stringContaining('The inference is supported by q')]);
  });

  test('a claim without grounds says so', async () => {
    await inspect('exhaust');
    expect(textOf(/^Rests on/)).toContain('Nothing: no inference leads to it, and no claim supports it.');
  });
});

describe('what rests on it', () => {
  test('an inference is shown with its conclusion and the premises that it needs besides', async () => {
    await inspect('footfall');
    expect(entries(/What rests on it/)).toEqual([
      '1 Inference of Ada Lind, from 2 premises together scheme: cause to effect leads to Closure lifts trade. together with Walkers buy. implicit',
      '3 Inference of the unknown author of “One thing after the other”, from 2 premises together leads to Many cannot come without a car. together with Buses run hourly.',
    ]);
  });

  test('a supported inference is spelled out', async () => {
    await inspect('q', build('A: thesis t, asserts p q', 'A: p => t', 'A: q -> #1'));
    expect(entries(/What rests on it/)).toEqual(['1 Support lent by Author A supports the inference from p to t']);
  });

  test('every claim named leads there', async () => {
    await inspect('footfall');
    const selected = record('claim-select');
    await page.getByRole('button', { name: 'Closure lifts trade.' }).first().click();
    expect(selected).toEqual([{ id: 'trade-up' }]);
  });
});

describe('clashes with', () => {
  test('a contradiction has its kind, its strength, its explanation and a way to the map', async () => {
    await inspect('close');
    const shown = record('clash-show');
    expect(entries(/Clashes with/)[0]).toContain('Practical: courses of action that exclude each other. Clear: any reader would grant it.');
    expect(entries(/Clashes with/)[0]).toContain('Keep the High Street open. A street cannot be closed');
    await section(/Clashes with/).getByRole('button', { name: 'Show this clash on the map' }).first().click();
    expect(shown).toEqual([{ id: 'x-act' }]);
  });

  test('X1 a contradiction of which one side is held by nobody offers no clash', async () => {
    await inspect('t', build('A: thesis t, reports p', 't >< p'));
    expect(entries(/Clashes with/)[0]).toContain('No clash between authors');
    expect(page.getByRole('button', { name: /clash/ }).elements()).toEqual([]);
  });

  test('X3 who rejects the claim is named, as derived', async () => {
    await inspect('p', build('A: thesis t, asserts p', 'A: p => t', 'B: thesis u, rejects p'));
    expect(entries(/Clashes with/)[0]).toContain('contradiction derived Held by Author A; rejected by Author B.');
  });

  test('X6 X11 a contradiction through a chain is told at each claim on the chain, also where it restates another, and leads to the map', async () => {
    const g = build('A: thesis d, asserts p', 'B: thesis c, asserts p', 'B: p => m', 'B: m => c', 'c >< d');
    for (const claim of ['p', 'm', 'd']) {
      await inspect(claim, g);
      expect(entries(/Clashes with/).join(' ')).toContain(
        'contradiction through a chain Within one author. Arguable. Author A holds “Text of p”, from which, by two steps of Author B, follows “Text of c”; they hold “Text of d”.',
      );
    }
    const shown = record('clash-show');
    await page.getByRole('button', { name: 'Show this clash on the map' }).last().click();
    expect(shown).toEqual([{ id: 'x1 through a to c within a' }]);
    await inspect('p', build('A: thesis d, reports p', 'B: thesis c, asserts p', 'B: p => c', 'c >< d'));
    expect(entries(/Clashes with/)).toEqual([]);
  });

  test('a rebuttal is a rebut, an undermine or an undercut by its target, given and received', async () => {
    const g = build('A: thesis t, asserts p q r s', 'A: p => t', 'A: q -x p', 'A: r -x t', 's -x #1');
    await inspect('p', g);
    expect(entries(/Clashes with/)).toEqual(['undermine In the essay of Author A Undermined by q']);
    await inspect('t', g);
    expect(entries(/Clashes with/)).toEqual([
      'rebut In the essay of Author A Rebutted by r',
      'undercut Between essays The inference from p to t is undercut by s',
    ]);
    await inspect('q', g);
    expect(entries(/Clashes with/)).toEqual(['undermine In the essay of Author A Undermines p']);
    await inspect('s', g);
    expect(entries(/Clashes with/)).toEqual(['undercut Between essays Undercuts the inference from p to t']);
  });

  test('X5 a look-alike stands apart, with its reason, and is not counted', async () => {
    await inspect('walkers-buy');
    await expect.element(page.getByRole('heading', { name: 'Looks like a contradiction, but is none 1' })).toBeVisible();
    await expect.element(page.getByText(/does not deny that those who walk buy/)).toBeVisible();
    await expect.element(page.getByRole('heading', { name: 'Clashes with 0' })).toBeVisible();
  });
});

describe('the element', () => {
  test('says what to do while no claim is chosen, or one that the debate does not have', async () => {
    for (const claim of [undefined, 'nowhere']) {
      await inspect(claim);
      await expect.element(page.getByText(/Choose a claim on the map/)).toBeVisible();
    }
  });

  test('moves the focus to the heading when the reader goes on to another claim', async () => {
    const element = await inspect('trade-up');
    page.getByRole('button', { name: 'Walkers buy.' }).element().focus();
    await userEvent.keyboard('{Enter}');
    element.claim = 'walkers-buy';
    await settled(element);
    expect(element.shadowRoot?.activeElement).toBe(page.getByRole('heading', { level: 2 }).element());
  });

  test('leaves the focus alone when the reader is elsewhere', async () => {
    const element = await inspect('trade-up');
    element.claim = 'walkers-buy';
    await settled(element);
    expect(document.activeElement).toBe(document.body);
  });

  test('tells nothing when a claim is set', async () => {
    const element = await inspect('trade-up');
    const selected = record('claim-select');
    element.claim = 'close';
    await settled(element);
    expect(selected).toEqual([]);
  });

  test('shows labels of markup as text', async () => {
    for (const claim of ['__proto__', 'constructor', 'valueOf']) expectNoMarkup(await inspect(claim, hostile));
    await expectToFit(390);
  });

  test('is accessible, with and without a claim', async () => {
    for (const claim of ['trade-up', 'trade-down', 'footfall', undefined]) await expectAccessibleInLightAndDark(await inspect(claim));
  });

  test('fits into 390 pixels', async () => {
    await inspect('trade-up');
    await expectToFit(390);
  });
});
