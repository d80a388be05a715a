/**
 * What a debate may say, piece by piece: so that of each format it can be told what it carries, and of each debate what it would
 * lose. In the order in which a debate is reduced to what a format carries.
 */
import { plural } from '../../language/plural.ts';
import { say } from '../../language/say.ts';
import type { Debate, Inference, Occurrence } from '../../model/schema.ts';
import { isCommitted } from '../../model/stance.ts';
import { defaultEssay, defaultGist, defaultRoles, DEFAULT_TITLE, NO_EXPLANATION } from '../defaults.ts';
import { essays } from './essays.ts';
import { ofClaims, ofEssays, ofInferences, ofOccurrences, ofSupports, omit, taken, type Feature } from './feature.ts';
import { contradictions, inferences, linkedPremises, linkedRebuttals, linkedSupports } from './structure.ts';

/** Looked up for each of its things, of which there can be hundreds of thousands. */
const lookups = new WeakMap<Debate, { readonly authors: ReadonlyMap<string, string>; readonly inferences: ReadonlySet<string>; readonly relations: ReadonlySet<string> }>();

function lookupIn(debate: Debate): NonNullable<ReturnType<typeof lookups.get>> {
  const known = lookups.get(debate) ?? {
    authors: new Map(debate.essays.map(({ id, author }) => [id, author])),
    inferences: new Set(debate.inferences.map(({ id }) => id)),
    relations: new Set([...debate.supports, ...debate.rebuttals].map(({ id }) => id)),
  };
  lookups.set(debate, known);
  return known;
}

const authorOf = (debate: Debate, id: string): string | undefined => lookupIn(debate).authors.get(id);

const isSourceVoice = (of: Occurrence | Inference, debate: Debate): boolean => of.voice !== authorOf(debate, of.essay);

const inAuthorsVoice = <T extends Occurrence | Inference>(of: T, debate: Debate): T => ({ ...of, voice: authorOf(debate, of.essay) ?? of.voice });

const isInference = (debate: Debate, id: string): boolean => lookupIn(debate).inferences.has(id);

const isRelation = (debate: Debate, id: string): boolean => lookupIn(debate).relations.has(id);

const title: Feature<'title'> = {
  id: 'title',
  label: () => say('the title of the debate'),
  isSingle: true,
  count: (debate) => (debate.title === DEFAULT_TITLE ? 0 : 1),
  without: (debate) => ({ ...debate, title: DEFAULT_TITLE, question: debate.question === debate.title ? DEFAULT_TITLE : debate.question }),
};

const question: Feature<'question'> = {
  id: 'question',
  label: () => say('the question in debate'),
  isSingle: true,
  count: (debate) => (debate.question === debate.title ? 0 : 1),
  without: (debate) => ({ ...debate, question: debate.title }),
};

const names: Feature<'names'> = {
  id: 'names',
  label: (n) => plural(n, { one: say('name of a person'), other: say('names of people') }),
  count: ({ people }) => people.filter((p) => p.name !== null).length,
  without: (debate) => ({ ...debate, people: debate.people.map((p) => ({ ...p, name: null })) }),
};

const personKinds: Feature<'person-kinds'> = {
  id: 'person-kinds',
  label: (n) => plural(n, { one: say('group or organisation (told from persons)'), other: say('groups and organisations (told from persons)') }),
  count: ({ people }) => people.filter((p) => p.kind !== 'person').length,
  without: (debate) => ({ ...debate, people: debate.people.map((p) => ({ ...p, kind: 'person' as const })) }),
};

const roles: Feature<'roles'> = {
  id: 'roles',
  label: (n) => plural(n, { one: say('role of a claim that does not follow from what leads to what'), other: say('roles of claims that do not follow from what leads to what') }),
  count: (debate) => differing(debate, defaultRoles(debate)),
  without: defaultRoles,
};

function differing(one: Debate, other: Debate): number {
  const rolesOf = ({ claims }: Debate): string[] => claims.flatMap((c) => c.occurrences.map((o) => o.role));
  const others = rolesOf(other);
  return rolesOf(one).filter((role, i) => role !== others[i]).length;
}

/** To which essay a support or a rebuttal belongs. */
const relationEssays: Feature<'relation-essays'> = {
  id: 'relation-essays',
  label: (n) => plural(n, { one: say('essay of a support or rebuttal'), other: say('essays of supports and rebuttals') }),
  count: (debate) => {
    const essayOf = defaultEssay(debate);
    return [...debate.supports, ...debate.rebuttals].filter((r) => r.essay !== essayOf(r)).length;
  },
  without: (debate) => {
    const essayOf = defaultEssay(debate);
    return {
      ...debate,
      supports: debate.supports.map((s) => ({ ...s, essay: essayOf(s) })),
      rebuttals: debate.rebuttals.map((r) => ({ ...r, essay: essayOf(r) })),
    };
  },
};

const contradictionKinds: Feature<'contradiction-kinds'> = {
  id: 'contradiction-kinds',
  label: (n) => plural(n, { one: say('kind of a contradiction'), other: say('kinds of contradictions') }),
  count: (debate) => debate.contradictions.filter((c) => c.kind !== 'contrary').length,
  without: (debate) => ({ ...debate, contradictions: debate.contradictions.map((c) => ({ ...c, kind: 'contrary' as const })) }),
};

const arguable: Feature<'arguable'> = {
  id: 'arguable',
  label: (n) => plural(n, { one: say('contradiction that depends on a reading (told from clear ones)'), other: say('contradictions that depend on a reading (told from clear ones)') }),
  count: (debate) => debate.contradictions.filter((c) => c.strength !== 'clear').length,
  without: (debate) => ({ ...debate, contradictions: debate.contradictions.map((c) => ({ ...c, strength: 'clear' as const })) }),
};

const explanations: Feature<'explanations'> = {
  id: 'explanations',
  label: (n) => plural(n, { one: say('explanation of a contradiction'), other: say('explanations of contradictions') }),
  count: (debate) => debate.contradictions.filter((c) => c.explanation !== NO_EXPLANATION).length,
  without: (debate) => ({ ...debate, contradictions: debate.contradictions.map((c) => ({ ...c, explanation: NO_EXPLANATION })) }),
};

const lookAlikes: Feature<'look-alikes'> = {
  id: 'look-alikes',
  label: (n) => plural(n, { one: say('pair that only looks like a contradiction'), other: say('pairs that only look like contradictions') }),
  count: (debate) => debate.lookAlikes.length,
  without: (debate) => ({ ...debate, lookAlikes: [] }),
};

/** How to look at the debate; nothing that it says. */
const views: Feature<'views'> = {
  id: 'views',
  label: (n) => plural(n, { one: say('saved view'), other: say('saved views') }),
  count: (debate) => debate.views?.length ?? 0,
  without: (debate) => omit(debate, 'views'),
};

export const FEATURES = [
  views,
  title,
  question,
  essays,
  names,
  personKinds,
  ofEssays('titles', (n) => plural(n, { one: say('title of an essay'), other: say('titles of essays') }), (e) => e.title !== null, (e) => ({ ...e, title: null })),
  ofEssays('outlets', (n) => plural(n, { one: say('outlet of an essay'), other: say('outlets of essays') }), (e) => e.outlet !== null, (e) => ({ ...e, outlet: null })),
  ofEssays('dates', (n) => plural(n, { one: say('date of an essay'), other: say('dates of essays') }), (e) => e.date !== null, (e) => ({ ...e, date: null })),
  ofEssays('languages', (n) => plural(n, { one: say('language of an essay'), other: say('languages of essays') }), (e) => e.language !== undefined, (e) => omit(e, 'language')),
  ofEssays('texts', (n) => plural(n, { one: say('digest of an essay’s text'), other: say('digests of essays’ texts') }), (e) => e.sha256 !== null || e.length !== null, (e) => ({ ...e, sha256: null, length: null })),
  ofClaims('gists', (n) => plural(n, { one: say('gist of a claim'), other: say('gists of claims') }), (c) => c.gist !== defaultGist(c.text), (c) => ({ ...c, gist: defaultGist(c.text) })),
  ofClaims('times', (n) => plural(n, { one: say('time of which a claim speaks'), other: say('times of which claims speak') }), (c) => c.asOf !== undefined, (c) => omit(c, 'asOf')),
  ofOccurrences('source-voices', (n) => plural(n, { one: say('claim in a source’s voice'), other: say('claims in a source’s voice') }), isSourceVoice, inAuthorsVoice),
  ofOccurrences('concessions', (n) => plural(n, { one: say('concession (told from assertions)'), other: say('concessions (told from assertions)') }), (o) => o.stance === 'concedes', (o) => ({ ...o, stance: 'asserts' })),
  ofOccurrences('rejections', (n) => plural(n, { one: say('rejection (told from reports)'), other: say('rejections (told from reports)') }), (o) => o.stance === 'rejects', (o) => ({ ...o, stance: 'reports' })),
  ofOccurrences('reports', (n) => plural(n, { one: say('claim that is not the author’s view (told from those that are)'), other: say('claims that are not the author’s view (told from those that are)') }), (o) => !isCommitted(o.stance), (o) => ({ ...o, stance: 'asserts' })),
  ofOccurrences('unsaid', (n) => plural(n, { one: say('claim that an essay leaves unsaid (told from what it says)'), other: say('claims that an essay leaves unsaid (told from what it says)') }), (o) => o.implicit, (o) => ({ ...o, implicit: false })),
  ofOccurrences('anchors', (n) => plural(n, { one: say('anchor in the text'), other: say('anchors in the text') }), (o) => o.anchors.length > 0, (o) => ({ ...o, anchors: [] })),
  ofOccurrences(
    'anchor-digests',
    (n) => plural(n, { one: say('digest by which an anchor is found again'), other: say('digests by which anchors are found again') }),
    (o) => o.anchors.some((a) => Object.keys(a).length > 2),
    (o) => ({ ...o, anchors: o.anchors.map(({ start, end }) => ({ start, end })) }),
  ),
  ofInferences('schemes', (n) => plural(n, { one: say('argumentation scheme'), other: say('argumentation schemes') }), (i) => i.scheme !== undefined, (i) => omit(i, 'scheme')),
  ofInferences('source-inferences', (n) => plural(n, { one: say('inference in a source’s voice'), other: say('inferences in a source’s voice') }), isSourceVoice, inAuthorsVoice),
  ofInferences('inference-stances', (n) => plural(n, { one: say('inference that is not plainly asserted'), other: say('inferences that are not plainly asserted') }), (i) => i.stance !== 'asserts', (i) => ({ ...i, stance: 'asserts' })),
  ofSupports('cases', (n) => plural(n, { one: say('case of a general claim (told from other supports)'), other: say('cases of general claims (told from other supports)') }), (s) => s.case !== undefined, (s) => omit(s, 'case')),
  contradictionKinds,
  arguable,
  explanations,
  contradictions,
  lookAlikes,
  linkedPremises,
  inferences,
  linkedSupports,
  linkedRebuttals,
  taken('supports', 'supports-of-inferences', (n) => plural(n, { one: say('support of an inference'), other: say('supports of inferences') }), (s, d) => isInference(d, s.to)),
  taken('rebuttals', 'undercuts', (n) => plural(n, { one: say('rebuttal of an inference'), other: say('rebuttals of inferences') }), (r, d) => isInference(d, r.to)),
  taken('supports', 'supports-of-links', (n) => plural(n, { one: say('support of a support or rebuttal'), other: say('supports of supports and rebuttals') }), (s, d) => isRelation(d, s.to)),
  taken('rebuttals', 'rebuttals-of-links', (n) => plural(n, { one: say('rebuttal of a support or rebuttal'), other: say('rebuttals of supports and rebuttals') }), (r, d) => isRelation(d, r.to)),
  taken('supports', 'supports', (n) => plural(n, { one: say('support'), other: say('supports') }), () => true),
  taken('rebuttals', 'rebuttals', (n) => plural(n, { one: say('rebuttal'), other: say('rebuttals') }), () => true),
  relationEssays,
  roles,
] as const satisfies readonly Feature[];

/** What a debate says, of whatever it says it. */
export const ARGUMENT_FEATURES = FEATURES.filter((feature) => feature !== views);

export type FeatureId = (typeof FEATURES)[number]['id'];
