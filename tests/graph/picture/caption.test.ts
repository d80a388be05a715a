import { describe, expect, test } from 'vitest';
import { captionLine, captionOf } from '../../../graph/picture/caption.ts';
import { textWidth } from '../../../graph/picture/text/measure.ts';
import { debateGraph } from '../../../graph/model/debate-graph.ts';
import { highStreet } from '../documents.ts';

const g = debateGraph(highStreet());
const font = { size: 10, weight: 400 } as const;

function caption(claim: string, essay: string, width = 500): string {
  const [found, of] = [g.claims.get(claim), g.essays.get(essay)];
  if (found === undefined || of === undefined) throw new Error(`no ${claim} in ${essay}`);
  return captionLine(captionOf(g, found, of), width, font);
}

describe('the caption of a claim', () => {
  test('is empty where the author plainly asserts it', () => {
    expect(caption('exhaust', 'close-it')).toBe('');
  });

  test('C1 names the voice and what the author does with it where it is not the author’s own', () => {
    expect(caption('trade-down', 'close-it')).toBe('Shopkeepers · rejected');
    expect(caption('mayor-says', 'wait')).toBe('The mayor · reported');
  });

  test('names a source whose words the author takes over', () => {
    expect(caption('asthma', 'close-it')).toBe('The town clinic');
  });

  test('C5 belongs to the occurrence: conceded here, asserted there', () => {
    expect(caption('trial', 'close-it')).toBe('Conceded');
    expect(caption('trial', 'wait')).toBe('');
  });

  test('says that a claim is implicit', () => {
    expect(caption('walkers-buy', 'close-it')).toBe('Implicit');
  });

  test('shortens a name before the stance is lost', () => {
    const short = caption('trade-up', 'keep-it', 90);
    expect(short).toBe('Friends… · rejected');
    expect(textWidth(short, font)).toBeLessThanOrEqual(90);
  });
});
