/** Up to so many are gone through or copied faster than a set is made of them. */
export const FEW = 8;

/** The list with one more: to a short one, of which there are many, a list that grows would give room that nothing ever takes. */
export function appended<T>(list: T[] | undefined, item: T): T[] {
  if (list === undefined) return [item];
  if (list.length < FEW) return [...list, item];
  list.push(item);
  return list;
}

/** Each item once, where it stands first. */
export function distinct<T>(list: readonly T[]): T[] {
  return list.length <= FEW ? list.filter((item, i) => list.indexOf(item) === i) : [...new Set(list)];
}
