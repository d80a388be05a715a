/** The inside of a claim's box: a caption where it needs one, and the wrapped text. */
import type { Claim, Essay } from '../../model/schema.ts';
import type { DebateGraph } from '../../model/debate-graph.ts';
import { captionOf } from '../caption.ts';
import type { SceneLine, SceneTag } from '../scene.ts';
import { cleanText } from '../text/clean-text.ts';
import { textWidth } from '../text/measure.ts';
import { fitText, wrapText } from '../text/wrap.ts';
import { BOX, CAPTION, CLAIM_TEXT, THESIS_CAPTION, THESIS_TEXT, type TextSize } from './sizes.ts';
import { tagAt } from './tag.ts';

export type ClaimWording = 'gist' | 'text';

/** A box with its upper left corner at the origin. */
export interface BoxContent {
  readonly width: number;
  readonly height: number;
  readonly lines: readonly SceneLine[];
  readonly description: string;
  readonly shared?: SceneTag;
  readonly handle?: SceneTag;
}

export interface BoxTraits {
  readonly thesis: boolean;
  readonly committed: boolean;
  readonly hiddenGrounds: number;
  /** Numbers of the other essays that voice the claim. */
  readonly alsoIn: readonly number[];
  readonly wording: ClaimWording;
}

export function boxContent(g: DebateGraph, claim: Claim, essay: Essay, traits: BoxTraits): BoxContent {
  const [width, maxLines] = traits.wording === 'gist' ? [BOX.width, BOX.maxLines] : [BOX.wideWidth, BOX.wideMaxLines];
  const inner = width - 2 * BOX.paddingX;
  const caption = captionOf(g, claim, essay);
  const stack = new LineStack();
  if (traits.thesis) {
    const cap = caption === '' ? 'THESIS' : `THESIS · ${caption}`;
    stack.add(fitText(cap, { ...THESIS_CAPTION, width: inner }), THESIS_CAPTION, 'essay');
  } else if (caption !== '') {
    stack.add(fitText(caption, { ...CAPTION, width: inner }), CAPTION, 'muted');
  }
  const font = traits.thesis ? THESIS_TEXT : CLAIM_TEXT;
  for (const line of wrapText(cleanText(claim[traits.wording]), { ...font, width: inner, maxLines })) {
    stack.add(line, font, traits.committed ? 'text' : 'muted');
  }
  const height = stack.bottom + BOX.paddingY;
  return {
    width,
    height,
    lines: stack.lines,
    description: [traits.thesis ? 'Thesis' : '', caption, cleanText(claim.text)].filter((part) => part !== '').join('. '),
    ...(traits.alsoIn.length > 0 && { shared: sharedTag(traits.alsoIn, width) }),
    ...(traits.hiddenGrounds > 0 && { handle: handleTag(traits.hiddenGrounds, width, height) }),
  };
}

/** On the upper border, at the right. */
function sharedTag(alsoIn: readonly number[], boxWidth: number): SceneTag {
  const tag = tagAt(`= also in ${alsoIn.join(', ')}`, 0, 0);
  return { ...tag, x: boxWidth - tag.width - 8 };
}

/** On the lower border, at the right: the grounds lie there. */
function handleTag(hidden: number, boxWidth: number, boxHeight: number): SceneTag {
  const tag = tagAt(`+${hidden}`, 0, boxHeight);
  return { ...tag, x: boxWidth - tag.width - 8 };
}

class LineStack {
  readonly lines: SceneLine[] = [];
  bottom: number = BOX.paddingY;

  add(text: string, { size, weight, lineHeight }: TextSize, ink: SceneLine['ink']): void {
    const width = textWidth(text, { size, weight });
    this.lines.push({ text, x: BOX.paddingX, y: this.bottom + lineHeight / 2, size, weight, ink, width });
    this.bottom += lineHeight;
  }
}
