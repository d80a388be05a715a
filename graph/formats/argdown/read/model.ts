/** What an Argdown text says, after Argdown's own model: equivalence classes of statements, arguments, relations, sections. */
import type { Position } from '../../../model/diagnostic.ts';
import type { Yaml, YamlMap } from '../yaml.ts';
import type { PlainText } from './plain-text.ts';

/** A statement or an argument's description where it stands. */
export interface Member {
  readonly content: PlainText;
  /** False where a title stands alone. */
  readonly isWrittenOut: boolean;
  readonly data: YamlMap;
  /** Number of the section in which it stands. */
  readonly section: number | undefined;
  /** Where it stands: by itself or in a list; below another one; as part of an argument. */
  readonly position: 'outermost' | 'relation' | 'reconstruction';
  /** The argument of which it is a part. */
  readonly argument?: Argument;
  readonly remarks: readonly string[];
  readonly place: Position;
}

/** All statements of one title. */
export interface Statement {
  readonly type: 'statement';
  readonly title: string;
  /** True if the title was made up. */
  readonly isUntitled: boolean;
  readonly members: Member[];
}

export interface Argument {
  readonly type: 'argument';
  readonly title: string;
  readonly isUntitled: boolean;
  /** Descriptions and references. */
  readonly members: Member[];
  /** Empty if it is only sketched. The last one leads to its main conclusion. */
  readonly steps: Step[];
  /** Where its reconstruction stands. */
  section?: number | undefined;
  /** Those that stand with its reconstruction. */
  remarks: readonly string[];
}

/** An inference. */
export interface Step {
  readonly type: 'step';
  readonly argument: Argument;
  readonly premises: Statement[];
  readonly conclusion: Statement;
  readonly rules: readonly string[];
  readonly data: YamlMap;
  readonly place: Position;
}

/** In strict mode an attack between statements is a contrary. */
export type RelationType = 'support' | 'attack' | 'contrary' | 'contradictory' | 'undercut';

export interface Relation {
  readonly type: RelationType;
  readonly from: Statement | Argument;
  readonly to: Statement | Argument | Step;
  /** The reconstructed argument of which it was drawn, and whose conclusion it leads from. */
  readonly drawnFrom?: Argument;
  /** Number of the section in which it is drawn. */
  readonly section: number | undefined;
  readonly place: Position;
}

export interface Section {
  readonly title: PlainText;
  readonly level: number;
  readonly data: YamlMap;
  readonly parent: number | undefined;
  readonly remarks: readonly string[];
  readonly place: Position;
}

export interface Model {
  readonly frontMatter: YamlMap;
  /** Where it begins, if there is any. */
  readonly frontMatterPlace?: Position;
  readonly isStrict: boolean;
  readonly sections: readonly Section[];
  /** In the order in which they are first met. */
  readonly statements: readonly Statement[];
  readonly arguments: readonly Argument[];
  readonly relations: readonly Relation[];
  /** Remarks that go with nothing. */
  readonly remarks: readonly string[];
}

/** The member whose text stands for all: the last one that is written out, or the one that says so (`isCanonical`). */
export function canonicalMember(members: readonly Member[]): Member | undefined {
  const written = members.filter(({ isWrittenOut, content }) => isWrittenOut && content.text !== '');
  return written.findLast(({ data }) => isTrue(data.get('isCanonical'))) ?? written.at(-1);
}

export function isTrue(value: Yaml | undefined): boolean {
  return value === true;
}

/** What the members say in data, together: of a key that stands several times the last. */
export function dataOf(members: readonly Member[]): YamlMap {
  return new Map(members.flatMap(({ data }) => [...data]));
}

export function remarksOf(members: readonly Member[]): string[] {
  return members.flatMap(({ remarks }) => remarks);
}

export function tagsOf(members: readonly Member[]): string[] {
  return [...new Set(members.flatMap(({ content }) => content.tags))];
}
