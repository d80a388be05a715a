import * as v from 'valibot';
import type { Claim, Debate } from '../../model/schema.ts';
import { extraOf, fromExtra, type WithExtra } from '../extras.ts';
import type { WrittenFile } from '../format.ts';
import { Ids } from '../ids.ts';
import { withoutLineEnds } from '../one-line.ts';
import { codePointsIn } from './code-points.ts';
import { ATTRIBUTES, BOUND, EXTRA, LINES, MAJOR_CLAIM, STANCE, TYPE } from './parts.ts';

const BoundSchema = v.object({ id: v.string(), type: v.string(), spans: v.array(v.tuple([v.number(), v.number()])) });
const AttributesSchema = v.array(v.tuple([v.string(), v.string(), v.string()]));
const LinesSchema = v.array(v.string());

/** Claims that were read stay where they stand in their text; if any was not, all stand in a text that is made of them, one a line. */
export function writeBrat(debate: Debate): readonly [WrittenFile, ...WrittenFile[]] {
  const { claims, inferences, supports, rebuttals } = debate;
  const ids = new Map<string, string>();
  const names = new Ids();
  const bounds = claims.map((claim) => fromExtra(claim, EXTRA, BOUND, BoundSchema));
  const areRead = claims.length > 0 && bounds.every((bound) => bound !== undefined);
  claims.forEach((claim, i) => ids.set(claim.id, names.next(lineId(bounds[i]?.id ?? claim.id, 'T', i), 'T')));
  const used = usesIn(debate);
  let offset = 0;
  const textBounds = claims.map((claim, i) => {
    const bound = bounds[i];
    const text = oneLine(claim.text);
    const end = offset + codePointsIn(text);
    const spans = areRead && bound !== undefined ? bound.spans.map(([a, b]) => `${a} ${b}`).join(';') : `${offset} ${end}`;
    offset = end + 1;
    return `${ids.get(claim.id)}\t${bound?.type ?? typeOf(claim, used)} ${spans}\t${text}`;
  });
  const attributes = claims.flatMap((claim) =>
    (fromExtra(claim, EXTRA, ATTRIBUTES, AttributesSchema) ?? []).map(([id, name, value]) => oneLine(`${id}\t${name} ${ids.get(claim.id)}${value === '' ? '' : ` ${value}`}`, '\t')),
  );
  const relation = (id: string, type: string, from: string, to: string, n: number): string =>
    `${names.next(lineId(id, 'R', n), 'R')}\t${type} Arg1:${ids.get(from)} Arg2:${ids.get(to)}`;
  const typed = (thing: WithExtra, usual: string): string => {
    const told = fromExtra(thing, EXTRA, TYPE, v.string());
    return told !== undefined && /^\S+$/.test(told) ? told : usual;
  };
  const isStance = (thing: WithExtra): boolean => extraOf(thing, EXTRA, STANCE) !== undefined;
  const relations = [
    ...inferences.flatMap((i) => i.premises.map((premise) => ({ id: i.id, type: typed(i, 'supports'), from: premise, to: i.conclusion }))),
    ...supports.filter((s) => !isStance(s)).map((s) => ({ id: s.id, type: typed(s, 'supports'), from: s.from, to: s.to })),
    ...rebuttals.filter((r) => !isStance(r)).map((r) => ({ id: r.id, type: typed(r, 'attacks'), from: r.from, to: r.to })),
  ].map(({ id, type, from, to }, n) => relation(id, type, from, to, n));
  const [essay] = debate.essays;
  const others = ((essay && fromExtra(essay, EXTRA, LINES, LinesSchema)) ?? []).map((line) => oneLine(line, '\t'));
  const lines = [...textBounds, ...attributes, ...relations, ...others];
  const annotations = { ending: '.ann', text: lines.map((line) => `${line}\n`).join('') };
  return areRead ? [annotations] : [annotations, { ending: '.txt', text: claims.map(({ text }) => `${oneLine(text)}\n`).join('') }];
}

/** `T1`, `R2`: the letter says what a line is, the rest may be anything but white space. */
function lineId(id: string, letter: string, place: number): string {
  return new RegExp(`^${letter}\\d+$`).test(id) ? id : `${letter}${place + 1}`;
}

/** Of the persuasive-essay scheme. */
function typeOf({ id, occurrences }: Claim, used: ReadonlySet<string>): string {
  if (occurrences.some(({ role }) => role === 'thesis')) return MAJOR_CLAIM;
  return used.has(id) ? 'Claim' : 'Premise';
}

/** The claims to which something leads. */
function usesIn({ inferences, supports, rebuttals }: Debate): ReadonlySet<string> {
  return new Set([...inferences.map(({ conclusion }) => conclusion), ...supports.map(({ to }) => to), ...rebuttals.map(({ to }) => to)]);
}

/** In brat the tab is what divides a line. */
export function oneLine(text: string, tab = ' '): string {
  return withoutLineEnds(text).replaceAll('\t', tab).trim();
}
