import type { Chunk } from './chunks.ts';

const INCH = 0.0254;

/** Says how large the picture is on paper: pHYs, in pixels a metre, which programs show as dots an inch. */
export function resolutionChunk(dotsPerInch: number): Chunk {
  const data = new Uint8Array(9);
  const view = new DataView(data.buffer);
  const perMetre = Math.round(dotsPerInch / INCH);
  view.setUint32(0, perMetre);
  view.setUint32(4, perMetre);
  // The unit is the metre.
  data[8] = 1;
  return { type: 'pHYs', data };
}
