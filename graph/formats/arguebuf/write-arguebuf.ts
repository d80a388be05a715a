import type { Claim, Debate, Essay, Person } from '../../model/schema.ts';
import { isCommitted } from '../../model/stance.ts';
import { isJson, NOTHING, objectAt, textAt, type Json } from '../json.ts';
import type { DrawnNode, Drawing } from '../scheme-graph/draw.ts';
import { allKeptFields, joined, keptFields } from '../scheme-graph/kept.ts';
import { OWN, type OwnDocument } from '../scheme-graph/own-fields.ts';
import { KEPT } from '../scheme-graph/scheme-graph.ts';
import { supportValue } from './schemes.ts';

export const ARGUEBUF = 'arguebuf';

export function arguebufDocument(debate: Debate, drawing: Drawing, own: OwnDocument | undefined): Json {
  return new ArguebufWriter(debate, drawing).write(own);
}

class ArguebufWriter {
  private readonly people: ReadonlyMap<string, Person>;
  private readonly essays: ReadonlyMap<string, Essay>;
  private readonly resources: ReadonlyMap<string, Json>;

  constructor(
    private readonly debate: Debate,
    private readonly drawing: Drawing,
  ) {
    this.people = new Map(debate.people.map((p) => [p.id, p]));
    this.essays = new Map(debate.essays.map((e) => [e.id, e]));
    this.resources = new Map(debate.essays.flatMap((essay) => this.resource(essay)));
  }

  write(own: OwnDocument | undefined): Json {
    const kept = joined(allKeptFields(this.debate, ARGUEBUF, KEPT.document));
    const { nodes, unread } = this.drawing;
    const thesis = this.majorClaim(textAt(kept, 'majorClaim'));
    const userdata = { ...objectAt(kept, 'userdata'), title: this.debate.title, ...(own !== undefined && { [OWN]: own }) };
    return {
      nodes: Object.fromEntries([...nodes.map((node) => [node.id, this.node(node)] as const), ...unread.nodes.map(({ id, raw }) => [id, raw] as const)]),
      edges: Object.fromEntries(this.edges()),
      resources: Object.fromEntries(this.resources),
      participants: Object.fromEntries(this.debate.people.flatMap((person) => this.participant(person))),
      schemaVersion: 1,
      libraryVersion: OWN,
      ...kept,
      ...(thesis !== undefined && { majorClaim: thesis }),
      userdata,
    };
  }

  /** The atom that the file named, or else the only thesis, if there is only one. */
  private majorClaim(named: string | undefined): string | undefined {
    if (named !== undefined && this.drawing.nodes.some(({ id }) => id === named)) return named;
    const theses = this.debate.claims.filter(({ occurrences }) => occurrences.some(({ role }) => role === 'thesis'));
    return theses.length === 1 ? this.drawing.nodeOf(theses[0]?.id ?? '') : undefined;
  }

  private node({ kind, claim, scheme, fields, own }: DrawnNode): Json {
    const kept = objectAt(fields, 'node');
    const rest = { ...kept, ...(own !== undefined && { userdata: { ...objectAt(kept, 'userdata'), [OWN]: own } }) };
    if (claim !== undefined) return { ...rest, atom: { ...this.saying(claim), ...objectAt(kept, 'atom'), text: claim.text } };
    const value = kind === 'support' ? { support: supportValue(scheme) } : { attack: 'ATTACK_DEFAULT' };
    return { ...rest, scheme: { ...value, ...objectAt(kept, 'scheme') } };
  }

  /** Who says it where: of several, first who holds it. Where there is one text only, that it stands there need not be said. */
  private saying({ occurrences }: Claim): Json {
    const [first] = occurrences.toSorted((a, b) => Number(isCommitted(b.stance)) - Number(isCommitted(a.stance)));
    const essay = this.essays.get(first?.essay ?? '');
    const author = this.people.get(essay?.author ?? '');
    const [resource] = essay === undefined ? [] : this.resource(essay);
    const [offset] = first?.anchors ?? [];
    const isTold = offset !== undefined || this.resources.size > 1;
    return {
      ...(author !== undefined && this.participant(author).length > 0 && { participant: author.id }),
      ...(resource !== undefined && isTold && { reference: { resource: resource[0], ...(offset !== undefined && { offset: offset.start }), text: '' } }),
    };
  }

  /** An author of whom nothing is known is no participant. */
  private participant(person: Person): [string, Json][] {
    const kept = keptFields(person, ARGUEBUF, KEPT.thing)['participant'];
    if (!isJson(kept)) return person.name === null ? [] : [[person.id, { name: person.name }]];
    return [[person.id, { ...(person.name !== null && { name: person.name }), ...kept }]];
  }

  private resource(essay: Essay): [string, Json][] {
    const kept = objectAt(keptFields(essay, ARGUEBUF, KEPT.thing), 'resource');
    const { title, outlet, date } = essay;
    if (kept === NOTHING && title === null && outlet === null && date === null && essay.length === null) return [];
    const day = date === null || date.length !== 10 ? undefined : `${date}T00:00:00Z`;
    const fields: Json = { text: '', ...(title !== null && { title }), ...(outlet !== null && { source: outlet }), ...(day !== undefined && { timestamp: day }), ...objectAt(kept, 'fields') };
    return [[textAt(kept, 'id') ?? essay.id, fields]];
  }

  private *edges(): Generator<[string, Json]> {
    const used = new Set<string>();
    const free = (wanted: string): string => {
      let id = wanted;
      for (let n = 2; used.has(id); n += 1) id = `${wanted}-${n}`;
      used.add(id);
      return id;
    };
    const all = this.drawing.edges.map(({ source, target, fields }) => ({ id: textAt(fields, 'id'), json: { source, target, ...objectAt(fields, 'edge') } }));
    const named = [...all.filter(({ id }) => id !== undefined), ...this.drawing.unread.edges.map((raw) => ({ id: textAt(raw, 'id'), json: objectAt(raw, 'edge') }))];
    for (const { id, json } of [...named, ...all.filter((edge) => edge.id === undefined)]) {
      yield [free(id ?? `${String(json['source'])}->${String(json['target'])}`), json];
    }
  }
}
