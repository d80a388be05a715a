/** The inside of a claim's box: a caption where it needs one, and the wrapped text. */
import { say, str } from '../../language/say.ts';
import type { Claim, Essay, Wording } from '../../model/schema.ts';
import type { DebateGraph } from '../../model/debate-graph.ts';
import { captionLine, captionOf } from '../caption.ts';
import type { SceneBox, SceneLine, SceneTag } from '../scene.ts';
import { baseDirection } from '../text/bidi.ts';
import { cleanText } from '../text/clean-text.ts';
import { textWidth } from '../text/measure.ts';
import { wrapText } from '../text/wrap.ts';
import { BOX, CAPTION, CLAIM_TEXT, THESIS_CAPTION, THESIS_TEXT, type TextSize } from './sizes.ts';
import { tagAt } from './tag.ts';

/** Tags sit on the borders: one on the upper with the other essays, one on the lower with the hidden grounds. */
const TAG_INSET = 8;
/** By so much they reach into the text. */
const ROOM_FOR_TAG = 4;

/** A box with its upper left corner at the origin. */
export type BoxContent = Pick<SceneBox, 'width' | 'height' | 'lines' | 'description' | 'gist' | 'hiddenGrounds' | 'shared' | 'handle'>;

export interface BoxTraits {
  readonly thesis: boolean;
  readonly committed: boolean;
  readonly hiddenGrounds: number;
  /** Numbers of the other essays that voice the claim. */
  readonly alsoIn: readonly number[];
  readonly wording: Wording;
}

export function boxContent(g: DebateGraph, claim: Claim, essay: Essay, traits: BoxTraits): BoxContent {
  const [width, maxLines] = traits.wording === 'gist' ? [BOX.width, BOX.maxLines] : [BOX.wideWidth, BOX.wideMaxLines];
  const inner = width - 2 * BOX.paddingX;
  const caption = captionOf(g, claim, essay);
  const stack = new LineStack(width, traits.alsoIn.length > 0 ? ROOM_FOR_TAG : 0);
  if (traits.thesis) {
    const cap = { voice: caption.voice, manner: [say('THESIS'), caption.manner].filter((part) => part !== '').join(' · ') };
    stack.add(captionLine(cap, inner, THESIS_CAPTION), THESIS_CAPTION, 'essay');
  } else if (caption.voice !== '' || caption.manner !== '') {
    stack.add(captionLine(caption, inner, CAPTION), CAPTION, 'muted');
  }
  const font = traits.thesis ? THESIS_TEXT : CLAIM_TEXT;
  const text = cleanText(claim[traits.wording]);
  for (const line of wrapText(text, { ...font, width: inner, maxLines })) {
    stack.add(line, font, traits.committed ? 'text' : 'muted', baseDirection(text));
  }
  const handle = traits.hiddenGrounds > 0 ? tagAt(`+${traits.hiddenGrounds}`, 0, 0) : undefined;
  const covered = handle !== undefined && stack.lastRight > width - TAG_INSET - handle.width;
  const height = stack.bottom + BOX.paddingY + (covered ? ROOM_FOR_TAG : 0);
  return {
    width,
    height,
    lines: stack.lines,
    description: [traits.thesis ? say('Thesis') : '', caption.voice, caption.manner, cleanText(claim.text)].filter((part) => part !== '').join('. '),
    gist: cleanText(claim.gist),
    hiddenGrounds: traits.hiddenGrounds,
    ...(traits.alsoIn.length > 0 && { shared: atRight(tagAt(say(str`also in ${traits.alsoIn.join(', ')}`), 0, 0), width) }),
    ...(handle && { handle: atRight({ ...handle, y: handle.y + height }, width) }),
  };
}

function atRight(tag: SceneTag, boxWidth: number): SceneTag {
  return { ...tag, x: boxWidth - tag.width - TAG_INSET };
}

class LineStack {
  readonly lines: SceneLine[] = [];
  bottom: number;
  /** Where the last line ends. */
  lastRight = 0;

  constructor(
    private readonly boxWidth: number,
    extra: number,
  ) {
    this.bottom = BOX.paddingY + extra;
  }

  add(text: string, { size, weight, lineHeight }: TextSize, ink: SceneLine['ink'], direction = baseDirection(text)): void {
    const width = textWidth(text, { size, weight });
    const x = direction === 'rtl' ? this.boxWidth - BOX.paddingX - width : BOX.paddingX;
    this.lines.push({ text, x, y: this.bottom + lineHeight / 2, size, weight, ink, width, ...(direction === 'rtl' && { direction }) });
    this.bottom += lineHeight;
    this.lastRight = x + width;
  }
}
