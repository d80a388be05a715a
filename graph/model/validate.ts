/**
 * What the shape of a document cannot say: references, uniqueness, and the sense of the whole (SPEC.md, rules V…).
 */
import { say, str } from '../language/say.ts';
import { circlesIn } from './circles.ts';
import type { Diagnostic } from './diagnostic.ts';
import { jsonPointer } from './json-pointer.ts';
import { quotable } from './quote.ts';
import type { Skeleton } from './skeleton.ts';
import { isCommitted } from './stance.ts';

type Claim = Skeleton['claims'][number];
type Occurrence = Claim['occurrences'][number];
type WithId = { readonly id: string | null };
type Keys = readonly (string | number)[];
type Report = (
  severity: Diagnostic['severity'],
  code: string,
  keys: Keys,
  message: string,
  remedy: string,
) => void;

/** All problems of a document that its shape leaves, one check after the other. */
export function validateDebate(debate: Skeleton): Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  const report: Report = (severity, code, keys, message, remedy) => {
    diagnostics.push({ severity, code, message, remedy, path: jsonPointer(keys) });
  };
  reportDuplicateIds(debate, report);
  reportDanglingIds(debate, report);
  reportClaims(debate, report);
  reportInferences(debate, report);
  reportRelations(debate, report);
  reportCircles(debate, report);
  reportEssaysWithoutThesis(debate, report);
  return diagnostics;
}

function reportDuplicateIds(debate: Skeleton, report: Report): void {
  const spaces: readonly { readonly lists: readonly (keyof Skeleton)[]; readonly message: (id: string) => string }[] = [
    { lists: ['people'], message: (id) => say(str`"${id}" already names another person`) },
    { lists: ['essays'], message: (id) => say(str`"${id}" already names another essay`) },
    { lists: ['claims', 'inferences', 'supports', 'rebuttals'], message: (id) => say(str`"${id}" already names another claim, inference, support or rebuttal`) },
    { lists: ['contradictions'], message: (id) => say(str`"${id}" already names another contradiction`) },
  ];
  for (const { lists, message } of spaces) {
    const seen = new Set<string>();
    for (const list of lists) {
      (debate[list] as readonly WithId[]).forEach(({ id }, index) => {
        if (id === null) return;
        if (seen.has(id)) {
          report('error', 'duplicate-id', [list, index, 'id'], message(quotable(id)), say('give it an id of its own'));
        }
        seen.add(id);
      });
    }
  }
}

function reportDanglingIds(debate: Skeleton, report: Report): void {
  const people = idsOf(debate.people);
  const essays = idsOf(debate.essays);
  const claims = idsOf(debate.claims);
  const targets = idsOf(debate.claims, debate.inferences, debate.supports, debate.rebuttals);
  const lacks = (known: ReadonlySet<string> | undefined, id: string | null): id is string => id !== null && known?.has(id) === false;
  const tell = (what: keyof typeof MISSING, id: string, keys: Keys): void => {
    const { message, remedy } = MISSING[what](quotable(id));
    report('error', 'dangling-id', keys, message, remedy);
  };

  debate.essays.forEach(({ author }, i) => {
    if (lacks(people, author)) tell('person', author, ['essays', i, 'author']);
  });
  debate.claims.forEach(({ occurrences }, i) => {
    occurrences.forEach(({ essay, voice }, k) => {
      if (lacks(essays, essay)) tell('essay', essay, ['claims', i, 'occurrences', k, 'essay']);
      if (lacks(people, voice)) tell('person', voice, ['claims', i, 'occurrences', k, 'voice']);
    });
  });
  debate.inferences.forEach(({ essay, voice, premises, conclusion }, i) => {
    if (lacks(essays, essay)) tell('essay', essay, ['inferences', i, 'essay']);
    if (lacks(people, voice)) tell('person', voice, ['inferences', i, 'voice']);
    premises.forEach((id, k) => {
      if (lacks(claims, id)) tell('claim', id, ['inferences', i, 'premises', k]);
    });
    if (lacks(claims, conclusion)) tell('claim', conclusion, ['inferences', i, 'conclusion']);
  });
  for (const list of ['supports', 'rebuttals'] as const) {
    debate[list].forEach(({ essay, from, with: others, to }, i) => {
      if (lacks(essays, essay)) tell('essay', essay, [list, i, 'essay']);
      if (lacks(claims, from)) tell('claim', from, [list, i, 'from']);
      others?.forEach((id, k) => {
        if (lacks(claims, id)) tell('claim', id, [list, i, 'with', k]);
      });
      if (lacks(targets, to)) tell('target', to, [list, i, 'to']);
    });
  }
  for (const list of ['contradictions', 'lookAlikes'] as const) {
    debate[list].forEach((pair, i) => {
      pair.claims.forEach((id, k) => {
        if (lacks(claims, id)) tell('claim', id, [list, i, 'claims', k]);
      });
    });
  }
  debate.views?.forEach((view, i) => {
    view.claims.forEach((id, k) => {
      if (lacks(claims, id)) tell('claim', id, ['views', i, 'claims', k]);
    });
    view.essays?.forEach((id, k) => {
      if (lacks(essays, id)) tell('essay', id, ['views', i, 'essays', k]);
    });
  });
}

const MISSING = {
  person: (id: string) => ({ message: say(str`there is no person "${id}"`), remedy: say('mend the id, or add the person') }),
  essay: (id: string) => ({ message: say(str`there is no essay "${id}"`), remedy: say('mend the id, or add the essay') }),
  claim: (id: string) => ({ message: say(str`there is no claim "${id}"`), remedy: say('mend the id, or add the claim') }),
  target: (id: string) => ({
    message: say(str`there is no claim, inference, support or rebuttal "${id}"`),
    remedy: say('mend the id, or add the claim, inference, support or rebuttal'),
  }),
};

/** Missing if one of the ids cannot be read, for then it may be any that is asked for. */
function idsOf(...lists: readonly (readonly WithId[])[]): ReadonlySet<string> | undefined {
  const ids = new Set<string>();
  for (const things of lists) {
    for (const { id } of things) {
      if (id === null) return undefined;
      ids.add(id);
    }
  }
  return ids;
}

function reportClaims(debate: Skeleton, report: Report): void {
  const lengths = new Map(debate.essays.map((essay) => [essay.id, essay.length]));
  debate.claims.forEach((claim, i) => {
    claim.occurrences.forEach((occurrence, k) => {
      reportOccurrence(occurrence, lengths.get(occurrence.essay) ?? null, () => ['claims', i, 'occurrences', k], report);
    });
  });
}

function reportOccurrence(occurrence: Occurrence, length: number | null, keys: () => Keys, report: Report): void {
  const { anchors, implicit, role, stance } = occurrence;
  anchors.forEach(({ start, end }, n) => {
    if (start !== null && end !== null && start >= end) {
      report('error', 'empty-anchor', [...keys(), 'anchors', n], say(str`the anchor starts at ${start} and ends at ${end}`), say('mend its start or its end, which comes after the start'));
    }
    if (length !== null && end !== null && end > length) {
      report('error', 'anchor-outside', [...keys(), 'anchors', n, 'end'], say(str`the anchor ends at ${end}, but the text of the essay ends at ${length}`), say('mend the anchor, or the "length" of the essay'));
    }
  });
  if (implicit && anchors.length > 0) {
    report('error', 'implicit-anchored', [...keys(), 'anchors'], say('an implicit occurrence has an anchor'), say('remove its anchors, or set "implicit" to false'));
  }
  if (!implicit && anchors.length === 0 && length !== null) {
    report('warning', 'unanchored', [...keys(), 'anchors'], say('an explicit occurrence has no anchor'), say('anchor it, or set "implicit" to true if the essay leaves it unsaid'));
  }
  if (role === 'thesis' && !isCommitted(stance)) {
    report('error', 'thesis-not-held', [...keys(), 'stance'], say(str`the role is "thesis", but the stance is "${stance}"`), say('mend the stance (a thesis is asserted or conceded), or give the claim another role'));
  }
}

function reportInferences(debate: Skeleton, report: Report): void {
  const essays = new Set(debate.essays.map((e) => e.id));
  const voicing = essaysVoicing(debate);
  debate.inferences.forEach(({ premises, conclusion, essay }, i) => {
    const seen = new Set<string>();
    premises.forEach((id, k) => {
      if (id === null) return;
      if (id === conclusion) {
        report('error', 'circular-inference', ['inferences', i, 'premises', k], say(str`the conclusion "${quotable(id)}" is among its own premises`), say('remove it from the premises'));
      }
      if (seen.has(id)) {
        report('error', 'repeated-premise', ['inferences', i, 'premises', k], say(str`the premise "${quotable(id)}" is named twice`), say('name it once'));
      }
      seen.add(id);
    });
    // Of an essay or a claim that is not there, that alone is said.
    if (essay === null || !essays.has(essay)) return;
    const told = new Set<string>();
    for (const id of [...premises, conclusion]) {
      const voices = voicing.get(id);
      if (id === null || voices === undefined || told.has(id) || voices.some((occurrence) => occurrence.essay === null || occurrence.essay === essay)) continue;
      told.add(id);
      report('error', 'unvoiced', ['inferences', i], say(str`it uses "${quotable(id)}", which the essay "${quotable(essay)}" does not voice`), say('add an occurrence of the claim in that essay (implicit, if the text leaves it unsaid)'));
    }
  });
}

/** For each claim, its occurrences; an essay among them that cannot be read is null. */
function essaysVoicing({ claims }: Skeleton): ReadonlyMap<string | null, readonly Occurrence[]> {
  const voicing = new Map<string | null, readonly Occurrence[]>();
  for (const { id, occurrences } of claims) {
    const others = voicing.get(id);
    voicing.set(id, others === undefined ? occurrences : [...others, ...occurrences]);
  }
  return voicing;
}

function reportRelations(debate: Skeleton, report: Report): void {
  const reportSelfRelation = (one: string | null, other: string | null, keys: Keys): void => {
    if (one !== null && one === other) {
      report('error', 'self-relation', keys, say(str`"${quotable(one)}" is related to itself`), say('mend one of the two ids, or remove the relation'));
    }
  };
  for (const list of ['supports', 'rebuttals'] as const) {
    debate[list].forEach(({ id, from, with: others = [], to, case: isCase }, i) => {
      if (isCase === true && others.length > 0) {
        report('error', 'case-of-several', [list, i, 'case'], say('several claims together are no case of another'), say('remove "case", or "with"'));
      }
      reportSelfRelation(id, to, [list, i]);
      reportSelfRelation(from, to, [list, i]);
      const seen = new Set([from]);
      others.forEach((other, k) => {
        reportSelfRelation(other, to, [list, i, 'with', k]);
        if (other !== null && seen.has(other)) {
          report('error', 'repeated-source', [list, i, 'with', k], say(str`"${quotable(other)}" is named twice`), say('name it once'));
        }
        seen.add(other);
      });
    });
  }
  const pairs = new Map<string, string>();
  for (const list of ['contradictions', 'lookAlikes'] as const) {
    debate[list].forEach(({ claims: [a, b] }, i) => {
      if (a === null || b === null) return;
      reportSelfRelation(a, b, [list, i]);
      const pair = JSON.stringify([a, b].toSorted());
      const other = pairs.get(pair);
      if (other !== undefined) {
        report('error', 'repeated-pair', [list, i], say(str`"${quotable(a)}" and "${quotable(b)}" are a pair already, in ${other}`), say('keep one of the two'));
      }
      pairs.set(pair, jsonPointer([list, i]));
    });
  }
}

/** Relations directed at relations come to an end at a claim or an inference, or nobody could say what they are about. */
function reportCircles(debate: Skeleton, report: Report): void {
  if (!isAnyDirectedAtAnother(debate)) return;
  const relations = (['supports', 'rebuttals'] as const).flatMap((list) => debate[list].map(({ id, to }, i) => ({ id, to, keys: [list, i] })));
  const named = new Set([...debate.claims, ...debate.inferences].map(({ id }) => id));
  const targets = new Map<string, string>();
  const places = new Map<string, number>();
  relations.forEach(({ id, to }, place) => {
    if (id === null || named.has(id)) return;
    named.add(id);
    places.set(id, place);
    // One that is directed at itself is told of already, as an id that names several things is.
    if (to !== null && to !== id) targets.set(id, to);
  });
  for (const circle of circlesIn(targets)) {
    const first = relations[circle.reduce((least, id) => Math.min(least, places.get(id) ?? Infinity), Infinity)];
    if (first?.id == null || first.to === null) continue;
    const [one, other, more] = [quotable(first.id), quotable(first.to), circle.length - 2];
    const message = more === 0 ? say(str`"${one}" and "${other}" are directed at each other`) : say(str`"${one}" and "${other}" are directed at each other, by way of ${more} more`);
    report('error', 'circular-relations', first.keys, message, say('direct one of them at a claim or an inference'));
  }
}

/** In most debates none is, and there is nothing to look through. */
function isAnyDirectedAtAnother({ supports, rebuttals }: Skeleton): boolean {
  const relations = [...supports, ...rebuttals];
  const ids = new Set(relations.map(({ id }) => id));
  return relations.some(({ to }) => to !== null && ids.has(to));
}

function reportEssaysWithoutThesis(debate: Skeleton, report: Report): void {
  const withThesis = new Set(debate.claims.flatMap(essaysWithThesis));
  debate.essays.forEach(({ id }, i) => {
    if (id !== null && !withThesis.has(id)) {
      report('warning', 'no-thesis', ['essays', i], say(str`the essay "${quotable(id)}" has no thesis, so nothing can be relied on for it`), say('give one of its claims the role "thesis"'));
    }
  });
}

function essaysWithThesis(claim: Claim): (string | null)[] {
  return claim.occurrences.filter((o) => o.role === 'thesis').map((o) => o.essay);
}
