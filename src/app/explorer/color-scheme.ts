import type { LitElement, ReactiveController } from 'lit';

/**
 * Whether the element stands on dark ground: as its `color-scheme` says, which it has from the page around unless somebody sets it on the
 * element itself.
 *
 * It is looked up only where it may have changed, for to ask has the browser lay out the page: when the element comes into the page, when the
 * reader's preference changes, when the page around marks its root otherwise, and when the element says so itself.
 */
export class ColorScheme implements ReactiveController {
  private dark: boolean | undefined;

  private readonly preference = window.matchMedia('(prefers-color-scheme: dark)');

  private readonly root = new MutationObserver(() => this.look());

  constructor(private readonly host: LitElement) {
    host.addController(this);
  }

  get isDark(): boolean {
    this.dark ??= this.computed();
    return this.dark;
  }

  look(): void {
    this.dark = undefined;
    this.host.requestUpdate();
  }

  hostConnected(): void {
    this.preference.addEventListener('change', this.onChange);
    this.root.observe(document.documentElement, { attributes: true });
    this.look();
  }

  hostDisconnected(): void {
    this.preference.removeEventListener('change', this.onChange);
    this.root.disconnect();
  }

  private computed(): boolean {
    const schemes = getComputedStyle(this.host).colorScheme.split(' ');
    return schemes.includes('dark') && (this.preference.matches || !schemes.includes('light'));
  }

  private readonly onChange = (): void => this.look();
}
