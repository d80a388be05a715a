/** The page without a network: registers the service worker that keeps its files, and tells of a new version. */
import { signal, type ReadonlySignal } from '@preact/signals-core';
import type { OfflineMessage } from '../../offline-worker/offline-files.ts';

/**
 * `ready`: a new version is kept and waits for the reader. `taken`: another tab went over to it, so what this page has not loaded yet may be
 * gone.
 */
export type NewVersion = 'none' | 'ready' | 'taken';

export interface Offline {
  readonly newVersion: ReadonlySignal<NewVersion>;
  /** Loads the page anew, in the new version. Never done unasked: the reader may be in the middle of something. */
  readonly reload: () => void;
}

/** How often at most a page that stays open asks for a new version, in milliseconds. */
const ASK_EVERY = 60 * 60_000;

/** Beside the page. */
const WORKER = 'offline-worker.js';

/** Without service workers, as in a page that is not served safely, the page needs the network, as any page does. */
export function startOffline(): Offline {
  const newVersion = signal<NewVersion>('none');
  let waiting: ServiceWorker | null = null;
  let reloading = false;
  if ('serviceWorker' in navigator) {
    const workers = navigator.serviceWorker;
    let controlled = workers.controller !== null;
    workers.addEventListener('controllerchange', () => {
      if (reloading) location.reload();
      else if (controlled) newVersion.value = 'taken';
      // The first one of a first visit has taken nothing over; the next one will have.
      controlled = true;
    });
    const tell = (worker: ServiceWorker): void => {
      waiting = worker;
      newVersion.value = 'ready';
    };
    void register(workers, tell);
  }
  return {
    newVersion,
    reload: () => {
      if (newVersion.peek() === 'ready' && waiting?.state === 'installed') {
        reloading = true;
        send(waiting, { kind: 'take-over' });
      } else location.reload();
    },
  };
}

async function register(workers: ServiceWorkerContainer, tell: (worker: ServiceWorker) => void): Promise<void> {
  // First the page, then what it may need later.
  if (document.readyState !== 'complete') await new Promise((resolve) => addEventListener('load', resolve, { once: true }));
  try {
    const first = workers.controller === null;
    const kept = await workers.getRegistration();
    if (kept !== undefined && (await isGone().catch(() => false))) {
      // What this page has not loaded yet it may miss; the next visit shows what is there now.
      await kept.unregister();
      return;
    }
    const registration = await workers.register(WORKER, { updateViaCache: 'none' });
    if (first) void workers.ready.then(({ active }) => active && send(active, { kind: 'used', addresses: loaded() }));
    if (registration.waiting !== null && !first) tell(registration.waiting);
    registration.addEventListener('updatefound', () => {
      const worker = registration.installing;
      worker?.addEventListener('statechange', () => {
        // The very first one has nothing to replace.
        if (worker.state === 'installed' && workers.controller !== null) tell(worker);
      });
    });
    askNowAndThen(registration);
  } catch {
    // Not allowed here, or no network: then the page goes on as it came.
  }
}

function askNowAndThen(registration: ServiceWorkerRegistration): void {
  let asked = Date.now();
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState !== 'visible' || Date.now() - asked < ASK_EVERY) return;
    asked = Date.now();
    registration.update().catch(() => {});
  });
}

/** Whether the server answers, and no longer has the worker: another page has moved to the same address. */
async function isGone(): Promise<boolean> {
  if (!navigator.onLine) return false;
  const { ok, status, headers } = await fetch(WORKER, { method: 'HEAD', cache: 'no-store' });
  return ok ? !/javascript/.test(headers.get('content-type') ?? '') : status < 500;
}

/** Addresses of what the page has loaded so far. */
function loaded(): readonly string[] {
  return performance.getEntriesByType('resource').map(({ name }) => name);
}

function send(worker: ServiceWorker, message: OfflineMessage): void {
  worker.postMessage(message);
}
