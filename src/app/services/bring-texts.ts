/** What comes of the texts that the reader brings. */
import { assignTexts, placeAnchors, type NamedText, type TextAssignment } from '../../../graph/anchor/assign-texts.ts';
import { matchText } from '../../../graph/anchor/match-text.ts';
import type { Debate } from '../../../graph/model/schema.ts';
import type { KeptText } from './text-database.ts';

export interface BroughtTexts {
  /** To be put in the place of what their essays had. */
  readonly put: readonly KeptText[];
  /** Those that are no essay's, or of whose essay a better text is at hand. */
  readonly strangers: readonly NamedText[];
}

/**
 * A text that is brought takes the place of the one that its essay had; only the very text of an essay does not give way to a
 * changed copy.
 *
 * @param now ISO 8601, in UTC
 */
export function bringTexts(debate: Debate, kept: readonly KeptText[], brought: readonly NamedText[], now: string): BroughtTexts {
  const { placed, strangers } = assignTexts(debate, brought);
  const stays = placed.filter(({ essay, how }) => {
    const former = kept.find((text) => text.essay === essay.id);
    return how === 'changed' && former !== undefined && matchText(essay, former.text).how === 'same';
  });
  return {
    put: placed
      .filter((text) => !stays.includes(text))
      .map(({ essay, source: { name, text } }) => ({ essay: essay.id, name, text, addedAt: now })),
    strangers: [...strangers, ...stays.map(({ source }) => source)],
  };
}

/** The texts as they were assigned before, each to its essay; texts of essays that the debate no longer has are left out. */
export function keptAssignment(debate: Debate, kept: readonly KeptText[], strangers: readonly NamedText[] = []): TextAssignment {
  const textOf = (essay: string): KeptText | undefined => kept.find((text) => text.essay === essay);
  return {
    placed: debate.essays.flatMap((essay) => {
      const text = textOf(essay.id);
      return text === undefined ? [] : [placeAnchors(debate, essay, text)];
    }),
    missing: debate.essays.filter((essay) => textOf(essay.id) === undefined),
    strangers,
  };
}
