/** Which of the texts that a reader brings is which essay's, and which of its spans stand where (SPEC.md, N7). */
import type { Anchor, Claim, Debate, Essay, Occurrence } from '../model/schema.ts';
import { matchText, textMatcher, type Found, type TextMatch } from './match-text.ts';

/** A text that somebody brings, and what it is called. */
export interface NamedText {
  /** The file's name, to speak of it. */
  readonly name: string;
  readonly text: string;
}

/** An anchor of an essay, and what stands there. */
export interface EssaySpan {
  readonly claim: Claim;
  readonly occurrence: Occurrence;
  readonly anchor: Anchor;
}

export interface PlacedAnchor extends EssaySpan {
  /** Undefined if the span was not found with certainty. */
  readonly found: Found | undefined;
}

/** An essay's text with its spans in it. */
export interface PlacedText {
  readonly essay: Essay;
  readonly source: NamedText;
  readonly how: TextMatch['how'];
  readonly anchors: readonly PlacedAnchor[];
}

/** Which text is which essay’s. */
export interface TextAssignment {
  readonly placed: readonly PlacedText[];
  /** Essays for which no text was brought. */
  readonly missing: readonly Essay[];
  /** Texts that are no essay's of the debate. */
  readonly strangers: readonly NamedText[];
}

/** A text is taken for a changed copy of an essay if at least this part of the essay's spans is found in it. */
const ENOUGH_FOUND = 0.2;

/**
 * Assigns texts to essays: first those that are the very text, then each other one to the essay of which most spans are
 * found in it. One text an essay, one essay a text; of equals, the one that comes first.
 */
export function assignTexts(debate: Debate, texts: readonly NamedText[]): TextAssignment {
  const matchers = texts.map((source) => ({ source, match: textMatcher(source.text) }));
  const placed = new Map<Essay, PlacedText>();
  const taken = new Set<NamedText>();
  const take = (candidate: PlacedText): void => {
    if (placed.has(candidate.essay) || taken.has(candidate.source)) return;
    placed.set(candidate.essay, candidate);
    taken.add(candidate.source);
  };

  for (const essay of debate.essays) {
    // Also if it has no spans, and before any changed copy, of which all spans may be found.
    const same = matchers.find(({ source, match }) => !taken.has(source) && match(essay).how === 'same');
    if (same) take(place(debate, essay, same.source, same.match(essay)));
  }
  debate.essays
    .filter((essay) => !placed.has(essay))
    .flatMap((essay) => matchers.filter((m) => !taken.has(m.source)).map((m) => place(debate, essay, m.source, m.match(essay))))
    .map((candidate) => ({ candidate, found: partFound(candidate) }))
    .filter(({ found }) => found >= ENOUGH_FOUND)
    .toSorted((a, b) => b.found - a.found)
    .forEach(({ candidate }) => take(candidate));

  return {
    placed: debate.essays.flatMap((essay) => placed.get(essay) ?? []),
    missing: debate.essays.filter((essay) => !placed.has(essay)),
    strangers: texts.filter((source) => !taken.has(source)),
  };
}

/** The spans of an essay in a text that is taken for it. */
export function placeAnchors(debate: Debate, essay: Essay, source: NamedText): PlacedText {
  return place(debate, essay, source, matchText(essay, source.text));
}

/** In the order of the debate. */
export function spansOfEssay({ claims }: Debate, essay: Essay): EssaySpan[] {
  return claims.flatMap((claim) =>
    claim.occurrences
      .filter((occurrence) => occurrence.essay === essay.id)
      .flatMap((occurrence) => occurrence.anchors.map((anchor) => ({ claim, occurrence, anchor }))),
  );
}

function place(debate: Debate, essay: Essay, source: NamedText, { how, find }: TextMatch): PlacedText {
  const anchors = spansOfEssay(debate, essay).map((span) => ({ ...span, found: find(span.anchor) }));
  return { essay, source, how, anchors };
}

/** 0 to 1; an essay without spans has nothing to be known by. */
function partFound({ anchors }: PlacedText): number {
  return anchors.length === 0 ? 0 : anchors.filter((a) => a.found !== undefined).length / anchors.length;
}
