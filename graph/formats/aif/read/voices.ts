/** Who does what with the claims of a nodeset. */
import type { Anchor, Extra, Role, Stance } from '../../../model/schema.ts';
import { isCommitted } from '../../../model/stance.ts';
import type { Draft } from '../../draft.ts';
import { appended, FEW } from '../../lists.ts';
import type { Act } from '../acts.ts';
import { holderOf, type Holder, type Voicing } from '../holder.ts';
import type { Notes } from '../kept.ts';
import type { Link, Opposition } from '../links.ts';
import { isMarkedUnsaid } from '../marks.ts';
import { isProposition, type AifNode } from '../nodeset.ts';
import { ownFields } from '../own-fields.ts';
import type { Cast } from './cast.ts';

export interface Standing {
  readonly essay: string;
  readonly voice: string;
  readonly stance: Stance;
}

/** Who voices which claim how, on its way into the draft. */
export class Voices {
  /** Of claims that many voice, the essays that do more than report them. */
  private readonly sayings = new Map<string, Set<string>>();
  private readonly voicings = new Map<string, Voicing>();

  constructor(
    private readonly draft: Draft,
    private readonly cast: Cast,
    private readonly notes: Notes | undefined,
  ) {}

  standing({ said, reported, author, voice, stance }: Act): Standing {
    const { essay } = ownFields('words', (reported ?? said).own);
    return { essay: this.cast.essay(author, essay), voice: this.cast.person(voice), stance };
  }

  voice(claim: string, act: Act): void {
    const own = ownFields('occurrence', act.node.own);
    const { essay, voice, stance } = this.standing(act);
    const implicit = own.implicit ?? isMarkedUnsaid(act.said.text);
    this.draft.voice(claim, {
      essay,
      voice,
      stance,
      role: soundRole(own.role, stance),
      implicit,
      anchors: implicit || own.anchors === undefined ? [] : soundAnchors(own.anchors, this.cast.lengthOf(essay)),
      extra: this.withAct(own.extra, act, stance),
    });
  }

  /**
   * Who disagrees, not in others' words, does not share the proposition at which the conflict is directed: that is what the
   * force means (IAT guide 3.5). It says so only of somebody of whom nothing else is known, once all others are heard.
   */
  disagree(claim: string, act: Act): void {
    if (act.force !== 'rejects' || act.reported !== undefined) return;
    const { essay, voice } = this.standing(act);
    if (this.isSaying(essay, claim)) return;
    this.sayings.get(claim)?.add(essay);
    this.draft.voice(claim, { essay, voice, stance: 'rejects', extra: this.withAct(undefined, act, 'rejects') });
  }

  /** Whether an essay does more with a claim than report it. */
  private isSaying(essay: string, claim: string): boolean {
    const occurrences = this.draft.occurrencesOf(claim);
    if (occurrences.length <= FEW) return occurrences.some((o) => o.essay === essay && o.stance !== 'reports');
    const known = this.sayings.get(claim) ?? new Set(occurrences.flatMap((o) => (o.stance === 'reports' ? [] : [o.essay])));
    this.sayings.set(claim, known);
    return known.has(essay);
  }

  /** Whose inference between these claims it is that nobody is said to draw, once all is heard. */
  holderOf(claims: readonly string[]): Holder | undefined {
    return holderOf(claims.map((claim) => this.voicingOf(claim)), (essay) => this.cast.rankOf(essay));
  }

  private voicingOf(claim: string): Voicing {
    const known = this.voicings.get(claim);
    if (known !== undefined) return known;
    const byEssay = new Map<string, Set<Stance>>();
    for (const { essay, stance = 'asserts' } of this.draft.occurrencesOf(claim)) {
      byEssay.set(essay, (byEssay.get(essay) ?? new Set()).add(stance));
    }
    this.voicings.set(claim, byEssay);
    return byEssay;
  }

  private withAct(own: Extra[] | undefined, act: Act, stance: Stance): Extra[] | undefined {
    return this.notes === undefined ? own : appended(own, actAsRead(act, this.notes, stance));
  }
}

/** @param stance as which it was read; left out where the debate does not say what the act does */
export function actAsRead({ node, target, said, reported, author, voice }: Act, notes: Notes, stance?: Stance): Extra {
  return notes.act({ id: node.id, to: target.id, said: said.id, reported: reported?.id }, stance, author.key !== voice.key);
}

/** The propositions at which each CA-node is directed. */
export function conflictTargets(links: readonly Link[], oppositions: readonly Opposition[]): ReadonlyMap<AifNode, readonly AifNode[]> {
  const targets = new Map<AifNode, AifNode[]>();
  const add = (node: AifNode, target: AifNode): void => void targets.set(node, appended(targets.get(node), target));
  for (const { kind, node, target } of links) if (kind === 'rebuttal' && isProposition(target)) add(node, target);
  for (const { nodes: [first, second], claims } of oppositions) {
    if (second === undefined) continue;
    add(first, claims[1]);
    add(second, claims[0]);
  }
  return targets;
}

/** A thesis is asserted or conceded (SPEC.md, V6). */
function soundRole(role: Role | undefined, stance: Stance): Role | undefined {
  return role === 'thesis' && !isCommitted(stance) ? undefined : role;
}

function soundAnchors(anchors: readonly Anchor[], length: number | null): Anchor[] {
  return anchors.filter(({ start, end }) => start < end && (length === null || end <= length));
}
