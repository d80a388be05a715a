/** AIF in RDF, which is written only. */
import { ARGUMENT_FEATURES, type FeatureId } from '../../features/all-features.ts';
import type { Format, Writer } from '../../format.ts';
import { graphOf } from './graph-of.ts';
import { jsonLd } from './json-ld.ts';
import { turtle } from './turtle.ts';

/** Of these the ontology has no term. */
const LOST: ReadonlySet<FeatureId> = new Set([
  'texts', 'times', 'anchors', 'anchor-digests', 'contradiction-kinds', 'arguable', 'look-alikes', 'relation-essays', 'roles',
]);

const CARRIED: readonly FeatureId[] = ARGUMENT_FEATURES.map(({ id }) => id).filter((id) => !LOST.has(id));

type WrittenFormat = Format & { readonly writer: Writer };

export const aifTurtleFormat: WrittenFormat = {
  id: 'aif-turtle',
  name: 'AIF in RDF (Turtle)',
  endings: ['.ttl'],
  extrasAs: 'aif',
  writer: { carries: CARRIED, write: (debate) => [{ ending: '.ttl', text: turtle(graphOf(debate)) }] },
};

export const aifJsonLdFormat: WrittenFormat = {
  id: 'aif-json-ld',
  name: 'AIF in RDF (JSON-LD)',
  endings: ['.jsonld'],
  extrasAs: 'aif',
  writer: { carries: CARRIED, write: (debate) => [{ ending: '.jsonld', text: jsonLd(graphOf(debate)) }] },
};
