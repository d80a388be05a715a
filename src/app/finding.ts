import { msg } from '@lit/localize';
import { html, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit';
import '../../components/command-palette/command-palette.ts';
import type { PaletteCommand } from '../../components/command-palette/palette-command.ts';
import { keyTable } from '../../components/debate-map/map-keys.ts';
import type { ElementEvent } from '../../components/events.ts';
import '../../components/help-dialog/help-dialog.ts';
import '../../components/search-box/search-box.ts';
import { afterPaint } from '../../components/shared/after-paint.ts';
import type { Theme } from '../../graph/picture/theme.ts';
import type { PanelCommands } from './command.ts';
import { commandsIn, type Command, type Page } from './commands.ts';
import { PageKeys } from './page-keys.ts';
import type { Surroundings } from './explorer/surroundings.ts';
import type { Session } from './session.ts';
import { isOneCharacter, keyNames } from './shortcut.ts';

const MAC = /Mac|iPhone|iPad/u.test(navigator.userAgent);

/** What the explorer lends to commands; the rest of `Page` is the controller's own. */
export interface PageWithout extends Omit<Page, 'session' | 'surroundings' | 'find' | 'showPalette' | 'showHelp' | 'singleKeys' | 'turnSingleKeys' | 'panels'> {
  readonly panels: () => PanelCommands;
}

type Host = ReactiveControllerHost & HTMLElement & { readonly renderRoot: HTMLElement | DocumentFragment };

/** The search box, the palette of commands and the help, and the keys that lead to them and past them. */
export class Finding implements ReactiveController {
  private dialog: 'palette' | 'help' | undefined;
  private chosenSingleKeys: boolean | undefined;
  /** What the palette offers beside the commands that have keys. */
  private more: readonly Command[] = [];

  constructor(
    private readonly host: Host,
    private readonly session: () => Session | undefined,
    private readonly page: PageWithout,
    private readonly surroundings: () => Surroundings | undefined,
  ) {
    host.addController(this);
    // In a page that is not ours, keys mean something only while the focus is on what is.
    const source = (): EventTarget => (this.surroundings() === undefined ? host : window);
    host.addController(new PageKeys(host, source, () => this.commandsByKey(), () => isDialogOpen(host.renderRoot) || isDialogOpen(host), (command) => this.run(command)));
  }

  private get singleKeys(): boolean {
    return (this.chosenSingleKeys ??= this.surroundings()?.keptSingleKeys() ?? true);
  }

  hostDisconnected(): void {
    this.dialog = undefined;
  }

  renderBox({ store }: Session): TemplateResult {
    return html`<div class="finding">
      <search-box .graph=${store.graph} .shown=${store.visible.value} key=${this.singleKeys ? '/' : ''}></search-box>
      <button class="button" type="button" aria-haspopup="dialog" title=${MAC ? msg('All commands (⌘ K)') : msg('All commands (Ctrl+K)')} @click=${() => this.showPalette()}>${msg('Commands')}</button>
      <button class="button square" type="button" aria-haspopup="dialog" aria-label=${msg('Help')} title=${this.singleKeys ? msg('Help (?)') : msg('Help')} @click=${() => this.show('help')}>?</button>
    </div>`;
  }

  renderDialogs(session: Session, theme: Theme): TemplateResult {
    const told = (commands: () => readonly Command[]): PaletteCommand[] => (this.dialog === undefined ? [] : commands().map((command) => tellOf(command, session)));
    return html`<command-palette
        .open=${this.dialog === 'palette'}
        .commands=${told(() => [...this.commandsByKey().filter(({ id }) => id !== 'palette'), ...this.more])}
        .graph=${session.store.graph}
        .shown=${session.store.visible.value}
        @command-run=${(e: ElementEvent<'command-run'>) => void this.runOnceClosed([...this.commands(session), ...this.more].find(({ id }) => id === e.detail.id))}
        @palette-close=${() => this.close('palette')}
      ></command-palette>
      <help-dialog
        .open=${this.dialog === 'help'}
        .commands=${told(() => this.commands(session))}
        .mapKeys=${keyTable()}
        .singleKeys=${this.singleKeys}
        .theme=${theme}
        @single-keys-change=${(e: ElementEvent<'single-keys-change'>) => this.turnSingleKeys(e.detail.on)}
        @help-close=${() => this.close('help')}
      ></help-dialog>`;
  }

  private show(dialog: 'palette' | 'help' | undefined): void {
    this.dialog = dialog;
    this.host.requestUpdate();
  }

  /** A dialog tells late that it was closed: another may be open by then. */
  private close(dialog: 'palette' | 'help'): void {
    if (this.dialog !== dialog) return;
    this.more = [];
    this.show(undefined);
  }

  private turnSingleKeys(on: boolean): void {
    this.chosenSingleKeys = on;
    this.surroundings()?.keepSingleKeys(on);
    this.host.requestUpdate();
  }

  /** That the palette is gone is to be seen at once; what the command changes, right after that. */
  private async runOnceClosed(command: Command | undefined): Promise<void> {
    await afterPaint();
    this.run(command);
  }

  private commands(session: Session): readonly Command[] {
    return this.offered(commandsIn(session));
  }

  private offered(commands: readonly Command[]): readonly Command[] {
    return commands.filter(({ outside }) => outside === undefined || this.surroundings() !== undefined);
  }

  private commandsByKey(): readonly Command[] {
    const session = this.session();
    if (session === undefined) return [];
    return this.commands(session).map((command) => (this.singleKeys ? command : withoutSingleKeys(command)));
  }

  private pageWith(session: Session): Page {
    return {
      ...this.page,
      session,
      surroundings: this.surroundings(),
      find: () => this.host.renderRoot.querySelector('search-box')?.focus(),
      showPalette: () => void this.showPalette(),
      showHelp: () => this.show('help'),
      panels: this.page.panels(),
      singleKeys: this.singleKeys,
      turnSingleKeys: (on) => this.turnSingleKeys(on),
    };
  }

  /** What has no key comes in a moment, so that the reader can type at once; without a network the palette does without it. */
  private async showPalette(): Promise<void> {
    const session = this.session();
    if (session === undefined || this.dialog !== undefined) return;
    this.show('palette');
    try {
      const { moreCommands } = await import('./more-commands.ts');
      this.more = this.offered(moreCommands(this.pageWith(session), this.host));
    } catch {
      this.more = [];
    }
    this.host.requestUpdate();
  }

  private run(command: Command | undefined): void {
    const session = this.session();
    if (session === undefined || command === undefined || command.lacks?.(session) !== undefined) return;
    command.run(this.pageWith(session));
  }
}

/** Of the dialogs themselves, for what is around one hears late that it was closed. */
function isDialogOpen(root: ParentNode): boolean {
  return [...root.querySelectorAll('*')].some((element) => element.shadowRoot?.querySelector('dialog')?.open === true);
}

function withoutSingleKeys(command: Command): Command {
  return { ...command, keys: (command.keys ?? []).filter((keys) => keys.onMap === true || !isOneCharacter(keys)) };
}

/** As the palette and the help tell of it. */
function tellOf({ id, group, name, also, keys, lacks, onlyAsked }: Command, session: Session): PaletteCommand {
  const [first] = keys ?? [];
  const lack = lacks?.(session);
  return {
    id,
    group,
    name,
    ...(also !== undefined && { also }),
    ...(first !== undefined && { keys: keyNames(first, MAC) }),
    ...(first?.onMap === true && { where: msg('on the map') }),
    ...(lack !== undefined && { lacks: lack }),
    ...(onlyAsked === true && { onlyAsked }),
  };
}
