/**
 * Claims that had no title where they were read, and need none: they are written out where they are used, if that is in one place.
 */
import type { Claim, Debate } from '../../../model/schema.ts';
import { sourcesOf } from '../../../model/debate-graph.ts';
import { defaultGist } from '../../defaults.ts';
import { keptText } from '../kept.ts';
import { statementsOf } from './argument-text.ts';
import type { Drawing, Drawn } from './drawing.ts';
import type { LinkForms } from './link-forms.ts';
import { isListed } from './opposites.ts';
import type { Region } from './regions.ts';

/** Where a claim without a title is written out: by itself, as a line of a reconstruction, behind a sign. */
export type Spot = 'alone' | 'statement' | 'line';

/** Longer chains of lines below lines are hard to read, and Argdown's parser gives up at some. */
const DEEPEST = 20;

export function untitledClaims(debate: Debate, forms: LinkForms, drawing: Drawing): ReadonlyMap<string, Spot> {
  const named = namedClaims(debate, forms, drawing);
  const left = new Set(debate.claims.filter((claim) => isUntitled(claim, forms) && !named.has(claim.id)).map(({ id }) => id));
  const finder = new SpotFinder(drawing);
  for (;;) {
    const spots = new Map([...left].map((id) => [id, finder.spot(id, left)]));
    const bad = [...left].filter((id) => spots.get(id) === undefined || isTooDeep(id, spots, finder));
    if (bad.length === 0) return spots as ReadonlyMap<string, Spot>;
    for (const id of bad) left.delete(id);
  }
}

function isUntitled(claim: Claim, { sketches }: LinkForms): boolean {
  return keptText(claim, 'untitled') !== undefined && claim.gist === defaultGist(claim.text) && claim.occurrences.length === 1 && !sketches.has(claim.id);
}

/** Claims that are called by their title for some reason that leaves no choice. */
function namedClaims({ contradictions, lookAlikes }: Debate, { isStrict, asArguments }: LinkForms, { links, amid }: Drawing): ReadonlySet<string> {
  return new Set([
    ...contradictions.filter((c) => isListed(c, isStrict)).flatMap(({ claims }) => claims),
    ...lookAlikes.flatMap(({ claims }) => claims),
    ...links.filter(({ id }) => asArguments.has(id)).flatMap((link) => [...sourcesOf(link), link.to]),
    ...[...amid.values()].flatMap((lines) => lines.map(({ lower }) => lower)),
  ]);
}

class SpotFinder {
  private readonly statements = new Map<string, Region[]>();
  private readonly asLower = new Map<string, Drawn[]>();
  private readonly asUpper = new Map<string, Drawn[]>();

  constructor(private readonly drawing: Drawing) {
    for (const group of drawing.groups) for (const id of statementsOf(group)) add(this.statements, id, drawing.place(group));
    for (const drawn of drawing.drawn) {
      add(this.asLower, drawn.lower, drawn);
      add(this.asUpper, drawn.upper, drawn);
    }
  }

  /** Undefined if the claim needs a title. */
  spot(id: string, untitled: ReadonlySet<string>): Spot | undefined {
    const claim = this.drawing.claims.get(id);
    if (claim === undefined) return undefined;
    const home = this.drawing.home(claim);
    const isHere = ({ region }: Drawn): boolean => region === home;
    const [place, ...further] = this.statements.get(id) ?? [];
    const lines = this.asLower.get(id) ?? [];
    if (further.length > 0 || !(this.asUpper.get(id) ?? []).every(isHere)) return undefined;
    const canBeLine = place === undefined && lines.length === 1 && lines.every(isHere) && keptText(claim, 'remarks') === undefined;
    if (canBeLine) return 'line';
    // Otherwise its links are drawn below it, the other way round, to what has a title.
    const canTurn = lines.every(({ outward, upper, region }) => outward !== undefined && region.essay === home.essay && !untitled.has(upper));
    if (!canTurn) return undefined;
    return place === undefined ? 'alone' : place === home ? 'statement' : undefined;
  }

  /** What stands above it. */
  upper(id: string): string | undefined {
    return this.asLower.get(id)?.[0]?.upper;
  }
}

function add<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}

function isTooDeep(id: string, spots: ReadonlyMap<string, Spot | undefined>, finder: SpotFinder): boolean {
  let at: string | undefined = id;
  for (let depth = 0; at !== undefined && spots.get(at) === 'line'; depth += 1) {
    if (depth > DEEPEST) return true;
    at = finder.upper(at);
  }
  return false;
}
