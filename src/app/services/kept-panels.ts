/** Which panels the reader last had beside the map, and how wide, kept in this browser. */
import * as v from 'valibot';
import { NO_PANELS_KEPT, type KeptPanels } from '../explorer/panels.ts';

const KEY = 'elenchus:panels';

const size = v.pipe(v.number(), v.minValue(0), v.maxValue(10_000));

const KeptSchema = v.object({ browse: v.exactOptional(size), inspect: v.exactOptional(size), browsing: v.exactOptional(v.boolean()), inspecting: v.exactOptional(v.boolean()) });

export function keepPanels(panels: KeptPanels): void {
  try {
    localStorage.setItem(KEY, JSON.stringify(panels));
  } catch {
    // No room, or none allowed: they hold until the page is left.
  }
}

export function keptPanels(): KeptPanels {
  try {
    const kept = v.safeParse(KeptSchema, JSON.parse(localStorage.getItem(KEY) ?? '{}'));
    return kept.success ? kept.output : NO_PANELS_KEPT;
  } catch {
    return NO_PANELS_KEPT;
  }
}
