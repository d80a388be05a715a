import { effect } from '@preact/signals-core';
import { startOffline } from './offline.ts';
import './version-notice.ts';

/** Keeps the page for when there is no network, and tells of a new version above it. */
export function keepOffline(): void {
  const { newVersion, reload } = startOffline();
  const notice = document.createElement('version-notice');
  notice.addEventListener('version-reload', reload);
  document.body.prepend(notice);
  effect(() => {
    notice.version = newVersion.value;
  });
}
