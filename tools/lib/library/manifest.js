/** The custom-elements manifest of the library: which elements it has, and what each of them takes and tells. */
import { readFileSync } from 'node:fs';
import { inRoot } from '../paths.js';
import { declarationOf } from './model.js';
import { ENTRIES } from './paths.js';

const SCHEMA_VERSION = '2.1.0';

/** Where the package has them. */
const COMPONENTS = 'dist/lib/components.js';
const SCRIPT = 'dist/lib/debate-explorer.js';

/** What all elements have. */
const CSS_PROPERTIES = [
  {
    name: '--elenchus-rem',
    syntax: '<length>',
    default: '1rem',
    description: 'What texts and distances are measured by. To be set where the `rem` of the page is no size to read at; `<debate-explorer>` sees to that itself.',
  },
];

/**
 * @param {readonly import('./model.js').Item[]} exported What `elenchus/components` exports: the events are among it.
 * @returns {Promise<import('custom-elements-manifest/schema').Package>}
 * @throws if an element tells an event that nobody has declared
 */
export async function elementsManifest(exported) {
  const { create, ts } = await import('@custom-elements-manifest/analyzer');
  const { litPlugin } = await import('@custom-elements-manifest/analyzer/src/features/framework-plugins/lit/lit.js');
  const sources = elementFiles().map((path) => ts.createSourceFile(path, readFileSync(inRoot(path), 'utf8'), ts.ScriptTarget.ES2022, true));
  const types = eventTypes(exported);
  const { modules } = create({ modules: sources, plugins: litPlugin() });
  const elements = modules.flatMap(({ declarations = [] }) => declarations.flatMap((one) => ('customElement' in one && one.tagName ? [published(/** @type {Element} */ (one), types)] : [])));
  const definitions = elements.map((element) => definition(element));
  return {
    schemaVersion: SCHEMA_VERSION,
    modules: [
      {
        kind: 'javascript-module',
        path: COMPONENTS,
        declarations: elements,
        exports: [...elements.map(({ name }) => ({ kind: /** @type {const} */ ('js'), name, declaration: { name, module: COMPONENTS } })), ...definitions],
      },
      {
        kind: 'javascript-module',
        path: SCRIPT,
        exports: [{ kind: 'js', name: 'DebateExplorer', declaration: { name: 'DebateExplorer', module: COMPONENTS } }, ...definitions.filter(({ name }) => name === 'debate-explorer')],
      },
    ],
  };
}

/** @typedef {import('custom-elements-manifest/schema').CustomElementDeclaration} Element */

/** The files of the elements that the library exports, in its order. */
function elementFiles() {
  const entry = readFileSync(inRoot(ENTRIES.components), 'utf8');
  return [...entry.matchAll(/^export \{ [A-Z]\w+ \} from '(?:\.\.\/)+(.+)';$/gm)].map(([, path]) => (path?.startsWith('app/') ? `src/${path}` : String(path)));
}

/**
 * What others may use of it.
 *
 * @param {Element} element
 * @param {ReadonlyMap<string, string>} types
 * @returns {Element}
 */
function published({ members = [], events = [], attributes = [], ...rest }, types) {
  return {
    ...rest,
    attributes: attributes.toSorted(byName),
    members: members.filter(({ privacy = 'public', static: isStatic = false }) => privacy === 'public' && !isStatic),
    events: events.map((event) => {
      const detail = types.get(event.name);
      if (detail === undefined) throw new Error(`<${rest.tagName}> tells ${event.name}, which is in no list of events`);
      return { ...event, type: { text: `CustomEvent<${detail}>` } };
    }),
    cssProperties: CSS_PROPERTIES,
  };
}

/**
 * @param {{ readonly name: string }} a
 * @param {{ readonly name: string }} b
 */
function byName(a, b) {
  return a.name < b.name ? -1 : 1;
}

/**
 * @param {Element} element
 * @returns {import('custom-elements-manifest/schema').CustomElementExport}
 */
function definition({ tagName = '', name }) {
  return { kind: 'custom-element-definition', name: tagName, declaration: { name, module: COMPONENTS } };
}

/**
 * The types of the details of events, by their names.
 *
 * @param {readonly import('./model.js').Item[]} exported
 * @returns {ReadonlyMap<string, string>}
 */
function eventTypes(exported) {
  const lists = exported.filter(({ name }) => name.endsWith('EventDetails'));
  return new Map(
    lists
      .flatMap(({ members = [] }) => members)
      .map((member) => [member.name.replaceAll(/["']/g, ''), declarationOf(member).replaceAll(/\s+/g, ' ').replace(/^(?:readonly )?['"][\w-]+['"]: /, '').replace(/;$/, '')]),
  );
}
