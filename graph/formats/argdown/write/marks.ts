/** What data say of a claim or an inference in an essay: whose voice it is in, what the author does with it. */
import type { Claim, Debate, Essay, Inference, Occurrence } from '../../../model/schema.ts';
import { defaultRoles } from '../../defaults.ts';
import { keptValue } from '../kept.ts';
import { sidesOf } from '../../essay-sides.ts';
import { isMap, type Yaml, type YamlMap } from '../yaml.ts';
import type { People } from './people.ts';

/** `unmarked`: as the structure has it; `reported`: all is; `marked`: what is not said to be otherwise is asserted. */
export type Manner = 'unmarked' | 'reported' | 'marked';

export interface Voiced {
  readonly claim: string;
  readonly occurrence: Occurrence;
  readonly marks: YamlMap;
}

export class Marks {
  private readonly manners: ReadonlyMap<string, Manner>;
  private readonly byClaim = new Map<string, Voiced[]>();

  private readonly authors: ReadonlyMap<string, string>;

  constructor(private readonly debate: Debate, private readonly people: People, isOneEssay: boolean) {
    const usual = defaultRoles(debate).claims;
    this.authors = new Map(debate.essays.map(({ id, author }) => [id, author]));
    this.manners = new Map(debate.essays.map((essay) => [essay.id, mannerOf(debate, usual, essay, isOneEssay)]));
    this.readVoices(usual);
  }

  manner(essay: string): Manner {
    return this.manners.get(essay) ?? 'marked';
  }

  /** Where the claim is voiced, the essay in which it is written out first. */
  voices(claim: string): readonly Voiced[] {
    return this.byClaim.get(claim) ?? [];
  }

  ofInference({ essay, voice, stance }: Inference): YamlMap {
    const marks = new Map<string, Yaml>();
    if (this.manner(essay) === 'marked' && stance !== 'asserts') marks.set('stance', stance);
    if (voice !== this.authors.get(essay)) marks.set('voice', this.people.word(voice));
    return marks;
  }

  private readVoices(usual: readonly Claim[]): void {
    this.debate.claims.forEach(({ id, occurrences }, i) => {
      const home = occurrences[0]?.essay;
      const voiced = occurrences.map((occurrence, k): Voiced => {
        const isOnly = occurrence.essay === home && occurrences.filter(({ essay }) => essay === home).length === 1;
        return { claim: id, occurrence, marks: this.marksOf(occurrence, usual[i]?.occurrences[k]?.role, !isOnly) };
      });
      this.byClaim.set(id, voiced);
    });
    this.markEach();
  }

  /** One mark tells that an essay is marked, even if it says nothing new. */
  private markEach(): void {
    const all = [...this.byClaim.values()].flat();
    const marked = new Set([
      ...all.filter(({ marks }) => marks.size > 0).map(({ occurrence }) => occurrence.essay),
      ...this.debate.inferences.filter((inference) => this.ofInference(inference).size > 0).map(({ essay }) => essay),
    ]);
    for (const { id } of this.debate.essays) {
      const first = all.find(({ occurrence }) => occurrence.essay === id);
      if (first === undefined || this.manner(id) !== 'marked' || marked.has(id)) continue;
      const { claim, occurrence } = first;
      const marks = new Map<string, Yaml>([['stance', occurrence.stance]]);
      this.byClaim.set(claim, this.voices(claim).map((voiced) => (voiced === first ? { claim, occurrence, marks } : voiced)));
    }
  }

  private marksOf({ essay, voice, stance, role, implicit }: Occurrence, usualRole: string | undefined, isNeeded: boolean): YamlMap {
    const marks = new Map<string, Yaml>();
    if (this.manner(essay) !== 'marked') return marks;
    if (stance !== 'asserts') marks.set('stance', stance);
    if (voice !== this.authors.get(essay)) marks.set('voice', this.people.word(voice));
    if (role !== usualRole) marks.set('role', role);
    if (implicit) marks.set('implicit', true);
    return marks.size === 0 && isNeeded ? marks.set('stance', stance) : marks;
  }
}

/** How little has to be said for a reader to take the essay for what it is. */
function mannerOf(debate: Debate, usual: readonly Claim[], { id: essay, author }: Essay, isOneEssay: boolean): Manner {
  const voiced = debate.claims.flatMap((claim, i) => claim.occurrences.map((o, k) => ({ id: claim.id, o, home: claim.occurrences[0]?.essay, role: usual[i]?.occurrences[k]?.role })));
  const here = voiced.filter(({ o }) => o.essay === essay);
  const own = debate.inferences.filter((i) => i.essay === essay);
  const isPlain =
    here.every(({ o, home, role }) => home === essay && o.voice === author && o.role === role && !o.implicit) &&
    new Set(here.map(({ id }) => id)).size === here.length &&
    own.every(({ voice }) => voice === author);
  if (!isPlain) return 'marked';
  const holds = sidesOf(debate, essay);
  const stances = [...here.map(({ id, o }) => ({ id, stance: o.stance })), ...own];
  const isByStructure = stances.every(({ id, stance }) => stance === (holds(id) ? 'asserts' : 'reports'));
  // Among several essays it is told what is only reported, which nobody should have to find out.
  if (isByStructure && (isOneEssay || stances.every(({ stance }) => stance === 'asserts'))) return 'unmarked';
  return stances.every(({ stance }) => stance === 'reports') && maySayReported(debate, author, isOneEssay) ? 'reported' : 'marked';
}

/** In the frontmatter the stance tells that who wrote the file down is the author of what it says. */
function maySayReported(debate: Debate, author: string, isOneEssay: boolean): boolean {
  if (!isOneEssay || debate.people.find(({ id }) => id === author)?.name !== null) return true;
  const kept = keptValue(debate, 'frontMatter');
  return !(isMap(kept) && kept.has('author'));
}
