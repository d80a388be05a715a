import { Parser, type Node } from 'commonmark';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { markdownText } from '../../../graph/formats/markdown/escape.ts';
import { markdownFormat } from '../../../graph/formats/markdown/markdown-format.ts';
import { writeDebate } from '../../../graph/formats/losses.ts';
import type { Debate } from '../../../graph/model/schema.ts';
import { buildDebate } from '../build.ts';
import { lineOfText, richDebate } from './rich-debate.ts';

function report(debate: Debate): string {
  const { writer, ...format } = markdownFormat;
  if (writer === undefined) throw new Error('it is written');
  return writeDebate(debate, { ...format, writer }).files[0].text;
}

function nodesOf(markdown: string): Node[] {
  const walker = new Parser().parse(markdown).walker();
  const nodes: Node[] = [];
  for (let event = walker.next(); event !== null; event = walker.next()) if (event.entering) nodes.push(event.node);
  return nodes;
}

const textOf = (markdown: string): string => nodesOf(markdown).map((node) => (node.type === 'softbreak' ? ' ' : (node.literal ?? ''))).join('');

describe('text in Markdown', () => {
  test('it reads as it was, whatever stands in it', () => {
    fc.assert(
      fc.property(lineOfText, (line) => {
        expect(textOf(`- ${markdownText(line)}`).replaceAll('\u2060', '')).toBe(line.replace(/\s+/gu, ' ').trim());
      }),
      { numRuns: 2000 },
    );
  });

  test('nothing of it is markup, HTML, a link or a picture', () => {
    fc.assert(
      fc.property(richDebate, (debate) => {
        const types = new Set(nodesOf(report(debate)).map(({ type }) => type));
        for (const type of ['html_block', 'html_inline', 'link', 'image', 'code', 'code_block', 'strong', 'thematic_break', 'block_quote']) expect(types).not.toContain(type);
      }),
      { numRuns: 200 },
    );
  });
});

describe('the report', () => {
  const debate = buildDebate('A: thesis t, asserts p', 'A: p => t', 'B: thesis u, asserts p', 'B: p => u', 't >< u');

  test('tells theses, what they rest on, what is shared, what contradicts what, and the sources', () => {
    const text = report(debate);
    const headings = nodesOf(text).flatMap((node) => (node.type === 'heading' ? [node.firstChild?.literal ?? ''] : []));
    expect(headings).toEqual(['Test', 'In short', 'A', 'Thesis', 'Relies directly on', 'B', 'Thesis', 'Relies directly on', 'Premises that several authors rely on', 'Contradictions', 'Between authors', 'Sources']);
    expect(text).toContain('- Text of p *(load-bearing)*');
    expect(text).toContain('- Text of p *(Author A and Author B, to opposite conclusions)*');
    expect(text).toContain('Author A holds: “Text of t”; Author B holds: “Text of u”.');
  });

  test('any debate has one, even an empty one', () => {
    expect(report({ ...debate, essays: [], claims: [], inferences: [], contradictions: [] })).toMatch(/^# /);
  });
});
