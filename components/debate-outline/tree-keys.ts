import type { Row } from './rows.ts';

/** What a key means in a tree, after the tree view pattern of the ARIA Authoring Practices. */
export type TreeAct =
  | { readonly do: 'go'; readonly to: Row }
  | { readonly do: 'expand' | 'collapse'; readonly rows: readonly Row[] }
  | { readonly do: 'follow' | 'choose' | 'unfold'; readonly row: Row }
  | { readonly do: 'clear' };

/** @param words the letters that were typed in quick succession, for the way to the next row that begins with them */
export function treeAct(key: string, rows: readonly Row[], current: Row, words: string): TreeAct | undefined {
  const at = rows.indexOf(current);
  const go = (to: Row | undefined): TreeAct | undefined => to && { do: 'go', to };
  switch (key) {
    case 'ArrowDown':
      return go(rows[at + 1]);
    case 'ArrowUp':
      return go(rows[at - 1]);
    case 'ArrowRight':
      if (current.expanded === false) return { do: 'expand', rows: [current] };
      return current.expanded === true ? go(rows[at + 1]) : { do: 'follow', row: current };
    case 'ArrowLeft':
      if (current.expanded === true) return { do: 'collapse', rows: [current] };
      return go(rows.find((row) => row.key === current.above.at(-1)));
    case 'Home':
      return go(rows[0]);
    case 'End':
      return go(rows.at(-1));
    case '*':
      return { do: 'expand', rows: rows.filter((row) => row.expanded === false && row.above.at(-1) === current.above.at(-1)) };
    case 'Enter':
      return { do: 'choose', row: current };
    case ' ':
      if (words.endsWith(' ')) return go(nextBeginning(rows, at, words));
      return { do: 'unfold', row: current };
    case 'Escape':
      return { do: 'clear' };
    default:
      return key.length === 1 ? go(nextBeginning(rows, at, words)) : undefined;
  }
}

/** Whole words stay at a row that begins with them; one letter again and again goes on. */
function nextBeginning(rows: readonly Row[], at: number, typed: string): Row | undefined {
  const [first = ''] = typed;
  const sought = typed === first.repeat(typed.length) ? first : typed;
  const start = sought.length === 1 ? at + 1 : at;
  return [...rows.slice(start), ...rows.slice(0, start)].find(({ words }) => words.text.toLowerCase().startsWith(sought));
}
