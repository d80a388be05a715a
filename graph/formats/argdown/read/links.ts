/** Relations as supports and rebuttals. */
import type { Position } from '../../../model/diagnostic.ts';
import type { Draft, DraftRelation } from '../../draft.ts';
import { linkIn } from '../fields.ts';
import { kept } from '../kept.ts';
import type { Argument, Model, Relation, RelationType, Statement, Step } from './model.ts';
import type { Opposites } from './opposites.ts';
import { isSymmetric } from './settle-relations.ts';
import type { Speakers } from './speakers.ts';

interface Known {
  readonly claims: ReadonlyMap<Statement | Argument, string>;
  readonly steps: ReadonlyMap<Step, string>;
  readonly standIns: ReadonlySet<Statement>;
  readonly opposites: Opposites;
}

/** A support or rebuttal to be. */
interface Item {
  readonly kind: 'support' | 'rebuttal';
  readonly isCase: boolean;
  readonly wanted: string;
  readonly from: readonly string[];
  readonly to: Statement | Argument | Step;
  readonly isUndercut: boolean;
  /** The sign, where it is not the one that a reader of the debate would expect. */
  readonly sign?: RelationType;
  readonly section: number | undefined;
  readonly place: Position;
}

/** Relations that are directed at others in longer chains than this are directed at claims. */
const DEEPEST = 100;

export class LinkReader {
  /** What stands for a link is one of these, by its step. */
  private readonly byStep = new Map<Step, Item>();
  /** What a sketched argument does, if it is one thing. */
  private readonly bySketch = new Map<Argument, Item | 'several'>();
  private readonly ids = new Map<Item, { readonly id: string; readonly depth: number }>();

  constructor(private readonly model: Model, private readonly draft: Draft, private readonly speakers: Speakers, private readonly known: Known) {}

  read(): void {
    // What contradicts each other is contrary as well, and a pair is told once.
    for (const type of ['contradictory', 'contrary'] as const) for (const relation of this.model.relations) if (relation.type === type) this.known.opposites.read(relation);
    const items = [...this.linkSteps(), ...this.model.relations.flatMap((relation) => this.item(relation))];
    const waiting = new Map<Item, Item[]>();
    const ready: Item[] = [];
    for (const item of items) {
      const target = this.linkAt(item);
      if (target === undefined) ready.push(item);
      else if (waiting.has(target)) waiting.get(target)?.push(item);
      else waiting.set(target, [item]);
    }
    // The list grows while it is gone through.
    for (const item of ready) {
      this.draw(item, this.linkAt(item));
      ready.push(...(waiting.get(item) ?? []));
    }
    // What is left goes round in a circle: each denies that another does what it does.
    const drawn = new Set(ready);
    for (const item of items) if (!drawn.has(item)) this.draw(item, undefined);
  }

  private linkSteps(): Item[] {
    const leading = new Map(this.model.relations.map((relation) => [relation.from, relation]));
    return this.model.arguments.flatMap((argument) =>
      argument.steps.flatMap((step): Item[] => {
        const link = linkIn(step.data);
        if (link === undefined) return [];
        const target = this.known.standIns.has(step.conclusion) ? leading.get(step.conclusion)?.to : step.conclusion;
        if (target === undefined) return [];
        const item: Item = {
          kind: link === 'rebuttal' ? 'rebuttal' : 'support',
          isCase: link === 'case',
          isUndercut: false,
          wanted: argument.isUntitled ? '' : argument.title,
          from: step.premises.flatMap((premise) => this.known.claims.get(premise) ?? []),
          to: target,
          section: argument.section,
          place: step.place,
        };
        this.byStep.set(step, item);
        return [item];
      }),
    );
  }

  private item(relation: Relation): Item[] {
    const { type, from, to, section, place, drawnFrom } = relation;
    const source = this.known.claims.get(from);
    if (source === undefined || isSymmetric(type) || (from === to && drawnFrom !== undefined && type === 'support')) return [];
    if (type === 'attack' && this.speakers.essayAt(section) === undefined && this.known.opposites.isListed(relation)) return [];
    const isAtArgument = to.type === 'step' || (to.type === 'argument' && to.steps.length > 0);
    const sign = type === 'undercut' ? (to.type === 'statement' ? type : undefined) : type === 'attack' && isAtArgument ? type : undefined;
    const kind = type === 'support' ? 'support' : 'rebuttal';
    const item: Item = { kind, isCase: false, isUndercut: type === 'undercut', wanted: '', from: [source], to, ...(sign && { sign }), section, place };
    if (from.type === 'argument') this.bySketch.set(from, this.bySketch.has(from) ? 'several' : item);
    return [item];
  }

  /** The link at which the item is directed, if it is one. To undercut a sketched argument is to deny that it does what it does. */
  private linkAt(item: Item): Item | undefined {
    const { to } = item;
    if (to.type === 'step') return this.byStep.get(to);
    if (to.type === 'statement') return undefined;
    const last = to.steps.at(-1);
    if (last !== undefined) return this.byStep.get(last);
    const only = item.isUndercut ? this.bySketch.get(to) : undefined;
    return only === 'several' || only === item ? undefined : only;
  }

  private draw(item: Item, link: Item | undefined): void {
    const { kind, isCase, wanted, from, to, section, place } = item;
    const target = link === undefined ? undefined : this.ids.get(link);
    const isChained = target !== undefined && target.depth < DEEPEST;
    const claim = to.type === 'step' ? undefined : this.known.claims.get(to);
    const step = to.type === 'step' ? to : to.type === 'argument' ? to.steps.at(-1) : undefined;
    const id = isChained ? target.id : (claim ?? (step && this.known.steps.get(step)) ?? '');
    const sign = item.sign ?? (item.isUndercut && id === claim ? 'undercut' : undefined);
    const relation: DraftRelation = { from, to: id, case: isCase, extra: kept('type', sign), ...this.essayOf(section) };
    const drawn = kind === 'support' ? this.draft.support(wanted, relation, place) : this.draft.rebuttal(wanted, relation, place);
    this.ids.set(item, { id: drawn, depth: isChained ? target.depth + 1 : 0 });
  }

  /** What stands outside of all essays is drawn between them. */
  private essayOf(section: number | undefined): Pick<DraftRelation, 'essay'> {
    const essay = this.speakers.essayAt(section);
    if (essay !== undefined) return { essay };
    return this.speakers.hasSections ? { essay: null } : {};
  }
}
