/** Titles, by which statements and arguments are called. In them nothing can be escaped, and they have to differ. */

const LONGEST = 100;

export class Titles {
  private readonly used = new Set<string>();
  private readonly asked = new Map<string, number>();

  /** @param closing the bracket behind the titles */
  constructor(private readonly closing: ']' | '>', private readonly otherwise: string) {}

  /** As much like the wanted one as can be. */
  next(wanted: string): string {
    const legal = this.legal(wanted);
    let n = this.asked.get(legal) ?? 0;
    let title = legal;
    do {
      n += 1;
      title = n === 1 ? legal : `${legal} (${n})`;
    } while (this.used.has(title));
    this.asked.set(legal, n);
    this.used.add(title);
    return title;
  }

  private legal(wanted: string): string {
    const [opening, closing] = this.closing === ']' ? ['[', ']'] : ['<', '>'];
    const inBrackets = wanted
      .replaceAll(opening, '(')
      .replaceAll(closing, ')')
      .replace(/[\p{Cc}\p{Zl}\p{Zp}\p{Surrogate}\uFDD0-\uFDEF\uFEFF\s]+/gu, ' ')
      .replace(/={3,}/g, '==')
      // What begins like this is a relation or a remark.
      .replace(/^[\s+\-_!]+/, '')
      .trim();
    const letters = Array.from(inBrackets);
    const title = letters.length > LONGEST ? `${letters.slice(0, LONGEST).join('').trim()}…` : inBrackets;
    if (title === '') return this.otherwise;
    return isMisleading(title) ? `${title} (${this.otherwise.toLowerCase()})` : title;
  }
}

/** Argdown's own tools look titles up in plain objects, and call what has no title `Untitled 1`; in data `<A>` is an argument. */
function isMisleading(title: string): boolean {
  return title in {} || /^Untitled \d+$/.test(title) || /^<.*>$/.test(title);
}
