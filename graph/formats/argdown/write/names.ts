/** How claims, inferences and links are called in the text. */
import type { Debate, Inference } from '../../../model/schema.ts';
import { keptText } from '../kept.ts';
import type { LinkForms } from './link-forms.ts';
import { Titles } from './titles.ts';

export class Names {
  private readonly titles = new Map<string, string>();
  private readonly statements = new Set<string>();

  constructor(debate: Debate, { sketches, asArguments }: LinkForms, groups: readonly (readonly Inference[])[], untitled: ReadonlyMap<string, unknown>) {
    const statements = new Titles(']', 'Claim');
    const all = new Titles('>', 'Argument');
    for (const { id, gist } of debate.claims) {
      if (untitled.has(id)) continue;
      this.titles.set(id, (sketches.has(id) ? all : statements).next(gist));
      if (!sketches.has(id)) this.statements.add(id);
    }
    const gists = new Map(debate.claims.map(({ id, gist }) => [id, gist]));
    for (const group of groups) {
      const last = group.at(-1);
      const title = all.next((last && titleOf(last)) ?? `For: ${gists.get(last?.conclusion ?? '') ?? ''}`);
      for (const { id } of group) this.titles.set(id, title);
    }
    for (const [list, word] of [['supports', 'For'], ['rebuttals', 'Against']] as const) {
      for (const { id, to } of debate[list]) if (asArguments.has(id)) this.titles.set(id, all.next(`${word}: ${gists.get(to) ?? 'an argument'}`));
    }
  }

  title(id: string): string {
    return this.titles.get(id) ?? '';
  }

  /** In brackets, which call the thing. */
  call(id: string): string {
    return this.statements.has(id) ? `[${this.title(id)}]` : `<${this.title(id)}>`;
  }

  /** In data. */
  word(id: string): string {
    return this.statements.has(id) ? this.title(id) : this.call(id);
  }
}

function titleOf(last: Inference): string | undefined {
  return keptText(last, 'untitled') === undefined ? keptText(last, 'argument') : undefined;
}
