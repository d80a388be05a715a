import { zlibSync } from 'fflate';
import { PNG } from 'pngjs';
import { describe, expect, test } from 'vitest';
import { debateGraph } from '../../../../graph/model/debate-graph.ts';
import { readDebate } from '../../../../graph/model/read-debate.ts';
import { carriedIn } from '../../../../graph/picture/carried/carried-in.ts';
import { drawOrder, type OrderedPicture, type PictureOrder } from '../../../../graph/picture/order.ts';
import { withChunks } from '../../../../graph/picture/png/chunks.ts';
import { textChunk } from '../../../../graph/picture/png/text-chunk.ts';
import { CARRIED_ID, drawingToSvg } from '../../../../graph/picture/svg/svg.ts';
import { lightTheme } from '../../../../graph/picture/themes/light.ts';
import { highStreet } from '../../documents.ts';
import { layOut } from '../pictures.ts';

const g = debateGraph(highStreet());
const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

function picture(order: Partial<PictureOrder>): Promise<OrderedPicture> {
  return drawOrder(g, { subject: { kind: 'overview' }, theme: lightTheme, showTitle: true, legend: false, sources: false, background: 'paper', wording: 'gist', ...order }, { layOut, tool: 'Elenchus' });
}

describe('Q13 a picture carries what it shows', () => {
  test('Q13 an SVG opens again as the debate with the view', async () => {
    const { drawing, carried } = await picture({ subject: { kind: 'reliance', author: g.debate.essays[0]?.author ?? '' }, title: 'A & <B>', connections: new Set(['inference']) });
    const found = carriedIn(bytesOf(drawingToSvg(drawing, { carried })));
    expect(found?.format).toBe('svg');
    const { debate, diagnostics } = readDebate(found?.text ?? '');
    expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(debate?.title).toBe(g.debate.title);
    expect(debate?.views).toHaveLength(1);
    expect(debate?.views?.[0]).toMatchObject({ title: 'A & <B>', connections: ['inference'], wording: 'gist', essays: [g.debate.essays[0]?.id] });
    const shown = new Set(debate?.views?.[0]?.claims);
    expect(shown.size).toBeGreaterThan(3);
    for (const id of shown) expect(debate?.claims.some((claim) => claim.id === id)).toBe(true);
  });

  test('Q13 redrawn from what it carries, a picture is the same but for the counts of what is hidden', async () => {
    const { drawing, carried } = await picture({ subject: { kind: 'all' } });
    const { debate } = readDebate(carried);
    if (debate === undefined) throw new Error('it cannot be read');
    const again = await drawOrder(debateGraph(debate), { subject: { kind: 'claims', claims: debate.views?.[0]?.claims ?? [] }, theme: lightTheme, showTitle: true, legend: false, sources: false, background: 'paper', wording: 'gist' }, { layOut, tool: 'Elenchus' });
    expect(drawingToSvg(again.drawing)).toBe(drawingToSvg(drawing));
  });

  test('Q13 labels that XML cannot hold come back as they were', async () => {
    const hostile = debateGraph({ ...g.debate, title: 'a\u0085b]]>&lt;\u007F\uFFFE c' });
    const { drawing, carried } = await drawOrder(hostile, { subject: { kind: 'overview' }, theme: lightTheme, showTitle: false, legend: false, sources: false, background: 'paper', wording: 'gist' }, { layOut, tool: 'Elenchus' });
    const found = carriedIn(bytesOf(drawingToSvg(drawing, { carried })));
    expect(readDebate(found?.text ?? '').debate?.title).toBe(hostile.debate.title);
  });

  test('Q13 a picture without it is a picture that carries nothing; other files are no pictures', async () => {
    const { drawing } = await picture({});
    expect(carriedIn(bytesOf(drawingToSvg(drawing)))).toEqual({ format: 'svg', text: undefined });
    expect(carriedIn(bytesOf('{"format":"elenchus-debate"}'))).toBeUndefined();
    expect(carriedIn(bytesOf('an essay about <svg and %PD'))).toBeUndefined();
    expect(carriedIn(new Uint8Array())).toBeUndefined();
  });

  test('Q13 a PNG carries it in a chunk', () => {
    const png = new Uint8Array(PNG.sync.write(new PNG({ width: 1, height: 1 })));
    expect(carriedIn(png)).toEqual({ format: 'png', text: undefined });
    expect(carriedIn(withChunks(png, [textChunk(CARRIED_ID, '{"a":1}')]))).toEqual({ format: 'png', text: '{"a":1}' });
  });

  test('Q13 a PDF carries it as an embedded file, packed or not', () => {
    const pdf = (dictionary: string, content: Uint8Array): Uint8Array => {
      const latin1 = (text: string): Uint8Array => Uint8Array.from(text, (character) => character.charCodeAt(0));
      return Uint8Array.from([...latin1(`%PDF-1.7\n1 0 obj\n<< ${dictionary} /Length ${content.length} >>\nstream\n`), ...content, ...latin1('\nendstream\nendobj\n%%EOF')]);
    };
    expect(carriedIn(pdf('/Type /EmbeddedFile', bytesOf('{"ä":1}')))).toEqual({ format: 'pdf', text: '{"ä":1}' });
    expect(carriedIn(pdf('/Type /EmbeddedFile /Filter /FlateDecode', zlibSync(bytesOf('{"ä":1}'))))).toEqual({ format: 'pdf', text: '{"ä":1}' });
    expect(carriedIn(pdf('/Type /EmbeddedFile /Filter /FlateDecode', bytesOf('no zlib')))).toEqual({ format: 'pdf', text: undefined });
    expect(carriedIn(pdf('/Type /Metadata', bytesOf('x')))).toEqual({ format: 'pdf', text: undefined });
  });
});
