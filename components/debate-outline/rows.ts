/** An outline as the rows of a tree that is folded here and there. */
import { msg, str } from '@lit/localize';
import type { DebateGraph } from '../../graph/model/debate-graph.ts';
import { essayByline, essayTitle } from '../../graph/model/labels.ts';
import type { Essay } from '../../graph/model/schema.ts';
import type { Outline, OutlineEssay, OutlineItem } from '../../graph/query/outline.ts';
import { claimInOutline, hiddenInOutline, stepInOutline, type OutlineWords } from '../../graph/wording/outline.ts';

export interface Row {
  readonly key: string;
  readonly item: OutlineEssay | OutlineItem;
  readonly words: OutlineWords;
  /** From 1. */
  readonly level: number;
  /** Among its siblings, from 1. */
  readonly place: number;
  readonly siblings: number;
  /** Undefined if there is nothing beneath it. */
  readonly expanded: boolean | undefined;
  /** Keys of what it stands beneath, the nearest last. */
  readonly above: readonly string[];
}

/** @param collapsed keys of what is folded; where left out, nothing is */
export function rowsOf(g: DebateGraph, outline: Outline, collapsed: ReadonlySet<string> = new Set()): Row[] {
  const rows: Row[] = [];
  const add = (items: readonly (OutlineEssay | OutlineItem)[], essay: Essay | undefined, above: readonly string[]): void => {
    items.forEach((item, i) => {
      const within = item.kind === 'essay' ? item.essay : essay;
      if (within === undefined) return;
      const children = item.kind === 'hidden' ? [] : item.children;
      const expanded = children.length === 0 ? undefined : !collapsed.has(item.key);
      rows.push({ key: item.key, item, words: wordsOf(g, item, within), level: above.length + 1, place: i + 1, siblings: items.length, expanded, above });
      if (expanded === true) add(children, within, [...above, item.key]);
    });
  };
  add(outline.essays, undefined, []);
  return rows;
}

function wordsOf(g: DebateGraph, item: OutlineEssay | OutlineItem, essay: Essay): OutlineWords {
  switch (item.kind) {
    case 'essay':
      return { lead: msg(str`Essay ${item.number}`), text: essayTitle(item.essay), notes: [essayByline(g, item.essay)] };
    case 'claim':
      return claimInOutline(g, item, essay);
    case 'step':
      return stepInOutline(item);
    case 'hidden':
      return hiddenInOutline(item);
  }
}

/** The row where the claim is told and not only named; in the same essay as the other row, if that is possible. */
export function rowOfClaim(rows: readonly Row[], claim: string, like?: Row): Row | undefined {
  const found = rows.filter(({ item }) => item.kind === 'claim' && item.claim === claim && !item.reference);
  return found.find(({ above }) => above[0] === like?.above[0]) ?? found[0];
}
