import type { StartedStore } from '../output/store-json.ts';
import { paragraph, type Paper } from './paper.ts';
import { count } from './words.ts';

export function storeText({ address, triples }: StartedStore, paper: Paper): string[] {
  return [...paragraph(paper, `A store of ${count(triples, 'triple')} answers at ${address}`), ...paragraph(paper, 'Give that address to “Open a store…” in the app. Ctrl+C stops it.')];
}
