/** Which supports and rebuttals are drawn with a sign, and which are written out as arguments. */
import { sourcesOf } from '../../../model/debate-graph.ts';
import type { Debate, Rebuttal, Support } from '../../../model/schema.ts';
import { keptText, keptValue } from '../kept.ts';
import { isMap } from '../yaml.ts';
import { isListed } from './opposites.ts';

export interface LinkForms {
  /** In strict mode statements that attack one another are contraries. */
  readonly isStrict: boolean;
  /** Claims that are written as sketched arguments. */
  readonly sketches: ReadonlySet<string>;
  /** Links that are written as arguments: what several claims make, what others are directed at, what Argdown would take for something else. */
  readonly asArguments: ReadonlySet<string>;
  /** How a link is drawn: an undercut or an attack, where both are rebuttals. */
  readonly sign: (relation: Support | Rebuttal) => Sign;
}

export type Sign = 'support' | 'attack' | 'undercut';

/** @param lenderOf the essay in which a link is drawn, undefined if nothing tells it */
export function linkForms(debate: Debate, lenderOf: (relation: Support | Rebuttal) => string | undefined): LinkForms {
  const { claims, inferences } = debate;
  const used = new Set(inferences.flatMap(({ premises, conclusion }) => [...premises, conclusion]));
  let sketches: ReadonlySet<string> = new Set(claims.flatMap((claim) => (keptText(claim, 'type') === 'argument' && !used.has(claim.id) ? [claim.id] : [])));
  for (;;) {
    const forms = new Forms(debate, sketches, lenderOf);
    const sources = new Set(forms.links.flatMap((link) => (forms.asArguments.has(link.id) ? sourcesOf(link) : [])));
    const left = new Set([...sketches].filter((id) => !sources.has(id)));
    if (left.size === sketches.size) return forms;
    sketches = left;
  }
}

class Forms implements LinkForms {
  readonly isStrict: boolean;
  readonly links: readonly (Support | Rebuttal)[];
  readonly asArguments = new Set<string>();
  private readonly supports: ReadonlySet<string>;
  private readonly claims: ReadonlySet<string>;
  private readonly steps: ReadonlyMap<string, readonly string[]>;
  /** How many links a claim makes by itself. */
  private readonly made = new Map<string, number>();
  private readonly only = new Map<string, Support | Rebuttal>();
  private readonly attacks: ReadonlySet<string>;

  constructor(debate: Debate, readonly sketches: ReadonlySet<string>, private readonly lenderOf: (relation: Support | Rebuttal) => string | undefined) {
    const settings = keptValue(debate, 'frontMatter');
    const model = isMap(settings) ? settings.get('model') : undefined;
    this.isStrict = isMap(model) && model.get('mode') === 'strict';
    this.links = [...debate.supports, ...debate.rebuttals];
    this.supports = new Set(debate.supports.map(({ id }) => id));
    this.claims = new Set(debate.claims.map(({ id }) => id));
    this.steps = new Map(debate.inferences.map(({ id, premises }) => [id, premises]));
    for (const link of this.links) {
      if (link.with !== undefined) continue;
      this.made.set(link.from, (this.made.get(link.from) ?? 0) + 1);
      this.only.set(link.from, link);
    }
    this.attacks = new Set(debate.rebuttals.map(({ from, to }) => JSON.stringify([from, to])));
    this.choose(debate);
  }

  private choose(debate: Debate): void {
    const byId = new Map(this.links.map((link) => [link.id, link]));
    const drawn = new Set(debate.contradictions.filter((c) => isListed(c, this.isStrict)).flatMap(({ claims: [a, b] }) => [`attack ${JSON.stringify([a, b])} `, `attack ${JSON.stringify([b, a])} `]));
    for (const link of this.links) {
      const key = `${this.sign(link)} ${JSON.stringify([link.from, link.to])} ${this.lenderOf(link) ?? ''}`;
      if (link.with !== undefined || ('case' in link && link.case) || drawn.has(key) || this.isContrary(link)) this.asArguments.add(link.id);
      drawn.add(key);
      const target = byId.get(link.to);
      if (target !== undefined && !(this.isOfSketch(target) && !this.supports.has(link.id))) this.asArguments.add(target.id);
    }
  }

  sign(link: Support | Rebuttal): Sign {
    if (this.supports.has(link.id)) return 'support';
    const kept = keptText(link, 'type');
    const premises = this.steps.get(link.to);
    // An attack on an argument of which a premise is attacked says nothing more to Argdown.
    if (premises !== undefined) return kept === 'attack' && !premises.some((premise) => this.attacks.has(JSON.stringify([link.from, premise]))) ? 'attack' : 'undercut';
    if (!this.claims.has(link.to)) return 'undercut';
    return kept === 'undercut' && this.isTakenForClaim(link.to) ? 'undercut' : 'attack';
  }

  /** Whether what undercuts the claim is read as directed at it: the only thing that a sketched argument does would be meant, unless it goes round in a circle. */
  private isTakenForClaim(claim: string): boolean {
    const met = new Set<string>();
    for (let at = claim; !met.has(at); ) {
      const only = this.made.get(at) === 1 ? this.only.get(at) : undefined;
      if (!this.sketches.has(at) || only === undefined) return at === claim;
      if (keptText(only, 'type') !== 'undercut') return false;
      met.add(at);
      at = only.to;
    }
    return true;
  }

  /** What undercuts a sketched argument is directed at the only thing that it does. */
  private isOfSketch({ from, with: others }: Support | Rebuttal): boolean {
    return others === undefined && this.sketches.has(from) && this.made.get(from) === 1;
  }

  private isContrary(link: Support | Rebuttal): boolean {
    const isStatement = (id: string): boolean => this.claims.has(id) && !this.sketches.has(id);
    return this.isStrict && !this.supports.has(link.id) && isStatement(link.from) && isStatement(link.to);
  }
}
