import { debateGraph, type DebateGraph } from '../../graph/model/debate-graph.ts';
import { readDebateValue } from '../../graph/model/read-debate.ts';
import highStreetDocument from '../fixtures/high-street.json';

/** The graph of a document, which has to be free of errors. */
export function graphOf(document: unknown): DebateGraph {
  const { debate, diagnostics } = readDebateValue(document);
  if (debate === undefined) throw new Error(diagnostics.map((diagnostic) => diagnostic.message).join('; '));
  return debateGraph(debate);
}

export const highStreet: DebateGraph = graphOf(highStreetDocument);

/** What somebody might put into a document in the hope that a page takes it for markup, or for a key of an object. */
export const MARKUP = '<img src=x onerror="window.taken = true"><script>window.taken = true</script>{{x}}${x}';

/** Every label is markup, and every id a name that objects have. */
export const hostile: DebateGraph = graphOf({
  format: 'elenchus-debate',
  version: 2,
  id: 'constructor',
  title: MARKUP,
  question: MARKUP,
  people: ['__proto__', 'toString'].map((id) => ({ id, name: `${id} ${MARKUP}`, kind: 'person' })),
  essays: ['__proto__', 'hasOwnProperty'].map((id, i) => ({
    id,
    title: `${id} ${MARKUP}`,
    author: ['__proto__', 'toString'][i],
    outlet: MARKUP,
    date: null,
    sha256: null,
    length: null,
  })),
  claims: [
    { id: '__proto__', text: `first ${MARKUP}`, gist: 'W'.repeat(500), occurrences: [hostileOccurrence('__proto__', 'thesis')] },
    { id: 'constructor', text: `second ${MARKUP}`, gist: `second ${MARKUP}`, occurrences: [hostileOccurrence('hasOwnProperty', 'thesis')] },
    {
      id: 'valueOf',
      text: `third ${MARKUP}`,
      gist: `third ${MARKUP}`,
      occurrences: [hostileOccurrence('__proto__', 'premise'), hostileOccurrence('hasOwnProperty', 'premise')],
    },
  ],
  inferences: ['__proto__', 'hasOwnProperty'].map((essay, i) => ({
    id: `isPrototypeOf${i}`,
    essay,
    voice: ['__proto__', 'toString'][i],
    stance: 'asserts',
    premises: ['valueOf'],
    conclusion: ['__proto__', 'constructor'][i],
    scheme: MARKUP,
  })),
  supports: [],
  rebuttals: [{ id: 'toString', essay: null, from: 'constructor', to: 'isPrototypeOf0' }],
  contradictions: [
    { id: '__proto__', kind: 'contrary', strength: 'clear', claims: ['__proto__', 'constructor'], explanation: MARKUP },
  ],
  lookAlikes: [{ claims: ['constructor', 'valueOf'], reason: MARKUP }],
});

function hostileOccurrence(essay: string, role: string): object {
  return { essay, voice: essay === '__proto__' ? '__proto__' : 'toString', stance: 'asserts', role, implicit: false, anchors: [] };
}

/** Fails unless the labels of the hostile debate came out as text. */
export function expectNoMarkup(element: Element): void {
  const taken = 'taken' in window;
  const images = [...deepElements(element)].filter((found) => found.matches('img, script'));
  if (taken || images.length > 0) throw new Error(`labels became markup: ${images.map((image) => image.outerHTML).join()}`);
}

function* deepElements(root: Element | ShadowRoot): Iterable<Element> {
  for (const element of root.querySelectorAll('*')) {
    yield element;
    if (element.shadowRoot) yield* deepElements(element.shadowRoot);
  }
  if (root instanceof Element && root.shadowRoot) yield* deepElements(root.shadowRoot);
}
