/**
 * `elenchus/components`: the elements, for a page or an app of one's own. To import it is to register them.
 *
 * `<debate-explorer>` is all of them together; the others are its parts, without the state that makes one of them show what was chosen in
 * another. They are given what they show as properties, made by `elenchus/graph` (`debateGraph` first of all), and tell what the reader does
 * as events, which `ElementEventDetails` lists. What is named here is kept as it is within a major version.
 *
 * @packageDocumentation
 */
export { DebateExplorer } from '../app/explorer/debate-explorer.ts';
export type { ExplorerEventDetails } from '../app/explorer/explorer-events.ts';

// The debate at large
export { DebateMap } from '../../components/debate-map/debate-map.ts';
export { DebateOutline } from '../../components/debate-outline/debate-outline.ts';
export { MapLegend } from '../../components/map-legend/map-legend.ts';
export { FindingList } from '../../components/finding-list/finding-list.ts';
export { GroundList } from '../../components/ground-list/ground-list.ts';
export { EssayList } from '../../components/essay-list/essay-list.ts';
export { SearchBox } from '../../components/search-box/search-box.ts';

// What it answers
export { PremiseTable } from '../../components/premise-table/premise-table.ts';
export { ContradictionList } from '../../components/contradiction-list/contradiction-list.ts';
export { AuthorComparison } from '../../components/author-comparison/author-comparison.ts';
export { PositionList } from '../../components/position-list/position-list.ts';
export { OwnStanceElement } from '../../components/own-stance/own-stance.ts';

// One claim, one essay
export { ClaimInspector } from '../../components/claim-inspector/claim-inspector.ts';
export { ClaimMark } from '../../components/claim-mark/claim-mark.ts';
export { EssayReader } from '../../components/essay-reader/essay-reader.ts';

export type { ElementEvent, ElementEventDetails, ElementEventName } from '../../components/events.ts';

// What some of them are given
export { drawScene } from './draw-scene.ts';
export { createPositionsService, type PositionsService } from '../app/services/positions-service.ts';
