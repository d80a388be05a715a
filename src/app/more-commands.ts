/** What the palette offers beside the commands that every page has at once: of this debate, of the page, and of what is on it now. */
import type { Command, Page } from './command.ts';
import { commandsIn } from './commands.ts';
import { debateCommands } from './debate-commands.ts';
import { pageCommands } from './page-commands.ts';
import { controlCommands } from './page-controls.ts';

/** Each name once: what is on the page is left out where a command does the same. */
export function moreCommands(page: Page, explorer: Element): readonly Command[] {
  const told = [...pageCommands(page), ...debateCommands(page.session)];
  const names = new Set([...commandsIn(page.session), ...told].map(({ name }) => name));
  return [
    ...told,
    ...controlCommands(explorer).filter(({ name }) => {
      if (names.has(name)) return false;
      names.add(name);
      return true;
    }),
  ];
}
