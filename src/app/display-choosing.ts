import { msg } from '@lit/localize';
import { effect } from '@preact/signals-core';
import { html, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit';
import '../../components/display-dialog/display-dialog.ts';
import type { ElementEvent } from '../../components/events.ts';
import { LANGUAGE_NAMES } from '../languages/languages.ts';
import { speakIn } from './language.ts';
import { chosenLanguage, showTheme, type Display } from './services/display.ts';

const LANGUAGES = Object.entries(LANGUAGE_NAMES).map(([tag, name]) => ({ tag, name }));

/** The dialog in which the reader chooses colours and language, and the page in those. */
export class DisplayChoosing implements ReactiveController {
  private choosing = false;
  private stop: (() => void) | undefined;
  /** What was chosen last of the languages that could be had. */
  private had: string | undefined;
  private failed = false;

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly display: Display,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    this.stop = effect(() => {
      showTheme(this.display.choice.value.theme);
      void this.speak(this.display.choice.value.language);
      this.host.requestUpdate();
    });
  }

  /** Why the page does not speak the language that was asked for. */
  get notice(): string | undefined {
    return this.failed ? msg('The language could not be loaded, so the page goes on in this one. Choose it again when there is a network.') : undefined;
  }

  /** The reader has read the notice. */
  forget(): void {
    this.failed = false;
    this.host.requestUpdate();
  }

  hostDisconnected(): void {
    this.stop?.();
  }

  open(): void {
    this.turn(true);
  }

  renderDialog(): TemplateResult {
    return html`<display-dialog
      .open=${this.choosing}
      .choice=${this.display.choice.value}
      .languages=${LANGUAGES}
      @display-change=${(e: ElementEvent<'display-change'>) => this.display.choose(e.detail)}
      @display-close=${() => this.turn(false)}
    ></display-dialog>`;
  }

  private async speak(language: string): Promise<void> {
    try {
      await speakIn(chosenLanguage({ ...this.display.choice.peek(), language }));
      // Back where it was, the reader has still to hear why.
      if (language !== this.had) this.forget();
      this.had = language;
    } catch {
      this.failed = true;
      this.host.requestUpdate();
      if (this.had !== undefined && this.display.choice.peek().language === language) this.display.fallBack(this.had);
    }
  }

  private turn(choosing: boolean): void {
    this.choosing = choosing;
    this.host.requestUpdate();
  }
}
