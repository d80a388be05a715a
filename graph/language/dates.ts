import { say, str } from './say.ts';

/** An ISO 8601 date, as precise as it is, or a span of two, the way the language writes it; in English as it stands. */
export function inDate(date: string): string {
  const [from = '', to] = date.split('/').map(inOneDate);
  return to === undefined ? from : say(str`${from}/${to}`);
}

function inOneDate(date: string): string {
  const [year = '', month, day] = date.split('-');
  if (month === undefined) return year;
  return day === undefined ? say(str`${year}-${month}`) : say(str`${year}-${month}-${day}`);
}
