/** What a worker was started with, by the address of its script. */
const loaders = new Map<string, string>();

/**
 * Starts a worker. Browsers refuse one whose script lies on another server, as that of an embedded explorer may: there a script of this page
 * loads it, which the other server has to allow (CORS), as it does for the elements themselves.
 *
 * @param address of the script, as `?worker&url` or `?url` gives it
 * @param type `classic` for a script that is no module
 */
export function startWorker(address: string, type: WorkerType = 'module'): Worker {
  const { href, origin } = new URL(address, 'document' in globalThis ? document.baseURI : location.href);
  return new Worker(origin === location.origin ? href : loaderOf(href, type), { type });
}

function loaderOf(href: string, type: WorkerType): string {
  let loader = loaders.get(href);
  if (loader === undefined) {
    const address = JSON.stringify(href);
    const script = type === 'module' ? `import ${address};` : `importScripts(${address});`;
    loader = URL.createObjectURL(new Blob([script], { type: 'text/javascript' }));
    loaders.set(href, loader);
  }
  return loader;
}
