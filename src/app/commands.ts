/** Everything that the page can do, by name: the one list of which the palette, the help and the keys are made. */
import { msg, str } from '@lit/localize';
import { asksForNothing, NO_FILTER } from '../../components/debate-filters/map-filter.ts';
import { orderedEssays } from '../../components/shared/answers.ts';
import { nameInSentence } from '../../components/shared/words.ts';
import { perGraph } from '../../graph/model/per-graph.ts';
import { ofSelected, type Command, type Page, type Zoomed } from './command.ts';
import { exploringCommands } from './exploring-commands.ts';
import type { Session } from './session.ts';
import * as actions from './store/actions.ts';
import { TABS } from './store/view-state.ts';
import { tabName } from './tabs.ts';

export type { Command, Page } from './command.ts';

const commands = (): readonly Command[] => [
  { id: 'find', group: msg('Find'), name: msg('Find claims, authors and essays'), also: msg('search'), keys: [{ key: '/' }], run: (page) => page.find() },
  { id: 'palette', group: msg('Find'), name: msg('Commands'), also: msg('palette'), keys: [{ key: 'k', ctrl: true, inFields: true }], run: (page) => page.showPalette() },

  ...TABS.map(
    (id, i): Command => ({
      id: `tab-${id}`,
      group: msg('Go to'),
      name: msg(str`Go to ${tabName(id)}`),
      also: msg('tab view'),
      keys: [{ key: String(i + 1) }],
      run: (page) => page.goTo(actions.showTab(id)),
    }),
  ),
  { id: 'findings', group: msg('Go to'), name: msg('Findings'), also: msg('panel'), run: (page) => page.browse('findings') },
  { id: 'essays', group: msg('Go to'), name: msg('Essays and filters'), also: msg('panel facets'), run: (page) => page.browse('essays') },
  { id: 'views', group: msg('Go to'), name: msg('Saved views'), also: msg('panel bookmarks'), run: (page) => page.browse('views') },

  { id: 'overview', group: msg('Map'), name: msg('Show the overview'), also: msg('theses start home'), run: (page) => page.goTo(actions.showOverview) },
  { id: 'as-map', group: msg('Map'), name: msg('Show the map as a drawing'), run: (page) => page.goTo(actions.showMapAs('map')) },
  { id: 'as-outline', group: msg('Map'), name: msg('Show the map as an outline'), also: msg('list text'), run: (page) => page.goTo(actions.showMapAs('outline')) },
  { id: 'fit', group: msg('Map'), name: msg('Fit the map'), also: msg('show all'), keys: [{ key: '0', onMap: true }], run: (page) => onMap(page, (map) => map.fit()) },
  { id: 'zoom-in', group: msg('Map'), name: msg('Zoom in'), also: msg('larger'), keys: [{ key: 'z', onMap: true }], run: (page) => onMap(page, (map) => map.zoomIn()) },
  { id: 'zoom-out', group: msg('Map'), name: msg('Zoom out'), also: msg('smaller'), keys: [{ key: 'z', shift: true, onMap: true }], run: (page) => onMap(page, (map) => map.zoomOut()) },
  {
    id: 'clear-filters',
    group: msg('Map'),
    name: msg('Clear filters'),
    lacks: ({ store }) => (asksForNothing(store.view.value.filter) ? msg('nothing is filtered') : undefined),
    run: (page) => page.goTo(actions.setFilter(NO_FILTER)),
  },

  ...exploringCommands(),
  {
    id: 'claim-picture',
    group: msg('Selected claim'),
    name: msg('Picture of it…'),
    also: msg('export'),
    outside: true,
    ...ofSelected((page, claim) => page.surroundings?.picture({ kind: 'neighbourhood', claim, steps: 1 })),
  },
  { id: 'accept', group: msg('Selected claim'), name: msg('Accept it'), also: msg('mark my stance'), ...ofSelected((page, claim) => page.session.store.dispatch(actions.markClaim(claim, 'accepted'))) },
  { id: 'reject', group: msg('Selected claim'), name: msg('Reject it'), also: msg('mark my stance'), ...ofSelected((page, claim) => page.session.store.dispatch(actions.markClaim(claim, 'rejected'))) },
  { id: 'clear-selection', group: msg('Selected claim'), name: msg('Select nothing'), also: msg('close'), ...ofSelected((page) => page.goTo(actions.clearSelection)) },

  { id: 'compare', group: msg('Answers'), name: msg('Compare two authors'), run: (page) => page.goTo(actions.showTab('compare')) },
  {
    id: 'undo-mark',
    group: msg('Answers'),
    name: msg('Undo my last mark'),
    also: msg('stance'),
    lacks: ({ store }) => (store.view.value.formerMarks.length === 0 ? msg('nothing was marked') : undefined),
    run: (page) => page.session.store.dispatch(actions.undoMark),
  },
  {
    id: 'reset-marks',
    group: msg('Answers'),
    name: msg('Reset my marks'),
    also: msg('stance clear'),
    lacks: ({ store }) => (store.view.value.marks.size === 0 ? msg('nothing is marked') : undefined),
    run: (page) => page.session.store.dispatch(actions.resetMarks),
  },

  { id: 'debates', group: msg('Debate'), name: msg('Debates…'), also: msg('switch recent shelf'), outside: true, run: (page) => page.surroundings?.chooseDebate() },
  { id: 'open', group: msg('Debate'), name: msg('Open a debate…'), also: msg('file import load'), outside: true, run: (page) => page.surroundings?.chooseFiles() },
  { id: 'open-store', group: msg('Debate'), name: msg('Open a store…'), also: msg('sparql rdf endpoint large'), outside: true, run: (page) => page.surroundings?.openStore() },
  { id: 'save', group: msg('Debate'), name: msg('Save as…'), also: msg('format download convert'), outside: true, run: (page) => page.surroundings?.saveAs() },
  { id: 'picture', group: msg('Debate'), name: msg('Export picture…'), also: msg('svg png pdf image'), outside: true, run: (page) => page.surroundings?.picture() },
  { id: 'display', group: msg('Page'), name: msg('Display…'), also: msg('theme colours dark light language'), outside: true, run: (page) => page.surroundings?.chooseDisplay() },
  {
    id: 'undo',
    group: msg('Debate'),
    name: msg('Undo the last step'),
    keys: [{ key: 'z', ctrl: true }],
    lacks: ({ store }) => (store.past.value.length === 0 ? msg('nothing was done') : undefined),
    run: (page) => page.session.store.undo(),
  },
  {
    id: 'redo',
    group: msg('Debate'),
    name: msg('Redo the step'),
    keys: [
      { key: 'z', ctrl: true, shift: true },
      { key: 'y', ctrl: true },
    ],
    lacks: ({ store }) => (store.future.value.length === 0 ? msg('nothing was undone') : undefined),
    run: (page) => page.session.store.redo(),
  },

  { id: 'help', group: msg('Help'), name: msg('Help'), also: msg('keys shortcuts legend words glossary'), keys: [{ key: '?' }], run: (page) => page.showHelp() },
];

/** More authors than these make more pairs than anybody looks through. */
const MOST_COMPARED = 12;

/** Worded now; with those that only this debate has: each two of its authors compared. */
export function commandsIn({ store: { graph } }: Session): readonly Command[] {
  const authors = comparedAuthors(graph);
  const pairs = authors.flatMap((a, i) =>
    authors.slice(i + 1).map((b): Command => ({
      id: `compare-${i}-${authors.indexOf(b)}`,
      group: msg('Answers'),
      name: msg(str`Compare ${nameInSentence(graph, a)} and ${nameInSentence(graph, b)}`),
      onlyAsked: true,
      run: (page) => page.goTo((view) => actions.showTab('compare')(actions.compareAuthors([a, b])(view))),
    })),
  );
  return [...commands(), ...pairs];
}

const comparedAuthors = perGraph((g) => [...new Set(orderedEssays(g).map(({ author }) => author))].slice(0, MOST_COMPARED));

/** The map has no size while another tab is shown, or the outline. */
async function onMap(page: Page, act: (map: Zoomed) => void): Promise<void> {
  await page.goTo(actions.showMapAs('map'));
  const map = await page.map();
  if (map !== null) act(map);
}
