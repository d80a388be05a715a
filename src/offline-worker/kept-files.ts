/** The files of one version of the page, kept in the browser. */
import type { OfflineFiles } from './offline-files.ts';

/** A path in here has a digest in its name: what was kept under it is what is there now. */
const HASHED = /^assets\//;

/** Browsers open about that many connections to a server; more requests would only wait. */
const AT_ONCE = 6;

export class KeptFiles {
  private readonly prefix: string;
  private readonly name: string;
  private readonly first: ReadonlySet<string>;
  private readonly all: ReadonlySet<string>;

  /** @param scope address of the folder that the page is in: several copies of it may share one origin, and so its caches */
  constructor(
    private readonly scope: string,
    files: OfflineFiles,
  ) {
    this.prefix = `elenchus ${scope} `;
    this.name = this.prefix + files.version;
    this.first = new Set(files.first);
    this.all = new Set([...files.first, ...files.asUsed]);
  }

  /** Keeps all that is needed first. What a former version has is taken from there. Rejects if a file cannot be had. */
  async install(): Promise<void> {
    const [cache, former] = await Promise.all([caches.open(this.name), this.former()]);
    const wanted = [...this.all];
    const next = async (): Promise<void> => {
      for (let path = wanted.pop(); path !== undefined; path = wanted.pop()) await this.keep(cache, former, path);
    };
    await Promise.all(Array.from({ length: AT_ONCE }, next));
  }

  /** Throws away what former versions kept. */
  async removeFormer(): Promise<void> {
    await Promise.all((await this.formerNames()).map((name) => caches.delete(name)));
  }

  /** Path of a file of the page; undefined for any other address. */
  pathOf(address: string): string | undefined {
    const { origin, pathname } = new URL(address);
    const whole = origin + pathname;
    if (!whole.startsWith(this.scope)) return undefined;
    const path = whole.slice(this.scope.length);
    if (path === 'index.html') return '';
    return this.all.has(path) ? path : undefined;
  }

  /**
   * The file as this version has it; from the server only if it is not kept, and then it is. Where there is no room to keep it, it is there all the
   * same.
   *
   * @param keeping called with what is done beside the answer, for which nobody who asked has to wait
   */
  async file(path: string, keeping: (work: Promise<unknown>) => void): Promise<Response> {
    const cache = await caches.open(this.name);
    const kept = await cache.match(this.addressOf(path));
    if (kept !== undefined) return kept;
    const response = await this.fetched(path);
    if (response.ok) keeping(cache.put(this.addressOf(path), response.clone()).catch(() => {}));
    return response;
  }

  private async keep(cache: Cache, former: readonly Cache[], path: string): Promise<void> {
    if ((await cache.match(this.addressOf(path))) !== undefined) return;
    for (const other of HASHED.test(path) ? former : []) {
      const kept = await other.match(this.addressOf(path));
      if (kept !== undefined) return cache.put(this.addressOf(path), kept);
    }
    if (!this.first.has(path)) return;
    const response = await this.fetched(path);
    if (!response.ok) throw new Error(`${path || 'The page'} could not be loaded (${response.status}).`);
    await cache.put(this.addressOf(path), response);
  }

  private async fetched(path: string): Promise<Response> {
    const response = await fetch(this.addressOf(path), { cache: HASHED.test(path) ? 'default' : 'no-cache' });
    // As the answer to a redirected request it would be refused as a page.
    return response.ok && response.redirected ? new Response(response.body, { headers: response.headers }) : response;
  }

  private addressOf(path: string): string {
    return this.scope + path;
  }

  private async former(): Promise<readonly Cache[]> {
    return Promise.all((await this.formerNames()).map((name) => caches.open(name)));
  }

  private async formerNames(): Promise<readonly string[]> {
    return (await caches.keys()).filter((name) => name.startsWith(this.prefix) && name !== this.name);
  }
}
