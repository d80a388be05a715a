/**
 * What a picture of a subgraph consists of, before anything has a place: groups with boxes, junctions and the links inside
 * them, joints, and the links between groups.
 */
import type { Essay } from '../../model/schema.ts';
import type { JunctionKind, PathKind, RelationKind } from '../scene.ts';
import type { BoxContent } from './claim-box.ts';

export interface Plan {
  readonly groups: readonly PlanGroup[];
  /** Each after the one that it is directed at. */
  readonly joints: readonly PlanJoint[];
  readonly between: readonly BetweenLink[];
}

export interface PlanGroup {
  readonly key: string;
  readonly essay: Essay;
  readonly number: number;
  readonly boxes: readonly PlanBox[];
  readonly junctions: readonly PlanJunction[];
  readonly links: readonly PlanLink[];
  readonly hiddenClaims: number;
}

export interface PlanBox {
  readonly key: string;
  readonly claim: string;
  readonly thesis: boolean;
  readonly committed: boolean;
  readonly implicit: boolean;
  readonly content: BoxContent;
}

/**
 * An inference or a support drawn with a node of its own, because several claims make it or because it is itself supported or attacked.
 * It stands in the columns of its group's argument.
 */
export interface PlanJunction {
  readonly key: string;
  readonly kind: JunctionKind;
  /** Of the inference or the support. */
  readonly id: string;
  /** Keys of boxes of the same group. */
  readonly premises: readonly string[];
  readonly conclusion: string;
  readonly committed: boolean;
  readonly hiddenPremises: number;
  readonly description: string;
}

/**
 * A support or rebuttal drawn with a node of its own that has no place in the columns of an argument: it stands on the way from one of
 * the claims that make it to its target, wherever that runs.
 */
export interface PlanJoint {
  readonly key: string;
  readonly kind: 'support' | 'rebuttal';
  readonly id: string;
  /** The group within which it is drawn, if within any. */
  readonly group?: string;
  /** For each claim that makes it, keys of its boxes, any of which will do. Within a group, one each. */
  readonly sources: readonly (readonly string[])[];
  /** Keys of boxes, any of which will do, or that of a junction or joint. Within a group, one. */
  readonly to: readonly string[];
  readonly hiddenSources: number;
  readonly description: string;
}

export interface LinkTraits {
  readonly kind: PathKind;
  readonly arrows: 'none' | 'end' | 'both';
  readonly contracted: number;
  readonly committed: boolean;
  readonly bundle: boolean;
}

/** Between boxes, junctions and joints of the same group, by their keys. */
export interface PlanLink extends LinkTraits {
  readonly from: string;
  readonly to: string;
}

/** From one group to another, or, as a bundle, between their frames. A claim may have several boxes, any of which will do: the nearest is taken. */
export interface BetweenLink extends LinkTraits {
  /** Of a bundle: how many relations of each kind it stands for. */
  readonly counts?: Readonly<Record<RelationKind, number>>;
  readonly from: readonly string[];
  readonly to: readonly string[];
}
