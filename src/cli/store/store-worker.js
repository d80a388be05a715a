/**
 * A store of RDF in a thread of its own, so that a long question keeps nobody else waiting and can be given up with the thread. The text of this file
 * is what the thread is started with: the command is one file.
 */

/**
 * @typedef {{ readonly text?: string, readonly file?: string, readonly format: string }} Loading
 * @typedef {readonly [rows: string, triples: string]} Formats
 * @typedef {{ readonly id: number, readonly loading?: Loading, readonly query?: string, readonly formats?: Formats }} Wish
 */

async function work() {
  const threads = await import('node:worker_threads');
  const { parentPort } = threads;
  const { readFile } = await import('node:fs/promises');
  /** @type {unknown} */
  const given = threads.workerData;
  const { oxigraph } = /** @type {{ readonly oxigraph: string }} */ (given);
  const { Store } = /** @type {typeof import('oxigraph')} */ (await import(oxigraph));
  const store = new Store();

  /**
   * @param {Loading} what
   */
  async function load({ text, file, format }) {
    const input = text ?? new Uint8Array(await readFile(file ?? ''));
    // Not all or nothing: whoever cannot load all of it does not start.
    store.load(input, { format, base_iri: 'urn:elenchus:file', no_transaction: true, ...(format === 'application/n-triples' && { lenient: true }) });
  }

  /**
   * @param {string} query
   * @param {string} format
   */
  function answerIn(query, format) {
    return { type: format, body: /** @type {string} */ (store.query(query, { results_format: format })) };
  }

  /**
   * @param {string} query
   * @param {Formats} formats
   */
  function answer(query, [rows, triples]) {
    try {
      return answerIn(query, rows);
    } catch (error) {
      // What makes triples makes no rows.
      if (!String(error).includes('Not supported RDF format')) throw error;
      return answerIn(query, triples);
    }
  }

  /**
   * @param {number} id
   * @param {Loading | undefined} loading
   * @param {string | undefined} query
   * @param {Formats | undefined} formats
   */
  async function respond(id, loading, query, formats) {
    try {
      if (loading !== undefined) await load(loading);
      parentPort?.postMessage({ id, value: query === undefined || formats === undefined ? store.size : answer(query, formats) });
    } catch (error) {
      parentPort?.postMessage({ id, fault: error instanceof Error ? error.message : String(error) });
    }
  }

  // One after the other: what is loaded first is there first.
  /** @type {Promise<unknown>} */
  let before = Promise.resolve();
  parentPort?.on('message', (/** @type {Wish} */ { id, loading, query, formats }) => {
    before = before.then(() => respond(id, loading, query, formats));
  });
}

void work();
