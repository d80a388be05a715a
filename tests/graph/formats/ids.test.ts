import { describe, expect, test } from 'vitest';
import { Ids, isLegalId } from '../../../graph/formats/ids.ts';

describe('ids', () => {
  test('are what is wanted where the document allows it', () => {
    expect(['p1', '__proto__', 'Ö', 'a-b'].map((wanted) => new Ids().next(wanted, 'claim'))).toEqual(['p1', '__proto__', 'Ö', 'a-b']);
  });

  test('are made legal where it does not', () => {
    expect(['two words', ' -dash- ', 'a\u0000b', '\uD800', ''].map((wanted) => new Ids().next(wanted, 'claim'))).toEqual(['two-words', 'dash', 'a-b', '\uFFFD', 'claim']);
  });

  test('differ, whatever is asked for', () => {
    const ids = new Ids();
    expect(['a', 'a', 'a-2', 'a', 'a-2'].map((wanted) => ids.next(wanted, 'claim'))).toEqual(['a', 'a-2', 'a-2-2', 'a-3', 'a-2-3']);
  });

  test('are at most 200 code units long, also of characters that take two each', () => {
    expect(isLegalId('😀'.repeat(100))).toBe(true);
    expect(isLegalId('😀'.repeat(101))).toBe(false);
    expect(new Ids().next('😀'.repeat(101), 'claim')).toHaveLength(200);
  });
});
