/** Ids of a debate made of whatever another format calls its things. */

const MOST_CHARACTERS = 200;

/** Gives each thing an id that the document's format allows and that nothing else has; as much like the wanted one as can be. */
export class Ids<T = never> {
  /** What is found by the id, for those of which there is anything to find. */
  private readonly used = new Map<string, T | undefined>();
  /** How often an id that was taken has been asked for, so that a thousand things of one name are not tried one by one. */
  private readonly asked = new Map<string, number>();

  /** @param wanted hostile; may be empty */
  next(wanted: string, otherwise: string): string {
    const id = this.free(wanted, otherwise);
    this.used.set(id, undefined);
    return id;
  }

  /** The id that `next` would give: whatever is called so is to be `set` before another one is asked for. */
  free(wanted: string, otherwise: string): string {
    const legal = isLegalId(wanted) ? wanted : legalId(wanted) || otherwise;
    let id = legal;
    if (this.used.has(legal)) {
      let n = this.asked.get(legal) ?? 1;
      do {
        n += 1;
        id = `${legal.slice(0, MOST_CHARACTERS - 12)}-${n}`;
      } while (this.used.has(id));
      this.asked.set(legal, n);
    }
    return id;
  }

  set(id: string, thing: T): void {
    this.used.set(id, thing);
  }

  get(id: string): T | undefined {
    return this.used.get(id);
  }
}

/** Whether a thing may be called so as it stands. */
export function isLegalId(wanted: string): boolean {
  return wanted.length <= MOST_CHARACTERS && (USUAL.test(wanted) || LEGAL.test(wanted));
}

/** What nearly all are made of: nothing of it need be looked up in Unicode. */
const USUAL = /^\w+$/;

const LEGAL = /^(?!-)[^\s\p{Cc}\p{Surrogate}]+(?<!-)$/u;

function legalId(wanted: string): string {
  return wellFormed(wanted.slice(0, MOST_CHARACTERS))
    .replace(/[\s\p{Cc}]+/gu, '-')
    .replace(/^-+|-+$/g, '');
}

/** With lone surrogates, which no file can hold, replaced. */
export function wellFormed(text: string): string {
  return text.replace(/\p{Surrogate}/gu, '\uFFFD');
}
