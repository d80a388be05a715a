import type { Resvg } from '@resvg/resvg-wasm';
import type { PixelSize } from './png-limits.ts';

/** Gets the file `index_bg.wasm` of @resvg/resvg-wasm. */
export type WasmSource = () => Promise<Uint8Array>;

/** Draws SVG text without `text` elements as a PNG of that size, which the text must have as its own. */
export type Rasterise = (svg: string, size: PixelSize) => Uint8Array;

/** resvg in WebAssembly, which there is once; where it could not be had, the next call tries again. */
export async function loadRasteriser(wasm: WasmSource): Promise<Rasterise> {
  loading ??= start(wasm);
  try {
    return await loading;
  } catch (error) {
    loading = undefined;
    throw error;
  }
}

let loading: Promise<Rasterise> | undefined;

async function start(wasm: WasmSource): Promise<Rasterise> {
  const [{ initWasm, Resvg }, bytes] = await Promise.all([import('@resvg/resvg-wasm'), wasm()]);
  await initWasm(bytes.slice());
  return (svg, size) => rasterise(new Resvg(svg, { font: { fontBuffers: [] } }), size);
}

function rasterise(drawing: InstanceType<typeof Resvg>, { width, height }: PixelSize): Uint8Array {
  try {
    const image = drawing.render();
    try {
      if (image.width !== width || image.height !== height) throw new Error(`the rasteriser drew ${image.width} × ${image.height} pixels instead of ${width} × ${height}`);
      return image.asPng();
    } finally {
      image.free();
    }
  } finally {
    drawing.free();
  }
}
