/** Contradictions: drawn ones, and what the frontmatter tells of them beyond that (`contradictions`, `lookAlikes`). */
import { CONTRADICTION_KINDS, CONTRADICTION_STRENGTHS } from '../../../model/schema.ts';
import type { Draft } from '../../draft.ts';
import { lineIn, oneOf } from '../fields.ts';
import { asText, isList, isMap, type YamlMap } from '../yaml.ts';
import type { Argument, Model, Relation, Statement } from './model.ts';

type Node = Statement | Argument;

export class Opposites {
  private readonly listed = new Set<string>();
  private readonly byTitle = new Map<string, string>();

  constructor(private readonly model: Model, private readonly draft: Draft, private readonly claims: ReadonlyMap<Node, string>) {
    for (const [{ type, title }, id] of claims) if (type === 'argument') this.byTitle.set(`<${title}>`, id);
    for (const [{ type, title }, id] of claims) if (type === 'statement') this.byTitle.set(title, id);
  }

  readListed(): void {
    for (const [pair, data] of this.pairsIn('contradictions')) {
      this.listed.add(keyOf(pair));
      this.draft.contradiction('', pair, {
        kind: oneOf(CONTRADICTION_KINDS, data.get('kind')) ?? 'contradictory',
        strength: oneOf(CONTRADICTION_STRENGTHS, data.get('strength')) ?? 'clear',
        ...(lineIn(data, 'explanation') !== undefined && { explanation: lineIn(data, 'explanation') ?? '' }),
      });
    }
    for (const [pair, data] of this.pairsIn('lookAlikes')) this.draft.lookAlike(pair, lineIn(data, 'reason') ?? '');
  }

  /** Whether the relation is (half of) a contradiction that is listed. */
  isListed({ from, to }: Relation): boolean {
    const [a, b] = [this.idOf(from), this.idOf(to)];
    return a !== undefined && b !== undefined && this.listed.has(keyOf([a, b]));
  }

  read({ type, from, to, place }: Relation): void {
    const [a, b] = [this.idOf(from), this.idOf(to)];
    if (a === undefined || b === undefined || this.listed.has(keyOf([a, b]))) return;
    this.draft.contradiction('', [a, b], { kind: type === 'contrary' ? 'contrary' : 'contradictory' }, place);
  }

  /** What contradicts an argument contradicts its conclusion. */
  private idOf(end: Relation['to']): string | undefined {
    if (end.type === 'step') return undefined;
    return this.claims.get(end) ?? (end.type === 'argument' ? this.claims.get(end.steps.at(-1)?.conclusion ?? end) : undefined);
  }

  private pairsIn(key: string): (readonly [pair: readonly [string, string], data: YamlMap])[] {
    const list = this.model.frontMatter.get(key);
    return (isList(list) ? list : []).flatMap((data) => {
      if (!isMap(data)) return [];
      const titles = data.get('claims');
      const [a, b] = (isList(titles) ? titles : []).map((title) => this.byTitle.get(asText(title) ?? ''));
      return a === undefined || b === undefined || a === b ? [] : [[[a, b], data] as const];
    });
  }
}

function keyOf(pair: readonly string[]): string {
  return JSON.stringify(pair.toSorted());
}
