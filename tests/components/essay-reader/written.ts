/** Essays with their claims marked in the text, for tests that a reader can check by eye. */
import { placeAnchors, type PlacedText } from '../../../graph/anchor/assign-texts.ts';
import { textDigest } from '../../../graph/anchor/digest.ts';
import { anchoredText, makeAnchor } from '../../../graph/anchor/make-anchor.ts';
import { debateGraph, type DebateGraph } from '../../../graph/model/debate-graph.ts';
import type { Anchor, Claim, Debate, Occurrence } from '../../../graph/model/schema.ts';

export interface Written {
  readonly g: DebateGraph;
  readonly text: string;
  /** The text with its spans, or another one that is taken for it. */
  readonly placed: (changed?: string) => PlacedText;
}

/**
 * The debate of an essay `A` in which `<p>these words</p>` voice the claim `p`. Marks may overlap. A claim is a premise that the
 * author asserts, if nothing else is said of it.
 *
 * @param how what else is said of a claim, by its id
 * @param elsewhere claims that another essay, `B`, leaves unsaid
 */
export function written(marked: string, how: Readonly<Record<string, Partial<Occurrence>>> = {}, elsewhere: readonly string[] = []): Written {
  const { text, spans } = unmarked(marked);
  const anchored = anchoredText(text);
  const ids = [...new Set([...spans.map(({ id }) => id), ...Object.keys(how), ...elsewhere])];
  const claims = ids.map((id): Claim => {
    const anchors = spans.filter((span) => span.id === id).map(({ start, end }): Anchor => makeAnchor(anchored, start, end));
    const own = { ...occurrence('A', 'ann'), anchors, ...how[id] };
    const voiced = anchors.length > 0 || how[id] !== undefined ? [own] : [];
    return { id, text: `Claim ${id}.`, gist: `Gist ${id}`, occurrences: elsewhere.includes(id) ? [...voiced, occurrence('B', 'bob')] : voiced };
  });
  const debate: Debate = {
    format: 'elenchus-debate',
    version: 2,
    id: 'written',
    title: 'Written',
    question: 'Is it so?',
    people: [
      { id: 'ann', name: 'Ann', kind: 'person' },
      { id: 'bob', name: 'Bob', kind: 'person' },
      { id: 'mayor', name: 'the mayor', kind: 'person' },
    ],
    essays: [
      { id: 'A', title: 'First essay', author: 'ann', outlet: 'The Courier', date: '2024-03-02', language: 'en', sha256: textDigest(text), length: text.length },
      { id: 'B', title: 'Second essay', author: 'bob', outlet: null, date: null, sha256: null, length: null },
    ],
    claims,
    inferences: [],
    supports: [],
    rebuttals: [],
    contradictions: [],
    lookAlikes: [],
  };
  const g = debateGraph(debate);
  return {
    g,
    text,
    placed: (changed = text) => {
      const essay = g.essays.get('A');
      if (essay === undefined) throw new Error('The debate has no essay A.');
      return placeAnchors(debate, essay, { name: 'a.txt', text: changed });
    },
  };
}

function occurrence(essay: string, voice: string): Occurrence {
  return { essay, voice, stance: 'asserts', role: 'premise', implicit: essay === 'B', anchors: [] };
}

function unmarked(marked: string): { text: string; spans: { id: string; start: number; end: number }[] } {
  const open = new Map<string, number>();
  const spans: { id: string; start: number; end: number }[] = [];
  let text = '';
  for (const [, words = '', closing, id] of marked.matchAll(/([^<]*)(?:<(\/?)(\w+)>)?/g)) {
    text += words;
    if (id === undefined) continue;
    if (closing === '') open.set(id, text.length);
    else spans.push({ id, start: open.get(id) ?? 0, end: text.length });
  }
  return { text, spans };
}
