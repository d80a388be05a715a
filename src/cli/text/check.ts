import type { Diagnostic } from '../../../graph/model/diagnostic.ts';
import type { Debate } from '../../../graph/model/schema.ts';
import { paragraph, type Paper } from './paper.ts';
import { count, sentence } from './words.ts';

export function checkText(file: string, debate: Debate | undefined, diagnostics: readonly Diagnostic[], paper: Paper): string[] {
  const errors = diagnostics.filter((d) => d.severity === 'error').length;
  const found = `${count(errors, 'error')}, ${count(diagnostics.length - errors, 'warning')}`;
  return [...paragraph(paper, `${file}: ${found}.`), ...(debate ? paragraph(paper, contents(debate)) : [])];
}

function contents({ essays, claims, inferences, supports, rebuttals, contradictions }: Debate): string {
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
