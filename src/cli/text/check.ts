import type { Debate } from '../../../graph/model/schema.ts';
import type { Source, SourceOfDebate } from '../debate-source.ts';
import { paragraph, type Paper } from './paper.ts';
import { count, sentence } from './words.ts';

export function checkText({ name, debate, files }: Source, paper: Paper): string[] {
  const diagnostics = files.flatMap((file) => file.diagnostics);
  const errors = diagnostics.filter((d) => d.severity === 'error').length;
  const found = `${count(errors, 'error')}, ${count(diagnostics.length - errors, 'warning')}`;
  return [
    ...paragraph(paper, `${name}: ${found}.`),
    ...files.flatMap((file) => readAs(file, paper)),
    ...(debate ? paragraph(paper, contents(debate)) : []),
  ];
}

/** Of our own document nothing need be said. */
function readAs({ file, format, readWith }: SourceOfDebate, paper: Paper): string[] {
  if (readWith !== undefined) return paragraph(paper, `${file}: read with ${readWith}.`);
  return format === undefined || format.id === 'elenchus' ? [] : paragraph(paper, `${file}: read as ${format.name}.`);
}

/** How much there is in a debate. */
export function contents({ essays, claims, inferences, supports, rebuttals, contradictions }: Debate): string {
  const parts = [
    count(essays.length, 'essay'),
    count(claims.length, 'claim'),
    count(inferences.length, 'inference'),
    count(supports.length, 'support'),
    count(rebuttals.length, 'rebuttal'),
    count(contradictions.length, 'contradiction'),
  ];
  return sentence(`${parts.join(', ')}.`);
}
