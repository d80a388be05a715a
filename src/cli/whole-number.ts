import { WrongUse } from './wrong-use.ts';

/**
 * A number as it is written on the command line.
 *
 * @param option as it is written there, such as `--most`
 * @throws WrongUse unless it is a whole number from 1 on
 */
export function wholeNumber(option: string, written: string): number {
  if (/^[1-9]\d{0,8}$/.test(written)) return Number(written);
  throw new WrongUse(`${option} takes a whole number from 1 on, and not "${written}"`);
}
