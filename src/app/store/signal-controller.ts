import { effect } from '@preact/signals-core';
import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Renders an element anew when a signal changes that the given function reads. */
export class SignalController implements ReactiveController {
  private stop: (() => void) | undefined;

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly read: () => unknown,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    this.stop = effect(() => {
      this.read();
      this.host.requestUpdate();
    });
  }

  hostDisconnected(): void {
    this.stop?.();
  }
}
