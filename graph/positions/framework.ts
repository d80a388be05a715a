/** An abstract argumentation framework (Dung 1995): arguments, counted from 0, and who attacks whom. */
export interface Framework {
  /** Of each argument, as its author wrote it; hostile text, and all different. */
  readonly labels: readonly string[];
  /** Of each argument, those that attack it, each once. */
  readonly attackers: readonly (readonly number[])[];
}

/** @param attacks pairs of arguments, attacker first; repeated ones count once */
export function framework(labels: readonly string[], attacks: Iterable<readonly [from: number, to: number]>): Framework {
  const attackers = labels.map(() => new Set<number>());
  for (const [from, to] of attacks) attackers[to]?.add(from);
  return { labels, attackers: attackers.map((set) => [...set]) };
}

/** Of each argument, those that it attacks. */
export function targetsIn({ attackers }: Pick<Framework, 'attackers'>): number[][] {
  const targets = attackers.map((): number[] => []);
  for (const [to, sources] of attackers.entries()) for (const from of sources) targets[from]?.push(to);
  return targets;
}
