import type { Position } from '../../../model/diagnostic.ts';

/** Lines and columns of offsets, which are best asked for in the order of the text. */
export class Places {
  private lineStart = 0;
  private line = 1;

  constructor(private readonly text: string) {}

  of(offset: number): Position {
    if (offset < this.lineStart) [this.line, this.lineStart] = [1, 0];
    for (let end = this.text.indexOf('\n', this.lineStart); end >= 0 && end < offset; end = this.text.indexOf('\n', this.lineStart)) {
      this.line += 1;
      this.lineStart = end + 1;
    }
    return { line: this.line, column: offset - this.lineStart + 1 };
  }
}
