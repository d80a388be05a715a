/** Which panels the reader last had beside the map, and how wide, kept in this browser. */
import * as v from 'valibot';
import { SHEET_HEIGHTS } from '../../../components/sheet-handle/sheet-height.ts';
import { NO_PANELS_KEPT, type KeptPanels } from '../explorer/panels.ts';
import { keepValue, keptValue } from './kept-values.ts';

const KEY = 'elenchus:panels';

const size = v.pipe(v.number(), v.minValue(0), v.maxValue(10_000));

const KeptSchema = v.object({ browse: v.exactOptional(size), inspect: v.exactOptional(size), browsing: v.exactOptional(v.boolean()), inspecting: v.exactOptional(v.boolean()), sheet: v.exactOptional(v.picklist(SHEET_HEIGHTS)) });

export function keepPanels(panels: KeptPanels): void {
  keepValue(KEY, panels);
}

export function keptPanels(): KeptPanels {
  const kept = v.safeParse(KeptSchema, keptValue(KEY));
  return kept.success ? kept.output : NO_PANELS_KEPT;
}
