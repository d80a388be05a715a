/** How many claims each essay brings into the debate. */
import type { Random } from './random.ts';

/**
 * At least one each, all together exactly as many as there are.
 *
 * @param unevenness how far they stray from their mean, as a share of it
 */
export function essaySizes(claims: number, essays: number, unevenness: number, random: Random): number[] {
  const weights = Array.from({ length: essays }, () => 1 + unevenness * (2 * random.next() - 1));
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  let passed = 0;
  let given = 0;
  return weights.map((weight, essay) => {
    passed += weight;
    // The last takes what is left, whatever the sum has been rounded to.
    const upTo = essay === essays - 1 ? claims - essays : Math.min(claims - essays, Math.floor((passed / all) * (claims - essays)));
    const size = 1 + upTo - given;
    given = upTo;
    return size;
  });
}
