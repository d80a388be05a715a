/** Whose side things are on, by what speaks for what. `p + q > t` is a link for t, `p x t` one against it, `p >< q` both ways. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Ways } from '../../../graph/formats/sides.ts';

function waysOf(...lines: string[]): Ways {
  const ways = new Ways();
  for (const line of lines) {
    const [, name, sources = '', sign, target = ''] = /^(?:(\w+): )?(.+) (>|x|><) (\w+)$/.exec(line) ?? [];
    if (sign === '><') ways.oppose(sources, target);
    else if (name === undefined) for (const source of sources.split(' + ')) ways.lead(source, target, sign === 'x');
    else ways.link(name, sources.split(' + '), target, sign === 'x');
  }
  return ways;
}

function held(claims: string, ...lines: string[]): string {
  const all = claims.split(' ');
  const links = lines.flatMap((line) => /^(\w+): /.exec(line)?.[1] ?? []);
  return [...all, ...links].filter(waysOf(...lines).held(all)).join(' ');
}

function nearest(claims: string, told: Readonly<Record<string, boolean>>, ...lines: string[]): string {
  const all = claims.split(' ');
  return all.filter(waysOf(...lines).nearest(all, new Map(Object.entries(told)))).join(' ');
}

describe('held is', () => {
  test('what everything leads to, and what speaks for it', () => {
    expect(held('t p q', 'r: p + q > t')).toBe('t p q r');
  });

  test('not an objection, but what answers it', () => {
    expect(held('t o a b', 'r1: o x t', 'r2: a x o', 'r3: b > a')).toBe('t a b r2 r3');
  });

  test('not what is directed against a link, nor the link that is an objection', () => {
    expect(held('t p u', 'r: p > t', 's: u x r')).toBe('t p r');
    expect(held('t o u', 'r: o x t', 's: u x r')).toBe('t u s');
  });

  test('nothing that serves both sides', () => {
    expect(held('t p o', 'p > t', 'o x t', 'p > o')).toBe('t');
  });

  test('neither of two opposites, unless only one of them leads to something', () => {
    expect(held('p q', 'p >< q')).toBe('');
    expect(held('p q t', 'p >< q', 'p > t')).toBe('p t');
  });

  test('nothing that only goes round in a circle', () => {
    expect(held('p q t', 'p > q', 'q > p')).toBe('t');
  });
});

describe('the nearest', () => {
  test('claim that is known decides, however a longer way would', () => {
    expect(nearest('t p o', { t: true }, 'p > t', 'o x t', 'p > o')).toBe('t p');
    expect(nearest('t p q', { t: false }, 'p > t', 'q x t')).toBe('q');
  });

  test('says nothing against what is known', () => {
    expect(nearest('t p', { t: true, p: false }, 'p > t')).toBe('t');
  });

  test('is what leads to nothing where no way leads to what is known', () => {
    expect(nearest('t p u o', { t: false }, 'p > t', 'o x u')).toBe('u');
  });

  test('is nothing in a circle: of it the first is held', () => {
    expect(nearest('p q', {}, 'p x q', 'q x p')).toBe('p');
  });
});

/** By walking every way of at most as many steps as there are sides to be on. */
function heldByWalking(claims: readonly string[], links: readonly (readonly [from: string, isAgainst: boolean, to: string])[]): string[] {
  const ends = claims.filter((claim) => links.every(([from]) => from !== claim));
  let sides = new Set(ends.map((claim) => `${claim} +`));
  for (let step = 0; step <= 2 * claims.length; step += 1) {
    const next = links.flatMap(([from, isAgainst, to]) => ['+', '-'].flatMap((sign) => (sides.has(`${to} ${sign}`) ? [`${from} ${isAgainst === (sign === '+') ? '-' : '+'}`] : [])));
    sides = new Set([...sides, ...next]);
  }
  return claims.filter((claim) => sides.has(`${claim} +`) && !sides.has(`${claim} -`));
}

test('held is what every way to what everything leads to says is held', () => {
  const CLAIMS = ['a', 'b', 'c', 'd', 'e'];
  const claim = fc.constantFrom(...CLAIMS);
  fc.assert(
    fc.property(fc.array(fc.tuple(claim, fc.boolean(), claim), { maxLength: 8 }), (links) => {
      const ways = new Ways();
      for (const [from, isAgainst, to] of links) ways.lead(from, to, isAgainst);
      expect(CLAIMS.filter(ways.held(CLAIMS))).toEqual(heldByWalking(CLAIMS, links));
    }),
    { numRuns: 3000 },
  );
});
