/** The shape of a debate in figures, none of which depends on its size. */
import type { Debate, Occurrence } from '../../graph/model/schema.ts';
import { linksOf } from './links.ts';
import { decile, largest, mean, share } from './statistics.ts';
import { stepsToTheses } from './steps-to-theses.ts';

/** Null where there is nothing to count. */
export type Figures = ReadonlyMap<string, number | null>;

type Voiced = Occurrence & { readonly own: boolean };

const ROLES = ['conclusion', 'premise', 'objection', 'background'] as const;
const STANCES = ['asserts', 'concedes', 'reports', 'rejects'] as const;

export function figuresOf(debate: Debate): Figures {
  const { claims, essays, inferences, supports, rebuttals, contradictions, lookAlikes } = debate;
  const authors = new Map(essays.map(({ id, author }) => [id, author]));
  const names = new Map(debate.people.map(({ id, name }) => [id, name]));
  const occurrences: Voiced[] = claims.flatMap((claim) => claim.occurrences.map((o) => ({ ...o, own: o.voice === authors.get(o.essay) })));
  const explicit = occurrences.filter(({ implicit, anchors }) => !implicit && anchors.length > 0);
  const voicing = new Map(claims.map(({ id, occurrences }) => [id, new Set(occurrences.map(({ essay }) => essay))]));
  const byEssay = new Map<string, Voiced[]>(essays.map(({ id }) => [id, []]));
  for (const occurrence of occurrences) byEssay.get(occurrence.essay)?.push(occurrence);
  const inEssays = [...byEssay.values()];
  const links = linksOf(debate);
  const steps = stepsToTheses(debate);
  const ways = [...steps.values()].flatMap((lengths) => [...lengths.values()].filter((length) => length > 0));
  const premises = inferences.map(({ premises }) => premises.length);
  const texts = claims.map(({ text }) => text.length);
  const gists = claims.map(({ gist }) => gist.length);
  const spans = explicit.flatMap(({ anchors }) => anchors.map(({ start, end }) => end - start));
  const inOne = ({ claims: [a, b] }: { readonly claims: readonly [string, string] }): boolean => [...(voicing.get(a) ?? [])].some((essay) => voicing.get(b)?.has(essay) === true);
  const perHundred = (list: readonly unknown[]): number | null => (claims.length === 0 ? null : (100 * list.length) / claims.length);
  const supportsClaims = supports.filter(({ to }) => voicing.has(to));
  const known = (of: (essay: (typeof essays)[number]) => string | null | undefined): number | null => share(essays, (essay) => (of(essay) ?? null) !== null);

  return new Map<string, number | null>([
    ['claims an essay voices', mean(essays.map(({ id }) => links.voiced.get(id) ?? 0))],
    ['theses of an essay', mean(inEssays.map((voiced) => voiced.filter(({ role }) => role === 'thesis').length))],
    ['claims in several essays', share([...voicing.values()], (in_) => in_.size > 1)],
    ['text of a claim: mean length', mean(texts)],
    ['text: first decile', decile(texts, 1)],
    ['text: last decile', decile(texts, 9)],
    ['gist: mean length', mean(gists)],
    ['gist: first decile', decile(gists, 1)],
    ['gist: last decile', decile(gists, 9)],
    ['claims that speak of a time', share(claims, ({ asOf }) => asOf !== undefined)],
    ['length of an essay for each claim', mean(essays.flatMap(({ id, length }) => (length === null ? [] : [length / Math.max(1, links.voiced.get(id) ?? 0)])))],
    ['anchors of an explicit occurrence', mean(explicit.map(({ anchors }) => anchors.length))],
    ['span of an anchor: mean length', mean(spans)],
    ...STANCES.map((stance) => [`stance: ${stance}`, share(occurrences, (o) => o.stance === stance)] as const),
    ['in a source’s voice', share(occurrences, ({ own }) => !own)],
    ['sources of an essay', mean(inEssays.map((voiced) => new Set(voiced.flatMap(({ own, voice }) => (own ? [] : [voice]))).size))],
    ['implicit', share(occurrences, ({ implicit }) => implicit)],
    ...ROLES.map((role) => [`role: ${role}`, share(occurrences, (o) => o.role === role)] as const),
    ['inferences for 100 claims', perHundred(inferences)],
    ['premises of an inference', mean(premises)],
    ['inferences from one premise', share(premises, (n) => n === 1)],
    ['inferences from three or more', share(premises, (n) => n > 2)],
    ['inferences reported or rejected', share(inferences, ({ stance }) => stance === 'reports' || stance === 'rejects')],
    ['inferences with a scheme', share(inferences, ({ scheme }) => scheme !== undefined)],
    ['claims that are inferred', share(claims, ({ id }) => links.inferred.has(id))],
    ['inferences to one of these', mean([...links.inferred.values()])],
    ['inferences to a thesis', mean(occurrences.flatMap(({ role, essay }, i) => (role === 'thesis' ? [links.inferredIn.get(essay)?.get(links.claimOf[i] ?? '') ?? 0] : [])))],
    ['inferences to one claim: most in an essay', mean([...links.inferredIn.values()].map((counts) => largest([...counts.values()])))],
    ['claims that are premises', share(claims, ({ id }) => links.used.has(id))],
    ['uses of one of these', mean([...links.used.values()])],
    ['steps to a thesis: mean', mean(ways)],
    ['steps to a thesis: most in an essay', mean([...steps.values()].map((lengths) => largest([...lengths.values()])))],
    ['claims that lead to a thesis', share(occurrences, ({ essay, role }, i) => role === 'thesis' || steps.get(essay)?.has(links.claimOf[i] ?? '') === true)],
    ['supports for 100 claims', perHundred(supports)],
    ['supports between essays', share(supports, ({ essay }) => essay === null)],
    ['supports that are cases', share(supportsClaims, (support) => support.case === true)],
    ['rebuttals for 100 claims', perHundred(rebuttals)],
    ['rebuttals between essays', share(rebuttals, ({ essay }) => essay === null)],
    ['rebuttals of a step', share(rebuttals, ({ to }) => !voicing.has(to))],
    ['contradictions for 100 claims', perHundred(contradictions)],
    ['contradictions in one essay', share(contradictions, inOne)],
    ['contradictions that are contrary', share(contradictions, ({ kind }) => kind === 'contrary')],
    ['contradictions that are arguable', share(contradictions, ({ strength }) => strength === 'arguable')],
    ['look-alikes for 100 claims', perHundred(lookAlikes)],
    ['look-alikes in one essay', share(lookAlikes, inOne)],
    ['claims without any link', share(claims, ({ id }) => !links.linked.has(id))],
    ['essays by a known author', known(({ author }) => names.get(author))],
    ['essays with a date', known(({ date }) => date)],
    ['essays with an outlet', known(({ outlet }) => outlet)],
  ]);
}
