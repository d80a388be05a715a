/**
 * What is drawn: plain data that the map and every export draw alike. Lengths in pixels at scale 1, the origin at the
 * upper left, y downwards, all numbers rounded to 2 decimals. Colours and strokes are the theme's.
 *
 * Keys (`b3`, `j0`, `p12`) name things within one scene; ids of the debate are kept apart as `claim`, `essay` and so on,
 * for they are arbitrary text.
 */
import type { ConnectionKind } from '../model/schema.ts';
import type { FontWeight } from './text/measure.ts';

/** A part of a debate laid out: boxes, lines and what is said at them, in pixels. */
export interface Scene {
  readonly width: number;
  readonly height: number;
  /** The title of the debate. */
  readonly title: string;
  readonly groups: readonly SceneGroup[];
  readonly boxes: readonly SceneBox[];
  readonly junctions: readonly SceneJunction[];
  readonly paths: readonly ScenePath[];
  readonly shown: { readonly claims: number; readonly ofClaims: number; readonly essays: number };
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Rectangle extends Point {
  readonly width: number;
  readonly height: number;
}

/** Which colour of the theme a text has; `essay` is the ink of its essay. */
export type Ink = 'text' | 'muted' | 'essay';

/** One line of text; x is its left end, y the middle of the line. One from right to left keeps its right end, x + width, where fonts differ. */
export interface SceneLine extends Point {
  readonly text: string;
  readonly size: number;
  readonly weight: FontWeight;
  readonly ink: Ink;
  /** As measured, in pixels. */
  readonly width: number;
  /** That of the text of which it is a line; left to right where missing. */
  readonly direction?: 'rtl';
}

/** A small label with a ground of its own; its text is centred. */
export interface SceneTag extends Rectangle {
  readonly text: string;
}

/** One essay. */
export interface SceneGroup extends Rectangle {
  readonly key: string;
  readonly essay: string;
  /** Place in the order of the debate's essays, from 1, whichever of them are shown. */
  readonly number: number;
  readonly title: string;
  /** Author, outlet and date. */
  readonly byline: string;
  readonly badge: Rectangle;
  readonly lines: readonly SceneLine[];
  /** Unfolds the whole essay, or folds it. */
  readonly handle: SceneTag;
  readonly hiddenClaims: number;
}

/** One claim as one essay voices it. A claim that several essays voice has a box in each of them. */
export interface SceneBox extends Rectangle {
  readonly key: string;
  readonly claim: string;
  readonly essay: string;
  /** Key of the group. */
  readonly group: string;
  readonly thesis: boolean;
  /** False if the essay only reports or rejects it: not its author's own view. */
  readonly committed: boolean;
  readonly implicit: boolean;
  readonly lines: readonly SceneLine[];
  /** The whole claim, and how the essay stands to it, for those who do not see the box. */
  readonly description: string;
  /** The claim in a few words, without the line breaks of the box. */
  readonly gist: string;
  /** How many grounds are not shown, as the handle says. */
  readonly hiddenGrounds: number;
  /** Says which other essays voice the claim. */
  readonly shared?: SceneTag;
  /** Shows how many grounds are hidden, and unfolds them. */
  readonly handle?: SceneTag;
}

export type JunctionKind = Exclude<ConnectionKind, 'contradiction'>;

/** The node of an inference, a support or a rebuttal: where the claims that make it meet, and where ends what is directed at it. x and y are its centre. */
export interface SceneJunction extends Point {
  readonly key: string;
  readonly kind: JunctionKind;
  /** Of the inference, the support or the rebuttal. */
  readonly id: string;
  /** Key of the group; missing for one between groups. */
  readonly group?: string;
  /** Side of the square in which it is drawn. */
  readonly size: number;
  readonly committed: boolean;
  /** What it connects, for those who do not see it. */
  readonly description: string;
  /** How many of the claims that make it are hidden. */
  readonly hiddenClaims: number;
  /** That number where there are any, drawn in place of the sign. */
  readonly hidden?: SceneTag;
}

export type RelationKind = Exclude<ConnectionKind, 'inference'>;

export interface PathLabel extends SceneTag {
  readonly kind: PathKind;
}

/** A `tie` joins two boxes of one claim. */
export type PathKind = ConnectionKind | 'tie';

export interface ScenePath {
  readonly key: string;
  readonly kind: PathKind;
  /** Keys of boxes or junctions; of a bundle, those of groups. */
  readonly from: string;
  readonly to: string;
  /** At least two; the first and the last lie on the borders of `from` and `to`. Corners are rounded when drawn. */
  readonly points: readonly Point[];
  readonly arrows: 'none' | 'end' | 'both';
  /** How many connections through hidden claims it stands for, of whatever kind; 0 for one of the debate itself. */
  readonly contracted: number;
  /** False for an inference that the author only reports or rejects. */
  readonly committed: boolean;
  /** True if it joins the frames of two essays and stands for all their relations of which an end is hidden; its kind is the strongest. */
  readonly bundle: boolean;
  /** Of a bundle: how many relations of each kind it stands for. */
  readonly counts?: Readonly<Record<RelationKind, number>>;
  /** True if it is not drawn within one essay. */
  readonly between: boolean;
  /** Say how many connections it stands for, where they are several or it is a bundle: one for each kind, one below the other. */
  readonly labels: readonly PathLabel[];
}

/** Radius of the rounded corners of paths, where both their sides leave room. */
export const CORNER_RADIUS = 6;
