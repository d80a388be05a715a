import type { Generated } from '../output/generate-json.ts';
import { contents } from './check.ts';
import { paragraph, type Paper } from './paper.ts';

export function generatedText({ file, debate, seed }: Generated, paper: Paper): string[] {
  return [...paragraph(paper, `${file}: a debate made by chance, from the seed ${seed}.`), ...paragraph(paper, contents(debate))];
}
