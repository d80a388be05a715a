import { isBuiltin } from 'node:module';
import { type BareWords, bareWordsIn, sentencesIn } from './bare-words.ts';
import { cyclesThrough } from './cycles.ts';
import { globalUses } from './globals.ts';
import { type Import, importsOf } from './imports.ts';
import { unreadableMessagesIn } from './messages.ts';
import { type Source, lineAt } from './source.ts';
import { nodesIn } from './nodes.ts';

export interface Violation {
  readonly path: string;
  readonly line: number;
  readonly message: string;
}

/** Something that holds for the whole house. Each has a folder under `fixtures/` with files that break it. */
export interface Rule {
  readonly id: string;
  readonly says: string;
  readonly violations: (sources: readonly Source[]) => Violation[];
}

/** What an area may import from; an area is the longest of these folders that a path lies in. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  graph: ['graph'],
  components: ['components', 'graph'],
  src: ['src', 'components', 'graph', 'debates', 'package.json'],
  'src/app': ['src/app', 'src', 'components', 'graph', 'debates', 'package.json'],
  'src/library': ['src/library', 'src/app', 'components', 'graph'],
  'src/cli': ['src/cli', 'src', 'graph', 'debates', 'package.json'],
};

/** Packages with no DOM and no Node in them: all that the thinking may lean on. */
const PURE_PACKAGES = ['@argdown/core', 'bidi-js', 'chevrotain', '@noble/hashes', 'elkjs', 'fflate', 'graphology', 'graphology-types', 'jsonc-parser', 'papaparse', 'saxes', 'valibot'];

/** Where the packages live that would otherwise spread. */
const HOMES = [
  { packages: /^cytoscape(-|$)/, folders: ['components/debate-map/'] },
  { packages: /^(lit$|lit-|@lit(-labs)?\/)/, folders: ['components/', 'src/app/', 'src/languages/'] },
];

/** The machine and the page around the thinking and the elements; only the programs in src/ know them. */
const OUTER_WORLD = {
  storage: ['localStorage', 'sessionStorage', 'indexedDB', 'caches', 'cookie', 'cookieStore'],
  address: ['URL', 'URLSearchParams', 'location', 'history', 'navigation'],
  files: ['FileReader', 'showOpenFilePicker', 'showSaveFilePicker', 'showDirectoryPicker'],
  workers: ['Worker', 'SharedWorker', 'importScripts'],
  network: ['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource'],
};

const MOST_LINES = 400;

/** A language is one file, a list of texts, however long. */
const LANGUAGE = /^src\/languages\/[a-z]{2,3}\.ts$/;

/** Where no sentence is bare. What a service of the page throws is shown, all but that something was given up. */
const SENTENCES: Readonly<Record<string, (source: Source) => BareWords[]>> = {
  components: (source) => sentencesIn(source),
  'src/app': (source) => sentencesIn(source, /^DOMException$/),
};

export const RULES: readonly Rule[] = [
  {
    id: 'arrows',
    says: 'src knows components and graph, components knows graph, and nothing knows its way back',
    violations: (sources) =>
      importViolations(shipped(sources), ({ path }, { specifier, file }) => {
        if (file === undefined) return undefined;
        const area = areaOf(path);
        return MAY_IMPORT[area]?.includes(areaOf(file)) ? undefined : `${area}/ must not import ${specifier}`;
      }),
  },
  {
    id: 'homes',
    says: 'cytoscape lives in the debate map, lit in the elements and the shell',
    violations: (sources) =>
      importViolations(shipped(sources), ({ path }, imported) => {
        const home = HOMES.find(({ packages }) => packages.test(imported.package ?? ''));
        return !home || home.folders.some((folder) => path.startsWith(folder))
          ? undefined
          : `${imported.specifier} may be imported only in ${home.folders.join(' and ')}`;
      }),
  },
  {
    id: 'purity',
    says: 'graph needs neither a page nor Node',
    violations: (sources) =>
      importViolations(within(sources, 'graph'), (_, imported) =>
        imported.package === undefined || PURE_PACKAGES.includes(imported.package)
          ? undefined
          : `${imported.specifier} is no known pure package; if it runs without the DOM and Node, add it to PURE_PACKAGES`,
      ),
  },
  {
    id: 'builtins',
    says: "Node's builtins are for the command alone",
    violations: (sources) =>
      importViolations(shipped(sources), ({ path }, imported) =>
        areaOf(path) !== 'src/cli' && isBuiltin(imported.package ?? '')
          ? `${imported.specifier} is a builtin of Node; only src/cli/ runs in Node alone`
          : undefined,
      ),
  },
  {
    id: 'outer-world',
    says: 'storage, address, files, workers and network are reached from src only',
    violations: (sources) =>
      within(sources, 'graph', 'components').flatMap((source) => [
        ...globalUses(source, new Set(Object.values(OUTER_WORLD).flat())).map(({ name, line }) => ({
          path: source.path,
          line,
          message: `${name} belongs to the outer world; take a property or a callback, and let src/ fill it`,
        })),
        ...importViolations([source], (_, { specifier }) =>
          /\?(.*&)?(shared)?worker\b/.test(specifier) ? `${specifier} starts a worker; only src/ does` : undefined,
        ),
      ]),
  },
  {
    id: 'cycles',
    says: 'no file depends on itself by way of others, types included',
    violations: (sources) => {
      const isFile = isFileOf(sources);
      const filesFor = (source: Source) => importsOf(source, isFile).flatMap(({ file }) => file ?? []);
      const edges = sources.map((source) => [source.path, filesFor(source)] as const);
      return [...cyclesThrough(new Map(edges))].map(([path, cycle]) => ({ path, line: 1, message: cycle.join(' → ') }));
    },
  },
  {
    id: 'size',
    says: `no file has more than ${MOST_LINES} lines`,
    violations: (sources) =>
      shipped(sources).filter(({ path }) => !LANGUAGE.test(path)).flatMap(({ path, text }) => {
        const lines = text.trimEnd().split('\n').length;
        return lines > MOST_LINES ? [{ path, line: MOST_LINES + 1, message: `${lines} lines; find the seam` }] : [];
      }),
  },
  {
    id: 'loose-ends',
    says: 'nothing is left to do in a comment',
    violations: (sources) =>
      sources.flatMap((source) =>
        [...source.text.matchAll(/\b(TODO|FIXME|XXX)\b/g)].map(({ 0: word, index }) => ({
          path: source.path,
          line: lineAt(source, index),
          message: `${word}: do it now, or write it where work is planned`,
        })),
      ),
  },
  {
    id: 'any',
    says: 'no type is any',
    violations: (sources) =>
      sources.flatMap((source) =>
        nodesIn(source.program)
          .filter((node) => node.type === 'TSAnyKeyword')
          .map((node) => lineAt(source, node.start))
          .map((line) => ({ path: source.path, line, message: 'any; unknown says the same and is checked' })),
      ),
  },
  {
    id: 'translatable',
    says: 'what a reader reads can be said in other languages',
    violations: (sources) =>
      within(sources, 'graph', 'components', 'src/app').flatMap((source) => [
        ...[...bareWordsIn(source), ...(SENTENCES[areaOf(source.path)]?.(source) ?? [])].map(({ line, words }) => ({
          path: source.path,
          line,
          message: `“${words}” is never translated; put it into msg()`,
        })),
        ...unreadableMessagesIn(source).map((line) => ({ path: source.path, line, message: 'what is translated is a literal, or nobody can know it beforehand' })),
      ]),
  },
];

function importViolations(
  sources: readonly Source[],
  complaint: (source: Source, imported: Import) => string | undefined,
): Violation[] {
  const isFile = isFileOf(sources);
  return sources.flatMap((source) =>
    importsOf(source, isFile).flatMap((imported) => {
      const message = complaint(source, imported);
      return message === undefined ? [] : [{ path: source.path, line: imported.line, message }];
    }),
  );
}

function shipped(sources: readonly Source[]): Source[] {
  return within(sources, 'graph', 'components', 'src');
}

function within(sources: readonly Source[], ...folders: readonly string[]): Source[] {
  return sources.filter(({ path }) => folders.some((folder) => path.startsWith(`${folder}/`)));
}

function areaOf(path: string): string {
  const [top = '', next = ''] = path.split('/');
  const program = `${top}/${next}`;
  return program in MAY_IMPORT ? program : top;
}

function isFileOf(sources: readonly Source[]): (path: string) => boolean {
  const paths = new Set(sources.map(({ path }) => path));
  return (path) => paths.has(path);
}
