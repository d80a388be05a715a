/** Claims, arguments and the relations between them, each paragraph in its region. */
import type { Claim, Debate, Inference, Rebuttal, Support } from '../../../model/schema.ts';
import { sourcesOf } from '../../../model/debate-graph.ts';
import { keptText } from '../kept.ts';
import type { Yaml } from '../yaml.ts';
import { argumentHead, keptInferenceData, reconstruction, ruleOf, type WrittenStep } from './argument-text.ts';
import { claimText } from './claim-text.ts';
import { groupsOf } from './groups.ts';
import type { LinkForms } from './link-forms.ts';
import type { Marks } from './marks.ts';
import { Names } from './names.ts';
import type { Region, Regions } from './regions.ts';
import { flow } from './yaml-text.ts';

type Relation = Support | Rebuttal;

const UPWARD = { support: '+', attack: '-', undercut: '<_' } as const;
const OUTWARD = { support: '+>', attack: '->', undercut: '_>' } as const;

export class Paragraphs {
  readonly names: Names;
  private readonly groups: readonly (readonly Inference[])[];
  private readonly claims: ReadonlyMap<string, Claim>;
  private readonly lastSteps: ReadonlySet<string>;
  private readonly stepsBefore: ReadonlySet<string>;
  private readonly links: ReadonlyMap<string, Relation>;
  /** Lines that stand indented below a title in a region. */
  private readonly below = new Map<Region, Map<string, string[]>>();

  constructor(private readonly debate: Debate, private readonly forms: LinkForms, private readonly marks: Marks, private readonly regions: Regions) {
    this.claims = new Map(debate.claims.map((claim) => [claim.id, claim]));
    this.links = new Map([...debate.supports, ...debate.rebuttals].map((link) => [link.id, link]));
    this.groups = groupsOf(debate, this.directedAtLast());
    this.names = new Names(debate, forms, this.groups);
    this.lastSteps = new Set(this.groups.flatMap((group) => group.at(-1)?.id ?? []));
    this.stepsBefore = new Set(this.groups.flatMap((group) => group.slice(0, -1).map(({ id }) => id)));
  }

  write(): void {
    for (const link of this.links.values()) if (!this.forms.asArguments.has(link.id)) this.drawLink(link);
    this.drawContradictions();
    this.drawImplied();
    for (const claim of this.debate.claims) this.writeClaim(claim);
    for (const group of this.groups) this.writeGroup(group);
    for (const link of this.links.values()) if (this.forms.asArguments.has(link.id)) this.writeLink(link);
    for (const [region, titles] of this.below) for (const [call, lines] of titles) region.paragraphs.push([call, ...lines.map((line) => `  ${line}`)].join('\n'));
  }

  /** What an inference before the last one of an argument cannot have: anything but undercuts by its own essay. */
  private directedAtLast(): (inference: string) => boolean {
    const essays = new Map(this.debate.inferences.map(({ id, essay }) => [id, essay]));
    const links = [...this.links.values()].filter((link) => essays.has(link.to) && !this.forms.asArguments.has(link.id));
    const targets = new Set(links.filter((link) => this.forms.sign(link) !== 'undercut' || link.essay !== essays.get(link.to)).map(({ to }) => to));
    for (const link of this.links.values()) if (this.forms.asArguments.has(link.id)) targets.add(link.to);
    return (inference) => targets.has(inference);
  }

  private home(claim: Claim): Region {
    return this.regions.of(claim, claim.occurrences[0]?.essay ?? '');
  }

  private regionOf({ essay }: Relation, target: Claim | undefined): Region {
    const home = target && this.home(target);
    if (home !== undefined && home.essay === (essay ?? undefined)) return home;
    return essay === null ? this.regions.between : this.regions.ofEssay(essay);
  }

  private drawLink(link: Relation): void {
    if (this.stepsBefore.has(link.to)) return;
    // An undercut of what a sketched argument does is drawn at the argument.
    const other = this.links.get(link.to);
    const target = other === undefined || this.forms.asArguments.has(other.id) ? link.to : other.from;
    this.draw(this.regionOf(link, this.claims.get(target)), this.names.call(target), `${UPWARD[this.forms.sign(link)]} ${this.names.call(link.from)}`);
  }

  private draw(region: Region, call: string, line: string): void {
    const titles = this.below.get(region) ?? new Map<string, string[]>();
    this.below.set(region, titles);
    const lines = titles.get(call) ?? [];
    titles.set(call, lines);
    lines.push(line);
  }

  /** The lines below a title in a region, which are then written. */
  private taken(region: Region, call: string): string[] {
    const lines = this.below.get(region)?.get(call) ?? [];
    this.below.get(region)?.delete(call);
    return lines;
  }

  private drawContradictions(): void {
    for (const contradiction of this.debate.contradictions) {
      const ids = contradiction.claims.toSorted((a, b) => Number(this.forms.sketches.has(b)) - Number(this.forms.sketches.has(a)));
      const [a = '', b = ''] = ids;
      const first = this.claims.get(a);
      if (first === undefined) continue;
      const areSketches = this.forms.sketches.has(b);
      const [upper, lower] = [this.names.call(a), this.names.call(b)];
      if (contradiction.kind === 'contradictory' && !areSketches) this.draw(this.home(first), upper, `>< ${lower}`);
      else if (this.forms.isStrict && !this.forms.sketches.has(a)) this.draw(this.home(first), upper, `-> ${lower}`);
      else for (const sign of ['-', '->']) this.draw(this.regions.between, upper, `${sign} ${lower}`);
    }
  }

  /** That an argument supports its own conclusion goes without saying, but some say it. */
  private drawImplied(): void {
    for (const inference of this.debate.inferences) {
      const conclusion = this.claims.get(inference.conclusion);
      if (conclusion === undefined || keptText(inference, 'drawn') === undefined || !this.lastSteps.has(inference.id)) continue;
      this.draw(this.home(conclusion), this.names.call(conclusion.id), `+ ${this.names.call(inference.id)}`);
    }
  }

  private writeClaim(claim: Claim): void {
    const call = this.names.call(claim.id);
    const [first, ...others] = this.marks.voices(claim.id);
    const home = this.home(claim);
    const isCalledElsewhere = [...this.below].some(([region, titles]) => region !== home && titles.has(call));
    const isCalledOnly = others.length === 0 && first?.marks.size === 0 && !isCalledElsewhere && !this.forms.sketches.has(claim.id);
    const paragraphs = claimText(claim, { call, title: this.names.title(claim.id), marks: first?.marks ?? new Map(), isCalledOnly });
    this.put(home, call, paragraphs);
    for (const { occurrence, marks } of others) {
      const region = occurrence.essay === home.essay ? home : this.regions.ofEssay(occurrence.essay);
      this.put(region, call, [`${call} ${flow(marks)}`]);
    }
  }

  /** The last paragraph has below it what is drawn to its title. */
  private put(region: Region, call: string, paragraphs: readonly string[]): void {
    const lines = this.taken(region, call).map((line) => `  ${line}`);
    region.paragraphs.push(...paragraphs.slice(0, -1), [paragraphs.at(-1) ?? '', ...lines].join('\n'));
  }

  private writeGroup(group: readonly Inference[]): void {
    const last = group.at(-1);
    if (last === undefined) return;
    const region = this.regions.of(last, last.essay);
    const call = this.names.call(last.id);
    const steps = group.map((inference): WrittenStep => {
      const { premises, conclusion } = inference;
      const { rule, data } = ruleOf(inference);
      return {
        premises: premises.map((premise) => this.names.call(premise)),
        conclusion: this.names.call(conclusion),
        ...(rule !== undefined && { rule }),
        data: new Map([...data, ...this.marks.ofInference(inference), ...keptInferenceData(inference)]),
        below: this.stepsBefore.has(inference.id) ? this.undercutsOf(inference.id) : [],
      };
    });
    this.put(region, call, [argumentHead(call, last)]);
    region.paragraphs.push(reconstruction(steps));
  }

  private undercutsOf(inference: string): string[] {
    return [...this.links.values()].flatMap((link) => (link.to === inference && !this.forms.asArguments.has(link.id) ? [`${UPWARD.undercut} ${this.names.call(link.from)}`] : []));
  }

  /** A link as an argument from its sources to its target, or to a statement that stands for what they do to it. */
  private writeLink(link: Relation): void {
    const sign = this.forms.sign(link);
    const isCase = 'case' in link && link.case === true;
    const region = link.essay === null ? this.regions.between : this.regions.ofEssay(link.essay);
    const call = this.names.call(link.id);
    const target = this.names.call(link.to);
    const isStatement = sign === 'support' && this.claims.has(link.to) && !this.forms.sketches.has(link.to);
    const words = sign === 'support' ? `This speaks for @${target}.` : `This speaks against @${target}.`;
    const step: WrittenStep = {
      premises: sourcesOf(link).map((source) => this.names.call(source)),
      conclusion: isStatement ? target : `${words}\n      ${OUTWARD[sign]} ${target}`,
      data: new Map<string, Yaml>([['link', isCase ? 'case' : sign === 'support' ? 'support' : 'rebuttal']]),
      below: [],
    };
    this.put(region, call, [call]);
    region.paragraphs.push(reconstruction([step]));
  }
}

