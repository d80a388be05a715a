/** What is drawn below what, and in which region: links and contradictions with their signs. */
import type { Claim, Debate, Inference, Occurrence, Rebuttal, Support } from '../../../model/schema.ts';
import { keptText } from '../kept.ts';
import { groupsOf } from './groups.ts';
import type { LinkForms, Sign } from './link-forms.ts';
import type { Region, Regions } from './regions.ts';

export type Link = Support | Rebuttal;

/** A line below something: a sign, and what stands behind it. */
export interface Line {
  readonly sign: string;
  /** The claim, or the inference or link that is an argument. */
  readonly lower: string;
}

export interface Drawn extends Line {
  readonly upper: string;
  readonly region: Region;
  /** For a link that leads from the lower to the upper end, its sign the other way round. */
  readonly outward?: string;
}

const UPWARD: Readonly<Record<Sign, string>> = { support: '+', attack: '-', undercut: '<_' };
export const OUTWARD: Readonly<Record<Sign, string>> = { support: '+>', attack: '->', undercut: '_>' };

export class Drawing {
  /** Arguments of one inference or several. */
  readonly groups: readonly (readonly Inference[])[];
  readonly drawn: readonly Drawn[];
  /** Undercuts of inferences that are not the last of their argument, which stand below these. */
  readonly amid: ReadonlyMap<string, readonly Line[]>;
  readonly links: readonly Link[];
  readonly claims: ReadonlyMap<string, Claim>;
  private readonly byId: ReadonlyMap<string, Link>;
  private readonly placeOfStep: ReadonlyMap<string, Region>;

  constructor(private readonly debate: Debate, private readonly forms: LinkForms, private readonly regions: Regions) {
    this.claims = new Map(debate.claims.map((claim) => [claim.id, claim]));
    this.links = [...debate.supports, ...debate.rebuttals];
    this.byId = new Map(this.links.map((link) => [link.id, link]));
    this.groups = groupsOf(debate, this.directedAtLast());
    this.placeOfStep = new Map(this.groups.flatMap((group) => group.map(({ id }) => [id, this.place(group)] as const)));
    const before = new Set(this.groups.flatMap((group) => group.slice(0, -1).map(({ id }) => id)));
    const signed = this.links.filter(({ id }) => !forms.asArguments.has(id));
    this.drawn = [...signed.filter(({ to }) => !before.has(to)).map((link) => this.link(link)), ...this.contradictions(), ...this.implied()];
    const amid = new Map<string, Line[]>();
    for (const { from, to } of signed) if (before.has(to)) amid.set(to, [...(amid.get(to) ?? []), { sign: UPWARD.undercut, lower: from }]);
    this.amid = amid;
  }

  /** Where a claim is written out. */
  home(claim: Claim): Region {
    return this.regions.of(claim, claim.occurrences[0]?.essay ?? '');
  }

  /** Where a claim is voiced again. */
  placeOf(claim: Claim, { essay }: Occurrence): Region {
    const home = this.home(claim);
    return home.essay === essay ? home : this.regions.ofEssay(essay);
  }

  /** Where an argument stands. */
  place(group: readonly Inference[]): Region {
    const last = group.at(-1);
    return last === undefined ? this.regions.between : this.regions.of(last, last.essay);
  }

  /** Where a link that is an argument stands. */
  placeOfLink({ essay }: Link): Region {
    return essay === null ? this.regions.between : this.regions.ofEssay(essay);
  }

  /** What an inference before the last one of an argument cannot have: anything but undercuts by its own essay. */
  private directedAtLast(): (inference: string) => boolean {
    const essays = new Map(this.debate.inferences.map(({ id, essay }) => [id, essay]));
    const isAmid = (link: Link): boolean => !this.forms.asArguments.has(link.id) && this.forms.sign(link) === 'undercut' && link.essay === essays.get(link.to);
    const targets = new Set(this.links.filter((link) => essays.has(link.to) && !isAmid(link)).map(({ to }) => to));
    return (inference) => targets.has(inference);
  }

  private link(link: Link): Drawn {
    const other = this.byId.get(link.to);
    // An undercut of what a sketched argument does is drawn at the argument.
    const upper = other === undefined || this.forms.asArguments.has(other.id) ? link.to : other.from;
    const sign = this.forms.sign(link);
    const place = this.placeOfTarget(upper);
    const region = place !== undefined && place.essay === (link.essay ?? undefined) ? place : this.placeOfLink(link);
    return { upper, lower: link.from, sign: UPWARD[sign], outward: OUTWARD[sign], region };
  }

  private placeOfTarget(id: string): Region | undefined {
    const claim = this.claims.get(id);
    const link = this.byId.get(id);
    return claim !== undefined ? this.home(claim) : link !== undefined ? this.placeOfLink(link) : this.placeOfStep.get(id);
  }

  private contradictions(): Drawn[] {
    const { sketches, isStrict } = this.forms;
    return this.debate.contradictions.flatMap(({ kind, claims }): Drawn[] => {
      // Of a sketched argument and a statement that contradict each other, Argdown wants the argument above.
      const [upper = '', lower = ''] = claims.toSorted((a, b) => Number(sketches.has(b)) - Number(sketches.has(a)));
      const claim = this.claims.get(upper);
      if (claim === undefined) return [];
      if (kind === 'contradictory' && !sketches.has(lower)) return [{ upper, lower, sign: '><', region: this.home(claim) }];
      if (isStrict && !sketches.has(upper)) return [{ upper, lower, sign: '->', region: this.home(claim) }];
      return ['-', '->'].map((sign) => ({ upper, lower, sign, region: this.regions.between }));
    });
  }

  /** That an argument supports its own conclusion goes without saying, but some say it. */
  private implied(): Drawn[] {
    return this.groups.flatMap((group): Drawn[] => {
      const last = group.at(-1);
      const conclusion = last && this.claims.get(last.conclusion);
      if (last === undefined || conclusion === undefined || keptText(last, 'drawn') === undefined) return [];
      return [{ upper: conclusion.id, lower: last.id, sign: '+', region: this.home(conclusion) }];
    });
  }
}
