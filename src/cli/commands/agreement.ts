import { commonEssays, type EssayPair } from '../../../graph/analysis/agreement/common-essays.ts';
import { compareReadings } from '../../../graph/analysis/agreement/compare-readings.ts';
import type { DebateGraph } from '../../../graph/model/debate-graph.ts';
import { essaysInOrder } from '../../../graph/model/labels.ts';
import { agreementJson, type ComparedEssay } from '../output/agreement-json.ts';
import { agreementText } from '../text/agreement.ts';
import { listed } from '../text/words.ts';
import { WrongUse } from '../wrong-use.ts';
import type { Command } from './command.ts';

export const agreement: Command = {
  name: 'agreement',
  summary: 'how far two readings of the same essays agree',
  explanation: [
    'Compares two debate documents that two annotators made of the same text, independently of each other: figures of agreement, and every difference for somebody to decide. Essays are the same if their texts have the same digest, whatever the readings call them.',
    'Claims are the same if their spans share at least half of what they cover together, however they are worded. Voice, stance and role are compared for these only: disagreement about what is a claim shows in the number of the others, and in the coverage, which is judged for each code unit of the text.',
    'Kappa (Cohen 1960) and alpha (Krippendorff 2011) are 1 for full agreement and 0 for what chance would give.',
  ],
  operands: [
    { name: 'READING_A', description: 'a debate document; - reads standard input' },
    { name: 'READING_B', description: 'another one of the same essays' },
  ],
  options: [],
  answer: (a, _, { others: [b = a] }) => {
    const compared = essaysToCompare(a, b).map((pair): ComparedEssay => {
      const [{ id }, { id: idInB }] = pair;
      return { pair, comparison: compareReadings(a, b, id, idInB) };
    });
    const order = essaysInOrder(a);
    const inOrder = compared.toSorted((x, y) => order.indexOf(x.pair[0]) - order.indexOf(y.pair[0]));
    return { json: agreementJson(compared), text: (paper) => agreementText(a, b, inOrder, paper) };
  },
};

function essaysToCompare(a: DebateGraph, b: DebateGraph): readonly EssayPair[] {
  const { common, unlike } = commonEssays(a, b);
  if (common.length > 0) return common;
  if (unlike.length > 0) {
    const undigested = unlike.every((pair) => pair.some(({ sha256 }) => sha256 === null));
    const why = undigested ? 'a reading does not say by a digest which text it is of' : 'the digests of their texts differ';
    throw new WrongUse(`the readings of ${ids(unlike.map(([essay]) => essay))} cannot be compared: ${why}; read the same text`);
  }
  throw new WrongUse(`the readings have no essay in common: one is of ${ids(a.debate.essays)}, the other of ${ids(b.debate.essays)}`);
}

function ids(essays: readonly { readonly id: string }[]): string {
  return essays.length === 0 ? 'nothing' : listed(essays.map(({ id }) => `"${id}"`));
}
