/** Which of the texts that a reader brings is which essay's, and which of its spans stand where (SPEC.md, N7). */
import type { Anchor, Claim, Debate, Essay, Occurrence } from '../model/schema.ts';
import { matchText, type Found, type TextMatch } from './match-text.ts';

export interface NamedText {
  /** The file's name, to speak of it. */
  readonly name: string;
  readonly text: string;
}

export interface PlacedAnchor {
  readonly claim: Claim;
  readonly occurrence: Occurrence;
  readonly anchor: Anchor;
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
 * found in it. One text an essay, one essay a text.
 */
export function assignTexts(debate: Debate, texts: readonly NamedText[]): TextAssignment {
  const candidates = debate.essays
    .flatMap((essay) => texts.map((source) => placeAnchors(debate, essay, source)))
    .map((placed) => ({ placed, score: scoreOf(placed) }))
    .filter(({ score }) => score >= ENOUGH_FOUND)
    .toSorted((a, b) => b.score - a.score);
  const taken = new Set<Essay | NamedText>();
  const placed: PlacedText[] = [];
  for (const { placed: candidate } of candidates) {
    if (taken.has(candidate.essay) || taken.has(candidate.source)) continue;
    taken.add(candidate.essay).add(candidate.source);
    placed.push(candidate);
  }
  return {
    placed: placed.toSorted((a, b) => debate.essays.indexOf(a.essay) - debate.essays.indexOf(b.essay)),
    missing: debate.essays.filter((essay) => !taken.has(essay)),
    strangers: texts.filter((source) => !taken.has(source)),
  };
}

export function placeAnchors(debate: Debate, essay: Essay, source: NamedText): PlacedText {
  const match = matchText(essay, source.text);
  const anchors = debate.claims.flatMap((claim) =>
    claim.occurrences
      .filter((occurrence) => occurrence.essay === essay.id)
      .flatMap((occurrence) =>
        occurrence.anchors.map((anchor) => ({ claim, occurrence, anchor, found: match.find(anchor) })),
      ),
  );
  return { essay, source, how: match.how, anchors };
}

/** The very text beats any changed one, also if it has no anchors. */
function scoreOf({ how, anchors }: PlacedText): number {
  if (how === 'same') return 2;
  return anchors.length === 0 ? 0 : anchors.filter((a) => a.found !== undefined).length / anchors.length;
}
