import { say, str } from '../../language/say.ts';
import { quotable } from '../../model/quote.ts';
import type { Extra } from '../../model/schema.ts';
import { Draft } from '../draft.ts';
import type { FormatReading, SourceFile } from '../format.ts';
import { withSides } from '../with-sides.ts';
import { stemOf } from '../stem.ts';
import { KIALO, NUMBER, parentOf, PREAMBLE, REFERENCE, TEXT } from './parts.ts';
import { readEntries, type Entry } from './read-entries.ts';
import { exportedText, plainText } from './text.ts';

export function readKialo({ name, text }: SourceFile): FormatReading {
  const { title, preamble, entries } = readEntries(text);
  const draft = new Draft(stemOf(name), title ?? stemOf(name), { extra: preamble === '' ? [] : [kept(PREAMBLE, preamble)] });
  const essay = draft.essay('discussion', { author: draft.person('author') });
  if (entries.length === 0) draft.report('warning', 'no-claims', say('there is no claim in it'), say('a claim begins with its number, such as “1.” or “1.1. Pro:”'), { line: 1, column: 1 });
  const targets = targetsOf(entries);
  const claims = new Map<Entry, string>();
  for (const entry of entries) {
    if (REFERENCE.test(entry.text)) continue;
    const plain = plainText(entry.text);
    const extra = [kept(NUMBER, entry.number), ...(exportedText(plain.trim()) === entry.text ? [] : [kept(TEXT, entry.text)])];
    const claim = draft.claim(entry.number.replace(/\.$/, ''), { text: plain, extra });
    draft.voice(claim, { essay });
    claims.set(entry, claim);
  }
  for (const entry of entries) {
    const place = { line: entry.line, column: 1 };
    const target = targets(entry.number, entry);
    const from = target === undefined ? undefined : claims.get(target);
    if (from === undefined) {
      draft.report('error', 'dangling-id', say(str`the claim to which "${quotable(entry.number)}" refers is not there`), say('mend the number behind “See”'), place);
      continue;
    }
    if (entry.side === undefined) continue;
    const parent = parentOf(entry.number);
    const parentEntry = parent === '' ? undefined : targets(parent);
    const to = parentEntry === undefined ? undefined : claims.get(parentEntry);
    if (to === undefined) {
      draft.report('error', 'no-parent', say(str`there is no claim that "${quotable(entry.number)}" is for or against`), say(str`add a claim with the number “${parent || '1.'}”, or mend this one`), place);
      continue;
    }
    const relation = { essay, from: [from], to, extra: [kept(NUMBER, entry.number)] };
    if (entry.side === 'pro') draft.support('', relation, place);
    else draft.rebuttal('', relation, place);
  }
  return { debate: withSides(draft.debate()), diagnostics: draft.diagnostics };
}

/** The entry with the text of the claim that stands at a place; undefined if a reference leads nowhere or in a circle. */
function targetsOf(entries: readonly Entry[]): (number: string, entry?: Entry) => Entry | undefined {
  const byNumber = new Map<string, Entry>();
  for (const entry of entries) if (!byNumber.has(entry.number)) byNumber.set(entry.number, entry);
  const found = new Map<Entry, Entry | undefined>();
  return (number, start = byNumber.get(number)) => {
    const way: Entry[] = [];
    let entry = start;
    while (entry !== undefined && !found.has(entry)) {
      way.push(entry);
      // Where a reference leads in a circle, it leads nowhere.
      found.set(entry, undefined);
      const [, referred] = REFERENCE.exec(entry.text) ?? [];
      if (referred === undefined) {
        found.set(entry, entry);
        break;
      }
      entry = byNumber.get(`${referred.replace(/\.$/, '')}.`);
    }
    const end = entry === undefined ? undefined : found.get(entry);
    for (const one of way) found.set(one, end);
    return end;
  };
}

function kept(name: string, value: string): Extra {
  return { format: KIALO, name, value };
}
