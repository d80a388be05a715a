/** What became of the spans of each essay in the texts that a reader brought. */
import type { Debate, Essay } from '../model/schema.ts';
import { spansOfEssay, type EssaySpan, type NamedText, type TextAssignment } from './assign-texts.ts';
import { coverageOf, segmentsOf } from './segments.ts';

export interface TextReport {
  readonly essay: Essay;
  /** `missing`: no text was brought. */
  readonly how: 'same' | 'changed' | 'missing';
  readonly source: NamedText | undefined;
  readonly spans: number;
  /** In the order of the debate. */
  readonly notFound: readonly EssaySpan[];
  /** The part of the text, 0 to 1, that found spans cover. */
  readonly coverage: number;
}

/** One report for each essay, in the order of the debate. */
export function textReports(debate: Debate, { placed }: TextAssignment): TextReport[] {
  return debate.essays.map((essay): TextReport => {
    const text = placed.find((p) => p.essay === essay);
    if (text === undefined) {
      const notFound = spansOfEssay(debate, essay);
      return { essay, how: 'missing', source: undefined, spans: notFound.length, notFound, coverage: 0 };
    }
    const { how, source, anchors } = text;
    return {
      essay,
      how,
      source,
      spans: anchors.length,
      notFound: anchors.filter(({ found }) => found === undefined),
      coverage: coverageOf(source.text.length, segmentsOf(source.text.length, anchors)),
    };
  });
}

/** Whether there is nothing more to find. An essay without digest and spans has nothing to be known by. */
export function isComplete({ essay, how, spans, notFound }: TextReport): boolean {
  return how === 'missing' ? essay.sha256 === null && spans === 0 : notFound.length === 0;
}
