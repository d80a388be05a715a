/**
 * The page without a network, after the first visit: a service worker that keeps the files of one build and answers with them. A new build
 * is kept beside it, and takes over when no page of the former is open, or when the reader asks for it; docs/decisions/screens.md says why.
 */
import { KeptFiles } from './kept-files.ts';
import type { OfflineFiles, OfflineMessage } from './offline-files.ts';

declare const self: ServiceWorkerGlobalScope;

/** Put here by the build, which alone knows the files. */
declare const ELENCHUS_OFFLINE_FILES: OfflineFiles;

const files = new KeptFiles(self.registration.scope, ELENCHUS_OFFLINE_FILES);

self.addEventListener('install', (event) => event.waitUntil(files.install()));

self.addEventListener('activate', (event) => event.waitUntil(files.removeFormer().then(() => self.clients.claim())));

self.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method !== 'GET') return;
  const path = files.pathOf(request.url);
  // Whatever is none of the page's files, such as what somebody put beside it, goes its usual way.
  if (path !== undefined) event.respondWith(files.file(path, (work) => event.waitUntil(work)));
});

self.addEventListener('message', (event) => {
  const message = event.data as OfflineMessage;
  switch (message.kind) {
    case 'take-over':
      event.waitUntil(self.skipWaiting());
      break;
    case 'used':
      event.waitUntil(keep(message.addresses, (work) => event.waitUntil(work)));
      break;
  }
});

async function keep(addresses: readonly string[], keeping: (work: Promise<unknown>) => void): Promise<void> {
  const paths = addresses.map((address) => files.pathOf(address)).filter((path) => path !== undefined);
  // One that cannot be had now is asked for again when it is used.
  await Promise.allSettled(paths.map((path) => files.file(path, keeping)));
}
