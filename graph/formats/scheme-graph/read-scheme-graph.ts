import { say } from '../../language/say.ts';
import { hasErrors, type Diagnostic } from '../../model/diagnostic.ts';
import { jsonPointer } from '../../model/json-pointer.ts';
import { inSteps, type TellProgress } from '../../model/progress.ts';
import type { Debate } from '../../model/schema.ts';
import { isCommitted } from '../../model/stance.ts';
import { validateDebate } from '../../model/validate.ts';
import { Draft } from '../draft.ts';
import type { FormatReading } from '../format.ts';
import { sidesIn } from '../with-sides.ts';
import { keeperOf, type Keeper } from './keeper.ts';
import { ownClaim, ownDocument, type OwnDocument } from './own-fields.ts';
import { LinkReader } from './read-links.ts';
import type { Atom, GraphNode, SchemeGraph } from './scheme-graph.ts';

export interface ReadSchemeGraphOptions {
  /** The format under which each thing keeps what only the format says of it; left out where nothing is to be kept. */
  readonly keptFor?: string;
  readonly tell?: TellProgress | undefined;
}

export function readSchemeGraph(graph: SchemeGraph, options: ReadSchemeGraphOptions = {}): FormatReading & { readonly debate: Debate } {
  const reading = new SchemeGraphReader(graph, options).read();
  // What the format itself says is drafted, and so fits together.
  if (!hasOwn(graph) || !hasErrors(validateDebate(reading.debate))) return reading;
  const bare = new SchemeGraphReader(withoutOwn(graph), options).read();
  const told: Diagnostic = { severity: 'warning', code: 'own-fields', message: say('what the fields “elenchus” say fits neither the rest nor itself'), remedy: say('the file was read without them'), path: '' };
  return { debate: bare.debate, diagnostics: [told, ...bare.diagnostics] };
}

/** Whether this program wrote of the debate what the format has no field for. */
export function hasOwn({ own, nodes }: SchemeGraph): boolean {
  if (own !== undefined) return true;
  for (const node of nodes.values()) if (node.own !== undefined) return true;
  return false;
}

function withoutOwn(graph: SchemeGraph): SchemeGraph {
  return { ...graph, own: undefined, nodes: new Map(Array.from(graph.nodes, ([id, node]): [string, GraphNode] => [id, { ...node, own: undefined }])) };
}

class SchemeGraphReader {
  private readonly draft: Draft;
  private readonly keeper: Keeper | undefined;
  private readonly own: OwnDocument | undefined;
  /** Ids of essays in the debate, by those in the graph. */
  private readonly essays = new Map<string, string>();
  /** As the file has them. */
  readonly nodes: readonly GraphNode[];
  /** Claims, and the essays that say them, by the places of nodes. */
  readonly claims: (string | undefined)[];
  readonly saidBy: (readonly string[] | undefined)[];
  /** Lists of one essay, each shared by all claims that it alone says. */
  private readonly alone = new Map<string, readonly string[]>();
  /** Claims of which this program’s own fields tell who holds them. */
  private readonly settled = new Set<string>();

  constructor(
    private readonly graph: SchemeGraph,
    private readonly options: ReadSchemeGraphOptions,
  ) {
    this.keeper = options.keptFor === undefined ? undefined : keeperOf(graph, options.keptFor);
    this.own = ownDocument(graph.own);
    this.nodes = [...graph.nodes.values()];
    this.claims = this.nodes.map((): string | undefined => undefined);
    this.saidBy = this.nodes.map((): readonly string[] | undefined => undefined);
    this.draft = new Draft(this.own?.id ?? graph.id, this.own?.title ?? graph.title, { question: this.own?.question, placeOf: (index) => jsonPointer(['nodes', this.nodes[index]?.at ?? '']) });
    if (this.own === undefined) this.takeEssays();
    else this.takeOwnEssays(this.own);
  }

  read(): { debate: Debate; diagnostics: readonly Diagnostic[] } {
    const { draft, graph: { nodes, thesis: named }, options: { tell }, settled } = this;
    tell?.(0.5, 'reading');
    this.readClaims(inSteps(tell, nodes.size, 0.5, 0.65));
    const links = new LinkReader(draft, this.keeper, this.graph, this);
    links.readAll(inSteps(tell, nodes.size, 0.65, 0.8));
    tell?.(0.8, 'checking');
    for (const { claims, reason } of this.own?.lookAlikes ?? []) draft.lookAlike([claims[0], claims[1]], reason);
    const thesis = this.claims[nodes.get(named ?? '')?.index ?? -1];
    const isOpen = (id: string): boolean => !settled.has(id) && !links.settled.has(id);
    const debate = draft.debate({ isOpen, holds: (drafted) => sidesIn(drafted, thesis) });
    const extra = [...(this.own?.extra ?? []), ...(this.keeper?.document() ?? []), ...(this.keeper?.unread(links.unread.nodes, links.unread.edges) ?? [])];
    return { debate: this.withThesis(extra.length === 0 ? debate : { ...debate, extra }, thesis), diagnostics: draft.diagnostics };
  }

  private takeEssays(): void {
    const people = new Map(this.graph.people.map((person) => [person.id, this.draft.person(person.id, { name: person.name, extra: this.keeper?.person(person) ?? [] })]));
    for (const graphEssay of this.graph.essays) {
      const { id, author, kept: _, ...essay } = graphEssay;
      this.essays.set(id, this.draft.essay(id, { ...essay, author: people.get(author) ?? '', extra: this.keeper?.person(graphEssay) ?? [] }));
    }
  }

  /** What the format's own fields say of them stays with those of the same id. */
  private takeOwnEssays({ people, essays }: OwnDocument): void {
    const { graph, keeper, draft } = this;
    for (const { id, extra = [], ...person } of people) {
      const same = graph.people.find((one) => one.id === id);
      draft.person(id, { ...person, extra: [...extra, ...((same && keeper?.person(same)) ?? [])] });
    }
    for (const { id, extra = [], ...essay } of essays) {
      const same = graph.essays.find((one) => one.id === id);
      draft.essay(id, { ...essay, extra: [...extra, ...((same && keeper?.person(same)) ?? [])] });
    }
    for (const { id, author } of graph.essays) {
      const same = essays.find((e) => e.id === id) ?? essays.find((e) => e.author === author) ?? essays[0];
      if (same !== undefined) this.essays.set(id, same.id);
    }
  }

  private readClaims(step: () => void): void {
    for (const node of this.nodes) {
      step();
      if (node.kind === 'atom') this.readClaim(node);
    }
  }

  private readClaim(node: Atom): void {
    const { draft } = this;
    const own = ownClaim(node.own);
    const kept = this.keeper?.claim(node, own?.id);
    const claim = draft.claim(own?.id ?? node.id, { text: node.text, gist: own?.gist, asOf: own?.asOf, extra: own?.extra === undefined ? kept : [...own.extra, ...(kept ?? [])] });
    if (own === undefined) {
      for (const { essay, anchors } of node.mentions) {
        const known = this.essays.get(essay);
        if (known !== undefined) draft.voice(claim, anchors.length === 0 ? { essay: known } : { essay: known, anchors: [...anchors] });
      }
    } else {
      this.settled.add(claim);
      for (const occurrence of own.occurrences) draft.voice(claim, occurrence);
    }
    this.claims[node.index] = claim;
    this.saidBy[node.index] = this.essaysSaying(claim);
  }

  private essaysSaying(claim: string): readonly string[] {
    const occurrences = this.draft.occurrencesOf(claim);
    const first = occurrences[0];
    if (first === undefined || occurrences.length > 1) return [...new Set(occurrences.map(({ essay }) => essay))];
    const known = this.alone.get(first.essay);
    if (known !== undefined) return known;
    const list = [first.essay];
    this.alone.set(first.essay, list);
    return list;
  }

  private withThesis(debate: Debate, thesis: string | undefined): Debate {
    if (thesis === undefined || this.settled.has(thesis)) return debate;
    const claims = debate.claims.map((claim) =>
      claim.id === thesis ? { ...claim, occurrences: claim.occurrences.map((o) => (isCommitted(o.stance) ? { ...o, role: 'thesis' as const } : o)) } : claim,
    );
    return { ...debate, claims };
  }
}
