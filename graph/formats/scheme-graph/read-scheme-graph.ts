import { hasErrors, type Diagnostic } from '../../model/diagnostic.ts';
import { inSteps, type TellProgress } from '../../model/progress.ts';
import type { Debate, Extra } from '../../model/schema.ts';
import { isCommitted } from '../../model/stance.ts';
import { validateDebate } from '../../model/validate.ts';
import { Draft } from '../draft.ts';
import type { FormatReading } from '../format.ts';
import { NOTHING } from '../json.ts';
import { withSides } from '../with-sides.ts';
import { idKept, keptAs } from './kept.ts';
import { ownClaim, ownDocument } from './own-fields.ts';
import { LinkReader } from './read-links.ts';
import { KEPT, type SchemeGraph } from './scheme-graph.ts';

/** @param format under which things keep what only it says */
export function readSchemeGraph(graph: SchemeGraph, format: string, tell?: TellProgress): FormatReading & { readonly debate: Debate } {
  const reading = new SchemeGraphReader(graph, format).read(tell);
  // What the format itself says is drafted, and so fits together.
  if (graph.own === undefined && graph.nodes.every(({ own }) => own === undefined)) return reading;
  if (!hasErrors(validateDebate(reading.debate))) return reading;
  const bare = new SchemeGraphReader({ ...graph, own: undefined, nodes: graph.nodes.map((node) => ({ ...node, own: undefined })) }, format).read();
  const told: Diagnostic = { severity: 'warning', code: 'own-fields', message: 'what the fields “elenchus” say fits neither the rest nor itself', remedy: 'the file was read without them', path: '' };
  return { debate: bare.debate, diagnostics: [told, ...bare.diagnostics] };
}

class SchemeGraphReader {
  private readonly draft: Draft;
  /** Ids of essays in the debate, by those in the graph. */
  private readonly essays = new Map<string, string>();
  private readonly claims = new Map<string, string>();
  private readonly saidBy = new Map<string, ReadonlySet<string>>();
  private readonly alone = new Map<string, ReadonlySet<string>>();
  /** Claims of which the file does not tell who holds them. */
  private readonly open = new Set<string>();
  private readonly extra: readonly Extra[];

  constructor(
    private readonly graph: SchemeGraph,
    private readonly format: string,
  ) {
    const own = ownDocument(graph.own);
    this.extra = [...(own?.extra ?? []), ...keptAs(format, KEPT.document, graph.kept)];
    this.draft = new Draft(own?.id ?? graph.id, own?.title ?? graph.title, { question: own?.question });
    if (own === undefined) this.takeEssays();
    else this.takeOwnEssays(own);
  }

  read(tell?: TellProgress): { debate: Debate; diagnostics: readonly Diagnostic[] } {
    tell?.(0.5, 'reading');
    this.readClaims(inSteps(tell, this.graph.nodes.length, 0.5, 0.65));
    const links = new LinkReader(this.draft, this.format, this.graph, {
      claims: this.claims,
      saidBy: this.saidBy,
    });
    links.readAll(inSteps(tell, this.graph.nodes.length, 0.65, 0.8));
    tell?.(0.8, 'checking');
    const pairs = ownDocument(this.graph.own)?.lookAlikes ?? [];
    for (const { claims, reason } of pairs) this.draft.lookAlike([claims[0], claims[1]], reason);
    const open = (id: string): boolean => this.open.has(id) || links.open.has(id);
    const unread = links.unread.nodes.length + links.unread.edges.length === 0 ? {} : { nodes: links.unread.nodes.map(({ id, raw }) => ({ id, raw })), edges: links.unread.edges.map(({ raw }) => raw) };
    const extra = [...this.extra, ...keptAs(this.format, KEPT.unread, unread)];
    const debate = withSides({ ...this.draft.debate(), ...(extra.length > 0 && { extra }) }, open, this.claims.get(this.graph.thesis ?? ''));
    return { debate: this.withThesis(debate), diagnostics: this.draft.diagnostics };
  }

  private takeEssays(): void {
    const people = new Map(this.graph.people.map(({ id, name, kept }) => [id, this.draft.person(id, { name, extra: keptAs(this.format, KEPT.thing, kept) })]));
    for (const { id, author, kept, ...essay } of this.graph.essays) {
      const made = this.draft.essay(id, { ...essay, author: people.get(author) ?? '', extra: keptAs(this.format, KEPT.thing, kept) });
      this.essays.set(id, made);
    }
  }

  /** What the format's own fields say of them stays with those of the same id. */
  private takeOwnEssays({ people, essays }: NonNullable<ReturnType<typeof ownDocument>>): void {
    const kept = (things: readonly { readonly id: string; readonly kept: Record<string, unknown> }[], id: string) => {
      const same = things.find((thing) => thing.id === id);
      return same === undefined ? [] : keptAs(this.format, KEPT.thing, same.kept);
    };
    for (const { id, extra = [], ...person } of people) this.draft.person(id, { ...person, extra: [...extra, ...kept(this.graph.people, id)] });
    for (const { id, extra = [], ...essay } of essays) {
      this.draft.essay(id, { ...essay, extra: [...extra, ...kept(this.graph.essays, id)] });
    }
    for (const { id, author } of this.graph.essays) {
      const same = essays.find((e) => e.id === id) ?? essays.find((e) => e.author === author) ?? essays[0];
      if (same !== undefined) this.essays.set(id, same.id);
    }
  }

  private readClaims(step: () => void): void {
    for (const node of this.graph.nodes) {
      step();
      if (node.kind !== 'atom') continue;
      const own = ownClaim(node.own);
      const wanted = own?.id ?? node.id;
      const id = idKept(node.id, own?.id);
      const kept = keptAs(this.format, KEPT.thing, id === NOTHING ? node.kept : { ...node.kept, ...id });
      const claim = this.draft.claim(wanted, { text: node.text, gist: own?.gist, asOf: own?.asOf, extra: own?.extra === undefined ? kept : [...own.extra, ...kept] });
      if (own === undefined) {
        this.open.add(claim);
        for (const { essay, anchors } of node.mentions) {
          const known = this.essays.get(essay);
          if (known !== undefined) this.draft.voice(claim, { essay: known, anchors });
        }
      } else for (const occurrence of own.occurrences) this.draft.voice(claim, occurrence);
      this.claims.set(node.id, claim);
      this.saidBy.set(claim, this.essaysSaying(claim));
    }
  }

  /** One set for all that are said by one essay alone, as most are. */
  private essaysSaying(claim: string): ReadonlySet<string> {
    const occurrences = this.draft.occurrencesOf(claim);
    const [first] = occurrences;
    if (first === undefined || occurrences.length > 1) return new Set(occurrences.map(({ essay }) => essay));
    const set = this.alone.get(first.essay) ?? new Set([first.essay]);
    this.alone.set(first.essay, set);
    return set;
  }

  private withThesis(debate: Debate): Debate {
    const thesis = this.claims.get(this.graph.thesis ?? '');
    if (thesis === undefined || !this.open.has(thesis)) return debate;
    const claims = debate.claims.map((claim) =>
      claim.id === thesis ? { ...claim, occurrences: claim.occurrences.map((o) => (isCommitted(o.stance) ? { ...o, role: 'thesis' as const } : o)) } : claim,
    );
    return { ...debate, claims };
  }
}
