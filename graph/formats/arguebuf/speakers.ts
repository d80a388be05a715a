import { textDigest } from '../../anchor/digest.ts';
import { NOTHING, textAt, without, type Json } from '../json.ts';
import { said } from '../draft.ts';
import { Ids } from '../ids.ts';
import type { GraphEssay, GraphPerson } from '../scheme-graph/scheme-graph.ts';

/** The essay and the author of what is said by nobody in no text that the file names. */
const NOBODY = 'author';
const TEXT = 'text';

/**
 * Essays of a graph: one for each participant and resource that some atom names together. In a text of which the file does not
 * tell who wrote it, an author of its own speaks, who is unknown.
 */
export class Speakers {
  /** Who says something in a resource; null for whoever wrote it. */
  private readonly heard = new Map<string | null, Set<string | null>>();
  private readonly essayIds = new Ids();
  private readonly personIds = new Ids();
  private readonly essays = new Map<string, GraphEssay>();
  private readonly people: GraphPerson[];
  private readonly unknown = new Map<string, string>();
  private readonly onlyResource: string | null;

  constructor(
    private readonly participants: ReadonlyMap<string, Json>,
    private readonly resources: ReadonlyMap<string, Json>,
  ) {
    const [only = null] = resources.size === 1 ? resources.keys() : [];
    this.onlyResource = only;
    this.people = Array.from(participants, ([id, participant]) => {
      this.personIds.next(id, 'person');
      const name = said(textAt(participant, 'name') ?? '', null);
      const rest = without(participant, 'name');
      const kept = { ...rest, ...(participant['name'] !== undefined && participant['name'] !== name && { name: participant['name'] }) };
      return { id, name, kept: { participant: kept } };
    });
  }

  knows(participant: string | undefined): boolean {
    return participant !== undefined && this.participants.has(participant);
  }

  /** To be told of all atoms before an essay is asked for: whether a resource has several speakers names its essays. */
  hear(participant: string | undefined, resource: string | undefined): void {
    const [who, where] = this.known(participant, resource);
    this.heard.set(where, (this.heard.get(where) ?? new Set()).add(who));
  }

  essay(participant: string | undefined, resource: string | undefined): string {
    return this.make(...this.known(participant, resource));
  }

  all(): { people: readonly GraphPerson[]; essays: readonly GraphEssay[] } {
    for (const id of this.resources.keys()) if (!this.heard.has(id)) this.make(null, id);
    return { people: this.people, essays: [...this.essays.values()] };
  }

  private known(participant: string | undefined, resource: string | undefined): [string | null, string | null] {
    const who = participant !== undefined && this.knows(participant) ? participant : null;
    const where = resource !== undefined && this.resources.has(resource) ? resource : this.onlyResource;
    return [who, where];
  }

  private make(participant: string | null, resource: string | null): string {
    const key = JSON.stringify([participant, resource]);
    const former = this.essays.get(key);
    if (former !== undefined) return former.id;
    const isOnlySpeaker = (this.heard.get(resource)?.size ?? 1) === 1;
    const wanted = resource === null ? (participant ?? TEXT) : isOnlySpeaker ? resource : `${resource}:${participant ?? ''}`;
    const id = this.essayIds.next(wanted, TEXT);
    const text = resource === null ? undefined : this.resources.get(resource);
    this.essays.set(key, { id, author: participant ?? this.unknownAuthor(resource), ...(text !== undefined && resource !== null ? textFields(resource, text) : { kept: NOTHING }) });
    return id;
  }

  private unknownAuthor(resource: string | null): string {
    const key = resource ?? '';
    const former = this.unknown.get(key);
    if (former !== undefined) return former;
    const id = this.personIds.next(resource === null ? NOBODY : `${NOBODY}-of-${resource}`, NOBODY);
    this.unknown.set(key, id);
    this.people.push({ id, name: null, kept: NOTHING });
    return id;
  }
}

function textFields(id: string, resource: Json): Omit<GraphEssay, 'id' | 'author'> {
  const text = textAt(resource, 'text') ?? '';
  const date = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])(?=T)/.exec(textAt(resource, 'timestamp') ?? '')?.[0];
  return {
    title: said(textAt(resource, 'title') ?? '', null),
    outlet: said(textAt(resource, 'source') ?? '', null),
    date: date ?? null,
    ...(text !== '' && { sha256: textDigest(text), length: text.length }),
    kept: { resource: { id, fields: resource } },
  };
}
