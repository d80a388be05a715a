import { describe, expect, test } from 'vitest';
import { rowsOf } from '../../../components/debate-outline/rows.ts';
import { treeAct } from '../../../components/debate-outline/tree-keys.ts';
import { outlineOf } from '../../../graph/query/outline.ts';
import { subgraph } from '../../../graph/query/subgraph.ts';
import { build } from '../../graph/build.ts';

const debate = build('A: thesis t, asserts p q', 'A: p => t', 'A: q => t');
const rows = rowsOf(debate, outlineOf(debate, subgraph(debate, new Set(['t', 'p', 'q']))));

/** The words of the row to which the key leads from the first one. */
function ledTo(key: string, typed: string): string | undefined {
  const [first] = rows;
  const act = first && treeAct(key, rows, first, typed);
  return act?.do === 'go' ? act.to.words.text : undefined;
}

describe('letters typed in a tree', () => {
  test('lead to the next row that begins with all of them', () => {
    expect(ledTo('q', 'text of q')).toBe('Text of q');
    expect(ledTo(' ', 'text ')).toBe('Text of t');
    expect(ledTo('z', 'text of z')).toBeUndefined();
  });

  test('go on from row to row if it is one letter again and again', () => {
    expect(ledTo('t', 't')).toBe('Text of t');
    expect(ledTo('t', 'ttt')).toBe('Text of t');
    const [, thesis] = rows;
    const act = thesis && treeAct('t', rows, thesis, 'tt');
    expect(act?.do === 'go' && act.to.words.text).toBe('Text of p');
  });
});
