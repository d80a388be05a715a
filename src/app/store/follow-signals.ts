import { effect } from '@preact/signals-core';
import type { ReactiveControllerHost } from 'lit';

/** Renders the element anew whenever a signal changes that the given function reads, for as long as it is in the page. */
export function followSignals(host: ReactiveControllerHost, read: () => unknown): void {
  let stop: (() => void) | undefined;
  host.addController({
    hostConnected: () => {
      stop = effect(() => {
        read();
        host.requestUpdate();
      });
    },
    hostDisconnected: () => stop?.(),
  });
}
