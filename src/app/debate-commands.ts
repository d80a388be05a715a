/** Commands that only this debate has, each by the name of what it is done with: its essays, steps, saved views and filters. */
import { msg, str } from '@lit/localize';
import { facetsOf } from '../../components/debate-filters/facets.ts';
import { toggleChoice, toggleKind, type Chosen, type FacetName, type MapFilter } from '../../components/debate-filters/map-filter.ts';
import { orderedEssays } from '../../components/shared/answers.ts';
import type { Choice } from '../../components/shared/check-list.ts';
import type { DebateGraph } from '../../graph/model/debate-graph.ts';
import { essayTitle } from '../../graph/model/labels.ts';
import { claimLinks } from '../../graph/query/claim-links.ts';
import { quoted } from '../../graph/wording/sentence.ts';
import type { Command } from './command.ts';
import type { Session } from './session.ts';
import * as actions from './store/actions.ts';
import { fold, foldAt, unfold } from './store/folds.ts';

/** All of them only when they are asked for: there are many. */
export function debateCommands(session: Session): readonly Command[] {
  return [...essayCommands(session), ...stepCommands(session), ...viewCommands(session), ...filterCommands(session)].map((command) => ({ ...command, onlyAsked: true as const }));
}

function essayCommands({ store: { graph, view } }: Session): readonly Command[] {
  const { unfoldedEssays } = view.value;
  const group = msg('Essays');
  const essays = orderedEssays(graph).map((essay) => ({ id: essay.id, title: quoted(essayTitle(essay)) }));
  return [
    ...essays.map(({ id, title }): Command =>
      unfoldedEssays.has(id)
        ? { id: `essay-fold ${id}`, group, name: msg(str`Fold ${title} on the map`), also: msg('essay collapse'), run: (page) => page.goTo((current) => ({ ...actions.toggleEssay(id)(current), tab: 'map' })) }
        : { id: `essay-unfold ${id}`, group, name: msg(str`Unfold ${title} on the map`), also: msg('essay expand'), run: (page) => page.goTo(actions.unfoldEssay(id)) },
    ),
    ...essays.map(({ id, title }): Command => ({ id: `essay-read ${id}`, group, name: msg(str`Read ${title}`), also: msg('essay text'), run: (page) => page.goTo(actions.readEssay(id)) })),
    { id: 'premises-of-all', group, name: msg('Premises of all authors'), also: msg('table'), run: (page) => page.goTo(actions.showPremisesOf(undefined)) },
  ];
}

/** Each step to the selected claim beneath which something lies on the map. */
function stepCommands({ store: { graph, view } }: Session): readonly Command[] {
  const { selected } = view.value;
  if (selected === undefined) return [];
  const inferences = new Set((claimLinks(graph).to.get(selected) ?? []).filter(({ kind }) => kind === 'inference').map(({ id }) => id));
  return [...inferences].flatMap((id): Command[] => {
    const step = foldAt(graph, view.value, id);
    if (step === undefined) return [];
    const premises = premisesInWords(graph, id);
    const name = step.folded ? msg(str`Unfold the step from ${premises}`) : msg(str`Fold the step from ${premises}`);
    return [{ id: `step-fold ${id}`, group: msg('Selected claim'), name, also: msg('argument premises collapse expand'), run: (page) => page.goTo(step.folded ? unfold(id) : fold(graph, id)) }];
  });
}

function premisesInWords(g: DebateGraph, inference: string): string {
  return (g.inferences.get(inference)?.premises ?? []).flatMap((id) => g.claims.get(id)?.gist ?? []).map(quoted).join(', ');
}

function viewCommands({ views }: Session): readonly Command[] {
  const group = msg('Saved views');
  return views.list.value.flatMap(({ title }, index): Command[] => [
    { id: `view-open ${index}`, group, name: msg(str`Show the view “${title}”`), run: (page) => page.showView(index) },
    { id: `view-remove ${index}`, group, name: msg(str`Remove the view “${title}”`), also: msg('delete forget'), outside: true, run: () => views.remove(index) },
  ]);
}

function filterCommands({ store: { graph, view } }: Session): readonly Command[] {
  const { filter } = view.value;
  const { authors, essays, kinds, roles, stances, voices } = facetsOf(graph);
  const group = msg('Filters');
  const named = <Name extends FacetName>(facet: Name, choices: readonly Choice<Chosen<Name>>[], nameOf: (label: string) => string): Command[] =>
    choices.map(({ value, label }, i) => ({
      id: `filter-${facet} ${i}`,
      group,
      name: isChosen(filter, facet, value) ? msg(str`No longer only: ${label}`) : nameOf(label),
      also: msg('narrow show only hide'),
      run: (page) => page.goTo((current) => ({ ...actions.setFilter(toggleChoice(current.filter, facet, value))(current), tab: 'map' })),
    }));
  return [
    ...named('authors', authors, (label) => msg(str`Only what this author voices: ${label}`)),
    ...named('essays', essays, (label) => msg(str`Only what is in this essay: ${label}`)),
    ...named('roles', roles, (label) => msg(str`Only claims in this role: ${label}`)),
    ...named('stances', stances, (label) => msg(str`Only claims with this stance: ${label}`)),
    ...named('voices', voices, (label) => msg(str`Only claims in this voice: ${label}`)),
    ...kinds.map(({ value, label }): Command => ({
      id: `kind ${value}`,
      group,
      name: filter.kinds.has(value) ? msg(str`Hide these connections: ${label}`) : msg(str`Show these connections: ${label}`),
      run: (page) => page.goTo((current) => ({ ...actions.setFilter(toggleKind(current.filter, value))(current), tab: 'map' })),
    })),
  ];
}

function isChosen<Name extends FacetName>({ claims }: MapFilter, facet: Name, value: Chosen<Name>): boolean {
  const chosen: ReadonlySet<unknown> | undefined = claims[facet];
  return chosen?.has(value) === true;
}
