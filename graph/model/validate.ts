/**
 * What the shape of a document cannot say: references, uniqueness, and the sense of the whole (SPEC.md, rules V…).
 */
import type { Diagnostic } from './diagnostic.ts';
import { jsonPointer } from './json-pointer.ts';
import type { Skeleton } from './skeleton.ts';
import { isCommitted } from './stance.ts';

type Claim = Skeleton['claims'][number];
type Occurrence = Claim['occurrences'][number];
type Keys = readonly (string | number)[];
type Report = (
  severity: Diagnostic['severity'],
  code: string,
  keys: Keys,
  message: string,
  remedy: string,
) => void;

/** All problems of a document that has the right shape, one check after the other. */
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
  reportEssaysWithoutThesis(debate, report);
  return diagnostics;
}

function reportDuplicateIds(debate: Skeleton, report: Report): void {
  const spaces: Record<string, readonly (keyof Skeleton)[]> = {
    person: ['people'],
    essay: ['essays'],
    'claim or inference': ['claims', 'inferences'],
    support: ['supports'],
    rebuttal: ['rebuttals'],
    contradiction: ['contradictions'],
  };
  for (const [what, lists] of Object.entries(spaces)) {
    const seen = new Set<string>();
    for (const list of lists) {
      (debate[list] as readonly { id: string }[]).forEach(({ id }, index) => {
        if (seen.has(id)) {
          report('error', 'duplicate-id', [list, index, 'id'], `"${id}" already names another ${what}`, 'give it an id of its own');
        }
        seen.add(id);
      });
    }
  }
}

function reportDanglingIds(debate: Skeleton, report: Report): void {
  const people = new Set(debate.people.map((p) => p.id));
  const essays = new Set(debate.essays.map((e) => e.id));
  const claims = new Set(debate.claims.map((c) => c.id));
  const inferences = new Set(debate.inferences.map((i) => i.id));
  const need = (known: ReadonlySet<string>, what: string, id: string, keys: Keys): void => {
    if (!known.has(id)) {
      report('error', 'dangling-id', keys, `there is no ${what} "${id}"`, `mend the id, or add the ${what}`);
    }
  };
  const claimsOrInferences = new Set([...claims, ...inferences]);

  debate.essays.forEach((essay, i) => need(people, 'person', essay.author, ['essays', i, 'author']));
  debate.claims.forEach((claim, i) => {
    claim.occurrences.forEach((occurrence, k) => {
      need(essays, 'essay', occurrence.essay, ['claims', i, 'occurrences', k, 'essay']);
      need(people, 'person', occurrence.voice, ['claims', i, 'occurrences', k, 'voice']);
    });
  });
  debate.inferences.forEach((inference, i) => {
    need(essays, 'essay', inference.essay, ['inferences', i, 'essay']);
    need(people, 'person', inference.voice, ['inferences', i, 'voice']);
    inference.premises.forEach((id, k) => need(claims, 'claim', id, ['inferences', i, 'premises', k]));
    need(claims, 'claim', inference.conclusion, ['inferences', i, 'conclusion']);
  });
  for (const list of ['supports', 'rebuttals'] as const) {
    debate[list].forEach((relation, i) => {
      if (relation.essay !== null) need(essays, 'essay', relation.essay, [list, i, 'essay']);
      need(claims, 'claim', relation.from, [list, i, 'from']);
      need(claimsOrInferences, 'claim or inference', relation.to, [list, i, 'to']);
    });
  }
  for (const list of ['contradictions', 'lookAlikes'] as const) {
    debate[list].forEach((pair, i) => {
      pair.claims.forEach((id, k) => need(claims, 'claim', id, [list, i, 'claims', k]));
    });
  }
}

function reportClaims(debate: Skeleton, report: Report): void {
  const lengths = new Map(debate.essays.map((essay) => [essay.id, essay.length]));
  debate.claims.forEach((claim, i) => {
    claim.occurrences.forEach((occurrence, k) => {
      reportOccurrence(occurrence, lengths.get(occurrence.essay) ?? null, ['claims', i, 'occurrences', k], report);
    });
  });
}

function reportOccurrence(occurrence: Occurrence, length: number | null, keys: Keys, report: Report): void {
  const { anchors, implicit, role, stance } = occurrence;
  anchors.forEach(({ start, end }, n) => {
    if (start >= end) {
      report('error', 'empty-anchor', [...keys, 'anchors', n], `the anchor ends at ${end}, before or where it starts (${start})`, 'end is exclusive and must be greater than start');
    } else if (length !== null && end > length) {
      report('error', 'anchor-outside', [...keys, 'anchors', n, 'end'], `the anchor ends at ${end}, but the text has ${length} code units`, 'anchor it to the text whose length and digest the essay names');
    }
  });
  if (implicit && anchors.length > 0) {
    report('error', 'implicit-anchored', [...keys, 'anchors'], 'an implicit occurrence has anchors', 'remove the anchors, or make it explicit');
  }
  if (!implicit && anchors.length === 0 && length !== null) {
    report('warning', 'unanchored', [...keys, 'anchors'], 'an explicit occurrence has no anchor', 'anchor it, or make it implicit');
  }
  if (role === 'thesis' && !isCommitted(stance)) {
    report('error', 'thesis-not-held', [...keys, 'stance'], `a thesis that the author only "${stance}"`, 'a thesis is asserted or conceded; give the claim another role otherwise');
  }
}

function reportInferences(debate: Skeleton, report: Report): void {
  const claims = new Set(debate.claims.map((claim) => claim.id));
  const voiced = new Set(debate.claims.flatMap((claim) => claim.occurrences.map((o) => key(o.essay, claim.id))));
  debate.inferences.forEach((inference, i) => {
    const { premises, conclusion, essay } = inference;
    premises.forEach((id, k) => {
      const keys = ['inferences', i, 'premises', k];
      if (id === conclusion) {
        report('error', 'circular-inference', keys, `the conclusion "${id}" is among its own premises`, 'remove it from the premises');
      }
      if (premises.indexOf(id) !== k) {
        report('error', 'repeated-premise', keys, `the premise "${id}" is named twice`, 'name it once');
      }
    });
    for (const id of new Set([...premises, conclusion])) {
      // Of a claim that is not there, that alone is said.
      if (claims.has(id) && !voiced.has(key(essay, id))) {
        report('error', 'unvoiced', ['inferences', i], `it uses "${id}", which the essay "${essay}" does not voice`, 'add an occurrence of the claim in that essay (implicit, if the text leaves it unsaid)');
      }
    }
  });
}

function reportRelations(debate: Skeleton, report: Report): void {
  for (const list of ['supports', 'rebuttals'] as const) {
    debate[list].forEach(({ from, to }, i) => {
      if (from === to) {
        report('error', 'self-relation', [list, i], `"${from}" is related to itself`, 'mend one of its ends');
      }
    });
  }
  const pairs = new Map<string, string>();
  for (const list of ['contradictions', 'lookAlikes'] as const) {
    debate[list].forEach(({ claims: [a, b] }, i) => {
      if (a === b) {
        report('error', 'self-relation', [list, i], `"${a}" is related to itself`, 'mend one of its ends');
      }
      const pair = [a, b].toSorted().map((id) => key(id)).join();
      const other = pairs.get(pair);
      if (other !== undefined) {
        report('error', 'repeated-pair', [list, i], `"${a}" and "${b}" are a pair already, in ${other}`, 'keep one of the two');
      }
      pairs.set(pair, jsonPointer([list, i]));
    });
  }
}

function reportEssaysWithoutThesis(debate: Skeleton, report: Report): void {
  const withThesis = new Set(debate.claims.flatMap(essaysWithThesis));
  debate.essays.forEach((essay, i) => {
    if (!withThesis.has(essay.id)) {
      report('warning', 'no-thesis', ['essays', i], `the essay "${essay.id}" has no thesis, so nothing can be relied on for it`, 'give one of its claims the role "thesis"');
    }
  });
}

function essaysWithThesis(claim: Claim): string[] {
  return claim.occurrences.filter((o) => o.role === 'thesis').map((o) => o.essay);
}

/** Ids may hold any character but white space, so a list of them is kept apart by one. */
function key(...ids: string[]): string {
  return ids.join(' ');
}
