import type { AxeResults, Result } from 'axe-core';

/**
 * The violations that keep a reader out, as text for a person, one paragraph each: what is wrong, where, and the page that
 * explains it. Minor and moderate ones are left to judgement.
 */
export function barriersIn(results: AxeResults): string[] {
  return results.violations.filter(({ impact }) => impact === 'serious' || impact === 'critical').map(describeViolation);
}

function describeViolation({ id, impact, help, helpUrl, nodes }: Result): string {
  const places = nodes.map(({ target, html }) => `    ${target.flat().join(' >> ')}\n      ${html}`);
  return [`${id} (${impact}): ${help}`, ...places, `    ${helpUrl}`].join('\n');
}

/** Throws, in words made for a test report, unless there are none. */
export function assertNoBarriers(barriers: readonly string[]): void {
  if (barriers.length > 0) throw new Error(`not accessible:\n\n${barriers.join('\n\n')}`);
}
