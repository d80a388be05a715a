/**
 * Little debates in a few words, for tests that a reader can check by eye.
 *
 *     build(
 *       'A: thesis t, asserts p q, reports r, rejects x, concedes c',
 *       'A: p + q => t',      the author of A infers t from p and q together
 *       'A reports: r => s',  A tells an inference that its author does not draw
 *       'A: p -> q',          support within A; '-> q' may name an inference, which is called by its line: '#1'
 *       'A: o -x t',          rebuttal
 *       'A: o + q -x t',      o and q rebut t together; so with support
 *       'A: z -x !r1',        z rebuts the first rebuttal; the first support is '!s1', and a claim of these names would be an error
 *       'p -> q', 'p -x q',   the same between essays
 *       'p case q',           p is a case of q
 *       'p >< q',             contradiction
 *     )
 *
 * The author of essay `A` is `a`. Claims that no line voices in an essay where an inference needs them are voiced
 * there implicitly, reported.
 */
import { debateGraph, type DebateGraph } from '../../graph/model/debate-graph.ts';
import type { Claim, Debate, Inference, Occurrence, Rebuttal, Role, Stance, Support } from '../../graph/model/schema.ts';
import { validateDebate } from '../../graph/model/validate.ts';

export function build(...lines: string[]): DebateGraph {
  const debate = buildDebate(...lines);
  const errors = validateDebate(debate).filter((d) => d.severity === 'error');
  if (errors.length > 0) throw new Error(`The test's debate is broken: ${errors.map((d) => d.message).join('; ')}`);
  return debateGraph(debate);
}

export function buildDebate(...lines: string[]): Debate {
  const builder = new Builder();
  for (const line of lines) builder.read(line);
  return builder.debate();
}

class Builder {
  private readonly essays = new Set<string>();
  private readonly occurrences = new Map<string, Occurrence[]>();
  private readonly inferences: Inference[] = [];
  private readonly supports: Support[] = [];
  private readonly rebuttals: Rebuttal[] = [];
  private readonly contradictions: [string, string][] = [];

  read(line: string): void {
    const [, essay = null, mode = 'asserts', rest = line] = /^([A-Z]\w*)(?: (reports|rejects|concedes))?: (.*)$/.exec(line) ?? [];
    if (essay !== null) this.essays.add(essay);
    const [left = '', arrow, right = ''] = rest.split(/ (=>|->|-x|><|case) /);
    if (arrow === undefined) return this.voice(needed(essay, line), rest);
    if (arrow === '=>') return this.infer(needed(essay, line), mode as Stance, left.split(' + '), right);
    const [from = '', ...others] = left.trim().split(' + ');
    const target = right.trim();
    for (const id of [from, ...others, target]) if (!/^[#!]/.test(id) && !this.occurrences.has(id)) this.occurrences.set(id, []);
    const relation = { essay, from, ...(others.length > 0 ? { with: others } : {}), to: target.replace(/^!/, '') };
    if (arrow === '->') this.supports.push({ id: `s${this.supports.length + 1}`, ...relation });
    else if (arrow === 'case') this.supports.push({ id: `s${this.supports.length + 1}`, ...relation, case: true });
    else if (arrow === '-x') this.rebuttals.push({ id: `r${this.rebuttals.length + 1}`, ...relation });
    else this.contradictions.push([from, target]);
  }

  debate(): Debate {
    const essays = [...this.essays];
    return {
      format: 'elenchus-debate',
      version: 2,
      id: 'test',
      title: 'Test',
      question: 'Is it so?',
      people: essays.map((id) => ({ id: id.toLowerCase(), name: `Author ${id}`, kind: 'person' })),
      essays: essays.map((id) => ({ id, title: id, author: id.toLowerCase(), outlet: null, date: null, sha256: null, length: null })),
      claims: [...this.occurrences].map(([id, occurrences]): Claim => ({ id, text: `Text of ${id}`, gist: id, occurrences })),
      inferences: this.inferences,
      supports: this.supports,
      rebuttals: this.rebuttals,
      contradictions: this.contradictions.map((claims, i) => ({
        id: `x${i + 1}`,
        kind: 'contrary',
        strength: 'clear',
        claims,
        explanation: 'They exclude each other.',
      })),
      lookAlikes: [],
    };
  }

  private voice(essay: string, list: string): void {
    for (const group of list.split(', ')) {
      const [word = '', ...ids] = group.split(' ');
      const stance: Stance = word === 'thesis' ? 'asserts' : (word as Stance);
      for (const id of ids) this.occur(id, essay, stance, word === 'thesis' ? 'thesis' : 'premise', false);
    }
  }

  private infer(essay: string, stance: Stance, premises: string[], conclusion: string): void {
    for (const id of [...premises, conclusion]) {
      if (!this.occurrences.get(id)?.some((o) => o.essay === essay)) this.occur(id, essay, 'reports', 'background', true);
    }
    const id = `#${this.inferences.length + 1}`;
    this.inferences.push({ id, essay, voice: essay.toLowerCase(), stance, premises, conclusion });
  }

  private occur(id: string, essay: string, stance: Stance, role: Role, implicit: boolean): void {
    const occurrence = { essay, voice: essay.toLowerCase(), stance, role, implicit, anchors: [] };
    this.occurrences.set(id, [...(this.occurrences.get(id) ?? []), occurrence]);
  }
}

function needed(essay: string | null, line: string): string {
  if (essay === null) throw new Error(`The line needs an essay: ${line}`);
  return essay;
}
