import { plural } from '../../../language/plural.ts';
import { say, str } from '../../../language/say.ts';
import type { Diagnostic, Position } from '../../../model/diagnostic.ts';

/** More than this nobody reads. */
const MOST = 100;

/** What is wrong with a text, as it is found. */
export class Faults {
  private readonly found: Diagnostic[] = [];
  private untold = 0;

  error(code: string, message: string, remedy: string, position?: Position): void {
    this.add('error', code, message, remedy, position);
  }

  warning(code: string, message: string, remedy: string, position?: Position): void {
    this.add('warning', code, message, remedy, position);
  }

  private add(severity: Diagnostic['severity'], code: string, message: string, remedy: string, position: Position | undefined): void {
    if (this.found.length >= MOST) this.untold += 1;
    else this.found.push({ severity, code, message, remedy, path: '', ...(position !== undefined && { position }) });
  }

  /** In the order of the text. */
  get diagnostics(): Diagnostic[] {
    const line = ({ position }: Diagnostic): number => position?.line ?? Number.MAX_SAFE_INTEGER;
    const sorted = this.found.toSorted((a, b) => line(a) - line(b) || (a.position?.column ?? 0) - (b.position?.column ?? 0));
    if (this.untold === 0) return sorted;
    const message = plural(this.untold, { one: say('1 more problem is not listed'), other: say(str`${this.untold} more problems are not listed`) });
    return [...sorted, { severity: 'error', code: 'more-problems', message, remedy: say('mend the ones above, and read the file again'), path: '' }];
  }
}
