/** The command was called in a way that makes no sense for this debate. The message names the value and the way out. */
export class WrongUse extends Error {
  override readonly name = 'WrongUse';
}
