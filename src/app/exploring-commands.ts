/** Commands that go out from a claim: what is around it, in each direction, beneath it, and on the way to another. */
import { msg } from '@lit/localize';
import { DIRECTIONS, type Direction } from '../../graph/query/directions.ts';
import { ofSelected, type Command } from './command.ts';
import type { Session } from './session.ts';
import { canNarrow, canWiden, focusOn, showMore, shownOfBase, unfoldTowards, widen } from './store/exploring.ts';
import { fold, foldAt, unfold, unfoldAll } from './store/folds.ts';

const towardsCommands = (): Readonly<Record<Direction, Pick<Command, 'name' | 'also' | 'keys'>>> => ({
  why: { name: msg('Why: show its grounds as well'), also: msg('premises unfold'), keys: [{ key: 'g', onMap: true }] },
  'so-what': { name: msg('So what: show what it leads to as well'), also: msg('conclusions consequences'), keys: [{ key: 'l', onMap: true }] },
  against: { name: msg('Against: show what rebuts or contradicts it as well'), also: msg('objections rebuttals attack'), keys: [{ key: 'a', onMap: true }] },
});

const notAround = (): string => msg('show what is around a claim first');

export const exploringCommands = (): readonly Command[] => [
  { id: 'neighbourhood', group: msg('Selected claim'), name: msg('Show its neighbourhood'), also: msg('focus around'), keys: [{ key: 'n', onMap: true }], ...ofSelected((page, claim) => page.goTo(focusOn(claim))) },
  ...DIRECTIONS.map((direction): Command => ({ id: `towards-${direction}`, group: msg('Selected claim'), ...towardsCommands()[direction], ...ofSelected((page, claim) => page.goTo(unfoldTowards(page.session.store.graph, page.session.store.visible.value, claim, direction))) })),
  {
    id: 'fold',
    group: msg('Selected claim'),
    name: msg('Fold what lies beneath it, or unfold it'),
    also: msg('collapse hide expand'),
    keys: [{ key: 'f', onMap: true }],
    ...ofSelected((page, claim) => page.goTo(page.session.store.view.value.folded.has(claim) ? unfold(claim) : fold(page.session.store.graph, claim))),
    lacks: (session) => withoutFold(session),
  },
  { id: 'ways', group: msg('Selected claim'), name: msg('Ways to another claim…'), also: msg('path connection route'), keys: [{ key: 'p', onMap: true }], ...ofSelected((page, claim) => page.askWays(claim)) },

  {
    id: 'wider',
    group: msg('Map'),
    name: msg('One step wider'),
    also: msg('neighbourhood grow'),
    keys: [{ key: '+', onMap: true }],
    lacks: ({ store: { graph, view } }) => {
      const { base } = view.value;
      if (base.kind !== 'neighbourhood') return notAround();
      return canWiden(graph, base) ? undefined : msg('nothing is farther away');
    },
    run: (page) => page.goTo(widen(page.session.store.graph, 1)),
  },
  {
    id: 'narrower',
    group: msg('Map'),
    name: msg('One step narrower'),
    also: msg('neighbourhood shrink'),
    keys: [{ key: '-', onMap: true }],
    lacks: ({ store: { view } }) => {
      const { base } = view.value;
      if (base.kind !== 'neighbourhood') return notAround();
      return canNarrow(base) ? undefined : msg('it is one step already');
    },
    run: (page) => page.goTo(widen(page.session.store.graph, -1)),
  },
  {
    id: 'more',
    group: msg('Map'),
    name: msg('Show more of what is shown in part'),
    also: msg('neighbourhood ways'),
    lacks: ({ store: { graph, view } }) => {
      const part = shownOfBase(graph, view.value.base);
      return part === undefined || part.shown >= part.all ? msg('there is no more') : undefined;
    },
    run: (page) => page.goTo(showMore(page.session.store.graph)),
  },
  {
    id: 'unfold-all',
    group: msg('Map'),
    name: msg('Unfold everything that was folded'),
    also: msg('expand'),
    lacks: ({ store }) => (store.view.value.folded.size === 0 ? msg('nothing is folded') : undefined),
    run: (page) => page.goTo(unfoldAll),
  },
];

function withoutFold({ store: { graph, view } }: Session): string | undefined {
  const { selected } = view.value;
  if (selected === undefined) return msg('select a claim first');
  return foldAt(graph, view.value, selected) === undefined ? msg('nothing lies beneath it on the map') : undefined;
}
