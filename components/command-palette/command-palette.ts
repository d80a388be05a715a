import { localized, msg, str } from '@lit/localize';
import { LitElement, html, nothing, type PropertyValues } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { plural } from '../../graph/language/plural.ts';
import type { DebateGraph } from '../../graph/model/debate-graph.ts';
import { wordsOf } from '../../graph/query/ranking.ts';
import { emit } from '../events.ts';
import { foundIn, foundStyles } from '../search-box/found-groups.ts';
import { base } from '../shared/base.ts';
import { controls } from '../shared/controls.ts';
import { closeBeside, closeDialog, dialogStyles, followOpen } from '../shared/dialog.ts';
import { essayMarkStyles } from '../shared/essay-mark.ts';
import { closeIcon } from '../shared/icons.ts';
import { keyStyles } from '../shared/keys.ts';
import { listDialogStyles } from '../shared/list-dialog.ts';
import { ListCursor, listboxStyles } from '../shared/listbox.ts';
import { markedTextStyles } from '../shared/marked-text.ts';
import { commandGroups, commandStyles } from './command-groups.ts';
import type { PaletteCommand } from './palette-command.ts';

/**
 * Every command of the page by name, and below them the claims, people and essays that the same words find. The dialog is closed before
 * anything is told of, so that the focus is where it was before it opened.
 *
 * @property open Whether the palette is shown.
 * @property commands What the page can do.
 * @property graph The debate; nothing of it is found where it is missing.
 * @property shown Ids of the claims on the map.
 * @fires command-run `{id}` when a command is chosen.
 * @fires palette-close when the palette is closed, also by a choice.
 * @fires claim-focus, author-premises, voice-show, essay-unfold as `search-box` does.
 * @csspart dialog
 * @csspart field
 */
@localized()
@customElement('command-palette')
export class CommandPalette extends LitElement {
  static override readonly styles = [base, controls, dialogStyles, essayMarkStyles, keyStyles, listboxStyles, markedTextStyles, foundStyles, commandStyles, listDialogStyles];

  @property({ type: Boolean, reflect: true }) open = false;

  @property({ attribute: false }) commands: readonly PaletteCommand[] = [];

  @property({ attribute: false }) graph: DebateGraph | undefined;

  @property({ attribute: false }) shown: ReadonlySet<string> = new Set();

  @state() private query = '';

  private readonly cursor = new ListCursor(this);

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('open') || !this.open) return;
    this.query = '';
    this.cursor.reset();
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has('open')) followOpen(this);
  }

  protected override render(): unknown {
    return html`<dialog part="dialog" aria-label=${msg('Commands')} @close=${() => emit(this, 'palette-close', null)} @click=${closeBeside}>
      ${this.open ? this.renderContent() : nothing}
    </dialog>`;
  }

  private renderContent(): unknown {
    const commands = commandGroups(this.commands, this.query, (command) => this.leave((from) => emit(from, 'command-run', { id: command.id })));
    const found = this.graph === undefined ? undefined : foundIn(this.graph, this.query, this.shown, (tell) => this.leave(tell));
    const groups = [...commands, ...(found?.groups ?? [])];
    const list = this.cursor.render(groups, msg('Commands, and what is found in the debate'));
    const told = this.told(commands, found?.told ?? '');
    return html`<div class="content">
      <div class="head">
        ${this.cursor.renderField({ label: msg('Type a command, or words to find'), name: msg('Command, or words to find'), value: this.query, write: (query) => (this.query = query), autofocus: true })}
        <button type="button" class="button quiet square" aria-label=${msg('Close')} @click=${closeDialog}>${closeIcon}</button>
      </div>
      <p class="visually-hidden" role="status">${told}</p>
      ${groups.length === 0 ? html`<p class="nothing muted">${told}</p>` : list}
    </div>`;
  }

  private told(commands: ReturnType<typeof commandGroups>, found: string): string {
    if (wordsOf(this.query).length === 0) return '';
    const count = commands.flatMap(({ options }) => options).length;
    return count === 0 ? found || msg('Nothing found.') : `${commandsCounted(count)} ${found}`;
  }

  private readonly close = (): void => this.renderRoot.querySelector('dialog')?.close();

  private leave(tell: (from: EventTarget) => void): void {
    this.close();
    tell(this);
  }
}

function commandsCounted(n: number): string {
  return plural(n, { one: msg('1 command.'), other: msg(str`${n} commands.`) });
}

declare global {
  interface HTMLElementTagNameMap {
    'command-palette': CommandPalette;
  }
}
