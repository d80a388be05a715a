/**
 * `elenchus/graph`: debates, their graph and what follows from it, without a page and without Node.
 *
 * This is the library as others use it, and so the only file that gathers what lies elsewhere; within the project everybody imports the
 * file where a thing is. What is named here is kept as it is within a major version; all else may change.
 *
 * @packageDocumentation
 */

// A debate and its document
export { readDebate, readDebateValue, type ReadResult } from './model/read-debate.ts';
export {
  CONNECTION_KINDS,
  CONTRADICTION_KINDS,
  DEBATE_FORMAT,
  DEBATE_VERSION,
  ROLES,
  STANCES,
  type Anchor,
  type Claim,
  type ConnectionKind,
  type Contradiction,
  type ContradictionKind,
  type Debate,
  type Essay,
  type Extra,
  type Inference,
  type LookAlike,
  type Occurrence,
  type Person,
  type Rebuttal,
  type Role,
  type Stance,
  type Support,
  type View,
} from './model/schema.ts';
export { formatDiagnostic, hasErrors, type Diagnostic, type Position } from './model/diagnostic.ts';
export type { ReadPhase, TellProgress } from './model/progress.ts';

// Other formats
export { readFiles, type FileReading, type FilesReading, type ReadFilesOptions } from './formats/read-files.ts';
export { writeDebate, type FormatWriting, type Loss } from './formats/losses.ts';
export { FORMATS } from './formats/all-formats.ts';
export { formatForName, formatNamed, formatOf, type ReadableFormat } from './formats/recognise.ts';
export type { Format, FormatReading, Reader, SourceFile, Writer, WrittenFile } from './formats/format.ts';

// The graph
export {
  debateGraph,
  idOfNode,
  nodeKey,
  type ClaimNode,
  type DebateEdge,
  type DebateGraph,
  type DebateNode,
  type InferenceNode,
  type RebuttalNode,
  type SupportNode,
} from './model/debate-graph.ts';
export { essayByline, essaysInOrder, essayTitle, personName } from './model/labels.ts';

// What the debate answers
export { reliance, relianceOf, type Reliance, type ReliedOnPremise } from './analysis/reliance.ts';
export { premiseTable, type PremiseCell, type PremiseRow } from './analysis/premise-table.ts';
export { contradictions, withRestatements, type AnchorInEssay, type Clash, type ClashOrigin, type ClashSide } from './analysis/contradictions.ts';
export { sharedPremises, type SharedPremise, type SharedPremiseMember } from './analysis/shared-premises.ts';
export { compareAuthors, type Comparison } from './analysis/comparison/compare-authors.ts';
export { cruxes, type DebateCrux } from './analysis/cruxes.ts';
export { consequences, type Consequences } from './analysis/consequences.ts';
export { groundedness, type Groundedness } from './analysis/groundedness.ts';
export { findings, type Finding, type FindingKind } from './analysis/findings/findings.ts';
export { argumentOf, argumentsOf, type Argument } from './analysis/argument.ts';
export { thesisArguments, type ThesisArgument } from './analysis/sufficient-sets/thesis-argument.ts';
export { ownStance, type OwnStance } from './analysis/own-stance/own-stance.ts';
export type { Mark, Marks } from './analysis/own-stance/marks.ts';
export { attackKind, type AttackKind } from './analysis/attack-kind.ts';

// What can be held together
export { positionsOf, type Positions } from './positions/debate/positions.ts';
export { claimInPositions, type ClaimInPositions } from './positions/debate/claim-in-positions.ts';
export { SEMANTICS, type Semantics } from './positions/semantics.ts';
export type { Asked, Engine } from './positions/engine.ts';

// A part of the debate
export { find, type FoundGroup, type FoundKind } from './query/find.ts';
export { filterClaims, type ClaimFilter } from './query/claim-filter.ts';
export { overview } from './query/overview.ts';
export { neighbourhood } from './query/neighbourhood.ts';
export { clashChains } from './query/chain.ts';
export { subgraph, type Subgraph, type SubgraphOptions } from './query/subgraph.ts';

// Answers in words
export { plainSentence, type Phrase, type Sentence } from './wording/sentence.ts';
export { findingWords } from './wording/findings.ts';

// Where claims stand in texts
export { assignTexts, type NamedText, type PlacedText, type TextAssignment } from './anchor/assign-texts.ts';
export { anchoredText, makeAnchor, type AnchoredText } from './anchor/make-anchor.ts';

// Pictures
export { drawOrder, type Drafting, type OrderedPicture, type PictureOrder, type PremisesTable } from './picture/order.ts';
export { NoSuchSubject, type PictureSubject } from './picture/subject.ts';
export { drawingToSvg, type EmbeddedFont, type SvgOptions } from './picture/svg/svg.ts';
export type { Drawing } from './picture/drawing.ts';
export { THEMES } from './picture/themes/themes.ts';
export type { Theme, ThemeName } from './picture/theme.ts';
export { layingOutWith, layoutPicture, type LayOut, type PictureOptions } from './picture/layout/layout-picture.ts';
export type { ElkLayout, ElkNode } from './picture/layout/elk-graph.ts';
export type { Scene } from './picture/scene.ts';
