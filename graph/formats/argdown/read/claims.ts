/** Statements, and arguments that are only sketched, as claims: one for all that stand under one title. */
import type { Extra } from '../../../model/schema.ts';
import type { Draft } from '../../draft.ts';
import { CLAIM_KEYS, dateIn, lineIn, linkIn, OCCURRENCE_KEYS, roleIn, stanceIn, without } from '../fields.ts';
import { kept } from '../kept.ts';
import { escapeText } from '../escape.ts';
import type { Yaml, YamlMap } from '../yaml.ts';
import { canonicalMember, dataOf, isTrue, remarksOf, tagsOf, type Argument, type Member, type Statement } from './model.ts';
import type { PlainText } from './plain-text.ts';
import type { Speakers } from './speakers.ts';

export class ClaimReader {
  readonly ids = new Map<Statement | Argument, string>();
  /** The essays that tell of some claim what they do with it. */
  readonly told = new Set<string>();

  /** @param standIns statements that stand for no claim */
  constructor(private readonly draft: Draft, private readonly speakers: Speakers, private readonly standIns: ReadonlySet<Statement>) {}

  read(node: Statement | Argument): void {
    if (node.type === 'statement' && this.standIns.has(node)) return;
    const { members, title, isUntitled } = node;
    const data = dataOf(members);
    const shown = canonicalMember(members)?.content.text;
    const text = lineIn(data, 'text') ?? shown ?? title;
    const gist = lineIn(data, 'gist') ?? (isUntitled ? undefined : title);
    const id = this.draft.claim(title, { text, gist, asOf: dateIn(data, 'asOf'), extra: extrasOf(node, text, data) });
    this.ids.set(node, id);
    this.voice(id, members);
  }

  private voice(id: string, members: readonly Member[]): void {
    const isMarked = ({ data }: Member): boolean => OCCURRENCE_KEYS.some((key) => data.has(key));
    const marked = new Set(members.filter(isMarked).map((member) => this.essayOf(member)));
    for (const essay of marked) this.told.add(essay);
    const saying = new Set(voicing(members, marked.size > 0));
    const said = new Set<string>();
    for (const member of members) {
      if (isMarked(member)) this.voiceMarked(id, this.essayOf(member), member.data);
      // Of what only calls it nobody asks for the essay, which would come to be by that.
      if (isMarked(member) || !saying.has(member)) continue;
      const essay = this.essayOf(member);
      if (marked.has(essay) || said.has(essay)) continue;
      said.add(essay);
      this.draft.voice(id, { essay, ...(this.speakers.manners.get(essay) === 'reported' && { stance: 'reports' }) });
    }
  }

  private voiceMarked(id: string, essay: string, data: YamlMap): void {
    const voice = lineIn(data, 'voice');
    this.draft.voice(id, {
      essay,
      ...(voice !== undefined && { voice: this.speakers.person(voice) }),
      stance: stanceIn(data) ?? 'asserts',
      role: roleIn(data),
      implicit: isTrue(data.get('implicit')),
    });
  }

  private essayOf({ data, section, argument }: Member): string {
    const isTold = ['essay', 'author', 'proponent'].some((key) => data.has(key));
    return this.speakers.essayOf(isTold || argument === undefined ? data : dataOf(argument.members), section);
  }
}

/**
 * The members that say what they say, as against those that call it by its title to relate something to it: an argument that stands for a
 * link is no more than that. Where there are none, one of the others has to do.
 */
function voicing(members: readonly Member[], isMarked: boolean): readonly Member[] {
  const saying = members.filter(({ isWrittenOut, position, argument }) => isWrittenOut || (position === 'reconstruction' && argument?.steps.some(({ data }) => linkIn(data) !== undefined) !== true));
  if (saying.length > 0 || isMarked) return saying;
  return [members.find(({ position }) => position === 'outermost') ?? members[0]].flatMap((member) => member ?? []);
}

function extrasOf({ type, title, members, isUntitled }: Statement | Argument, text: string, data: YamlMap): Extra[] {
  const canonical = canonicalMember(members);
  return [
    ...(type === 'argument' ? kept('type', type) : []),
    ...(isUntitled ? kept('untitled', true) : []),
    ...(canonical === undefined && text === title ? kept('unworded', true) : []),
    ...kept('tags', tagsOf(members)),
    ...kept('data', without(data, CLAIM_KEYS)),
    ...(canonical?.content.text === text ? keptMarkup(canonical.content) : []),
    ...kept('wordings', otherWordings(members)),
    ...kept('section', sectionOf(members)),
    ...kept('remarks', remarksOf(members)),
  ];
}

/** With the text that it is the markup of, so that nobody writes it who has changed the text. */
function keptMarkup({ text, markup, innerTags }: PlainText): Extra[] {
  return markup === undefined ? [] : kept('markup', new Map<string, Yaml>([['text', text], ['markup', markup], ...(innerTags.length > 0 ? [['tags', innerTags] as const] : [])]));
}

export function markupOf({ text, markup }: PlainText): string {
  return markup ?? escapeText(text);
}

/** Texts under the same title but the one that stands for all. */
export function otherWordings(members: readonly Member[]): string[] {
  const canonical = canonicalMember(members)?.content.text;
  const others = members.filter(({ isWrittenOut, content: { text } }) => isWrittenOut && text !== '' && text !== canonical);
  return [...new Set(others.map(({ content }) => markupOf(content)))];
}

/** Argdown puts an element into the first section in which it is written out, or the one that says so (`isInGroup`). */
export function sectionOf(members: readonly Member[]): number | undefined {
  const first = members.find(({ data }) => isTrue(data.get('isInGroup'))) ?? members.find(({ isWrittenOut, section, data }) => isWrittenOut && section !== undefined && !data.has('isInGroup'));
  return (first ?? homeOf(members))?.section;
}

/** Where it is written out, or stands by itself, or is met at all. */
export function homeOf(members: readonly Member[]): Member | undefined {
  return members.find(({ isWrittenOut }) => isWrittenOut) ?? members.find(({ position }) => position === 'outermost') ?? members[0];
}
