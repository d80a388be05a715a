import * as v from 'valibot';
import { PICTURE_FORMATS } from '../../../graph/picture/file-order.ts';

const size = (description: string) => v.pipe(v.number(), v.minValue(0), v.description(description));

export const RenderSchema = v.object({
  file: v.pipe(v.string(), v.description('The file that was written.')),
  format: v.picklist(PICTURE_FORMATS),
  title: v.pipe(v.string(), v.description('What the picture is called.')),
  description: v.pipe(v.string(), v.description('What it shows, in words.')),
  width: size('Of the drawing, in CSS pixels.'),
  height: size('Of the drawing, in CSS pixels.'),
  pixels: v.pipe(
    v.nullable(v.object({ width: size('In pixels.'), height: size('In pixels.'), dotsPerInch: size('As the file says.') })),
    v.description('Of a PNG; null for other files.'),
  ),
  bytes: size('Length of the file.'),
  missing: v.pipe(v.array(v.string()), v.description('Characters that no bundled font has: boxes stand in their place.')),
});

export type RenderOutput = v.InferOutput<typeof RenderSchema>;
