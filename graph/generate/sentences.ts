/** Sentences about the invented matter: grammatical, of a given length, and without a meaning that anybody could mind. */
import { oneOf } from './draws.ts';
import type { Random } from './random.ts';
import { ENDINGS, JOINTS, MIDDLES, MODALS, NOUNS, ONSETS, TIMES, VERBS } from './vocabulary.ts';

export interface Wording {
  readonly text: string;
  readonly gist: string;
}

/** Of how many sentences the one of the best length is taken. */
const TRIES = 8;
/** How far a text may be longer than was asked for, so that it is not always shorter. */
const OVER = 10;
const MODAL = 0.5;
/** Share of additions that name a place. */
const PLACED = 0.35;
/** Share of additions that are a sentence of their own. */
const JOINED = 0.5;
const MOST_ADDITIONS = 12;

/**
 * A claim, in full and in short: both say who does what, the text with more around it.
 *
 * @param lengths what is aimed at, in UTF-16 code units
 */
export function wordingOf(lengths: { readonly text: number; readonly gist: number }, random: Random): Wording {
  const core = coreUpTo(lengths.gist, random);
  const room = lengths.gist - core.length - 1;
  const time = oneOf(TIMES, random);
  const gist = time.length <= room ? `${core} ${time}` : core;
  const isTimed = gist.length > core.length && gist.length <= lengths.text;
  return { text: `${capital(lengthened(isTimed ? gist : core, isTimed, lengths.text, random))}.`, gist: capital(gist) };
}

/** With times, places and further sentences, of which each has one time and one place at most. */
function lengthened(begun: string, isTimed: boolean, length: number, random: Random): string {
  let text = begun;
  let timed = isTimed;
  let placed = false;
  const add = (more: string): boolean => {
    if (text.length + more.length > length + OVER) return false;
    text += more;
    return true;
  };
  for (let n = 0; n < MOST_ADDITIONS && text.length < length - OVER; n += 1) {
    if ((timed && placed) || random.chance(JOINED)) {
      if (add(`${oneOf(JOINTS, random)} ${said(drawCore(random))}`)) timed = placed = false;
    } else if (timed || (!placed && random.chance(PLACED))) {
      placed = add(` off ${placeName(random)}`) || placed;
    } else {
      timed = add(` ${oneOf(TIMES, random)}`) || timed;
    }
  }
  return text;
}

/** The same claim of one place only, where another claim has its words already. */
export function ofOnePlace({ text, gist }: Wording, random: Random): Wording {
  // No noun is a name, so that all begin with a small letter.
  return { text: `In the ward of ${placeName(random)}, ${text.charAt(0).toLowerCase()}${text.slice(1)}`, gist };
}

/** Why two claims exclude each other, or do not. */
export function reasonOf(excludes: boolean, random: Random): string {
  const [a, b] = [oneOf(NOUNS, random).words, oneOf(NOUNS, random).words];
  const rest = `${coreUpTo(60, random)} ${oneOf(TIMES, random)}`;
  return excludes
    ? `The first leaves ${a} as ${b} would have it, the second does not, and ${rest}.`
    : `The first speaks of ${a} and the second of ${b}; both can be so, for ${rest}.`;
}

export function titleOf(random: Random): string {
  const noun = oneOf(NOUNS, random).words;
  return oneOf([`On ${noun}`, `What ${noun} can teach`, `${capital(noun)} and the question of light`, capital(coreUpTo(60, random)), `${capital(noun)}, ${oneOf(TIMES, random)}`], random);
}

export function placeName(random: Random): string {
  return oneOf(ONSETS, random) + oneOf(MIDDLES, random) + oneOf(ENDINGS, random);
}

export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** The longest of a few that is no longer than asked for; where all are, the shortest. */
function coreUpTo(length: number, random: Random): string {
  let best = drawCore(random);
  for (let n = 1; n < TRIES; n += 1) {
    const next = drawCore(random);
    if (best.length > length ? next.length < best.length : next.length <= length && next.length > best.length) best = next;
  }
  return said(best);
}

/** Who does what, before it is put together, which is work that most of them do not need. */
interface Core {
  readonly subject: string;
  /** With the blank after it, if there is one. */
  readonly modal: string;
  readonly verb: string;
  readonly object: string;
  readonly length: number;
}

function drawCore(random: Random): Core {
  const subject = oneOf(NOUNS, random);
  let object = oneOf(NOUNS, random);
  while (object === subject) object = oneOf(NOUNS, random);
  const forms = oneOf(VERBS, random);
  const modal = random.chance(MODAL) ? `${oneOf(MODALS, random)} ` : '';
  const verb = forms[modal === '' && !subject.several ? 1 : 0];
  return { subject: subject.words, modal, verb, object: object.words, length: subject.words.length + modal.length + verb.length + object.words.length + 2 };
}

function said({ subject, modal, verb, object }: Core): string {
  return `${subject} ${modal}${verb} ${object}`;
}
