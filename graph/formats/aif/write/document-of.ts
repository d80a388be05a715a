import type { Debate, Essay } from '../../../model/schema.ts';
import { foreignExtra } from '../kept.ts';
import { idAt, isJson, listAt, type Json } from '../../json.ts';
import type { AifDocument, Spoken } from './aif-document.ts';
import { participantIds, WrittenCast } from './cast.ts';
import { Dialogue } from './dialogue.ts';
import { defaultRoleOf, grantedInferences, grantedOccurrences, isMonologue } from './granted.ts';
import { WrittenIds } from './ids.ts';
import { KeptNodesets } from './kept-nodesets.ts';
import { Page } from './page.ts';
import { Things } from './things.ts';
import { withFiles } from './with-files.ts';
import { withSpeakers } from './with-speakers.ts';

/** A debate as AIF, with all that its files say beyond it. */
export function documentOf(read: Debate): AifDocument {
  const debate = withFiles(read);
  const ids = new WrittenIds();
  const kept = new KeptNodesets(debate, ids);
  const page = new Page(ids);
  const people = participantIds();
  const silent = silentParticipants(kept, people);
  const roleOf = defaultRoleOf(debate);
  const isSilent = isMonologue(debate, roleOf);
  const granted = grantedOccurrences(debate, roleOf);
  const isGranted = isSilent ? () => true : grantedInferences(debate, granted);
  const things = new Things(page, debate, isGranted);
  things.write();
  const cast = isSilent ? undefined : new WrittenCast(debate, people, kept.mentioned());
  let spoken: readonly Spoken[] = [];
  if (cast !== undefined) {
    const dialogue = new Dialogue(page, debate, things, cast, { roleOf, granted, isGranted }, (set, id) => kept.locution(set, id));
    dialogue.write();
    spoken = dialogue.spoken;
  }
  const edges = kept.write(page);
  const formerLocutions = kept.entries('locutions', page, (entry, set) => renumbered(entry, set, people));
  const reschemed = (entry: unknown): boolean => isJson(entry) && page.reschemed.has(idAt(entry, 'nodeID') ?? '');
  const there = spoken.filter(({ node }) => page.has(node));
  const nodes = [...page.nodes.values()];
  const locutions = [...formerLocutions, ...newLocutions(formerLocutions, there, debate, cast)];
  const participants = [...(cast?.participants ?? []), ...silent];
  return {
    shape: kept.shape,
    nodes: cast === undefined ? nodes : withSpeakers(nodes, { locutions, participants }, there, debate, cast),
    edges: page.edges(edges),
    locutions,
    participants,
    fulfilments: [...kept.entries('schemefulfillments', page).filter((entry) => !reschemed(entry)), ...page.fulfilments],
    ids: things,
    spoken: there,
    odd: { nodes: kept.oddNodes(), edges: kept.oddEdges() },
    ...surroundings(kept),
    own: ownOf(debate, things, cast),
  };
}

/** Those who are in a file, but in no debate. */
function silentParticipants({ sets }: KeptNodesets, people: WrittenIds): unknown[] {
  return sets.flatMap(({ name, json }) =>
    listAt(json, 'participants').map((raw) => {
      const id = isJson(raw) ? idAt(raw, 'participantID') : undefined;
      if (!isJson(raw) || id === undefined) return raw;
      people.keep(name, id, raw['participantID']);
      const written = people.of(name, id);
      return String(written) === id ? raw : { ...raw, participantID: written };
    }),
  );
}

/** With the number that the person has in the written file, where several files had the same numbers. */
function renumbered(entry: Json, set: string, people: WrittenIds): Json {
  const person = idAt(entry, 'personID');
  const written = person === undefined ? undefined : people.of(set, person);
  return written === undefined || String(written) === person ? entry : { ...entry, personID: written };
}

function newLocutions(former: readonly unknown[], spoken: readonly Spoken[], { essays }: Debate, cast: WrittenCast | undefined): Json[] {
  const told = new Set(former.flatMap((entry) => (isJson(entry) ? [idAt(entry, 'nodeID')] : [])));
  const dates = new Map(essays.map(({ id, date }) => [id, date]));
  return spoken.flatMap(({ node, person, essay }): Json[] => {
    if (cast === undefined || told.has(String(node))) return [];
    told.add(String(node));
    const date = dates.get(essay) ?? '';
    const start = /^\d{4}-\d\d-\d\d$/.test(date) ? `${date} 00:00:00` : null;
    return [{ nodeID: node, personID: cast.id(person), start, end: null, source: null }];
  });
}

/** Of several files the first is the frame; their texts follow one another. */
function surroundings({ sets }: KeptNodesets): Pick<AifDocument, 'beside' | 'around'> {
  const frames = (key: string): Json[] => sets.map(({ json }) => json[key]).filter(isJson);
  const merged = (list: readonly Json[]): Json => Object.fromEntries(list.toReversed().flatMap((json) => Object.entries(json)));
  const texts = frames('around').map(({ text }) => text).filter((text) => typeof text === 'string' && text !== '');
  return { beside: merged(frames('beside')), around: { ...merged(frames('around')), ...(texts.length > 1 && { text: texts.join('<br>\n') }) } };
}

function ownOf(debate: Debate, things: Things, cast: WrittenCast | undefined): Json {
  const { id, title, question, essays, lookAlikes } = debate;
  return {
    id,
    title,
    ...(question !== title && { question }),
    essays: essays.map((essay) => ({ ...ownEssay(essay), ...(cast !== undefined && { author: cast.id(essay.author) }) })),
    ...(lookAlikes.length > 0 && {
      lookAlikes: lookAlikes.map(({ claims: [a, b], reason }) => ({ claims: [String(things.of(a)), String(things.of(b))], reason })),
    }),
    ...(foreignExtra(debate) !== undefined && { extra: foreignExtra(debate) }),
  };
}

function ownEssay(essay: Essay): Json {
  const { author: _, extra: __, ...fields } = essay;
  const known = Object.entries(fields).filter(([, value]) => value !== null);
  const extra = foreignExtra(essay);
  return { ...Object.fromEntries(known), ...(extra !== undefined && { extra }) };
}
