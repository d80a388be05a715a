/** What stores have said, as a debate: the part of a larger one (SPEC.md, Y3). */
import * as v from 'valibot';
import { defaultGist, NO_EXPLANATION } from '../../formats/defaults.ts';
import { AnchorSchema, CONTRADICTION_KINDS, CONTRADICTION_STRENGTHS, DEBATE_FORMAT, DEBATE_VERSION, ROLES, STANCES, type Claim, type Contradiction, type Debate, type Essay, type Inference, type LookAlike, type Occurrence, type Person, type Rebuttal, type Support } from '../../model/schema.ts';
import { named, type Facts } from './facts.ts';
import { wholeNumber, type StoreNames } from './names.ts';
import { StoreFault } from './store-fault.ts';

const AnchorsSchema = v.array(AnchorSchema);
const NamesSchema = v.array(v.string());

const OWN = named('elenchus:x').slice(0, -1);

/** Claims that something joins and of which nothing else is known have no occurrences, and no other name than the store’s. */
export function debateOfFacts(facts: Facts, names: StoreNames, head: Pick<Debate, 'id' | 'title' | 'question'>): Debate {
  return new Reading(facts, names).debate(head);
}

const ENDS = ['elenchus:Claim', 'elenchus:Inference', 'elenchus:Support', 'elenchus:Rebuttal'] as const;

class Reading {
  private readonly ends = new Set<string>();

  constructor(
    private readonly facts: Facts,
    private readonly names: StoreNames,
  ) {}

  debate(head: Pick<Debate, 'id' | 'title' | 'question'>): Debate {
    const of = <T>(type: Parameters<Facts['of']>[0], read: (subject: string) => T): T[] => this.inOrder(this.facts.of(type)).map(read);
    const people = this.inOrder([...this.facts.of('foaf:Person'), ...this.facts.of('foaf:Group'), ...this.facts.of('foaf:Organization')]).map((s) => this.person(s));
    const essays = of('foaf:Document', (s) => this.essay(s));
    const inferences = of('elenchus:Inference', (s) => this.inference(s));
    const supports = of('elenchus:Support', (s) => this.support(s));
    const rebuttals = of('elenchus:Rebuttal', (s) => this.relation(s));
    const contradictions = of('elenchus:Contradiction', (s) => this.contradiction(s));
    const lookAlikes = of('elenchus:LookAlike', (s) => this.lookAlike(s));
    const claims = of('elenchus:Claim', (s) => this.claim(s));
    const stubs = [...this.ends].filter((s) => !this.facts.has(s)).map((s): Claim => ({ id: s, text: s, gist: s, occurrences: [] }));
    return { format: DEBATE_FORMAT, version: DEBATE_VERSION, ...head, people, essays, claims: [...claims, ...stubs], inferences, supports, rebuttals, contradictions, lookAlikes };
  }

  private person(s: string): Person {
    const kind = this.facts.is(s, 'foaf:Group') ? 'group' : this.facts.is(s, 'foaf:Organization') ? 'organisation' : 'person';
    return { id: this.id(s), name: this.facts.maybe(s, 'foaf:name') ?? null, kind };
  }

  private essay(s: string): Essay {
    const { facts } = this;
    const [language, length] = [facts.maybe(s, 'dc:language'), facts.maybe(s, 'elenchus:length')];
    return {
      id: this.id(s),
      title: facts.maybe(s, 'dcterms:title') ?? null,
      author: this.id(facts.one(s, 'dcterms:creator')),
      outlet: facts.maybe(s, 'dc:publisher') ?? null,
      date: facts.maybe(s, 'dcterms:date') ?? null,
      ...(language !== undefined && { language }),
      sha256: facts.maybe(s, 'elenchus:sha256') ?? null,
      length: length === undefined ? null : wholeNumber(length),
    };
  }

  private claim(s: string): Claim {
    const { facts } = this;
    const text = facts.one(s, 'aif:claimText');
    const asOf = facts.maybe(s, 'elenchus:asOf');
    const occurrences = this.inOrder(facts.all(s, 'elenchus:occurrence')).map((o) => this.occurrence(o));
    if (occurrences.length === 0) throw new StoreFault('incomplete', s);
    return {
      id: this.id(s),
      text,
      gist: facts.maybe(s, 'rdfs:label') ?? defaultGist(text),
      ...(asOf !== undefined && { asOf }),
      occurrences,
    };
  }

  private occurrence(s: string): Occurrence {
    const { facts } = this;
    return {
      essay: this.id(facts.one(s, 'elenchus:essay')),
      voice: this.id(facts.one(s, 'elenchus:voice')),
      stance: this.choice(s, 'elenchus:stance', STANCES),
      role: this.choice(s, 'elenchus:role', ROLES),
      implicit: isTrue(facts.maybe(s, 'elenchus:implicit')),
      anchors: jsonIn(facts.maybe(s, 'elenchus:anchors') ?? '[]', AnchorsSchema),
    };
  }

  private inference(s: string): Inference {
    const { facts } = this;
    const scheme = facts.maybe(s, 'elenchus:scheme');
    return {
      id: this.id(s),
      essay: this.id(facts.one(s, 'elenchus:essay')),
      voice: this.id(facts.one(s, 'elenchus:voice')),
      stance: this.choice(s, 'elenchus:stance', STANCES),
      premises: this.sources(s).map((premise) => this.end(premise)),
      conclusion: this.end(facts.one(s, 'aif:Conclusion')),
      ...(scheme !== undefined && { scheme }),
    };
  }

  private support(s: string): Support {
    const isCase = this.facts.maybe(s, 'elenchus:case');
    return { ...this.relation(s), ...(isCase !== undefined && { case: isTrue(isCase) }) };
  }

  private relation(s: string): Rebuttal {
    const essay = this.facts.maybe(s, 'elenchus:essay');
    const [from, ...others] = this.sources(s).map((source) => this.end(source));
    if (from === undefined) throw new StoreFault('incomplete', s);
    return { id: this.id(s), essay: essay === undefined ? null : this.id(essay), from, ...(others.length > 0 && { with: others }), to: this.end(this.facts.one(s, 'aif:Conclusion')) };
  }

  /** In their own order where it is told, else in that of the claims. */
  private sources(s: string): readonly string[] {
    const { facts } = this;
    const all = facts.all(s, 'aif:Premise');
    const order = facts.maybe(s, 'elenchus:inOrder');
    if (order !== undefined) {
      const places = new Map(jsonIn(order, NamesSchema).map((name, i) => [name, i]));
      return all.toSorted((a, b) => (places.get(localOf(a)) ?? 0) - (places.get(localOf(b)) ?? 0));
    }
    return this.inOrder(all.filter((one) => facts.has(one))).concat(all.filter((one) => !facts.has(one)));
  }

  private contradiction(s: string): Contradiction {
    return {
      id: this.id(s),
      kind: this.choice(s, 'elenchus:kind', CONTRADICTION_KINDS),
      strength: this.choice(s, 'elenchus:strength', CONTRADICTION_STRENGTHS),
      claims: this.pair(s),
      explanation: this.facts.maybe(s, 'rdfs:comment') ?? NO_EXPLANATION,
    };
  }

  private lookAlike(s: string): LookAlike {
    return { claims: this.pair(s), reason: this.facts.one(s, 'rdfs:comment') };
  }

  private pair(s: string): [string, string] {
    return [this.end(this.facts.one(s, 'elenchus:first')), this.end(this.facts.one(s, 'elenchus:second'))];
  }

  private end(s: string): string {
    this.ends.add(s);
    if (!this.facts.has(s)) return s;
    // What it is not said to be, it would not be found as.
    if (!ENDS.some((type) => this.facts.is(s, type))) throw new StoreFault('incomplete', s);
    return this.id(s);
  }

  private id(s: string): string {
    return this.names.idOf(s, this.facts.one(s, 'dcterms:identifier'));
  }

  private inOrder(things: readonly string[]): readonly string[] {
    return this.names.inOrder(things, (s) => s, (s) => this.facts.one(s, 'elenchus:place'));
  }

  private choice<const T extends string>(s: string, property: Parameters<Facts['one']>[1], choices: readonly T[]): T {
    const value = this.facts.one(s, property);
    const choice = choices.find((one) => OWN + one === value);
    if (choice === undefined) throw new StoreFault('malformed', value);
    return choice;
  }
}

function localOf(name: string): string {
  return name.slice(name.indexOf('#') + 1);
}

function isTrue(written: string | undefined): boolean {
  return written === 'true' || written === '1';
}

function jsonIn<T>(written: string, schema: v.GenericSchema<unknown, T>): T {
  const read = v.safeParse(schema, parsed(written));
  if (!read.success) throw new StoreFault('malformed', written);
  return read.output;
}

function parsed(written: string): unknown {
  try {
    return JSON.parse(written);
  } catch {
    return undefined;
  }
}
