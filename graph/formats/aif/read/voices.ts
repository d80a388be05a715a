/** Who does what with the claims of a nodeset. */
import type { Anchor, Role, Stance } from '../../../model/schema.ts';
import { isCommitted } from '../../../model/stance.ts';
import type { Draft } from '../../draft.ts';
import type { Act } from '../acts.ts';
import { holderOf, type Holder } from '../holder.ts';
import { kept } from '../kept.ts';
import type { Link, Opposition } from '../links.ts';
import { isMarkedUnsaid } from '../marks.ts';
import { ownFields } from '../own-fields.ts';
import type { Cast } from './cast.ts';

export interface Standing {
  readonly essay: string;
  readonly voice: string;
  readonly stance: Stance;
}

/** What is known of the voices of each claim so far. */
export class Voices {
  private readonly stances = new Map<string, Map<string, Set<Stance>>>();

  constructor(
    private readonly draft: Draft,
    private readonly cast: Cast,
    /** Ids of claims by those of their nodes. */
    private readonly claims: ReadonlyMap<string, string>,
    private readonly set: string | undefined,
  ) {}

  standing(act: Act): Standing {
    const { essay } = ownFields('words', (act.reported ?? act.said).own);
    return { essay: this.cast.essay(act.author, essay), voice: this.cast.person(act.voice), stance: act.stance };
  }

  voice(act: Act): void {
    const claim = this.claims.get(act.target);
    if (claim === undefined) return;
    const own = ownFields('occurrence', act.node.own);
    const standing = this.standing(act);
    const implicit = own.implicit ?? isMarkedUnsaid(act.said.text);
    this.draft.voice(claim, {
      implicit,
      role: soundRole(own.role, standing.stance),
      anchors: implicit ? [] : soundAnchors(own.anchors, this.cast.lengthOf(standing.essay)),
      extra: [...(own.extra ?? []), ...this.keptAct(act, act.stance)],
      ...standing,
    });
    this.note(claim, standing);
  }

  /**
   * Who disagrees, not in others' words, does not share the proposition at which the conflict is directed: that is what the
   * force means (IAT guide 3.5). It says so only of somebody of whom nothing else is known.
   */
  disagree(act: Act, targets: readonly string[]): void {
    if (act.force !== 'rejects' || act.reported !== undefined) return;
    for (const target of targets) {
      const claim = this.claims.get(target);
      const standing = this.standing(act);
      const known = claim === undefined ? [] : [...(this.stances.get(claim)?.get(standing.essay) ?? [])];
      if (claim === undefined || known.some((stance) => stance !== 'reports')) continue;
      this.draft.voice(claim, { ...standing, stance: 'rejects', extra: this.keptAct(act, 'rejects') });
      this.note(claim, { ...standing, stance: 'rejects' });
    }
  }

  /** Whose inference between these claims it is that nobody is said to draw. */
  holderOf(claims: readonly string[]): Holder | undefined {
    return holderOf(claims.map((claim) => this.stances.get(claim)), (essay) => this.cast.rankOf(essay));
  }

  private note(claim: string, { essay, stance }: Standing): void {
    const byEssay = this.stances.get(claim) ?? new Map<string, Set<Stance>>();
    byEssay.set(essay, (byEssay.get(essay) ?? new Set()).add(stance));
    this.stances.set(claim, byEssay);
  }

  private keptAct(act: Act, stance: Stance): ReturnType<typeof kept>[] {
    return this.set === undefined ? [] : [keptAct(act, this.set, stance)];
  }
}

/** @param stance as which it was read; left out where the debate does not say what the act does */
export function keptAct({ node, target, said, reported, author, voice }: Act, set: string, stance?: Stance): ReturnType<typeof kept> {
  return kept('act', {
    set,
    id: node.id,
    to: target,
    said: said.id,
    raw: node.raw,
    ...(reported !== undefined && { reported: reported.id }),
    ...(stance !== undefined && { as: { stance, isReported: author.key !== voice.key } }),
  });
}

/** The propositions at which each CA-node is directed. */
export function conflictTargets(links: readonly Link[], oppositions: readonly Opposition[], isProposition: (id: string) => boolean): ReadonlyMap<string, readonly string[]> {
  const targets = new Map<string, string[]>();
  const add = (node: string, target: string): void => {
    const list = targets.get(node) ?? [];
    list.push(target);
    targets.set(node, list);
  };
  for (const { kind, node, target } of links) if (kind === 'rebuttal' && isProposition(target)) add(node.id, target);
  for (const { nodes: [first, second], claims } of oppositions) {
    if (second === undefined) continue;
    add(first.id, claims[1]);
    add(second.id, claims[0]);
  }
  return targets;
}

/** A thesis is asserted or conceded (SPEC.md, V6). */
function soundRole(role: Role | undefined, stance: Stance): Role | undefined {
  return role === 'thesis' && !isCommitted(stance) ? undefined : role;
}

function soundAnchors(anchors: readonly Anchor[] | undefined, length: number | null): Anchor[] {
  return (anchors ?? []).filter(({ start, end }) => start < end && (length === null || end <= length));
}
