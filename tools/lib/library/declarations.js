/** What TypeScript and readers are told of the library: its declarations, one file for each entry, and a model of them for the reference. */
import { readFileSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { inRoot } from '../paths.js';
import { runTool } from '../tool.js';
import { ENTRIES, ENTRY_NAMES } from './paths.js';

/**
 * Writes `graph.d.ts`, `components.d.ts` and `debate-explorer.d.ts`; what is declared for everybody is not in them yet.
 *
 * @param {string} folder
 * @returns {Promise<Record<import('./paths.js').EntryName, import('./model.js').Item[]>>} What each entry exports.
 * @throws if the sources do not compile
 */
export async function writeDeclarations(folder) {
  await mkdir(inRoot('dist'), { recursive: true });
  // Within the project, so that the types of packages are found from there.
  const draft = await mkdtemp(inRoot('dist/.types-'));
  try {
    const { ok, output } = await runTool('typescript', ['-p', 'src/library', '--outDir', draft], { command: 'tsc', capture: true });
    if (!ok) throw new Error(`the library does not compile:\n${output}`);
    const [graph, components] = await Promise.all(ENTRY_NAMES.map((name) => rollUp(draft, name, join(folder, `${name}.d.ts`))));
    await writeFile(join(folder, 'debate-explorer.d.ts'), "export { DebateExplorer } from './components.js';\n");
    return { graph: graph ?? [], components: components ?? [] };
  } finally {
    await rm(draft, { recursive: true, force: true });
  }
}

/**
 * One file of all that an entry needs.
 *
 * @param {string} declarations
 * @param {import('./paths.js').EntryName} name
 * @param {string} target
 * @returns {Promise<import('./model.js').Item[]>}
 */
async function rollUp(declarations, name, target) {
  const { Extractor, ExtractorConfig, ExtractorLogLevel } = await import('@microsoft/api-extractor');
  const entry = join(declarations, ENTRIES[name].replace(/\.ts$/, '.d.ts'));
  const model = join(declarations, `${name}.api.json`);
  const quiet = { default: { logLevel: ExtractorLogLevel.None } };
  const config = ExtractorConfig.prepare({
    configObject: {
      projectFolder: declarations,
      mainEntryPointFilePath: entry,
      compiler: { overrideTsconfig: { compilerOptions: { ...compilerOptions(), types: [], skipLibCheck: true }, files: [entry] } },
      apiReport: { enabled: false },
      docModel: { enabled: true, apiJsonFilePath: model },
      dtsRollup: { enabled: true, untrimmedFilePath: target },
      tsdocMetadata: { enabled: false },
      // What is wrong the compiler has said; our comments are for people, and not all TSDoc.
      messages: { compilerMessageReporting: quiet, extractorMessageReporting: quiet, tsdocMessageReporting: quiet },
    },
    configObjectFullPath: join(declarations, 'api-extractor.json'),
    packageJsonFullPath: inRoot('package.json'),
  });
  await mkdir(dirname(target), { recursive: true });
  const { succeeded } = Extractor.invoke(config, {
    localBuild: true,
    messageCallback: (message) => {
      message.handled = true;
    },
  });
  if (!succeeded) throw new Error(`the declarations of ${name} cannot be put together`);
  /** @type {{ members: [{ members: import('./model.js').Item[] }] }} */
  const { members } = JSON.parse(await readFile(model, 'utf8'));
  return members[0].members;
}

/** As the sources are compiled, but for what only concerns what comes out. */
function compilerOptions() {
  /** @type {{ compilerOptions: Record<string, unknown> }} */
  const { compilerOptions: options } = JSON.parse(readFileSync(inRoot('tsconfig.json'), 'utf8'));
  return { ...options, noEmit: true };
}

/**
 * So that `querySelector('debate-map')` is a `DebateMap`, which the roll-up leaves out.
 *
 * @param {string} folder
 * @param {import('custom-elements-manifest/schema').Package} manifest
 */
export async function declareElements(folder, { modules }) {
  const path = join(folder, 'components.d.ts');
  const elements = modules.flatMap(({ exports = [] }) => exports.flatMap((one) => (one.kind === 'custom-element-definition' ? [`    '${one.name}': ${one.declaration.name};`] : [])));
  const globals = `declare global {
  interface HTMLElementTagNameMap {
${[...new Set(elements)].join('\n')}
  }
  interface HTMLElementEventMap extends ElementEventsByName, ExplorerEventsByName {}
}

type ElementEventsByName = { readonly [Name in ElementEventName]: ElementEvent<Name> };
type ExplorerEventsByName = { readonly [Name in keyof ExplorerEventDetails]: CustomEvent<ExplorerEventDetails[Name]> };
`;  await writeFile(path, `${await readFile(path, 'utf8')}\n${globals}`);
}
