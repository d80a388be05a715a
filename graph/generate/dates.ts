/** When essays come out, as precise as it is told, and of which time their claims speak. */
import type { Random } from './random.ts';

const FIRST_YEAR = 2019;
const YEARS = 6;
/** Every month has so many days. */
const DAYS = 28;
/** Shares of the dates that are known: only to the month, or as the two months of an issue. */
const MONTH_ONLY = 0.25;
const TWO_MONTHS = 0.1;

/** Months from the first on that is told of. */
export function anyMonth(random: Random): number {
  return random.below(YEARS * 12);
}

export function monthOf(month: number): string {
  return `${FIRST_YEAR + Math.floor(month / 12)}-${twoDigits((month % 12) + 1)}`;
}

export function issueOf(month: number, random: Random): string {
  const how = random.next();
  if (how < TWO_MONTHS) return `${monthOf(month)}/${monthOf(month + 1)}`;
  return how < TWO_MONTHS + MONTH_ONLY ? monthOf(month) : `${monthOf(month)}-${twoDigits(1 + random.below(DAYS))}`;
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}
