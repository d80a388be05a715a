/** A debate in a form that is the same whatever its things are called and in whichever order they stand. */
import type { Debate, Inference, Occurrence, Person, Rebuttal, Support } from '../../../graph/model/schema.ts';

/**
 * Ids give way to what they stand for: a claim to its text, a person to the name, an essay to title, author and date. What
 * other formats say (`extra`) is left out.
 */
export function canonical(debate: Debate): unknown {
  const people = new Map(debate.people.map((p) => [p.id, p]));
  const authors = new Set(debate.essays.map((e) => e.author));
  const person = (id: string): string => {
    const p: Person | undefined = people.get(id);
    return p === undefined ? 'nobody' : `${p.kind} ${p.name ?? (authors.has(id) ? 'unknown author' : 'unknown source')}`;
  };
  const essays = new Map(
    debate.essays.map((e) => [e.id, [e.title, person(e.author), e.outlet, e.date, e.language, e.sha256, e.length].join(' / ')]),
  );
  const essay = (id: string | null): string => (id === null ? 'none' : (essays.get(id) ?? 'no essay'));
  const claims = new Map(debate.claims.map((c) => [c.id, c.text]));
  const inferences = new Map(debate.inferences.map((i) => [i.id, i]));
  const relations = new Map<string, { readonly kind: string; readonly relation: Support | Rebuttal }>([
    ...debate.supports.map((s) => [s.id, { kind: 'support', relation: s }] as const),
    ...debate.rebuttals.map((r) => [r.id, { kind: 'rebuttal', relation: r }] as const),
  ]);
  const claim = (id: string): string => claims.get(id) ?? 'no claim';
  const target = (id: string): unknown => {
    const inference = inferences.get(id);
    if (inference !== undefined) return step(inference);
    const other = relations.get(id);
    return other === undefined ? claim(id) : [other.kind, link(other.relation)];
  };
  const step = ({ essay: e, voice, stance, premises, conclusion, scheme }: Inference): unknown => [
    essay(e),
    person(voice),
    stance,
    premises.map(claim).toSorted(),
    claim(conclusion),
    scheme ?? null,
  ];
  const link = (r: Support | Rebuttal): unknown => [
    essay(r.essay),
    [r.from, ...(r.with ?? [])].map(claim).toSorted(),
    'case' in r && r.case ? 'case' : null,
    target(r.to),
  ];
  const occurrence = ({ essay: e, voice, stance, role, implicit, anchors }: Occurrence): unknown => [
    essay(e),
    person(voice),
    stance,
    role,
    implicit,
    anchors,
  ];
  return {
    title: debate.title,
    question: debate.question,
    people: sorted(debate.people.filter(({ id }) => isMentioned(debate, id)).map(({ id }) => person(id))),
    essays: sorted(debate.essays.map(({ id }) => essay(id))),
    claims: sorted(debate.claims.map((c) => [c.text, c.gist, c.asOf ?? null, sorted(c.occurrences.map(occurrence))])),
    inferences: sorted(debate.inferences.map(step)),
    supports: sorted(debate.supports.map(link)),
    rebuttals: sorted(debate.rebuttals.map(link)),
    contradictions: sorted(
      debate.contradictions.map((c) => [c.kind, c.strength, c.claims.map(claim).toSorted(), c.explanation]),
    ),
    lookAlikes: sorted(debate.lookAlikes.map((pair) => [pair.claims.map(claim).toSorted(), pair.reason])),
  };
}

/** A person of whom nothing in the debate is said leaves no trace in most formats. */
function isMentioned({ essays, claims, inferences }: Debate, id: string): boolean {
  return (
    essays.some((e) => e.author === id) ||
    claims.some((c) => c.occurrences.some((o) => o.voice === id)) ||
    inferences.some((i) => i.voice === id)
  );
}

function sorted(things: readonly unknown[]): string[] {
  return things.map((thing) => JSON.stringify(thing)).toSorted();
}
