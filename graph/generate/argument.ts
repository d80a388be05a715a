/**
 * The argument of one essay, grown from its theses: each next claim leads to one that stands there already, as in a random recursive
 * tree, which has the numbers of inferences to a claim, and the depth, that essays have.
 */
import { isCommitted } from '../model/stance.ts';
import type { Role, Stance } from '../model/schema.ts';
import type { DebateShape } from './debate-shape.ts';
import { drawFrom } from './draws.ts';
import type { Random } from './random.ts';

/** A place for a claim in the essay. Others name it by its number; what leads somewhere has a higher number than what it leads to. */
export interface Place {
  readonly stance: Stance;
  /** Whether a source says it, and not the author. */
  readonly told: boolean;
  readonly role: Role;
}

/** The stance and the voice of a step to a told conclusion are those of the conclusion; any other is the author's. */
export interface Step {
  readonly premises: readonly number[];
  readonly conclusion: number;
}

export interface Link {
  readonly from: number;
  readonly to: number;
  /** Whether `to` is the number of a step. */
  readonly toStep: boolean;
}

export interface Argument {
  readonly places: readonly Place[];
  readonly theses: number;
  readonly steps: readonly Step[];
  readonly supports: readonly Link[];
  readonly rebuttals: readonly Link[];
}

interface Seedling {
  readonly stance: Stance;
  readonly told: boolean;
  readonly tie: 'thesis' | 'step' | 'objection' | 'apart';
}

/** Of how many claims that came last `onward` takes one. */
const LAST = 6;

const OWN = { stance: 'asserts', told: false } as const;
const REPORTED = { stance: 'reports', told: true } as const;

/** @param count of places, at least 1 */
export function growArgument(count: number, { essays, argument, occurrences }: Omit<DebateShape, 'claims' | 'between'>, random: Random): Argument {
  const places: Seedling[] = [];
  const steps: Step[] = [];
  const supports: Link[] = [];
  const rebuttals: Link[] = [];
  /** Whether something leads to a place. */
  const grounded = new Uint8Array(count);
  /** How many steps lead to a place. */
  const stepsTo = new Uint32Array(count);

  const place = (seedling: Seedling): number => places.push(seedling) - 1;
  const at = (index: number): Seedling => places[index] ?? { ...OWN, tie: 'step' };
  const isHeld = (index: number): boolean => isCommitted(at(index).stance);
  const anyPlace = (): number => {
    if (random.chance(argument.onward)) return places.length - 1 - random.below(Math.min(LAST, places.length));
    const one = random.below(places.length);
    return random.chance(argument.backward) ? Math.min(one, random.below(places.length)) : one;
  };
  /** Something to go on from. */
  const target = (): number => {
    const first = anyPlace();
    return !isHeld(first) && random.chance(occurrences.toldLeftAlone) ? anyPlace() : first;
  };
  const heldTarget = (): number => {
    const index = anyPlace();
    return isHeld(index) && at(index).tie !== 'objection' ? index : 0;
  };

  const infer = (): void => {
    const first = target();
    const conclusion = (stepsTo[first] ?? 0) < argument.enough ? first : target();
    const to = at(conclusion);
    const premises = new Set<number>();
    for (let n = drawFrom(argument.premises, random); n > 0; n -= 1) {
      const later = places.length - conclusion - 1;
      const again = isCommitted(to.stance) && later > 0 && random.chance(argument.premiseAgain) ? conclusion + 1 + random.below(later) : -1;
      if (again >= 0 && isHeld(again) && at(again).tie !== 'objection') premises.add(again);
      else if (places.length < count) premises.add(place(premiseOf(to)));
    }
    if (premises.size === 0) return;
    grounded[conclusion] = 1;
    stepsTo[conclusion] = (stepsTo[conclusion] ?? 0) + 1;
    steps.push({ premises: [...premises], conclusion });
  };
  /** What leads to a told view is told as well. */
  const premiseOf = ({ stance, told }: Seedling): Seedling =>
    isCommitted(stance) ? { stance: 'asserts', told: random.chance(occurrences.quoted), tie: 'step' } : { stance, told, tie: 'step' };

  const lend = (from: number, to: number): void => {
    supports.push({ from, to, toStep: false });
    grounded[to] = 1;
  };
  const support = (to: number): void => {
    const { stance, told } = at(to);
    const held = random.chance(occurrences.reported) ? REPORTED : OWN;
    const from = place({ ...(isCommitted(stance) ? held : { stance, told }), tie: 'step' });
    if (steps.length > 0 && random.chance(argument.supportsOfSteps)) supports.push({ from, to: random.below(steps.length), toStep: true });
    else lend(from, to);
  };
  const object = (): void => {
    const to = heldTarget();
    const stance = drawFrom(occurrences.objections, random);
    const objection = place({ stance, told: stance !== 'concedes', tie: 'objection' });
    if (steps.length > 0 && random.chance(argument.objectionsToSteps)) rebuttals.push({ from: objection, to: random.below(steps.length), toStep: true });
    else rebuttals.push({ from: objection, to, toStep: false });
    if (!random.chance(argument.objectionsAnswered)) return;
    const mine = heldTarget();
    if (mine !== to && random.chance(argument.answersAgain)) rebuttals.push({ from: mine, to: objection, toStep: false });
    else if (places.length < count) rebuttals.push({ from: place({ ...OWN, tie: 'step' }), to: objection, toStep: false });
  };
  const standApart = (): void => {
    const apart = place({ ...(random.chance(occurrences.reported) ? REPORTED : OWN), tie: 'apart' });
    if (places.length < count && random.chance(argument.apartGrounded)) support(apart);
  };
  const grow = { inference: infer, support: () => support(target()), objection: object, apart: standApart };

  const theses = Math.min(count, drawFrom(essays.theses, random), 1 + Math.floor(count / essays.claimsPerThesis));
  for (let n = 0; n < theses; n += 1) place({ ...OWN, tie: 'thesis' });
  while (places.length < count) grow[drawFrom(argument.ties, random)]();
  for (let from = theses; from < count; from += 1) {
    if (!random.chance(argument.supportsAgain)) continue;
    const to = random.below(from);
    if (isHeld(from) && isHeld(to) && at(from).tie !== 'objection') lend(from, to);
  }
  return { places: places.map(({ stance, told, tie }, index) => ({ stance, told, role: roleOf(tie, grounded[index] === 1) })), theses, steps, supports, rebuttals };
}

function roleOf(tie: Seedling['tie'], grounded: boolean): Role {
  if (tie === 'thesis' || tie === 'objection') return tie;
  if (grounded) return 'conclusion';
  return tie === 'apart' ? 'background' : 'premise';
}
