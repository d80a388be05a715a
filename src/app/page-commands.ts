/** Commands for how the page is arranged and looks, and for what is kept beside the debate. */
import { msg, str } from '@lit/localize';
import { THEME_CHOICES, type ThemeChoice } from '../../components/display-dialog/display-choice.ts';
import { SEMANTICS } from '../../graph/positions/semantics.ts';
import { semanticsWords } from '../../graph/wording/positions.ts';
import { LANGUAGE_NAMES } from '../languages/languages.ts';
import { ofSelected, type Command, type Page } from './command.ts';
import * as actions from './store/actions.ts';

const themeName = (theme: ThemeChoice): string => ({ system: msg('Colours as the system has them'), light: msg('Light colours'), dark: msg('Dark colours') })[theme];

export function pageCommands({ panels, singleKeys, surroundings }: Pick<Page, 'panels' | 'singleKeys' | 'surroundings'>): readonly Command[] {
  const semantics = semanticsWords();
  return [
    {
      id: 'panel-browse',
      group: msg('Page'),
      name: panels.browsing ? msg('Put the findings and filters away') : msg('Show the findings and filters'),
      also: msg('panel hide close essays views'),
      run: (page) => page.panels.toggle('browse'),
    },
    { id: 'browse-wider', group: msg('Page'), name: msg('More room for the findings and filters'), also: msg('panel wider larger'), onlyAsked: true, run: (page) => page.panels.grow('browse', 1) },
    { id: 'browse-narrower', group: msg('Page'), name: msg('Less room for the findings and filters'), also: msg('panel narrower smaller'), onlyAsked: true, run: (page) => page.panels.grow('browse', -1) },
    {
      id: 'panel-inspect',
      group: msg('Page'),
      name: panels.inspecting ? msg('Put what is told of the chosen claim away') : msg('Show what is told of the chosen claim'),
      also: msg('panel inspector details hide close'),
      ...ofSelected((page) => page.panels.toggle('inspect')),
    },
    { id: 'inspect-wider', group: msg('Page'), name: msg('More room for the chosen claim'), also: msg('panel inspector wider higher larger'), onlyAsked: true, ...ofSelected((page) => page.panels.grow('inspect', 1)) },
    { id: 'inspect-narrower', group: msg('Page'), name: msg('Less room for the chosen claim'), also: msg('panel inspector narrower lower smaller'), onlyAsked: true, ...ofSelected((page) => page.panels.grow('inspect', -1)) },
    { id: 'leave-open', group: msg('Selected claim'), name: msg('Leave it open'), also: msg('mark my stance neither'), ...ofSelected((page, claim) => page.session.store.dispatch(actions.markClaim(claim, null))) },
    { id: 'view-save', group: msg('Go to'), name: msg('Save what the map shows as a view…'), also: msg('bookmark keep name'), outside: true, run: (page) => page.nameView() },
    ...SEMANTICS.map(
      (one): Command => ({
        id: `positions-${one}`,
        group: msg('Answers'),
        name: msg(str`Kind of position: ${semantics[one]}`),
        also: msg('semantics positions held together'),
        onlyAsked: true,
        run: (page) => page.showPositions(one),
      }),
    ),
    {
      id: 'single-keys',
      group: msg('Page'),
      name: singleKeys ? msg('Turn keys pressed alone off') : msg('Turn keys pressed alone on'),
      also: msg('shortcuts letters'),
      onlyAsked: true,
      run: (page) => page.turnSingleKeys(!singleKeys),
    },
    { id: 'print', group: msg('Debate'), name: msg('Print what is shown'), also: msg('paper'), outside: true, run: (page) => page.surroundings?.print() },
    ...THEME_CHOICES.map((theme): Command => ({ id: `theme-${theme}`, group: msg('Page'), name: themeName(theme), also: msg('theme display'), onlyAsked: true, outside: true, run: (page) => page.surroundings?.display({ theme }) })),
    ...[['system', msg('Language as the browser asks for it')] as const, ...Object.entries(LANGUAGE_NAMES).map(([tag, name]) => [tag, msg(str`Language: ${name}`)] as const)].map(
      ([language, name]): Command => ({ id: `language-${language}`, group: msg('Page'), name, also: msg('speak display'), onlyAsked: true, outside: true, run: (page) => page.surroundings?.display({ language }) }),
    ),
    ...(surroundings?.debates() ?? []).map(
      ({ key, title }): Command => ({ id: `debate ${key ?? ''}`, group: msg('Debate'), name: msg(str`Open the debate “${title}”`), also: msg('switch recent shelf'), onlyAsked: true, outside: true, run: (page) => page.surroundings?.openDebate(key) }),
    ),
  ];
}
