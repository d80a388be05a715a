import * as v from 'valibot';
import type { Claim, Debate, Inference, Rebuttal, Support } from '../../model/schema.ts';
import { sourcesOf } from '../../model/debate-graph.ts';
import { isCommitted } from '../../model/stance.ts';
import { fromExtra } from '../extras.ts';
import { cdata, xmlText } from '../xml/xml-text.ts';
import { ADDED, EXTRA, ROOT, SEGMENTS, TYPE, UNUSED, type Segment } from './parts.ts';

const text = v.string();
const SegmentSchema = v.object({
  id: text,
  text,
  implicit: v.exactOptional(v.literal(true)),
  edge: v.exactOptional(text),
  joint: v.exactOptional(text),
  jointEdge: v.exactOptional(text),
});
const SegmentsSchema = v.array(SegmentSchema);
const NamesSchema = v.array(text);
const AttributesSchema = v.array(v.tuple([text, text]));

/** The debate must be of one essay, whose supports and rebuttals are all drawn in it. */
export function writeMicrotext(debate: Debate): string {
  return new MicrotextWriter(debate).write();
}

class MicrotextWriter {
  private readonly segments: Segment[] = [];
  private readonly units: string[] = [];
  private readonly edges: string[] = [];
  private readonly ids = new Map<string, string>();
  private readonly used: Set<string>;
  private count = 0;

  constructor(private readonly debate: Debate) {
    const { claims, inferences, supports, rebuttals } = debate;
    this.used = new Set();
    for (const { id } of [...claims, ...inferences, ...supports, ...rebuttals]) this.ids.set(id, this.free(xmlId(id)));
  }

  write(): string {
    const [essay] = this.debate.essays;
    const attributes = new Map(fromExtra(essay ?? {}, EXTRA, ROOT, AttributesSchema) ?? []);
    if (!attributes.has('id')) attributes.set('id', xmlId(this.debate.id));
    this.segments.push(...((essay && fromExtra(essay, EXTRA, UNUSED, SegmentsSchema)) ?? []));
    const claims = new Set(this.debate.claims.map(({ id }) => id));
    for (const claim of this.debate.claims) this.writeClaim(claim);
    for (const inference of this.debate.inferences) this.writeInference(inference);
    for (const support of this.debate.supports) this.writeRelation(support, 'exa');
    for (const rebuttal of this.debate.rebuttals) this.writeRelation(rebuttal, claims.has(rebuttal.to) ? 'reb' : 'und');
    const root = Array.from(attributes, ([name, value]) => (/^[\p{L}_][\p{L}\p{N}._-]*$/u.test(name) ? ` ${name}="${xmlText(value)}"` : '')).join('');
    const edus = this.segments
      .toSorted(byNumber)
      .map(({ id, text: said, implicit }) => `  <edu id="${xmlText(id)}"${implicit ? ' implicit="true"' : ''}>${cdata(said)}</edu>\n`);
    return `<?xml version="1.0" encoding="UTF-8"?>\n<arggraph${root}>\n${edus.join('')}${this.units.join('')}${this.edges.join('')}</arggraph>\n`;
  }

  private writeClaim(claim: Claim): void {
    const id = this.ids.get(claim.id) ?? '';
    const [occurrence] = claim.occurrences;
    const implicit = occurrence?.implicit === true;
    const segments = segmentsOf(claim) ?? [{ id: this.free('e'), text: claim.text, edge: this.free('c'), ...(implicit && { implicit: true as const }) }];
    const joints = new Set<string>();
    for (const segment of segments) {
      this.segments.push(segment);
      const { id: source, edge = this.free('c'), joint, jointEdge = this.free('c') } = segment;
      this.edge(edge, source, joint ?? id, 'seg');
      if (joint === undefined || joints.has(joint)) continue;
      joints.add(joint);
      this.units.push(`  <joint id="${xmlText(joint)}"/>\n`);
      this.edge(jointEdge, joint, id, 'seg');
    }
    const isHeld = occurrence !== undefined && isCommitted(occurrence.stance);
    this.units.push(`  <adu id="${xmlText(id)}" type="${isHeld ? 'pro' : 'opp'}"/>\n`);
  }

  private writeInference(inference: Inference): void {
    this.writeLinked(inference, inference.premises, inference.conclusion, 'sup');
  }

  private writeRelation(relation: Support | Rebuttal, type: string): void {
    this.writeLinked(relation, sourcesOf(relation), relation.to, fromExtra(relation, EXTRA, TYPE, text) ?? type);
  }

  /** The first source by an edge of its own, the others by edges to it. */
  private writeLinked(of: Inference | Support | Rebuttal, [first = '', ...others]: readonly string[], to: string, type: string): void {
    const id = this.ids.get(of.id) ?? '';
    this.edge(id, this.ids.get(first) ?? first, this.ids.get(to) ?? to, type);
    const names = fromExtra(of, EXTRA, ADDED, NamesSchema) ?? [];
    others.forEach((other, i) => this.edge(names[i] ?? this.free('c'), this.ids.get(other) ?? other, id, 'add'));
  }

  private edge(id: string, from: string, to: string, type: string): void {
    this.edges.push(`  <edge id="${xmlText(id)}" src="${xmlText(from)}" trg="${xmlText(to)}" type="${xmlText(type)}"/>\n`);
  }

  /** An id that no other element has: this one, or it with a number. */
  private free(wanted: string): string {
    let id = wanted;
    while (id.length < 2 || this.used.has(id)) {
      this.count += 1;
      id = `${wanted}${this.count}`;
    }
    this.used.add(id);
    return id;
  }
}

/** As they were read, if the text is still theirs. */
function segmentsOf(claim: Claim): Segment[] | undefined {
  const segments = fromExtra(claim, EXTRA, SEGMENTS, SegmentsSchema);
  return segments === undefined || segments.length === 0 ? undefined : segments;
}

/** An ID of XML begins with a letter or an underscore. */
function xmlId(id: string): string {
  const clean = id.replace(/[^\p{L}\p{N}._-]/gu, '_');
  return /^[\p{L}_]/u.test(clean) ? clean : `_${clean}`;
}

/** `e2` before `e10`, as the text goes. */
function byNumber(a: Segment, b: Segment): number {
  return a.id.localeCompare(b.id, 'en', { numeric: true });
}
