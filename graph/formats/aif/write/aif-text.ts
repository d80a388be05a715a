import type { Debate } from '../../../model/schema.ts';
import type { Json } from '../../json.ts';
import { extrasOf } from '../../extras.ts';
import { AIF } from '../kept.ts';
import { OWN } from '../nodeset.ts';
import { sealed } from '../seal.ts';
import type { AifDocument } from './aif-document.ts';
import { documentOf } from './document-of.ts';
import { layout } from './layout.ts';

/** A debate as AIF in JSON: xAIF, which OVA3 opens, or the shape in which AIFdb serves it, if it came from there. */
export function aifText(debate: Debate): string {
  const document = documentOf(debate);
  const { shape, beside, around, own } = document;
  const lists = listsOf(document);
  const json =
    shape === 'aifdb'
      ? { ...lists, ...around, [OWN]: own }
      : { AIF: { ...lists, descriptorfulfillments: [], cqdescriptorfulfillments: [], ...beside }, ...frameOf(document, around), [OWN]: own };
  // What another tool wrote is in the debate as what AIF alone says: to be kept again by whoever reads it again.
  const isOurs = extrasOf(debate).every(({ format }) => format !== AIF);
  return `${isOurs ? sealed(json) : JSON.stringify(json, null, 2)}\n`;
}

function listsOf({ shape, nodes, edges, locutions, participants, fulfilments, odd }: AifDocument): Json {
  let last = edges.reduce((highest, { raw }) => Math.max(highest, Number(raw?.['edgeID']) || 0), 0);
  const isText = edges.some(({ raw }) => typeof raw?.['edgeID'] === 'string');
  const written = edges.map(({ from, to, raw }) => {
    if (raw !== undefined) return raw;
    last += 1;
    return { edgeID: isText ? String(last) : last, fromID: from, toID: to, ...(shape === 'aifdb' && { formEdgeID: null }) };
  });
  return {
    nodes: [...nodes.map(({ json }) => json), ...odd.nodes],
    edges: [...written, ...odd.edges],
    schemefulfillments: fulfilments,
    participants,
    locutions,
  };
}

/** OVA3 takes a file for its own by the field `OVA`. */
function frameOf({ nodes, edges }: AifDocument, around: Json): Json {
  const isNew = Object.keys(around).length === 0;
  return {
    ...(isNew && { text: '', dialog: true }),
    ...around,
    ...((isNew || 'OVA' in around) && { OVA: layout(around['OVA'], nodes, edges) }),
  };
}
