/**
 * A store of RDF in a thread of its own, so that a long question keeps nobody else waiting and can be given up with the thread. The text of this file
 * is what the thread is started with: the command is one file.
 */
async function work() {
  const { parentPort, workerData } = await import('node:worker_threads');
  const { readFile } = await import('node:fs/promises');
  /** @type {typeof import('oxigraph')} */
  const { Store } = await import(workerData.oxigraph);
  const store = new Store();

  /**
   * @param {{ readonly text?: string, readonly file?: string, readonly format: string }} what
   */
  async function load({ text, file, format }) {
    const input = text ?? new Uint8Array(await readFile(file ?? ''));
    // Not all or nothing: whoever cannot load all of it does not start.
    store.load(input, { format, base_iri: 'urn:elenchus:file', no_transaction: true, ...(format === 'application/n-triples' && { lenient: true }) });
  }

  /**
   * @param {string} query
   * @param {readonly [rows: string, triples: string]} formats
   * @returns {{ readonly type: string, readonly body: string }}
   */
  function answer(query, [rows, triples]) {
    try {
      return { type: rows, body: String(store.query(query, { results_format: rows })) };
    } catch (error) {
      // What makes triples makes no rows.
      if (!String(error).includes('Not supported RDF format')) throw error;
      return { type: triples, body: String(store.query(query, { results_format: triples })) };
    }
  }

  // One after the other: what is loaded first is there first.
  let before = Promise.resolve();
  parentPort?.on('message', ({ id, loading, query, formats }) => {
    before = before.then(async () => {
      try {
        if (loading !== undefined) await load(loading);
        const value = query === undefined ? store.size : answer(query, formats);
        parentPort.postMessage({ id, value });
      } catch (error) {
        parentPort.postMessage({ id, fault: error instanceof Error ? error.message : String(error) });
      }
    });
  });
}

void work();
