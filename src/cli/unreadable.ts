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
