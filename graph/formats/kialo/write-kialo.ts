import type { Claim, Debate } from '../../model/schema.ts';
import { extraOf } from '../extras.ts';
import { compareNumbers, KIALO, PREAMBLE, TEXT } from './parts.ts';
import { exportedText, plainText } from './text.ts';
import { childrenOf, numberOf, type Relation } from './tree.ts';

/** The debate must be a tree or several, but for claims with several uses. */
export function writeKialo(debate: Debate): string {
  const children = childrenOf(debate);
  const claims = new Map(debate.claims.map((claim) => [claim.id, claim]));
  const homes = homesOf(debate);
  const numbers = new Map<string, string>();
  const lines: { readonly number: string; readonly side: string; readonly claim: Claim; readonly isHome: boolean }[] = [];
  const theses = debate.claims.filter(({ id }) => !homes.has(id)).toSorted((a, b) => compareNumbers(numberOf(a), numberOf(b)));
  const waiting: { readonly number: string; readonly side: string; readonly claim: Claim; readonly isHome: boolean }[] = theses
    .map((claim, i) => ({ number: `${i + 1}.`, side: '', claim, isHome: true }))
    .toReversed();
  for (let entry = waiting.pop(); entry !== undefined; entry = waiting.pop()) {
    lines.push(entry);
    if (!entry.isHome) continue;
    const { number, claim } = entry;
    numbers.set(claim.id, number);
    const next = (children.get(claim.id) ?? []).flatMap(({ side, relation }, i) => {
      const child = claims.get(relation.from);
      return child === undefined ? [] : [{ number: `${number}${i + 1}.`, side: `${side}: `, claim: child, isHome: homes.get(child.id) === relation.id }];
    });
    for (const child of next.toReversed()) waiting.push(child);
  }
  const preamble = extraOf(debate, KIALO, PREAMBLE);
  const head = [`Discussion Title: ${debate.title}`, '', ...(preamble === undefined ? [] : [preamble, ''])];
  const body = lines.map(({ number, side, claim, isHome }) => `${number} ${side}${isHome ? textOf(claim) : `-> See ${numbers.get(claim.id) ?? ''}`}`);
  return `${[...head, ...body].join('\n')}\n`;
}

/** Of each claim that is for or against something, the link at which its text stands: as it was in the file, or else the first. */
function homesOf(debate: Debate): ReadonlyMap<string, string> {
  const numbers = new Map(debate.claims.map((claim) => [claim.id, numberOf(claim)]));
  const homes = new Map<string, string>();
  const all: readonly Relation['relation'][] = [...debate.supports, ...debate.rebuttals];
  for (const relation of all) {
    const isFormerHome = numberOf(relation) === numbers.get(relation.from) && numberOf(relation) !== numberOf({});
    if (!homes.has(relation.from) || isFormerHome) homes.set(relation.from, relation.id);
  }
  return homes;
}

/** As it was exported, links and all, if it still says the same. */
function textOf(claim: Claim): string {
  const raw = extraOf(claim, KIALO, TEXT);
  return raw !== undefined && plainText(raw).trim() === claim.text ? raw : exportedText(claim.text);
}
