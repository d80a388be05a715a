/**
 * The claims in parts, such that from each claim of a part some way of premises leads to each other of it and none leads from an
 * earlier part to a later one: the strongly connected components, premises first (Tarjan 1972, without recursion, for chains of
 * steps may be long). What a start leads to stands as close before it as it can.
 *
 * @param count the claims are numbered from 0 to below it
 * @param premisesOf the claims to which ways lead from a claim
 */
export function partsPremisesFirst(count: number, starts: Iterable<number>, premisesOf: (claim: number) => readonly number[]): number[][] {
  const parts: number[][] = [];
  /** 0 for a claim that was not met yet. */
  const met = new Int32Array(count);
  const lowest = new Int32Array(count);
  const isOpen = new Uint8Array(count);
  const open: number[] = [];
  const path: Visit[] = [];
  let meetings = 0;

  const enter = (claim: number): void => {
    meetings += 1;
    met[claim] = meetings;
    lowest[claim] = meetings;
    isOpen[claim] = 1;
    open.push(claim);
    path.push({ claim, premises: premisesOf(claim), next: 0 });
  };
  const lower = (claim: number, to = 0): void => {
    lowest[claim] = Math.min(lowest[claim] ?? 0, to);
  };
  const leave = ({ claim }: Visit): void => {
    path.pop();
    const before = path.at(-1);
    if (before !== undefined) lower(before.claim, lowest[claim]);
    if (lowest[claim] !== met[claim]) return;
    const part = open.splice(open.lastIndexOf(claim));
    for (const member of part) isOpen[member] = 0;
    parts.push(part);
  };

  for (const start of starts) {
    if (met[start] === 0) enter(start);
    for (let visit = path.at(-1); visit !== undefined; visit = path.at(-1)) {
      const premise = visit.premises[visit.next];
      visit.next += 1;
      if (premise === undefined) leave(visit);
      else if (met[premise] === 0) enter(premise);
      else if (isOpen[premise] === 1) lower(visit.claim, met[premise]);
    }
  }
  return parts;
}

interface Visit {
  readonly claim: number;
  readonly premises: readonly number[];
  next: number;
}
