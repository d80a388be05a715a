/** What `render` wrote, for tests to look into. */
import { expect } from 'vitest';
import { chunksOf } from '../../graph/picture/png/chunks.ts';
import { elenchus, type Outcome, type World } from './world.ts';

export interface Written extends Outcome {
  readonly bytes: Uint8Array;
  /** The bytes as text. */
  readonly text: string;
}

/** Runs `render`, which has to go well. */
export async function rendered(file: string, args: readonly string[] = [], world: World = {}): Promise<Written> {
  const bytes = new Map<string, Uint8Array>();
  const outcome = await elenchus(['render', ...args, '--output', file], { ...world, bytes });
  expect([outcome.exit, outcome.errors]).toEqual([0, '']);
  expect([...bytes.keys()]).toEqual([file]);
  const content = bytes.get(file) ?? new Uint8Array();
  return { ...outcome, bytes: content, text: new TextDecoder().decode(content) };
}

/** What is drawn as text, line by line. */
export function textsOf(svg: string): string[] {
  return Array.from(svg.matchAll(/<text [^>]*>([^<]*)<\/text>/g), ([, text = '']) => text);
}

/** Width and height of an SVG, in pixels. */
export function sizeOf(svg: string): readonly [number, number] {
  const [, width = '', height = ''] = /^<svg [^>]*\bwidth="([\d.]+)" height="([\d.]+)"/.exec(svg) ?? [];
  return [Number(width), Number(height)];
}

/** Of a PNG: pixels, and dots an inch as its pHYs chunk has them in pixels a metre. */
export function pixelsOf(png: Uint8Array): { readonly width: number; readonly height: number; readonly dotsPerInch: number } {
  const view = (type: string): DataView => {
    const data = [...chunksOf(png)].find((chunk) => chunk.type === type)?.data ?? new Uint8Array(13);
    return new DataView(data.buffer, data.byteOffset, data.byteLength);
  };
  const [header, physical] = [view('IHDR'), view('pHYs')];
  return { width: header.getUint32(0), height: header.getUint32(4), dotsPerInch: physical.getUint32(0) * 0.0254 };
}

/** Width and height of the page of a PDF, in points. */
export function pageOf(pdf: string): readonly [number, number] {
  const [, width = '', height = ''] = /\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/.exec(pdf) ?? [];
  return [Number(width), Number(height)];
}
