/** Claims, arguments and the relations between them, each paragraph in its region. */
import { sourcesOf } from '../../../model/debate-graph.ts';
import type { Claim, Debate, Inference } from '../../../model/schema.ts';
import { keptText } from '../kept.ts';
import { isRemark } from '../read/set-apart.ts';
import type { Yaml } from '../yaml.ts';
import { argumentHead, keptInferenceData, reconstruction, ruleOf, type WrittenStep } from './argument-text.ts';
import { claimText } from './claim-text.ts';
import { Drawing, OUTWARD, type Drawn, type Line, type Link } from './drawing.ts';
import type { LinkForms } from './link-forms.ts';
import type { Marks } from './marks.ts';
import { Names } from './names.ts';
import type { Region, Regions } from './regions.ts';
import { remarksOf } from './remarks.ts';
import { untitledClaims, type Spot } from './untitled.ts';
import { flow } from './yaml-text.ts';

export class Paragraphs {
  readonly names: Names;
  private readonly drawing: Drawing;
  private readonly untitled: ReadonlyMap<string, Spot>;
  /** What is the target of a link that is an argument. */
  private readonly isLinked: ReadonlySet<string>;
  /** Lines that stand indented below something in a region. */
  private readonly below = new Map<Region, Map<string, Line[]>>();

  constructor(private readonly debate: Debate, private readonly forms: LinkForms, private readonly marks: Marks, regions: Regions) {
    this.drawing = new Drawing(debate, forms, regions);
    this.untitled = untitledClaims(debate, forms, this.drawing);
    this.names = new Names(debate, forms, this.drawing.groups, this.untitled);
    this.isLinked = new Set(this.drawing.links.filter(({ id }) => forms.asArguments.has(id)).map(({ to }) => to));
    for (const drawn of this.drawing.drawn) this.draw(drawn);
  }

  write(): void {
    for (const claim of this.debate.claims) this.writeClaim(claim);
    for (const group of this.drawing.groups) this.writeGroup(group);
    for (const link of this.drawing.links) if (this.forms.asArguments.has(link.id)) this.writeLink(link);
    for (const [region, uppers] of this.below) for (const [upper, lines] of uppers) region.paragraphs.push([this.names.call(upper), ...this.written(lines, region, 1)].join('\n'));
  }

  /** From a claim that has no title its links lead outward, unless it stands behind the sign of one. */
  private draw({ upper, lower, sign, outward, region }: Drawn): void {
    const spot = this.untitled.get(lower);
    const turned = spot === undefined || spot === 'line' ? undefined : this.drawing.claims.get(lower);
    const [above, line] = turned === undefined ? [upper, { sign, lower }] : [lower, { sign: outward ?? sign, lower: upper }];
    const place = turned === undefined ? region : this.drawing.home(turned);
    const uppers = this.below.get(place) ?? new Map<string, Line[]>();
    this.below.set(place, uppers);
    const lines = uppers.get(above);
    if (lines === undefined) uppers.set(above, [line]);
    else lines.push(line);
  }

  /** The lines below something in a region, which are then written. */
  private taken(upper: string, region: Region): Line[] {
    const lines = this.below.get(region)?.get(upper) ?? [];
    this.below.get(region)?.delete(upper);
    return lines;
  }

  private written(lines: readonly Line[], region: Region, depth: number): string[] {
    return lines.flatMap(({ sign, lower }) => {
      const claim = this.untitled.get(lower) === 'line' ? this.drawing.claims.get(lower) : undefined;
      const words = claim === undefined ? this.names.call(lower) : this.wordsOf(claim, false);
      const further = claim === undefined ? [] : this.written(this.taken(lower, region), region, depth + 1);
      return [`${'  '.repeat(depth)}${sign} ${words}`, ...further];
    });
  }

  /** Of a claim without a title. */
  private wordsOf(claim: Claim, beginsLine: boolean): string {
    const [first] = this.marks.voices(claim.id);
    return claimText(claim, { marks: first?.marks ?? new Map(), isCalledOnly: false, beginsLine }).at(-1) ?? '';
  }

  private writeClaim(claim: Claim): void {
    const spot = this.untitled.get(claim.id);
    const home = this.drawing.home(claim);
    if (spot === undefined || spot === 'alone') home.paragraphs.push(...remarksOf(claim));
    if (spot === 'alone') this.put(home, claim.id, [this.wordsOf(claim, true)]);
    if (spot !== undefined) return;
    const call = this.names.call(claim.id);
    const [first, ...others] = this.marks.voices(claim.id);
    const isCalledOnly = keptText(claim, 'unworded') !== undefined && others.length === 0 && first?.marks.size === 0 && !this.isCalledElsewhere(claim, home);
    this.put(home, claim.id, claimText(claim, { title: { text: this.names.title(claim.id), call }, marks: first?.marks ?? new Map(), isCalledOnly, beginsLine: true }));
    for (const { occurrence, marks } of others) this.put(this.drawing.placeOf(claim, occurrence), claim.id, [`${call} ${flow(marks)}`]);
  }

  /** There a title would stand by itself before it does so here. */
  private isCalledElsewhere({ id }: Claim, home: Region): boolean {
    for (const [region, uppers] of this.below) if (region !== home && uppers.has(id)) return true;
    return false;
  }

  /** The last paragraph has below it what is drawn to its title. */
  private put(region: Region, upper: string, paragraphs: readonly string[]): void {
    const lines = this.written(this.taken(upper, region), region, 1);
    region.paragraphs.push(...paragraphs.slice(0, -1), [paragraphs.at(-1) ?? '', ...lines].join('\n'));
  }

  private writeGroup(group: readonly Inference[]): void {
    const last = group.at(-1);
    if (last === undefined) return;
    const region = this.drawing.place(group);
    region.paragraphs.push(...remarksOf(last));
    const steps = group.map((inference): WrittenStep => {
      const { id, premises, conclusion } = inference;
      const { rule, data } = ruleOf(inference);
      return {
        premises,
        conclusion,
        ...(rule !== undefined && { rule }),
        data: new Map([...data, ...this.marks.ofInference(inference), ...keptInferenceData(inference)]),
        below: (this.drawing.amid.get(id) ?? []).map(({ sign, lower }) => `${sign} ${this.names.call(lower)}`),
      };
    });
    if (this.needsHead(last, region)) this.put(region, last.id, argumentHead(this.names.call(last.id), last));
    region.paragraphs.push(reconstruction(steps, (id) => this.statement(id, region)));
  }

  /** One that had no title needs none, unless it is called by it, or stands below an argument and would be taken for its own. */
  private needsHead(last: Inference, { paragraphs }: Region): boolean {
    const isCalled = this.drawing.drawn.some(({ upper, lower }) => upper === last.id || lower === last.id) || this.isLinked.has(last.id);
    return keptText(last, 'untitled') === undefined || isCalled || paragraphs.findLast((paragraph) => !isRemark(paragraph))?.startsWith('<') === true;
  }

  private statement(id: string, region: Region): string[] {
    const claim = this.untitled.get(id) === 'statement' ? this.drawing.claims.get(id) : undefined;
    return claim === undefined ? [this.names.call(id)] : [this.wordsOf(claim, false), ...this.written(this.taken(id, region), region, 2)];
  }

  /** A link as an argument from its sources to its target, or to a statement that stands for what they do to it. */
  private writeLink(link: Link): void {
    const sign = this.forms.sign(link);
    const region = this.drawing.placeOfLink(link);
    const target = this.names.call(link.to);
    const isCase = 'case' in link && link.case;
    const isToClaim = sign === 'support' && this.drawing.claims.has(link.to) && !this.forms.sketches.has(link.to);
    const standIn = [`This speaks ${sign === 'support' ? 'for' : 'against'} @${target}.`, `    ${OUTWARD[sign]} ${target}`];
    const step: WrittenStep = {
      premises: sourcesOf(link),
      conclusion: isToClaim ? link.to : link.id,
      data: new Map<string, Yaml>([['link', isCase ? 'case' : sign === 'support' ? 'support' : 'rebuttal']]),
      below: [],
    };
    this.put(region, link.id, [this.names.call(link.id)]);
    region.paragraphs.push(reconstruction([step], (id) => (id === link.id ? standIn : [this.names.call(id)])));
  }
}
