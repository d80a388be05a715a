/** The people of a nodeset and their essays: each speaker has one, unless the file was written by this program and has more. */
import type { Essay, Extra } from '../../../model/schema.ts';
import type { Draft } from '../../draft.ts';
import type { Act } from '../acts.ts';
import type { Notes } from '../kept.ts';
import { joinedName, knownName } from '../names.ts';
import type { AifParticipant, Nodeset } from '../nodeset.ts';
import { isJson, listAt } from '../../json.ts';
import { ownFields, type OwnFields } from '../own-fields.ts';
import type { Speaker } from '../speakers.ts';

export class Cast {
  /** Participants that say something, by their ids. */
  readonly heard = new Set<string>();
  private readonly people = new Map<string, string>();
  private readonly essays = new Map<string, string>();
  private readonly lengths = new Map<string, number | null>();
  private readonly ranks = new Map<string, number>();
  private readonly ownEssays = new Map<string, string>();
  private readonly participants: ReadonlyMap<string, AifParticipant>;
  private readonly days: ReadonlyMap<string, ReadonlySet<string>>;

  /** @param notes if what the nodeset says beyond a debate is kept */
  constructor(
    private readonly draft: Draft,
    private readonly nodeset: Nodeset,
    private readonly title: string,
    private readonly acts: readonly Act[],
    private readonly notes: Notes | undefined,
  ) {
    this.days = daysOf(acts);
    this.participants = new Map(nodeset.participants.map((p) => [p.id, p]));
    for (const participant of nodeset.participants) if ('id' in participant.own) this.participant(participant);
    for (const json of listAt(nodeset.own, 'essays').filter(isJson)) this.ownEssay(ownFields('essay', json));
  }

  person(speaker: Speaker): string {
    const known = this.people.get(speaker.key);
    if (known !== undefined) return known;
    const { participant, name, person } = speaker;
    if (participant !== undefined) return this.participant(participant, speaker.key);
    const extra = this.notes === undefined || person === undefined ? [] : [this.notes.person(person)];
    const id = this.draft.person(name ?? 'speaker', { name, extra });
    this.people.set(speaker.key, id);
    return id;
  }

  /** @param wanted id of the essay, where the file has essays of ours */
  essay(speaker: Speaker, wanted?: string): string {
    const own = wanted === undefined ? undefined : this.ownEssays.get(wanted);
    if (own !== undefined) return own;
    const author = this.person(speaker);
    const known = this.essays.get(author);
    if (known !== undefined) return known;
    const [day = null, ...otherDays] = this.days.get(speaker.key) ?? [];
    return this.add(author, { title: this.title, author, date: otherDays.length === 0 ? day : null }, author);
  }

  /** An essay of ours by its id in the file; null for none. */
  known(wanted: string | null): string | null {
    return wanted === null ? null : (this.ownEssays.get(wanted) ?? null);
  }

  /** The first essay, or if none has said anything yet that of who acts first, or if nobody speaks that of an unknown author. */
  anEssay(): string {
    const [first] = this.essays.values();
    if (first !== undefined) return first;
    const [act] = this.acts;
    if (act !== undefined) return this.essay(act.author);
    const author = this.draft.person('author');
    return this.add(author, { title: this.title, author }, 'essay');
  }

  /** In UTF-16 code units; null if the length of the essay's text is unknown. */
  lengthOf(essay: string): number | null {
    return this.lengths.get(essay) ?? null;
  }

  /** The essay's place in the debate. */
  rankOf(essay: string): number {
    return this.ranks.get(essay) ?? this.ranks.size;
  }

  /** The participants that say nothing: people of the file, but of no debate. */
  silent(): AifParticipant[] {
    return this.nodeset.participants.filter(({ id }) => !this.heard.has(id));
  }

  private participant(participant: AifParticipant, key = `participant ${participant.id}`): string {
    this.heard.add(participant.id);
    const own = ownFields('person', participant.own);
    const fullName = joinedName(participant.firstname, participant.surname);
    const extra: Extra[] = [...(own.extra ?? [])];
    if (this.notes !== undefined) extra.push(this.notes.person(participant.id));
    const id = this.draft.person(own.id ?? fullName, {
      name: own.name === undefined ? knownName(fullName) : own.name,
      ...(own.kind !== undefined && { kind: own.kind }),
      extra,
    });
    this.people.set(key, id);
    return id;
  }

  /** Of an author who is no participant nothing is known. */
  private ownEssay({ author: by, id: wanted, ...essay }: OwnFields<'essay'>): void {
    if (wanted === undefined) return;
    const participant = by === undefined ? undefined : this.participants.get(String(by));
    const key = `participant ${by ?? ''}`;
    const author = this.people.get(key) ?? (participant === undefined ? this.draft.person('author') : this.participant(participant, key));
    if (by !== undefined) this.people.set(key, author);
    this.ownEssays.set(wanted, this.add(author, { ...essay, author }, wanted));
  }

  private add(author: string, essay: Partial<Omit<Essay, 'id' | 'extra'>> & { readonly author: string; readonly extra?: readonly Extra[] }, wanted: string): string {
    const id = this.draft.essay(wanted, essay);
    if (!this.essays.has(author)) this.essays.set(author, id);
    this.lengths.set(id, essay.length ?? null);
    this.ranks.set(id, this.ranks.size);
    return id;
  }
}

/** The days on which each speaker speaks. */
function daysOf(acts: readonly Act[]): ReadonlyMap<string, ReadonlySet<string>> {
  const times = new Map<string, Set<string>>();
  for (const { author, said, reported } of acts) {
    const start = (reported ?? said).locutions.at(-1)?.start;
    if (start === undefined) continue;
    const known = times.get(author.key);
    if (known === undefined) times.set(author.key, new Set([start]));
    else known.add(start);
  }
  const days = new Map<string, ReadonlySet<string>>();
  // Many things are said at a time.
  for (const [key, starts] of times) days.set(key, new Set([...starts].flatMap((start) => DAY.exec(start)?.[0] ?? [])));
  return days;
}

const DAY = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])(?=[ T]|$)/;
