import { describe, expect, test } from 'vitest';
import { debateGraph, type DebateGraph } from '../../../graph/model/debate-graph.ts';
import { briefly, capitalised, people, person } from '../../../graph/wording/running.ts';
import { plainPhrase, plainSentence } from '../../../graph/wording/sentence.ts';
import { build } from '../build.ts';

function withClaim(text: string, gist: string): DebateGraph {
  const { debate } = build('A: thesis t');
  return debateGraph({ ...debate, claims: debate.claims.map((claim) => ({ ...claim, text, gist })) });
}

const said = (text: string, gist = 'The gist.'): string => {
  const g = withClaim(text, gist);
  return plainPhrase(g, briefly(g, 't'));
};

describe('a claim in running text', () => {
  test('F24 stands by its text where that is short, without the full stop', () => {
    expect(said('The bell is rung every hour of the night.')).toBe('“The bell is rung every hour of the night”');
  });

  test('F24 stands by its gist where the text is long or of several sentences', () => {
    expect(said(`The bell is rung ${'and rung again '.repeat(8)}every night.`)).toBe('“The gist”');
    expect(said('The bell is rung. Nobody sleeps.')).toBe('“The gist”');
    expect(said('The bell is rung; nobody sleeps.')).toBe('“The gist”');
  });

  test('stands by its text if the gist is longer still', () => {
    expect(said('One. Two.', 'One, and after it, as one would expect, two.')).toBe('“One. Two”');
  });

  test('has inner quotation marks within its own', () => {
    expect(said('They call it “music”.')).toBe('“They call it ‘music’”');
  });

  test('keeps its reference, whatever it is called', () => {
    expect(briefly(withClaim('Long. Long.', 'Short'), 't')).toEqual({ claim: 't', words: 'Short' });
  });
});

describe('a person in running text', () => {
  const nameless = (title: string | null): DebateGraph => {
    const { debate } = build('A: thesis t', 'B: thesis u');
    return debateGraph({
      ...debate,
      people: debate.people.map((one) => (one.id === 'a' ? { ...one, name: null } : one)),
      essays: debate.essays.map((essay) => (essay.id === 'A' ? { ...essay, title } : essay)),
    });
  };

  test('F24 is called by name, and an author without one after the essay', () => {
    expect(person(nameless('Still the nights'), 'a')).toEqual({ author: 'a', words: 'the author of “Still the nights”' });
    expect(person(nameless(null), 'a')).toEqual({ author: 'a', words: 'the author of an untitled essay' });
    expect(person(nameless(null), 'nobody')).toEqual({ author: 'nobody', words: 'an unknown person' });
  });

  test('several are listed', () => {
    const g = nameless('Still the nights');
    expect(plainSentence(g, people(g, ['a', 'b']))).toBe('the author of “Still the nights” and Author B');
  });

  test('begins a sentence with a capital', () => {
    const g = nameless('Still the nights');
    expect(plainSentence(g, capitalised([person(g, 'a'), ' sleeps.']))).toBe('The author of “Still the nights” sleeps.');
    expect(plainSentence(g, capitalised(['élan ', 'counts.']))).toBe('Élan counts.');
    expect(capitalised([])).toEqual([]);
  });
});
