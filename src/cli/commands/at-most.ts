import { WrongUse } from '../wrong-use.ts';

/** @throws WrongUse if what is written is no whole number from 1 on */
export function atMost(written: string): number {
  if (/^[1-9]\d{0,8}$/.test(written)) return Number(written);
  throw new WrongUse(`--most takes a whole number from 1 on, and not "${written}"`);
}
