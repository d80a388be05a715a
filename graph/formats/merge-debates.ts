/** Several debates as one: each keeps its essays, and what they say in the same words is one claim. */
import type { Claim, Contradiction, Debate, Extra, LookAlike, Person, Rebuttal, Support } from '../model/schema.ts';
import { DEBATE_FORMAT, DEBATE_VERSION } from '../model/schema.ts';
import { Ids } from './ids.ts';
import { FileNumbers } from './kept-files.ts';

export interface NamedDebate {
  readonly name: string;
  readonly debate: Debate;
}

/** The debates must be valid; so is the result. People of the same name and kind are one, and so are claims of the same words. */
export function mergeDebates(debates: readonly NamedDebate[], title: string): Debate {
  const merging = new Merging();
  for (const { name, debate } of debates) merging.add(debate, name);
  const questions = new Set(debates.map(({ debate }) => debate.question));
  const [question] = questions;
  return {
    format: DEBATE_FORMAT,
    version: DEBATE_VERSION,
    id: new Ids().next(title, 'debate'),
    title,
    question: questions.size === 1 && question !== undefined ? question : title,
    ...merging.parts(),
  };
}

type Parts = Pick<Debate, 'people' | 'essays' | 'claims' | 'inferences' | 'supports' | 'rebuttals' | 'contradictions' | 'lookAlikes' | 'views' | 'extra'>;

class Merging {
  private readonly ids = { people: new Ids(), essays: new Ids(), nodes: new Ids(), contradictions: new Ids() };
  private readonly files = new FileNumbers();
  private readonly people = new Map<string, Person>();
  private readonly claims = new Map<string, Claim>();
  /** Claims by their words, of the debates that are in already. */
  private readonly claimsByWords = new Map<string, string>();
  private readonly peopleByName = new Map<string, string>();
  private readonly pairs = new Set<string>();
  private readonly rest: Omit<Required<Parts>, 'people' | 'claims'> = {
    essays: [], inferences: [], supports: [], rebuttals: [], contradictions: [], lookAlikes: [], views: [], extra: [],
  };

  /** @param name what an essay is called that has no title: it is easier told from others by the name of its file than not at all */
  add(given: Debate, name: string): void {
    const debate = this.files.apart(given);
    const person = this.renamed(debate.people.map((p) => [p.id, this.personLike(p) ?? this.ids.people.next(p.id, 'person')]));
    for (const p of debate.people) {
      const former = this.people.get(person(p.id));
      this.people.set(person(p.id), former === undefined ? { ...p, id: person(p.id) } : { ...former, ...bothExtras(former, p) });
    }
    for (const p of debate.people) if (p.name !== null) this.peopleByName.set(keyOf(p), person(p.id));

    const essay = this.renamed(debate.essays.map((e) => [e.id, this.ids.essays.next(e.id, 'essay')]));
    this.rest.essays.push(...debate.essays.map((e) => ({ ...e, id: essay(e.id), title: e.title ?? name, author: person(e.author) })));

    // Two claims that one debate tells apart stay two, whatever their words.
    const taken = new Set<string>();
    const idOfClaim = (claim: Claim): string => {
      const same = this.claimsByWords.get(wordsOf(claim));
      const id = same === undefined || taken.has(same) ? this.ids.nodes.next(claim.id, 'claim') : same;
      taken.add(id);
      return id;
    };
    const node = this.renamed([
      ...debate.claims.map((claim) => [claim.id, idOfClaim(claim)] as const),
      ...[...debate.inferences, ...debate.supports, ...debate.rebuttals].map(({ id }) => [id, this.ids.nodes.next(id, 'link')] as const),
    ]);
    for (const claim of debate.claims) {
      const id = node(claim.id);
      const occurrences = claim.occurrences.map((o) => ({ ...o, essay: essay(o.essay), voice: person(o.voice) }));
      const former = this.claims.get(id);
      this.claims.set(id, former === undefined ? { ...claim, id, occurrences } : { ...former, ...bothExtras(former, claim), occurrences: [...former.occurrences, ...occurrences] });
    }
    for (const claim of debate.claims) this.claimsByWords.set(wordsOf(claim), node(claim.id));

    const relation = <T extends Support | Rebuttal>(r: T): T => ({
      ...r,
      id: node(r.id),
      essay: r.essay === null ? null : essay(r.essay),
      from: node(r.from),
      ...(r.with !== undefined && { with: r.with.map(node) }),
      to: node(r.to),
    });
    this.rest.inferences.push(
      ...debate.inferences.map((i) => ({
        ...i,
        id: node(i.id),
        essay: essay(i.essay),
        voice: person(i.voice),
        premises: i.premises.map(node),
        conclusion: node(i.conclusion),
      })),
    );
    this.rest.supports.push(...debate.supports.map(relation));
    this.rest.rebuttals.push(...debate.rebuttals.map(relation));
    const isNew = ({ claims: [a, b] }: Contradiction | LookAlike): boolean => {
      const pair = JSON.stringify([a, b].toSorted());
      return !this.pairs.has(pair) && this.pairs.add(pair) !== undefined;
    };
    const pair = <T extends Contradiction | LookAlike>(p: T): T => ({ ...p, claims: [node(p.claims[0]), node(p.claims[1])] });
    this.rest.contradictions.push(
      ...debate.contradictions.map(pair).filter(isNew).map((c) => ({ ...c, id: this.ids.contradictions.next(c.id, 'contradiction') })),
    );
    this.rest.lookAlikes.push(...debate.lookAlikes.map(pair).filter(isNew));
    this.rest.views.push(...(debate.views ?? []).map((view) => ({ ...view, claims: view.claims.map(node), ...(view.essays !== undefined && { essays: view.essays.map(essay) }) })));
    this.rest.extra.push(...(debate.extra ?? []));
  }

  parts(): Parts {
    const { views, extra, ...rest } = this.rest;
    return { people: [...this.people.values()], claims: [...this.claims.values()], ...rest, ...(views.length > 0 && { views }), ...(extra.length > 0 && { extra }) };
  }

  private personLike(person: Person): string | undefined {
    return person.name === null ? undefined : this.peopleByName.get(keyOf(person));
  }

  private renamed(names: readonly (readonly [string, string])[]): (id: string) => string {
    const map = new Map(names);
    return (id) => map.get(id) ?? id;
  }
}

/** What other formats say of the two things that are now one. */
function bothExtras(one: Person | Claim, other: Person | Claim): { extra?: Extra[] } {
  const all = [...(one.extra ?? []), ...(other.extra ?? [])];
  return all.length === 0 ? {} : { extra: all };
}

function keyOf({ name, kind }: Person): string {
  return `${kind} ${name}`;
}

function wordsOf({ text }: Claim): string {
  return text.normalize('NFKC').toLowerCase().replace(/\s+/gu, ' ').replace(/[.\s]+$/u, '').trim();
}
