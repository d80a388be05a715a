import { reason } from './reason.ts';

/** Something that the question needs besides the debate cannot be read. The message is what and why, the remedy what to do. */
export class Unreadable extends Error {
  override readonly name = 'Unreadable';

  constructor(
    /** As it was named on the command line. */
    readonly file: string,
    readonly remedy: string,
    cause: unknown,
  ) {
    super(`it cannot be read: ${reason(cause)}`, { cause });
  }
}

/** What was asked for cannot be put where it was asked for. */
export class Unwritable extends Error {
  override readonly name = 'Unwritable';
  readonly remedy = 'check its path, and that there is room for it';

  constructor(
    /** As it was named on the command line. */
    readonly file: string,
    cause: unknown,
  ) {
    super(`it cannot be written: ${reason(cause)}`, { cause });
  }
}
