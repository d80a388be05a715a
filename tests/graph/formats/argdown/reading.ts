import { readFileSync } from 'node:fs';
import { argdownFormat } from '../../../../graph/formats/argdown/argdown-format.ts';
import type { Debate } from '../../../../graph/model/schema.ts';

export function fixture(name: string): string {
  return readFileSync(new URL(`../../../fixtures/formats/argdown/${name}`, import.meta.url), 'utf8');
}

export async function read(text: string, name = 'bus.argdown'): Promise<Debate> {
  const { debate, diagnostics } = await argdownFormat.reader.read({ name, text }, []);
  if (debate === undefined) throw new Error(`nothing could be read: ${JSON.stringify(diagnostics)}`);
  return debate;
}

/** What leads to what: `a + b` supports, `a - b` rebuts, `a >< b`; inferences and links that are targets by their ids. */
export function links({ supports, rebuttals, contradictions }: Debate): string[] {
  return [
    ...supports.map(({ from, with: others = [], to, case: isCase }) => `${[from, ...others].join(' & ')} ${isCase === true ? 'case' : '+'} ${to}`),
    ...rebuttals.map(({ from, with: others = [], to }) => `${[from, ...others].join(' & ')} - ${to}`),
    ...contradictions.map(({ claims, kind }) => `${claims.join(' >< ')} ${kind}`),
  ];
}

export function inferences({ inferences: steps }: Debate): string[] {
  return steps.map(({ id, premises, conclusion, scheme }) => `${id}: ${premises.join(', ')} => ${conclusion}${scheme === undefined ? '' : ` by ${scheme}`}`);
}

/** Who does what with a claim: `essay: claim stance role`. */
export function stances({ claims }: Debate): string[] {
  return claims.flatMap(({ id, occurrences }) => occurrences.map((o) => `${o.essay}: ${id} ${o.stance} ${o.role}${o.implicit ? ' unsaid' : ''}`));
}
