import axe from 'axe-core';
import { assertNoBarriers, barriersIn } from '../accessibility.ts';

/**
 * Fails unless the element, its open shadow roots included, is free of serious and critical accessibility
 * violations.
 */
export async function expectAccessible(element: Element): Promise<void> {
  assertNoBarriers(barriersIn(await axe.run(element, { resultTypes: ['violations'] })));
}
