/** The people of a debate as participants. */
import type { Debate, Person } from '../../../model/schema.ts';
import { Ids } from '../../ids.ts';
import { textAt, type Json } from '../../json.ts';
import { foreignExtra, keptPeople, type KeptPerson } from '../kept.ts';
import { joinedName, knownName, splitName, UNKNOWN_NAME } from '../names.ts';
import { OWN } from '../nodeset.ts';
import { withOwn } from '../own-fields.ts';
import { prefixOf } from '../speakers.ts';
import { WrittenIds, type WrittenId } from './ids.ts';

interface Participant {
  readonly id: WrittenId;
  readonly firstname: string;
  readonly surname: string;
  readonly json: Json;
}

export class WrittenCast {
  readonly participants: readonly Json[];
  private readonly byPerson: ReadonlyMap<string, Participant>;

  /**
   * @param ids of participants; those who say nothing in the file are in them already
   * @param mentioned numbers of persons in files, which are nobody else's
   */
  constructor(
    { people }: Debate,
    private readonly ids: WrittenIds,
    mentioned: readonly KeptPerson[],
  ) {
    for (const person of people) {
      const [first, ...aliases] = keptPeople(person);
      if (first === undefined) continue;
      this.ids.keep(first.set, first.id, first.raw?.['participantID'] ?? first.id);
      const written = this.ids.of(first.set, first.id);
      if (written !== undefined) for (const { set, id } of aliases) this.ids.alias(set, id, written);
    }
    for (const { set, id } of mentioned) this.ids.keep(set, id, id);
    let unknown = 0;
    const byPerson = people.map((person): [string, Participant] => {
      if (person.name === null) unknown += 1;
      return [person.id, this.participant(person, unknown)];
    });
    this.byPerson = new Map(byPerson);
    this.participants = byPerson.map(([, { json }]) => json);
  }

  id(person: string): WrittenId {
    return this.byPerson.get(person)?.id ?? '';
  }

  /** What stands before the words that the person says. */
  prefix(person: string): string {
    const participant = this.byPerson.get(person);
    return participant === undefined ? `${UNKNOWN_NAME}:` : prefixOf(participant);
  }

  private participant(person: Person, unknown: number): Participant {
    const [former] = keptPeople(person);
    const raw = former?.raw;
    const first = raw && (textAt(raw, 'firstname') ?? textAt(raw, 'firstName') ?? '');
    const last = raw && (textAt(raw, 'surname') ?? '');
    const isSame = first !== undefined && last !== undefined && knownName(joinedName(first, last)) === person.name;
    const named = isSame ? { firstname: first, surname: last } : splitName(person.name ?? `${UNKNOWN_NAME}${unknown > 1 ? ` ${unknown}` : ''}`);
    const full = joinedName(named.firstname, named.surname);
    const id = (former && this.ids.of(former.set, former.id)) ?? this.ids.fresh();
    const own = {
      id: former !== undefined && new Ids().next(full, 'person') === person.id ? undefined : person.id,
      name: knownName(full) === person.name ? undefined : person.name,
      kind: person.kind === 'person' ? undefined : person.kind,
      extra: foreignExtra(person),
    };
    const json = isSame ? { ...raw, ...(String(id) === former?.id ? {} : { participantID: id }) } : { ...raw, participantID: id, ...named };
    return { id, ...named, json: withOwn(json, OWN, own) };
  }
}

/** Numbers, as OVA3 gives them. */
export function participantIds(): WrittenIds {
  const ids = new WrittenIds();
  ids.number();
  return ids;
}
