import { extensionWith, extensionWithout, isCredulouslyAccepted, isScepticallyAccepted } from '../acceptance.ts';
import type { Engine } from '../engine.ts';
import type { Extension, ExtensionsByPart } from '../extensions.ts';
import { split } from '../parts.ts';
import type { Semantics } from '../semantics.ts';
import type { Theory } from '../theory.ts';

/**
 * How a statement stands to all positions (SPEC.md, P19): it is in all because all that speaks against it is ruled out, in all on other
 * grounds, in some, or in none.
 */
export type Acceptance = 'grounded' | 'sceptical' | 'credulous' | 'none';

/** Of each statement. The engine is asked only about parts of which some extensions are missing. */
export async function acceptances(whole: Theory, semantics: Semantics, { settled, parts }: ExtensionsByPart, engine: Engine): Promise<readonly Acceptance[]> {
  const acceptances = whole.attackers.map((): Acceptance => 'none');
  if (parts.some(({ extensions }) => extensions.length === 0)) return acceptances;
  // What is settled is what is grounded, except that of stage positions more can be.
  const grounded = new Set(semantics === 'STG' ? split(whole, 'GR').settled : settled);
  const inAll = (statement: number): Acceptance => (grounded.has(statement) ? 'grounded' : 'sceptical');
  for (const statement of settled) acceptances[statement] = inAll(statement);
  for (const { part, extensions, isAll } of parts) {
    const times = timesHeld(extensions);
    for (const [local, statement] of part.members.entries()) {
      const count = times.get(statement) ?? 0;
      const isInAll = count === extensions.length && (isAll || (await isScepticallyAccepted(part.theory, semantics, local, engine)));
      const isInSome = count > 0 || (!isAll && (await isCredulouslyAccepted(part.theory, semantics, local, engine)));
      acceptances[statement] = isInAll ? inAll(statement) : isInSome ? 'credulous' : 'none';
    }
  }
  return acceptances;
}

function timesHeld(extensions: readonly Extension[]): ReadonlyMap<number, number> {
  const times = new Map<number, number>();
  for (const extension of extensions) for (const statement of extension) times.set(statement, (times.get(statement) ?? 0) + 1);
  return times;
}

/** How one statement stands to all positions, with examples. */
export interface Witnessed {
  readonly acceptance: Acceptance;
  /** A position that holds it, if there is one. */
  readonly holding: Extension | undefined;
  /** A position that does not, if there is one; there is neither only if there is no position at all. */
  readonly without: Extension | undefined;
}

export async function witnessedAcceptance(whole: Theory, semantics: Semantics, statement: number, engine: Engine): Promise<Witnessed> {
  const holding = await extensionWith(whole, semantics, statement, engine);
  const without = await extensionWithout(whole, semantics, statement, engine);
  return { acceptance: acceptance(), holding, without };

  function acceptance(): Acceptance {
    if (holding === undefined) return 'none';
    if (without !== undefined) return 'credulous';
    return split(whole, 'GR').settled.includes(statement) ? 'grounded' : 'sceptical';
  }
}
