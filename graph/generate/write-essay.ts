/** One essay with all that it says, put into the debate. */
import { isCommitted } from '../model/stance.ts';
import type { Support } from '../model/schema.ts';
import { layOut } from './anchors.ts';
import { growArgument, type Argument, type Link } from './argument.ts';
import { castClaims, countShared, type Own } from './cast.ts';
import { anyMonth, issueOf, monthOf } from './dates.ts';
import type { DebateShape } from './debate-shape.ts';
import { addRebuttal, addSupport, claimId, essayId, inferenceId, type Draft } from './draft.ts';
import { drawFrom, oneOf } from './draws.ts';
import type { People } from './people.ts';
import { randomFor, type Random } from './random.ts';
import { titleOf } from './sentences.ts';
import { OUTLETS } from './vocabulary.ts';
import { voicesOf, type Voices } from './voices.ts';

/** What is drawn for one thing does not change what is drawn for another. */
export interface Chances {
  readonly argument: Random;
  readonly cast: Random;
  readonly voices: Random;
  readonly layout: Random;
  readonly links: Random;
  readonly essays: Random;
}

export function chancesOf(seed: number): Chances {
  return {
    argument: randomFor(seed, 'argument'),
    cast: randomFor(seed, 'cast'),
    voices: randomFor(seed, 'voices'),
    layout: randomFor(seed, 'layout'),
    links: randomFor(seed, 'links'),
    essays: randomFor(seed, 'essays'),
  };
}

interface Written {
  readonly id: string;
  readonly author: string;
  readonly own: Own;
  readonly argument: Argument;
  /** Number of the claim at each place. */
  readonly cast: readonly number[];
  readonly voices: Voices;
}

/** @param own the claims that it brings in; all before them have been brought in by earlier essays */
export function writeEssay(draft: Draft, own: Own, people: People, shape: DebateShape, chances: Chances): void {
  const number = draft.essays.length;
  draft.firsts[number] = own.first;
  draft.homes.fill(number, own.first, own.first + own.count);

  const claims = draft.claims.length;
  const author = people.nextAuthor();
  const argument = growArgument(own.count + countShared(own, claims, shape.between, chances.cast), shape, chances.argument);
  const cast = castClaims({ own, places: argument.places.length, theses: argument.theses, claims }, draft.popular, shape.between, chances.cast);
  const voices = voicesOf(argument, author, people.nextSource, shape.occurrences, chances.voices);
  const written = { id: essayId(number), author, own, argument, cast, voices };
  const month = anyMonth(chances.essays);
  const length = addOccurrences(draft, written, month, shape, chances);
  addLinks(draft, written, shape, chances.links);
  draft.essays.push({
    id: written.id,
    title: titleOf(chances.essays),
    author,
    outlet: chances.essays.chance(shape.essays.outletKnown) ? oneOf(OUTLETS, chances.essays) : null,
    date: chances.essays.chance(shape.essays.dateKnown) ? issueOf(month, chances.essays) : null,
    language: 'en',
    // Of a text that nobody has written there is no digest.
    sha256: null,
    length,
  });
}

/** @returns the length of the text that they stand in */
function addOccurrences({ claims, told }: Draft, { id: essay, author, own, argument: { places }, cast, voices }: Written, month: number, shape: DebateShape, chances: Chances): number {
  const { length, anchorsAt } = layOut(places.length, shape, chances.layout);
  for (const [place, { stance, told: isTold, role }] of places.entries()) {
    const number = cast[place] ?? 0;
    const claim = claims[number];
    if (claim === undefined) continue;
    const couldBeUnsaid = !isTold && stance === 'asserts' && (role === 'conclusion' || role === 'thesis');
    const implicit = couldBeUnsaid && chances.voices.chance(shape.occurrences.implicit);
    claim.occurrences.push({ essay, voice: voices.at[place] ?? author, stance, role, implicit, anchors: implicit ? [] : anchorsAt(place) });
    if (number >= own.first && number < own.first + own.count) {
      if (chances.essays.chance(shape.claims.dated)) claim.asOf = monthOf(month);
      if (!isCommitted(stance)) told.push(number);
    }
    if (!chances.voices.chance(shape.occurrences.twice)) continue;
    claim.occurrences.push({ essay, voice: voices.source(), stance: 'reports', role: 'premise', implicit: false, anchors: anchorsAt(place) });
  }
  return length;
}

function addLinks(draft: Draft, { id: essay, author, argument: { places, steps, supports, rebuttals }, cast, voices }: Written, { argument: shape }: DebateShape, random: Random): void {
  const { inferences, essayOfInference } = draft;
  const number = draft.essays.length;
  const before = inferences.length;
  const idAt = (place: number): string => claimId(cast[place] ?? 0);
  for (const { premises, conclusion } of steps) {
    const stance = places[conclusion]?.stance ?? 'asserts';
    const scheme = drawFrom(shape.schemes, random);
    inferences.push({
      id: inferenceId(inferences.length),
      essay,
      voice: isCommitted(stance) ? author : (voices.at[conclusion] ?? author),
      stance,
      premises: premises.map(idAt),
      conclusion: idAt(conclusion),
      ...(scheme !== null && { scheme }),
    });
    essayOfInference.push(number);
  }
  const ends = ({ from, to, toStep }: Link): Omit<Support, 'id'> => ({ essay, from: idAt(from), to: toStep ? inferenceId(before + to) : idAt(to) });
  for (const link of supports) addSupport(draft, { ...ends(link), ...(!link.toStep && random.chance(shape.supportsAsCases) && { case: true }) });
  for (const link of rebuttals) addRebuttal(draft, ends(link));
}
