import { say, str } from '../../language/say.ts';
import { quotable } from '../../model/quote.ts';
import type { Framework } from '../../positions/framework.ts';
import { linesOf, wordsOf, type Findings } from './findings.ts';
import { Labelled } from './labelled.ts';

/** Reads the trivial graph format: a line for each argument, a line `#`, a line `A B` for each attack. What follows is a comment. */
export function readTrivialGraph(text: string, findings: Findings): Framework | undefined {
  const labelled = new Labelled(findings);
  let inAttacks = false;
  for (const line of linesOf(text)) {
    if (findings.isFull) break;
    const [first, second] = wordsOf(line);
    if (first === undefined) continue;
    if (!inAttacks && first.text === '#') inAttacks = true;
    else if (!inAttacks) labelled.declare(first);
    else if (second === undefined) {
      const remedy = say('write two arguments, the attacker first, or delete the line');
      findings.error('not-an-attack', say(str`"${quotable(line.text)}" is no attack`), remedy, first.place);
    } else labelled.attack(first, second);
  }
  return labelled.finish();
}
