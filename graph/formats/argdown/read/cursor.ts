import type { Token } from './tokens.ts';

/** The tokens of a paragraph, one after the other. */
export class Cursor {
  private at = 0;

  constructor(private readonly tokens: readonly Token[]) {}

  /** The token that comes next, or one further on. */
  peek(ahead = 0): Token | undefined {
    return this.tokens[this.at + ahead];
  }

  get kind(): string | undefined {
    return this.tokens[this.at]?.kind;
  }

  /** The token before the next one. */
  get last(): Token | undefined {
    return this.tokens[this.at - 1];
  }

  /** The next token, if it is of this kind, which is then passed. */
  take(kind: string): Token | undefined {
    const token = this.tokens[this.at];
    if (token?.kind !== kind) return undefined;
    this.at += 1;
    return token;
  }

  skip(): void {
    this.at += 1;
  }
}
