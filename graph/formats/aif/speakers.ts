/**
 * Who says what an L-node holds.
 *
 * xAIF tells it by `locutions` and `participants`. What AIFdb serves has numbers of persons without their names, and these
 * numbers are often wrong or doubled, whereas the text names the speaker by convention (“SPEAKER: words”, IAT guide 1.1.3).
 */
import { joinedName, knownName, nameKey, namedIn } from './names.ts';
import { byIndex, type AifLocution, type AifNode, type AifParticipant, type Nodeset } from './nodeset.ts';
import { ownFields } from './own-fields.ts';

export interface Speaker {
  /** The same for all that one speaker says. */
  readonly key: string;
  /** Null where it is unknown. */
  readonly name: string | null;
  readonly participant?: AifParticipant;
  /** What OVA3 puts before the words of the participant. */
  readonly prefix?: string;
  /** Number of the person in the file, where one is given. */
  readonly person?: string;
}

export type SpeakerOf = (locution: AifNode) => Speaker;

/** A file follows the convention if most of its L-nodes do. */
const MOST = 0.6;

export function speakersOf(nodeset: Nodeset): SpeakerOf {
  const { participants } = nodeset;
  const keyOf = remembering(nameKey);
  const speakers = participantSpeakers(participants, keyOf);
  const byName = new Map<string, Speaker>();
  for (const speaker of speakers.values()) {
    const key = keyOf(fullName(speaker));
    if (!byName.has(key)) byName.set(key, speaker);
  }
  /** What names before words tell: asked for only where the participants do not tell who speaks. */
  let told: NamesInTexts | undefined;

  // A file that knows of one who is not known means that one.
  const [unnamed = { key: 'unknown', name: null }, ...more] = new Set([...speakers.values()].filter((s) => s.name === null));
  const nobody: Speaker = more.length === 0 ? unnamed : { key: 'unknown', name: null };

  const called = (name: string, person: string | undefined): Speaker => {
    const key = keyOf(name);
    const speaker = byName.get(key) ?? { key: `name ${key}`, name: knownName(name), ...(person !== undefined && { person }) };
    byName.set(key, speaker);
    return speaker;
  };
  const find: SpeakerOf = ({ index, text, own, locutions: given }) => {
    const ours = ownFields('words', own).speaker;
    const ourSpeaker = ours === undefined ? undefined : speakers.get(String(ours));
    if (ourSpeaker !== undefined) return ourSpeaker;
    for (const { person } of given) {
      const speaker = person === undefined ? undefined : speakers.get(person);
      if (speaker?.prefix !== undefined && text.startsWith(speaker.prefix)) return speaker;
    }
    const persons = personsOf(given);
    const candidates = candidatesAmong(persons, speakers);
    told ??= namesInTexts(nodeset, keyOf);
    const { named, timesNamed, usualNames } = told;
    const name = named[index];
    const other = name === undefined ? undefined : byName.get(keyOf(name));
    if (other?.participant !== undefined) return other;
    const candidate = candidates.find((c) => c.name !== null) ?? candidates[0];
    const person = persons.find((id) => usualNames.has(id)) ?? persons[0];
    // What stands but once before a colon may be words and no name; that somebody is unknown says less than a number.
    const isTelling = name !== undefined && timesNamed.get(keyOf(name)) !== 1 && knownName(name) !== null;
    if (candidate !== undefined && !isTelling) return candidate;
    if (name !== undefined) return called(name, person !== undefined && usualNames.get(person) === name && !speakers.has(person) ? person : undefined);
    if (person === undefined) return nobody;
    const usual = usualNames.get(person);
    return usual === undefined ? { key: `person ${person}`, name: null, person } : called(usual, person);
  };
  const found = byIndex<Speaker>(nodeset);
  return (locution) => (found[locution.index] ??= find(locution));
}

interface NamesInTexts {
  /** Of each L-node, by its index, the name before its words, if the file follows the convention. */
  readonly named: readonly (string | undefined)[];
  /** How many words stand behind each name, by its key. */
  readonly timesNamed: ReadonlyMap<string, number>;
  /** For each number of a person the name before most of the words. */
  readonly usualNames: ReadonlyMap<string, string>;
}

function namesInTexts(nodeset: Nodeset, keyOf: (name: string) => string): NamesInTexts {
  const named = byIndex<string>(nodeset);
  const timesNamed = new Map<string, number>();
  let [locutions, names] = [0, 0];
  for (const { type, text, index } of nodeset.list) {
    if (type !== 'L') continue;
    locutions += 1;
    const name = namedIn(text);
    if (name === undefined) continue;
    named[index] = name;
    names += 1;
    const key = keyOf(name);
    timesNamed.set(key, (timesNamed.get(key) ?? 0) + 1);
  }
  if (names < MOST * locutions) return { named: [], timesNamed: new Map(), usualNames: new Map() };
  return { named, timesNamed, usualNames: namesOfPersons(nodeset.list, named) };
}

/** The numbers that a file gives for one L-node, each once. */
function personsOf(given: readonly AifLocution[]): readonly string[] {
  const [only] = given;
  if (only === undefined) return NONE;
  if (given.length === 1) return only.person === undefined ? NONE : [only.person];
  return [...new Set(given.flatMap(({ person }) => person ?? []))];
}

const NONE: readonly string[] = [];

const NOBODY: readonly Speaker[] = [];

function candidatesAmong(persons: readonly string[], speakers: ReadonlyMap<string, Speaker>): readonly Speaker[] {
  if (speakers.size === 0) return NOBODY;
  const [only = ''] = persons;
  if (persons.length > 1) return persons.flatMap((person) => speakers.get(person) ?? []);
  const speaker = speakers.get(only);
  return speaker === undefined ? NOBODY : [speaker];
}

/** What OVA3 puts before the words of a participant. */
export function prefixOf({ firstname, surname }: { readonly firstname: string; readonly surname: string }): string {
  return `${firstname} ${surname}:`;
}

/** By the participant's number. Two of the same name are one, unless this program told them apart. */
function participantSpeakers(participants: readonly AifParticipant[], keyOf: (name: string) => string): ReadonlyMap<string, Speaker> {
  const speakers = new Map<string, Speaker>();
  const byName = new Map<string, Speaker>();
  for (const participant of participants) {
    if (speakers.has(participant.id)) continue;
    const name = joinedName(participant.firstname, participant.surname);
    const key = keyOf(name);
    const same = 'id' in participant.own ? undefined : byName.get(key);
    const speaker = same ?? { key: `participant ${participant.id}`, name: knownName(name), participant, prefix: prefixOf(participant), person: participant.id };
    if (name !== '') byName.set(key, speaker);
    speakers.set(participant.id, speaker);
  }
  return speakers;
}

function fullName({ participant, name }: Speaker): string {
  return participant === undefined ? (name ?? '') : joinedName(participant.firstname, participant.surname);
}

/** For each number of a person the name that stands before most of what it is given for. */
function namesOfPersons(list: Nodeset['list'], named: readonly (string | undefined)[]): ReadonlyMap<string, string> {
  const counts = new Map<string, Map<string, number>>();
  for (const { index, locutions } of list) {
    const name = named[index];
    if (name === undefined) continue;
    for (const person of personsOf(locutions)) {
      const names = counts.get(person) ?? new Map<string, number>();
      names.set(name, (names.get(name) ?? 0) + 1);
      counts.set(person, names);
    }
  }
  return new Map([...counts].flatMap(([person, names]) => {
    const [first] = [...names].toSorted((a, b) => b[1] - a[1]);
    return first === undefined ? [] : [[person, first[0]] as const];
  }));
}

function remembering(make: (text: string) => string): (text: string) => string {
  const made = new Map<string, string>();
  return (text) => {
    const result = made.get(text) ?? make(text);
    made.set(text, result);
    return result;
  };
}
