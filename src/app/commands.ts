/** Everything that the page can do, by name: the one list of which the palette, the help and the keys are made. */
import type { ExportSubject } from '../../components/export-dialog/export-request.ts';
import { asksForNothing, NO_FILTER } from '../../components/debate-filters/map-filter.ts';
import { orderedEssays } from '../../components/shared/answers.ts';
import { nameInSentence } from '../../components/shared/words.ts';
import { perGraph } from '../../graph/model/per-graph.ts';
import type { Session } from './session.ts';
import type { Shortcut } from './shortcut.ts';
import * as actions from './store/actions.ts';
import type { Panel } from './store/view-state.ts';
import { TABS } from './tabs.ts';

interface Zoomed {
  fit(): void;
  zoomIn(): void;
  zoomOut(): void;
}

/** What a command may do with the page; beside the session, what no action on the view does. */
export interface Page {
  readonly session: Session;
  /** Also to another view, with the focus. */
  readonly goTo: (action: actions.Action) => Promise<void>;
  readonly browse: (panel: Panel) => void;
  readonly find: () => void;
  readonly showPalette: () => void;
  readonly showHelp: () => void;
  readonly chooseDebate: () => void;
  readonly chooseFiles: () => void;
  readonly saveAs: () => void;
  readonly picture: (subject?: ExportSubject) => void;
  /** The map once it is drawn. */
  readonly map: () => Promise<Zoomed | null>;
}

export interface Command {
  readonly id: string;
  readonly group: string;
  readonly name: string;
  /** Other words by which somebody may look for it. */
  readonly also?: string;
  /** Any of them gives the command; the first is told. */
  readonly keys?: readonly Shortcut[];
  /** Why it cannot be given now; undefined if it can. */
  readonly lacks?: (session: Session) => string | undefined;
  readonly onlyAsked?: true;
  readonly run: (page: Page) => unknown;
}

const selectedIn = ({ store }: Session): string | undefined => store.view.value.selected;

const withoutSelection = (session: Session): string | undefined => (selectedIn(session) === undefined ? 'select a claim first' : undefined);

/** For what is done with the selected claim. */
function ofSelected(run: (page: Page, claim: string) => unknown): Pick<Command, 'lacks' | 'run'> {
  return {
    lacks: withoutSelection,
    run: (page) => {
      const claim = selectedIn(page.session);
      if (claim !== undefined) run(page, claim);
    },
  };
}

const COMMANDS: readonly Command[] = [
  { id: 'find', group: 'Find', name: 'Find claims, authors and essays', also: 'search', keys: [{ key: '/' }], run: (page) => page.find() },
  { id: 'palette', group: 'Find', name: 'Commands', also: 'palette', keys: [{ key: 'k', ctrl: true, inFields: true }], run: (page) => page.showPalette() },

  ...TABS.map(
    ({ id, label }, i): Command => ({
      id: `tab-${id}`,
      group: 'Go to',
      name: `Go to ${label}`,
      also: 'tab view',
      keys: [{ key: String(i + 1) }],
      run: (page) => page.goTo(actions.showTab(id)),
    }),
  ),
  { id: 'findings', group: 'Go to', name: 'Findings', also: 'panel', run: (page) => page.browse('findings') },
  { id: 'essays', group: 'Go to', name: 'Essays and filters', also: 'panel facets', run: (page) => page.browse('essays') },
  { id: 'views', group: 'Go to', name: 'Saved views', also: 'panel bookmarks', run: (page) => page.browse('views') },

  { id: 'overview', group: 'Map', name: 'Show the overview', also: 'theses start home', run: (page) => page.goTo(actions.showOverview) },
  { id: 'as-map', group: 'Map', name: 'Show the map as a drawing', run: (page) => page.goTo(actions.showMapAs('map')) },
  { id: 'as-outline', group: 'Map', name: 'Show the map as an outline', also: 'list text', run: (page) => page.goTo(actions.showMapAs('outline')) },
  { id: 'fit', group: 'Map', name: 'Fit the map', also: 'show all', keys: [{ key: '0', onMap: true }], run: (page) => onMap(page, (map) => map.fit()) },
  { id: 'zoom-in', group: 'Map', name: 'Zoom in', also: 'larger', keys: [{ key: '+', onMap: true }], run: (page) => onMap(page, (map) => map.zoomIn()) },
  { id: 'zoom-out', group: 'Map', name: 'Zoom out', also: 'smaller', keys: [{ key: '-', onMap: true }], run: (page) => onMap(page, (map) => map.zoomOut()) },
  {
    id: 'clear-filters',
    group: 'Map',
    name: 'Clear filters',
    lacks: ({ store }) => (asksForNothing(store.view.value.filter) ? 'nothing is filtered' : undefined),
    run: (page) => page.goTo(actions.setFilter(NO_FILTER)),
  },

  { id: 'neighbourhood', group: 'Selected claim', name: 'Show its neighbourhood', ...ofSelected((page, claim) => page.goTo(actions.showNeighbourhood(claim, 1))) },
  {
    id: 'grounds',
    group: 'Selected claim',
    name: 'Show its premises on the map',
    also: 'unfold grounds',
    ...ofSelected((page, claim) => page.goTo((view) => actions.unfoldClaim(claim)(actions.focusClaim(claim)(view)))),
  },
  {
    id: 'claim-picture',
    group: 'Selected claim',
    name: 'Picture of it…',
    also: 'export',
    ...ofSelected((page, claim) => page.picture({ kind: 'neighbourhood', claim, steps: 1 })),
  },
  { id: 'accept', group: 'Selected claim', name: 'Accept it', also: 'mark my stance', ...ofSelected((page, claim) => page.session.store.dispatch(actions.markClaim(claim, 'accepted'))) },
  { id: 'reject', group: 'Selected claim', name: 'Reject it', also: 'mark my stance', ...ofSelected((page, claim) => page.session.store.dispatch(actions.markClaim(claim, 'rejected'))) },
  { id: 'clear-selection', group: 'Selected claim', name: 'Select nothing', also: 'close', ...ofSelected((page) => page.goTo(actions.clearSelection)) },

  { id: 'compare', group: 'Answers', name: 'Compare two authors', run: (page) => page.goTo(actions.showTab('compare')) },
  {
    id: 'undo-mark',
    group: 'Answers',
    name: 'Undo my last mark',
    also: 'stance',
    lacks: ({ store }) => (store.view.value.formerMarks.length === 0 ? 'nothing was marked' : undefined),
    run: (page) => page.session.store.dispatch(actions.undoMark),
  },
  {
    id: 'reset-marks',
    group: 'Answers',
    name: 'Reset my marks',
    also: 'stance clear',
    lacks: ({ store }) => (store.view.value.marks.size === 0 ? 'nothing is marked' : undefined),
    run: (page) => page.session.store.dispatch(actions.resetMarks),
  },

  { id: 'debates', group: 'Debate', name: 'Debates…', also: 'switch recent shelf', run: (page) => page.chooseDebate() },
  { id: 'open', group: 'Debate', name: 'Open a debate…', also: 'file import load', run: (page) => page.chooseFiles() },
  { id: 'save', group: 'Debate', name: 'Save as…', also: 'format download convert', run: (page) => page.saveAs() },
  { id: 'picture', group: 'Debate', name: 'Export picture…', also: 'svg png pdf image', run: (page) => page.picture() },
  {
    id: 'undo',
    group: 'Debate',
    name: 'Undo the last step',
    keys: [{ key: 'z', ctrl: true }],
    lacks: ({ store }) => (store.past.value.length === 0 ? 'nothing was done' : undefined),
    run: (page) => page.session.store.undo(),
  },
  {
    id: 'redo',
    group: 'Debate',
    name: 'Redo the step',
    keys: [
      { key: 'z', ctrl: true, shift: true },
      { key: 'y', ctrl: true },
    ],
    lacks: ({ store }) => (store.future.value.length === 0 ? 'nothing was undone' : undefined),
    run: (page) => page.session.store.redo(),
  },

  { id: 'help', group: 'Help', name: 'Help', also: 'keys shortcuts legend words glossary', keys: [{ key: '?' }], run: (page) => page.showHelp() },
];

/** More authors than these make more pairs than anybody looks through. */
const MOST_COMPARED = 12;

/** With those that only this debate has: each two of its authors compared. */
export const commandsIn: (session: Session) => readonly Command[] = ({ store }) => commandsOf(store.graph);

const commandsOf = perGraph((g) => {
  const authors = [...new Set(orderedEssays(g).map(({ author }) => author))].slice(0, MOST_COMPARED);
  const pairs = authors.flatMap((a, i) =>
    authors.slice(i + 1).map((b): Command => ({
      id: `compare-${i}-${authors.indexOf(b)}`,
      group: 'Answers',
      name: `Compare ${nameInSentence(g, a)} and ${nameInSentence(g, b)}`,
      onlyAsked: true,
      run: (page) => page.goTo((view) => actions.showTab('compare')(actions.compareAuthors([a, b])(view))),
    })),
  );
  return [...COMMANDS, ...pairs];
});

/** The map has no size while another tab is shown, or the outline. */
async function onMap(page: Page, act: (map: Zoomed) => void): Promise<void> {
  await page.goTo(actions.showMapAs('map'));
  const map = await page.map();
  if (map !== null) act(map);
}
