import { anchoredText, makeAnchor } from '../../anchor/make-anchor.ts';
import { textDigest } from '../../anchor/digest.ts';
import { say, str } from '../../language/say.ts';
import { quotable } from '../../model/quote.ts';
import type { Anchor } from '../../model/schema.ts';
import { Draft } from '../draft.ts';
import { asExtra } from '../extras.ts';
import type { FormatReading, SourceFile } from '../format.ts';
import { stemOf } from '../stem.ts';
import { readXml, type XmlElement } from '../xml/read-xml.ts';
import { ADDED, ATTACKING, EXTRA, ROOT, SEGMENTS, SUPPORTING, TYPE, UNUSED, type Segment } from './parts.ts';

interface Edge {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly type: string;
  readonly element: XmlElement;
}

export function readMicrotext(file: SourceFile, beside: readonly SourceFile[]): FormatReading {
  const { root, problems } = readXml(file.text);
  const stem = stemOf(file.name);
  const id = root?.attributes.get('id') ?? stem;
  const draft = new Draft(id, stem);
  for (const { message, place } of problems) draft.report('error', 'xml-syntax', say(str`the text is no well-formed XML: ${message}`), say('mend it at this place'), place);
  if (root?.name !== 'arggraph') {
    draft.report('error', 'no-arggraph', say('there is no element <arggraph> around it'), say('open the XML of an arg-microtext'));
    return { diagnostics: draft.diagnostics };
  }
  const text = beside.find(({ name }) => name.toLowerCase() === `${stem}.txt`.toLowerCase())?.text;
  new MicrotextReader(draft, root, text).read();
  return { debate: draft.debate(), diagnostics: draft.diagnostics };
}

class MicrotextReader {
  private readonly units = new Map<string, XmlElement>();
  private readonly edges: Edge[] = [];
  private readonly edgesTo = new Map<string, Edge[]>();
  private readonly essay: string;
  private readonly author: string;
  /** The debate's ids of claims, inferences and relations, by those of the file. */
  private readonly made = new Map<string, string>();
  private readonly opponents = new Set<string>();

  constructor(
    private readonly draft: Draft,
    root: XmlElement,
    private readonly text: string | undefined,
  ) {
    this.author = draft.person('author');
    for (const element of root.children) this.take(element);
    for (const edge of this.edges) {
      const others = this.edgesTo.get(edge.to);
      if (others === undefined) this.edgesTo.set(edge.to, [edge]);
      else others.push(edge);
    }
    const unused = this.unusedSegments();
    this.essay = draft.essay('text', {
      author: this.author,
      ...(text !== undefined && { sha256: textDigest(text), length: text.length }),
      extra: [
        asExtra(EXTRA, ROOT, [...root.attributes]),
        ...(unused.length > 0 ? [asExtra(EXTRA, UNUSED, unused)] : []),
      ],
    });
  }

  read(): void {
    const places = this.placesInText();
    for (const [id, element] of this.units) if (element.name === 'adu') this.readClaim(id, element, places);
    // Targets before what is directed at them, whatever their order; the list grows while it is gone through.
    const reached = [...this.made.keys()];
    const read = new Set<Edge>();
    for (const target of reached) {
      for (const edge of this.edgesTo.get(target) ?? []) {
        if (edge.type === 'seg' || read.has(edge)) continue;
        read.add(edge);
        if (edge.type !== 'add' && this.readEdge(edge)) reached.push(edge.id);
      }
    }
    for (const edge of this.edges) {
      if (edge.type !== 'seg' && !read.has(edge)) this.dangling(edge, edge.to);
    }
  }

  private dangling({ id, element }: Edge, end: string): void {
    this.draft.report('error', 'dangling-id', say(str`the edge "${quotable(id)}" has an end that is not there ("${quotable(end)}")`), say('mend its src and trg'), element.place);
  }

  private take(element: XmlElement): void {
    const { name, attributes, place } = element;
    const id = attributes.get('id') ?? '';
    if (name === 'edge') {
      const [from, to, type] = ['src', 'trg', 'type'].map((key) => attributes.get(key) ?? '');
      this.edges.push({ id, from: from ?? '', to: to ?? '', type: type ?? '', element });
    } else if (name === 'edu' || name === 'adu' || name === 'joint') {
      if (this.units.has(id)) this.draft.report('error', 'duplicate-id', say(str`"${quotable(id)}" names two elements`), say('give the second an id of its own'), place);
      else this.units.set(id, element);
    } else this.draft.report('warning', 'unknown-element', say(str`<${name}> is not known in an argument graph`), say('it was left out'), place);
  }

  private readClaim(id: string, { attributes, place }: XmlElement, places: ReadonlyMap<string, Anchor>): void {
    const segments = this.segmentsOf(id);
    const isOpponent = attributes.get('type') === 'opp';
    const implicit = segments.length > 0 && segments.every((segment) => segment.implicit);
    if (segments.length === 0) this.draft.report('warning', 'no-segment', say(str`no segment of the text belongs to "${quotable(id)}"`), say('add one and an edge of type seg'), place);
    const claim = this.draft.claim(id, { text: claimText(segments), extra: [asExtra(EXTRA, SEGMENTS, segments)] });
    const anchors = segments.flatMap((segment) => places.get(segment.id) ?? []);
    this.draft.voice(claim, { essay: this.essay, stance: isOpponent ? 'reports' : 'asserts', implicit, anchors: implicit ? [] : anchors });
    this.made.set(id, claim);
    if (isOpponent) this.opponents.add(id);
  }

  /** The pieces of text that a claim is made of, in the order of the file, through joints as well. */
  private segmentsOf(unit: string): Segment[] {
    const leading = (to: string): Edge[] => (this.edgesTo.get(to) ?? []).filter(({ type }) => type === 'seg');
    return leading(unit).flatMap(({ id: edge, from }): Segment[] => {
      const element = this.units.get(from);
      if (element?.name === 'edu') return [segment(from, element, { edge })];
      if (element?.name !== 'joint') return [];
      return leading(from).flatMap((inner) => {
        const part = this.units.get(inner.from);
        return part?.name === 'edu' ? [segment(inner.from, part, { edge: inner.id, joint: from, jointEdge: edge })] : [];
      });
    });
  }

  private unusedSegments(): Segment[] {
    const used = new Set(this.edges.filter(({ type }) => type === 'seg').map(({ from }) => from));
    return [...this.units].flatMap(([id, element]) => (element.name === 'edu' && !used.has(id) ? [segment(id, element, {})] : []));
  }

  /** The target is there. False if nothing could be made of the edge. */
  private readEdge(edge: Edge): boolean {
    const { id, from: source, to: target, type, element } = edge;
    const added = (this.edgesTo.get(id) ?? []).filter((other) => other.type === 'add');
    const sources = [source, ...added.map((other) => other.from)];
    const from = sources.flatMap((unit) => this.made.get(unit) ?? []);
    const to = this.made.get(target) ?? '';
    const missing = sources.find((unit) => !this.made.has(unit));
    if (missing !== undefined) {
      this.dangling(edge, missing);
      return false;
    }
    const extras = added.length > 0 ? [asExtra(EXTRA, ADDED, added.map((other) => other.id))] : [];
    const relation = { essay: this.essay, from, to, extra: [...extras, asExtra(EXTRA, TYPE, type)] };
    const joinsClaims = this.units.has(target);
    if (type === 'sup' && joinsClaims) {
      const isOpponent = [...sources, target].some((unit) => this.opponents.has(unit));
      this.made.set(id, this.draft.inference(id, { essay: this.essay, stance: isOpponent ? 'reports' : 'asserts', premises: from, conclusion: to, extra: extras }, element.place));
    } else if (SUPPORTING.some((one) => one === type)) this.made.set(id, this.draft.support(id, relation, element.place));
    else if (ATTACKING.some((one) => one === type)) this.made.set(id, this.draft.rebuttal(id, relation, element.place));
    else {
      this.draft.report('error', 'unknown-edge', say(str`"${quotable(type)}" is no type of edge`), say('write seg, sup, exa, add, reb or und'), element.place);
      return false;
    }
    return true;
  }

  /** Where each segment stands in the text: they follow one another there, so each is looked for behind the one before. */
  private placesInText(): ReadonlyMap<string, Anchor> {
    const places = new Map<string, Anchor>();
    if (this.text === undefined) return places;
    const prepared = anchoredText(this.text);
    let from = 0;
    for (const [id, element] of this.units) {
      if (element.name !== 'edu' || element.attributes.get('implicit') === 'true') continue;
      const words = element.text.trim();
      const start = words === '' ? -1 : placeIn(this.text, words, from);
      if (start < 0 || !/[\p{L}\p{N}]/u.test(words)) {
        this.draft.report('warning', 'not-in-text', say(str`the segment "${quotable(id)}" is not in the text beside it`), say('it has no anchor; put the text there from which it was made'), element.place);
        continue;
      }
      places.set(id, makeAnchor(prepared, start, start + words.length));
      from = start + words.length;
    }
    return places;
  }
}

/** Behind the place, or else wherever it stands if it stands but once; -1 if nowhere. */
function placeIn(text: string, words: string, from: number): number {
  const behind = text.indexOf(words, from);
  if (behind >= 0) return behind;
  const first = text.indexOf(words);
  return first === text.lastIndexOf(words) ? first : -1;
}

function segment(id: string, { text, attributes }: XmlElement, edges: Pick<Segment, 'edge' | 'joint' | 'jointEdge'>): Segment {
  return { id, text: text.trim(), ...(attributes.get('implicit') === 'true' && { implicit: true as const }), ...edges };
}

/** Segments that are joined make the claim together; others say it again. */
function claimText(segments: readonly Segment[]): string {
  const [first] = segments;
  if (first?.joint === undefined) return first?.text ?? '';
  return segments.filter(({ joint }) => joint === first.joint).map(({ text }) => text).join(' ');
}
