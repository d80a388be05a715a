import { aifFormat } from './aif/aif-format.ts';
import { aifJsonLdFormat, aifNTriplesFormat, aifTurtleFormat } from './aif/rdf/rdf-formats.ts';
import { argdownFormat } from './argdown/argdown-format.ts';
import { arguebufFormat } from './arguebuf/arguebuf-format.ts';
import { bratFormat } from './brat/brat-format.ts';
import { csvFormat } from './csv/csv-format.ts';
import { elenchusFormat } from './elenchus.ts';
import type { Format } from './format.ts';
import { apxFormat, iccmaFormat, tgfFormat } from './frameworks/framework-formats.ts';
import { kialoFormat } from './kialo/kialo-format.ts';
import { markdownFormat } from './markdown/markdown-format.ts';
import { microtextsFormat } from './microtexts/microtexts-format.ts';
import { dotFormat } from './network/dot.ts';
import { gexfFormat } from './network/gexf.ts';
import { graphmlFormat } from './network/graphml.ts';
import { mermaidFormat } from './network/mermaid.ts';
import { sadfaceFormat } from './sadface/sadface-format.ts';

/** Of several that recognise a text, the first is taken: those that are sure of it come before those that take almost anything. */
export const FORMATS: readonly Format[] = [
  elenchusFormat,
  aifFormat,
  sadfaceFormat,
  arguebufFormat,
  iccmaFormat,
  apxFormat,
  tgfFormat,
  microtextsFormat,
  kialoFormat,
  bratFormat,
  csvFormat,
  argdownFormat,
  aifTurtleFormat,
  aifJsonLdFormat,
  aifNTriplesFormat,
  graphmlFormat,
  gexfFormat,
  dotFormat,
  mermaidFormat,
  markdownFormat,
];
