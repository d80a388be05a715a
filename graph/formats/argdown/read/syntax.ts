/** What stands in an Argdown text, before anything is made of it. */
import type { Position } from '../../../model/diagnostic.ts';
import type { PartKind, Token } from './tokens.ts';

/** A piece of a statement's text: a token, or what has to be taken for another one than it is. */
export interface Part {
  readonly part: PartKind;
  readonly image: string;
}

/** A statement or an argument where it stands: written out, or called by its title. */
export interface Element {
  readonly type: 'statement' | 'argument';
  /** Missing if it has none. */
  readonly title?: string;
  /** False where it is only called by its title. */
  readonly isWrittenOut: boolean;
  /** Its text and tags; of one that is only called by its title, the tags. */
  readonly parts: readonly Part[];
  /** YAML in braces. */
  readonly data?: Token;
  readonly relations: readonly DrawnRelation[];
  readonly place: Position;
}

export type Sign = 'support' | 'attack' | 'contradictory' | 'undercut';

/** A relation between the element under which it stands and the one that follows its sign. */
export interface DrawnRelation {
  readonly sign: Sign;
  /** True if it leads from the upper element to the lower one, as `+>` does. */
  readonly isOutward: boolean;
  readonly element: Element;
  readonly place: Position;
}

export interface Heading {
  readonly type: 'heading';
  readonly level: number;
  readonly parts: readonly Part[];
  readonly data?: Token;
  readonly place: Position;
}

/** Elements of the outermost level: one, or those of a list. */
export interface Elements {
  readonly type: 'elements';
  readonly elements: readonly Element[];
  readonly isList: boolean;
}

export interface InferenceLine {
  readonly type: 'inference';
  readonly rules: readonly (readonly Part[])[];
  readonly data?: Token;
  readonly relations: readonly DrawnRelation[];
  readonly place: Position;
}

export interface NumberedStatement {
  readonly type: 'statement';
  readonly element: Element;
}

/** A premise-conclusion structure. */
export interface Reconstruction {
  readonly type: 'reconstruction';
  readonly lines: readonly (NumberedStatement | InferenceLine)[];
  readonly place: Position;
}

export type Block = (Heading | Elements | Reconstruction) & {
  /** Remarks that stand before it or in it. */
  readonly remarks?: readonly string[];
};

export interface ArgdownDocument {
  readonly frontMatter?: Token;
  readonly blocks: readonly Block[];
  /** Remarks that stand before or behind everything. */
  readonly remarks: readonly string[];
}
