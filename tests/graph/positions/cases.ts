/** Frameworks by name, with all their extensions worked out by hand; an extension is written as its arguments. */
import { framework, type Framework } from '../../../graph/positions/framework.ts';
import type { Semantics } from '../../../graph/positions/semantics.ts';

export interface Case {
  readonly name: string;
  readonly framework: Framework;
  readonly extensions: Readonly<Record<Semantics, readonly string[]>>;
}

function of(name: string, letters: string, attacks: string, extensions: Case['extensions']): Case {
  const pairs = attacks.split(' ').filter((pair) => pair !== '');
  const numbers = pairs.map((pair): [number, number] => [letters.indexOf(pair.charAt(0)), letters.indexOf(pair.charAt(1))]);
  return { name, framework: framework([...letters], numbers), extensions };
}

function all(...extensions: string[]): Case['extensions'] {
  return { GR: extensions, CO: extensions, PR: extensions, ST: extensions, SST: extensions, ID: extensions, STG: extensions };
}

export const CASES: readonly Case[] = [
  of('the empty framework', '', '', all('')),
  of('an argument alone', 'a', '', all('a')),
  of('an argument against itself', 'a', 'aa', { ...all(''), ST: [] }),
  of('reinstatement', 'abc', 'ab bc', all('ac')),
  of('the Nixon diamond', 'ab', 'ab ba', { GR: [''], CO: ['', 'a', 'b'], PR: ['a', 'b'], ST: ['a', 'b'], SST: ['a', 'b'], ID: [''], STG: ['a', 'b'] }),
  of('a cycle of three', 'abc', 'ab bc ca', { ...all(''), ST: [], STG: ['a', 'b', 'c'] }),
  of('a cycle of four', 'abcd', 'ab bc cd da', {
    GR: [''],
    CO: ['', 'ac', 'bd'],
    PR: ['ac', 'bd'],
    ST: ['ac', 'bd'],
    SST: ['ac', 'bd'],
    ID: [''],
    STG: ['ac', 'bd'],
  }),
  of('floating acceptance', 'abcd', 'ab ba ac bc cd', {
    GR: [''],
    CO: ['', 'ad', 'bd'],
    PR: ['ad', 'bd'],
    ST: ['ad', 'bd'],
    SST: ['ad', 'bd'],
    ID: [''],
    STG: ['ad', 'bd'],
  }),
  of('preferred but not semi-stable', 'abcde', 'ab ba bc cd de ec', {
    GR: [''],
    CO: ['', 'a', 'bd'],
    PR: ['a', 'bd'],
    ST: ['bd'],
    SST: ['bd'],
    ID: [''],
    STG: ['bd'],
  }),
  of('ideal beyond grounded', 'ab', 'ab ba bb', { GR: [''], CO: ['', 'a'], PR: ['a'], ST: ['a'], SST: ['a'], ID: ['a'], STG: ['a'] }),
  of('stage apart from what is grounded', 'abc', 'ab bc cc', { GR: ['a'], CO: ['a'], PR: ['a'], ST: [], SST: ['a'], ID: ['a'], STG: ['a', 'b'] }),
];
