/**
 * What a debate says beyond the terms of AIF, in terms of the project's own (`elenchus:`), so that what was written can be asked for, and read
 * again, in full: what voices what with which stance and in which role, and the order in which things stand. What AIF, Dublin Core and FOAF
 * have a term for is said in theirs.
 */
import { sourcesOf } from '../../../model/debate-graph.ts';
import type { Claim, Contradiction, Debate, Essay, Inference, LookAlike, Occurrence, Person, Rebuttal, Support } from '../../../model/schema.ts';
import { NO_EXPLANATION } from '../../defaults.ts';
import { NOT_PLAIN, searchedText } from './searched-text.ts';
import { json, text, whole, type Literal, type Name, type Names, type Triple } from './triples.ts';

type Said = readonly [predicate: Name, object: Name | Literal];

export function* ownTriples(debate: Debate, names: Names): Generator<Triple> {
  yield { subject: 'debate:debate', predicate: 'rdf:type', object: 'elenchus:Debate' };
  for (const [i, person] of debate.people.entries()) yield* about(names.person(person.id), personSaid(person, i));
  for (const [i, essay] of debate.essays.entries()) yield* about(names.essay(essay.id), essaySaid(essay, i));
  const places = new Map(debate.claims.map(({ id }, i) => [id, i]));
  for (const [i, claim] of debate.claims.entries()) yield* claimTriples(claim, i, names);
  for (const [i, inference] of debate.inferences.entries()) yield* about(names.thing(inference.id), inferenceSaid(inference, i, names, places));
  for (const [i, support] of debate.supports.entries()) yield* about(names.thing(support.id), supportSaid(support, i, names));
  for (const [i, rebuttal] of debate.rebuttals.entries()) yield* about(names.thing(rebuttal.id), relationSaid(rebuttal, 'elenchus:Rebuttal', i, names));
  for (const [i, contradiction] of debate.contradictions.entries()) yield* about(`debate:contradiction-${i + 1}`, contradictionSaid(contradiction, i, names));
  for (const [i, pair] of debate.lookAlikes.entries()) yield* about(`debate:look-alike-${i + 1}`, lookAlikeSaid(pair, i, names));
}

function* about(subject: Name, said: Iterable<Said>): Generator<Triple> {
  for (const [predicate, object] of said) yield { subject, predicate, object };
}

function personSaid(_: Person, place: number): readonly Said[] {
  return [['elenchus:place', whole(place)]];
}

function* essaySaid({ sha256, length }: Essay, place: number): Generator<Said> {
  yield ['elenchus:place', whole(place)];
  if (sha256 !== null) yield ['elenchus:sha256', text(sha256)];
  if (length !== null) yield ['elenchus:length', whole(length)];
}

function* claimTriples(claim: Claim, place: number, names: Names): Generator<Triple> {
  const subject = names.thing(claim.id);
  yield* about(subject, claimSaid(claim, place, names));
  for (const [i, occurrence] of claim.occurrences.entries()) {
    const name: Name = `debate:occurrence-${place + 1}-${i + 1}`;
    yield { subject, predicate: 'elenchus:occurrence', object: name };
    yield* about(name, occurrenceSaid(occurrence, i, names));
  }
}

function* claimSaid(claim: Claim, place: number, names: Names): Generator<Said> {
  const { id, text: words, gist, asOf } = claim;
  yield ['rdf:type', 'elenchus:Claim'];
  yield ['elenchus:place', whole(place)];
  yield* nodeSaid(id, names);
  if (names.isApart(id)) yield ['aif:claimText', text(words)];
  if (asOf !== undefined) yield ['elenchus:asOf', text(asOf)];
  if (NOT_PLAIN.test(words) || NOT_PLAIN.test(gist)) yield ['elenchus:searched', text(searchedText(claim))];
}

function* occurrenceSaid({ essay, voice, stance, role, implicit, anchors }: Occurrence, place: number, names: Names): Generator<Said> {
  yield ['elenchus:place', whole(place)];
  yield ['elenchus:essay', names.essay(essay)];
  yield ['elenchus:voice', names.person(voice)];
  yield ['elenchus:stance', `elenchus:${stance}`];
  yield ['elenchus:role', `elenchus:${role}`];
  if (implicit) yield ['elenchus:implicit', { text: 'true', type: 'xsd:boolean' }];
  if (anchors.length > 0) yield ['elenchus:anchors', json(anchors)];
}

function* inferenceSaid({ id, essay, voice, stance, premises, conclusion, scheme }: Inference, place: number, names: Names, places: ReadonlyMap<string, number>): Generator<Said> {
  yield ['rdf:type', 'elenchus:Inference'];
  yield ['elenchus:place', whole(place)];
  yield* linkSaid(id, premises, conclusion, names);
  yield ['elenchus:essay', names.essay(essay)];
  yield ['elenchus:voice', names.person(voice)];
  yield ['elenchus:stance', `elenchus:${stance}`];
  if (scheme !== undefined) yield ['elenchus:scheme', text(scheme)];
  // Mostly they stand as the claims do.
  const isInOrder = premises.every((premise, i) => i === 0 || (places.get(premises[i - 1] ?? '') ?? 0) < (places.get(premise) ?? 0));
  if (!isInOrder) yield inOrder(premises, names);
}

function* supportSaid(support: Support, place: number, names: Names): Generator<Said> {
  yield* relationSaid(support, 'elenchus:Support', place, names);
  if (support.case !== undefined) yield ['elenchus:case', { text: String(support.case), type: 'xsd:boolean' }];
}

function* relationSaid(relation: Support | Rebuttal, type: Name, place: number, names: Names): Generator<Said> {
  const sources = sourcesOf(relation);
  yield ['rdf:type', type];
  yield ['elenchus:place', whole(place)];
  yield* linkSaid(relation.id, sources, relation.to, names);
  if (relation.essay !== null) yield ['elenchus:essay', names.essay(relation.essay)];
  if (relation.with !== undefined) yield inOrder(sources, names);
}

function* linkSaid(id: string, sources: readonly string[], target: string, names: Names): Generator<Said> {
  yield* nodeSaid(id, names);
  if (!names.isApart(id)) return;
  for (const source of sources) yield ['aif:Premise', names.thing(source)];
  yield ['aif:Conclusion', names.thing(target)];
}

/** Of what stands apart from a node of a file that the debate was read from, which one that is. */
function* nodeSaid(id: string, names: Names): Generator<Said> {
  yield ['dcterms:identifier', text(id)];
  if (names.isApart(id)) yield ['elenchus:node', names.node(id)];
}

function inOrder(claims: readonly string[], names: Names): Said {
  return ['elenchus:inOrder', json(claims.map((claim) => names.thing(claim).slice('debate:'.length)))];
}

function* contradictionSaid({ id, kind, strength, explanation, claims: [a, b] }: Contradiction, place: number, names: Names): Generator<Said> {
  yield ['rdf:type', 'elenchus:Contradiction'];
  yield ['elenchus:place', whole(place)];
  yield ['dcterms:identifier', text(id)];
  yield ['elenchus:kind', `elenchus:${kind}`];
  yield ['elenchus:strength', `elenchus:${strength}`];
  yield* betweenSaid(a, b, names);
  if (explanation !== NO_EXPLANATION) yield ['rdfs:comment', text(explanation)];
}

function* lookAlikeSaid({ claims: [a, b], reason }: LookAlike, place: number, names: Names): Generator<Said> {
  yield ['rdf:type', 'elenchus:LookAlike'];
  yield ['elenchus:place', whole(place)];
  yield* betweenSaid(a, b, names);
  yield ['rdfs:comment', text(reason)];
}

function betweenSaid(a: string, b: string, names: Names): readonly Said[] {
  return [['elenchus:first', names.thing(a)], ['elenchus:second', names.thing(b)]];
}
