/** A debate as a tree of claims, each of which stands once and is referred to wherever else it is used. */
import type { Claim, Debate, Rebuttal, Support } from '../../model/schema.ts';
import { isCommitted } from '../../model/stance.ts';
import { defaultGist } from '../defaults.ts';
import { NO_TEXT, said } from '../draft.ts';
import { extraOf, type WithExtra } from '../extras.ts';
import { withoutLineEnds } from '../one-line.ts';
import { withSides } from '../with-sides.ts';
import { compareNumbers, KIALO, NUMBER } from './parts.ts';

export type Relation = { readonly side: 'Pro' | 'Con'; readonly relation: Support | Rebuttal };

/** What is for or against each claim, in the order in which an export has it. */
export function childrenOf({ supports, rebuttals }: Pick<Debate, 'supports' | 'rebuttals'>): ReadonlyMap<string, readonly Relation[]> {
  const children = new Map<string, Relation[]>();
  const all = [...supports.map((relation): Relation => ({ side: 'Pro', relation })), ...rebuttals.map((relation): Relation => ({ side: 'Con', relation }))];
  for (const one of all) {
    const list = children.get(one.relation.to);
    if (list === undefined) children.set(one.relation.to, [one]);
    else list.push(one);
  }
  for (const list of children.values()) list.sort((a, b) => compareNumbers(numberOf(a.relation), numberOf(b.relation)));
  return children;
}

/** What has no number yet comes after what has. */
export function numberOf(thing: WithExtra): string {
  return extraOf(thing, KIALO, NUMBER) ?? '\u{10FFFF}';
}

/**
 * The part of a debate that an export can hold: no circles, of which the link is left out that closes one, when they are gone
 * through from the theses on; each claim in the stance that follows from where it stands.
 */
export function asTree(debate: Debate): Debate {
  const open = withoutCircles(debate);
  const [essay] = open.essays;
  const claims = open.claims.map((claim): Claim => {
    const text = said(claim.text.replace(/\r\n?/g, '\n'), NO_TEXT).replace(/[^\S\n]*\n[^\S\n]*/gu, '\n');
    const [first] = claim.occurrences.toSorted((a, b) => Number(isCommitted(b.stance)) - Number(isCommitted(a.stance)));
    return { ...claim, text, gist: defaultGist(text), occurrences: first === undefined ? [] : [first] };
  });
  const lent = <T extends Support | Rebuttal>(relation: T): T => ({ ...relation, essay: essay?.id ?? null });
  const title = withoutLineEnds(debate.title);
  return withSides({ ...open, title, question: title, claims, supports: open.supports.map(lent), rebuttals: open.rebuttals.map(lent) });
}

function withoutCircles(debate: Debate): Debate {
  const children = childrenOf(debate);
  const closing = new Set<string>();
  const done = new Set<string>();
  const onWay = new Set<string>();
  const visit = (root: string): void => {
    const way: { readonly claim: string; next: number }[] = [{ claim: root, next: 0 }];
    onWay.add(root);
    for (let last = way.at(-1); last !== undefined; last = way.at(-1)) {
      const child = children.get(last.claim)?.[last.next];
      last.next += 1;
      if (child === undefined) {
        way.pop();
        onWay.delete(last.claim);
        done.add(last.claim);
      } else if (onWay.has(child.relation.from)) closing.add(child.relation.id);
      else if (!done.has(child.relation.from)) {
        way.push({ claim: child.relation.from, next: 0 });
        onWay.add(child.relation.from);
      }
    }
  };
  const used = new Set([...debate.supports, ...debate.rebuttals].map(({ from }) => from));
  const isThesis = ({ occurrences }: Claim): boolean => occurrences.some(({ role }) => role === 'thesis');
  const first = [...debate.claims.filter(({ id }) => !used.has(id)), ...debate.claims.filter(isThesis), ...debate.claims];
  for (const { id } of first) if (!done.has(id)) visit(id);
  const isOpen = ({ id }: Support | Rebuttal): boolean => !closing.has(id);
  return { ...debate, supports: debate.supports.filter(isOpen), rebuttals: debate.rebuttals.filter(isOpen) };
}
