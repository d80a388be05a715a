import { describe, expect, test } from 'vitest';
import { nodeset } from './nodesets.ts';
import { aifOf, debateFrom, linksIn, read, voicesIn } from './reading.ts';

function voices(...lines: string[]): string[] {
  return voicesIn(debateFrom(nodeset(...lines)));
}

describe('a force commits its speaker or not', () => {
  test.each([
    ['Asserting', 'asserts'],
    ['Agreeing', 'asserts'],
    ['Arguing', 'asserts'],
    ['Restating', 'asserts'],
    ['Default Illocuting', 'asserts'],
    ['Conceding', 'concedes'],
    ['PopularConceding', 'concedes'],
    ['Disagreeing', 'rejects'],
    ['Challenging', 'reports'],
    ['Pure Questioning', 'reports'],
    ['RhetoricalQuestioning', 'reports'],
    ['Assertive Questioning', 'reports'],
    ['Hypothesising', 'reports'],
    ['Ironic Asserting', 'reports'],
    ['Promising', 'reports'],
  ])('%s: %s', (force, stance) => {
    expect(voices('p I p', 'l L Olga Berg: p', `l > ${force} > p`)).toEqual([`Olga Berg ${stance}: p`]);
  });

  test('a force that is not known is told', () => {
    const { diagnostics } = read(JSON.stringify(nodeset('p I p', 'l L Olga: p', 'l > Promising > p')));
    expect(diagnostics.map(({ message }) => message)).toEqual(['what a speaker does who is "Promising" is not known here']);
  });
});

describe('reported speech is never the author’s view', () => {
  const REPORT = ['p I p', 'a L Olga: the clinic says p', 'b L the clinic: p', 'b > Asserting > p'];

  test('of who only reports it', () => {
    expect(voices(...REPORT, 'a > Asserting > b')).toEqual(['Olga [the clinic] reports: p']);
  });

  test.each([
    ['agrees with', 'Agreeing', 'asserts'],
    ['concedes', 'Conceding', 'concedes'],
    ['disagrees with', 'Disagreeing', 'rejects'],
    ['asks about', 'Pure Questioning', 'reports'],
  ])('unless the author %s the words', (_, force, stance) => {
    expect(voices(...REPORT, 'a > Asserting > b', `a > ${force} > b`)).toEqual([`Olga [the clinic] ${stance}: p`]);
  });

  test('to agree with somebody who rejects a claim is to reject it', () => {
    expect(voices('p I p', 'a L Olga: Per is right', 'b L Per: not p', 'a > Agreeing > b', 'b > Disagreeing > p')).toEqual(['Olga [Per] rejects: p']);
  });

  test('words within words are nobody’s view but the innermost voice’s', () => {
    const nested = ['p I p', 'a L Olga: Per says the clinic says p', 'b L Per: the clinic says p', 'c L the clinic: p', 'a > Agreeing > b', 'b > Agreeing > c', 'c > Asserting > p'];
    expect(voices(...nested)).toEqual(['Olga [the clinic] reports: p']);
  });

  test('the analyst is no author', () => {
    expect(voices('p I p', 'l L Olga: p', 'l > Asserting > p', 'm L Anon: Olga: p', 'm > Analysing > l')).toEqual(['Olga asserts: p']);
  });

  test('words that report one another in a circle end somewhere', () => {
    expect(voices('p I p', 'a L Olga: q', 'b L Per: p', 'a > Asserting > b', 'b > Asserting > a', 'b > Asserting > p')).toHaveLength(1);
  });
});

describe('what hangs on a transition is done by whoever makes the move', () => {
  const DIALOGUE = ['p I p', 'q I q', 'a L Olga: p', 'b L Per: q', 'a > Asserting > p', 'b > Asserting > q', 'a > t:TA > b'];

  test('an inference is of the one who argues', () => {
    const debate = debateFrom(nodeset(...DIALOGUE, 'q > r:RA > p', 't > Arguing > r'));
    expect(linksIn(debate)).toEqual(['q => p']);
    expect(debate.inferences.map(({ essay, stance }) => [essay, stance])).toEqual([['Per', 'asserts']]);
    // Who argues for a claim holds it, even unsaid.
    expect(voicesIn(debate)).toContain('Per asserts unsaid: p');
  });

  test('who disagrees by a conflict rejects what the conflict is directed at', () => {
    expect(voices(...DIALOGUE, 'q > c:CA > p', 't > Disagreeing > c')).toEqual(['Olga asserts: p', 'Per rejects: p', 'Per asserts: q']);
  });

  test('unless it is their own claim too', () => {
    const own = ['p I p', 'q I q', 'a L Olga: p', 'b L Olga: but q', 'a > Asserting > p', 'b > Asserting > q', 'a > t:TA > b'];
    expect(voices(...own, 'q > c:CA > p', 't > Disagreeing > c')).toEqual(['Olga asserts: p', 'Olga asserts: q']);
  });

  test('who agrees asserts, who challenges does not', () => {
    expect(voices(...DIALOGUE, 't > Agreeing > p')).toContain('Per asserts: p');
    expect(voices(...DIALOGUE, 't > Challenging > p')).toContain('Per reports: p');
  });

  test('an inference that nobody draws is of who holds all that it connects, and else nobody’s own', () => {
    const [mine] = debateFrom(nodeset('p I p', 'q I q', 'a L Olga: p and q', 'a > Asserting > p', 'a > Asserting > q', 'q > RA > p')).inferences;
    expect(mine?.stance).toBe('asserts');
    const [nobodys] = debateFrom(nodeset(...DIALOGUE, 'q > RA > p')).inferences;
    expect(nobodys?.stance).toBe('reports');
  });
});

describe('speakers', () => {
  const xaif = (locutions: unknown[], participants: unknown[], ...lines: string[]): unknown => ({ AIF: { ...nodeset(...lines), locutions, participants }, text: '' });

  test('are the participants whom the locutions name', () => {
    const participants = [{ participantID: 1, firstname: 'Olga', surname: 'Berg' }, { participantID: 2, firstname: 'Per', surname: 'Lund' }];
    const debate = debateFrom(xaif([{ nodeID: 'l', personID: '2' }], participants, 'p I p', 'l L it is p', 'l > Asserting > p'));
    expect(voicesIn(debate)).toEqual(['Per Lund asserts: p']);
    expect(debate.people.map(({ name }) => name)).toEqual(['Per Lund']);
  });

  test('are named by the text where the file names them nowhere else', () => {
    const map = { ...nodeset('p I p', 'q I q', 'a L Olga Berg : p', 'b L Per Lund : q', 'a > Asserting > p', 'b > Asserting > q'), locutions: [{ nodeID: 'a', personID: '7' }, { nodeID: 'b', personID: '7' }] };
    expect(voicesIn(debateFrom(map))).toEqual(['Olga Berg asserts: p', 'Per Lund asserts: q']);
  });

  test('are unknown where nothing names them', () => {
    expect(voices('p I p', 'l L it is p', 'l > Asserting > p')).toEqual(['unknown asserts: p']);
    expect(voices('p I p', 'l L Unknown Speaker: p', 'l > Asserting > p')).toEqual(['unknown asserts: p']);
  });

  test('who are unknown are told apart by their numbers, and stay so', () => {
    const lines = ['p I p', 'q I q', 'a L Unknown Speaker1: p', 'b L Unknown Speaker2: q', 'c L Unknown Speaker2: q', 'a > Asserting > p', 'b > Asserting > q', 'c > Asserting > q'];
    const map = { ...nodeset(...lines), locutions: [['a', '1'], ['b', '2'], ['c', '2']].map(([nodeID, personID]) => ({ nodeID, personID })) };
    const debate = debateFrom(map);
    expect(debate.people.map(({ name }) => name)).toEqual([null, null]);
    expect(debateFrom(aifOf(debate)).essays).toHaveLength(2);
  });

  test('are one where they have one name, and have an essay each', () => {
    const debate = debateFrom(nodeset('p I p', 'q I q', 'a L Olga : p', 'b L olga: q', 'c L Per: q', 'a > Asserting > p', 'b > Asserting > q', 'c > Agreeing > q'));
    expect(debate.essays.map(({ author, title }) => [author, title])).toEqual([['Olga', 'map'], ['Per', 'map']]);
  });

  test('date their essays if all that they say is said on one day', () => {
    const lines = ['p I p', 'q I q', 'a L Olga: p', 'b L Per: q', 'c L Per: q', 'a > Asserting > p', 'b > Asserting > q', 'c > Asserting > q'];
    const starts = [['a', '2020-01-02 10:00:00'], ['b', '2020-01-02 10:00:01'], ['c', '2020-01-03 00:00:00']];
    const map = { ...nodeset(...lines), locutions: starts.map(([nodeID, start]) => ({ nodeID, personID: '1', start })) };
    expect(debateFrom(map).essays.map(({ date }) => date)).toEqual(['2020-01-02', null]);
  });
});

describe('a map in which nobody speaks', () => {
  test('is one essay of an unknown author, who is on the side of what everything leads to', () => {
    const lines = ['t I t', 'p I p', 'o I o', 'a I a', 'u I u', 'p > r:RA > t', 'o > CA > p', 'a > CA > o', 'u > CA > r'];
    expect(voices(...lines)).toEqual(['unknown asserts: t', 'unknown asserts: p', 'unknown reports: o', 'unknown asserts: a', 'unknown reports: u']);
  });

  test('commits nobody to either side of a contradiction, unless one of them leads to something', () => {
    expect(voices('p I p', 'q I q', 'p > CA > q', 'q > CA > p')).toEqual(['unknown reports: p', 'unknown reports: q']);
    expect(voices('p I p', 'q I q', 't I t', 'p > CA > q', 'q > CA > p', 'p > RA > t')).toEqual(['unknown asserts: p', 'unknown reports: q', 'unknown asserts: t']);
  });

  test('commits nobody to a claim that serves both sides', () => {
    expect(voices('t I t', 'p I p', 'o I o', 'p > RA > t', 'p > RA > o', 'o > CA > t')).toContain('unknown reports: p');
  });
});
