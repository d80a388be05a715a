/**
 * What a picture of a subgraph consists of, before anything has a place: groups with boxes, junctions and the links inside
 * them, and the links between groups.
 */
import type { Essay } from '../../model/schema.ts';
import type { PathKind, RelationKind } from '../scene.ts';
import type { BoxContent } from './claim-box.ts';

export interface Plan {
  readonly groups: readonly PlanGroup[];
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

/** An inference drawn with a node of its own, because it has several premises or is itself supported or attacked. */
export interface PlanJunction {
  readonly key: string;
  readonly inference: string;
  /** Keys of boxes of the same group. */
  readonly premises: readonly string[];
  readonly conclusion: string;
  readonly committed: boolean;
  readonly hiddenPremises: number;
}

export interface LinkTraits {
  readonly kind: PathKind;
  readonly arrows: 'none' | 'end' | 'both';
  readonly contracted: number;
  readonly committed: boolean;
  readonly bundle: boolean;
}

/** Between boxes and junctions of the same group, by their keys. */
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
