import { textDigest } from '../../anchor/digest.ts';
import { anchoredText, makeAnchor } from '../../anchor/make-anchor.ts';
import { say, str } from '../../language/say.ts';
import { quotable } from '../../model/quote.ts';
import type { Anchor } from '../../model/schema.ts';
import { Draft } from '../draft.ts';
import { asExtra } from '../extras.ts';
import type { FormatReading, SourceFile } from '../format.ts';
import { Ways } from '../sides.ts';
import { stemOf } from '../stem.ts';
import { offsetsIn } from './code-points.ts';
import { standoffLines, type Attribute, type Relation, type Standoff, type TextBound } from './lines.ts';
import { ATTRIBUTES, BOUND, EXTRA, isAttack, isSupport, LINES, MAJOR_CLAIM, STANCE, TYPE } from './parts.ts';

export function readBrat(file: SourceFile, beside: readonly SourceFile[]): FormatReading {
  const stem = stemOf(file.name);
  const text = beside.find(({ name }) => name.toLowerCase() === `${stem}.txt`.toLowerCase())?.text;
  const draft = new Draft(stem, stem);
  new BratReader(draft, standoffLines(file.text), text).read();
  return { debate: draft.debate(), diagnostics: draft.diagnostics };
}

class BratReader {
  private readonly essay: string;
  /** The debate's ids of claims, by those of the file. */
  private readonly claims = new Map<string, string>();
  private readonly attributesOf = new Map<string, Attribute[]>();

  constructor(
    private readonly draft: Draft,
    private readonly standoff: Standoff,
    private readonly text: string | undefined,
  ) {
    const { others, broken, attributes } = standoff;
    for (const { line, text: written } of broken) {
      draft.report('error', 'not-an-annotation', say(str`"${quotable(written)}" is no annotation`), say('mend the line; it begins with T, R, A, E, N, * or #, a number and a tab'), { line, column: 1 });
    }
    for (const attribute of attributes) this.attributesOf.set(attribute.of, [...(this.attributesOf.get(attribute.of) ?? []), attribute]);
    this.essay = draft.essay('text', {
      author: draft.person('author'),
      ...(text !== undefined && { sha256: textDigest(text), length: text.length }),
      extra: others.length === 0 ? [] : [asExtra(EXTRA, LINES, others)],
    });
  }

  read(): void {
    const { textBounds, relations } = this.standoff;
    const known = new Set(textBounds.map(({ id }) => id));
    const links = relations.filter((relation) => this.isKnown(relation, known));
    const isHeld = this.sides(links);
    const anchorsOf = this.anchoring();
    for (const bound of textBounds) this.readClaim(bound, isHeld(bound.id), anchorsOf);
    this.readStances();
    for (const relation of links) this.readRelation(relation, isHeld);
  }

  private isKnown({ id, from, to, line }: Relation, known: ReadonlySet<string>): boolean {
    const missing = [from, to].find((end) => !known.has(end));
    if (missing === undefined) return true;
    this.draft.report('error', 'dangling-id', say(str`"${quotable(id)}" has an end that is not there ("${quotable(missing)}")`), say('mend its arguments'), { line, column: 1 });
    return false;
  }

  /** The author holds the major claims; what attacks a held claim is an objection that the author only raises. */
  private sides(links: readonly Relation[]): (id: string) => boolean {
    const told = new Map<string, boolean>();
    for (const { id, type } of this.standoff.textBounds) {
      const stance = this.stanceOf(id);
      if (type === MAJOR_CLAIM) told.set(id, true);
      else if (stance !== undefined) told.set(id, !/^against/iu.test(stance));
    }
    const ways = new Ways();
    for (const { type, from, to } of links) ways.lead(from, to, isAttack(type));
    return ways.nearest(this.standoff.textBounds.map(({ id }) => id), told);
  }

  private stanceOf(id: string): string | undefined {
    return this.attributesOf.get(id)?.find(({ name }) => name === STANCE)?.value;
  }

  private readClaim(bound: TextBound, isHeld: boolean, anchorsOf: (bound: TextBound) => Anchor[]): void {
    const { id, type, spans, text } = bound;
    const attributes = this.attributesOf.get(id) ?? [];
    const claim = this.draft.claim(id, {
      text,
      extra: [asExtra(EXTRA, BOUND, { id, type, spans }), ...(attributes.length > 0 ? [asExtra(EXTRA, ATTRIBUTES, attributes.map(({ id: name, name: of, value }) => [name, of, value]))] : [])],
    });
    this.claims.set(id, claim);
    this.draft.voice(claim, { essay: this.essay, stance: isHeld ? 'asserts' : 'reports', role: type === MAJOR_CLAIM ? 'thesis' : undefined, anchors: anchorsOf(bound) });
  }

  /** A claim's stance is for or against what the essay as a whole is for. */
  private readStances(): void {
    const major = this.standoff.textBounds.filter(({ type }) => type === MAJOR_CLAIM).map(({ id }) => id);
    for (const { id, type } of this.standoff.textBounds) {
      const stance = this.stanceOf(id);
      if (stance === undefined || type === MAJOR_CLAIM) continue;
      for (const thesis of major) {
        const relation = { essay: this.essay, from: [this.claims.get(id) ?? ''], to: this.claims.get(thesis) ?? '', extra: [asExtra(EXTRA, STANCE, stance)] };
        if (/^against/iu.test(stance)) this.draft.rebuttal(`${id}-${STANCE}`, relation);
        else this.draft.support(`${id}-${STANCE}`, relation);
      }
    }
  }

  private readRelation({ id, type, from, to, line }: Relation, isHeld: (id: string) => boolean): void {
    const place = { line, column: 1 };
    const [source, target] = [this.claims.get(from) ?? '', this.claims.get(to) ?? ''];
    const extras = [asExtra(EXTRA, TYPE, type)];
    if (isAttack(type)) this.draft.rebuttal(id, { essay: this.essay, from: [source], to: target, extra: extras }, place);
    else if (isSupport(type)) {
      const isOwn = isHeld(from) && isHeld(to);
      this.draft.inference(id, { essay: this.essay, stance: isOwn ? 'asserts' : 'reports', premises: [source], conclusion: target, extra: extras }, place);
    } else {
      this.draft.support(id, { essay: this.essay, from: [source], to: target, extra: extras }, place);
      this.draft.report('warning', 'unknown-relation', say(str`"${quotable(type)}" is neither a support nor an attack`), say('it was read as a support; give it a type that says which it is'), place);
    }
  }

  private anchoring(): (bound: TextBound) => Anchor[] {
    const { text } = this;
    if (text === undefined) return () => [];
    const { toCodeUnits } = offsetsIn(text);
    const prepared = anchoredText(text);
    return ({ id, spans, line }) =>
      spans.flatMap(([from, to]): Anchor[] => {
        const [start, end] = [toCodeUnits(from), toCodeUnits(to)];
        if (start !== undefined && end !== undefined && /[\p{L}\p{N}]/u.test(text.slice(start, end))) return [makeAnchor(prepared, start, end)];
        this.draft.report('warning', 'span-outside', say(str`the span of "${quotable(id)}" is not in the text beside it`), say('it has no anchor; put the text there that was annotated'), { line, column: 1 });
        return [];
      });
  }
}
