import { localized, msg } from '@lit/localize';
import { LitElement, html, nothing, type PropertyValues } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { emit } from '../events.ts';
import { base } from '../shared/base.ts';
import { controls } from '../shared/controls.ts';
import { fileIcon } from '../shared/icons.ts';
import { droppedFiles } from './dropped-files.ts';
import { openDebateStyles } from './open-debate.styles.ts';

/**
 * Lets the reader choose files: with a button, or by dropping them. Files may be dropped on the element itself, what is
 * slotted into it included; or anywhere on `dropTarget`, so that the button can stand in a header and the whole
 * page take the files. It never reads a file.
 *
 * @property accept File types offered by the file picker, as for an `<input type="file">`.
 * @property dropTarget Where files may be dropped, such as `document.documentElement`; the element itself where left out.
 * @property label The text on the button; “Open files” where left out.
 * @method choose Opens the file picker; only in answer to something the reader did, or the browser refuses.
 * @slot - An area onto which files may be dropped.
 * @fires files-chosen `{files}`, at least one.
 * @csspart button
 * @csspart overlay What covers the area while files hover over it.
 */
@localized()
@customElement('open-debate')
export class OpenDebate extends LitElement {
  static override readonly styles = [base, controls, openDebateStyles];

  @property() accept = '';

  @property() label: string | undefined;

  @property({ attribute: false }) dropTarget: EventTarget | undefined;

  @state() private hovering = false;

  private listeners: AbortController | undefined;

  choose(): void {
    this.renderRoot.querySelector('input')?.click();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.listen();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.listeners?.abort();
    this.hovering = false;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('dropTarget')) this.listen();
  }

  protected override render(): unknown {
    const label = this.label ?? msg('Open files');
    return html`<button type="button" class="button" part="button" @click=${this.choose}>${fileIcon} ${label}</button>
      <input type="file" multiple hidden aria-label=${label} accept=${this.accept || nothing} @change=${this.onPick} />
      <slot></slot>
      <div class="overlay ${this.dropTarget === undefined ? 'here' : ''}" part="overlay" ?hidden=${!this.hovering}>
        <p>${fileIcon} ${msg('Drop the files to open them')}</p>
      </div>`;
  }

  private listen(): void {
    this.listeners?.abort();
    this.listeners = new AbortController();
    const { signal } = this.listeners;
    const target = this.dropTarget ?? this;
    target.addEventListener('dragenter', this.onDragOver, { signal });
    target.addEventListener('dragover', this.onDragOver, { signal });
    target.addEventListener('dragleave', this.onDragLeave, { signal });
    target.addEventListener('drop', this.onDrop, { signal });
  }

  /** Without the default prevented, the browser would leave the page and show the file. */
  private readonly onDragOver = (event: Event): void => {
    if (!bringsFiles(event)) return;
    event.preventDefault();
    event.dataTransfer.dropEffect = 'copy';
    this.hovering = true;
  };

  /** Leaving one child for the next is no leaving; the area is left when nothing in it is entered. */
  private readonly onDragLeave = (event: Event): void => {
    const entered = event instanceof DragEvent ? event.relatedTarget : null;
    const area = this.dropTarget ?? this;
    const inside = entered instanceof Node && (!(area instanceof Node) || area.contains(entered));
    if (!inside) this.hovering = false;
  };

  private readonly onDrop = (event: Event): void => {
    this.hovering = false;
    if (!bringsFiles(event)) return;
    event.preventDefault();
    const files = droppedFiles(event.dataTransfer);
    if (Array.isArray(files)) this.tell(files);
    else void files.then((found) => this.tell(found));
  };

  private readonly onPick = (event: Event): void => {
    const input = event.currentTarget as HTMLInputElement;
    const files = [...(input.files ?? [])];
    // So that the same file can be chosen again, after it was mended.
    input.value = '';
    this.tell(files);
  };

  private tell(files: Iterable<File>): void {
    const list = [...files];
    if (list.length > 0) emit(this, 'files-chosen', { files: list });
  }
}

function bringsFiles(event: Event): event is DragEvent & { readonly dataTransfer: DataTransfer } {
  return event instanceof DragEvent && event.dataTransfer !== null && event.dataTransfer.types.includes('Files');
}

declare global {
  interface HTMLElementTagNameMap {
    'open-debate': OpenDebate;
  }
}
