/**
 * `npm run schemas`: writes the published JSON Schemas from the definitions that the programs themselves check with.
 * `--check` only says which of them are out of date.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import process from 'node:process';
import { ensureInstalled } from './lib/install.js';
import { inRoot, root } from './lib/paths.js';
import { say } from './lib/say.js';

const FOLDER = 'schemas';

await ensureInstalled();

// Only now, because before the line above they may not be installed.
const [{ toJsonSchema }, { runnerImport }] = await Promise.all([import('@valibot/to-json-schema'), import('vite')]);
/** @type {typeof import('../graph/model/schema.ts')} */
const debate = await load('graph/model/schema.ts');
/** @type {typeof import('../src/cli/output/schemas.ts')} */
const output = await load('src/cli/output/schemas.ts');

/**
 * @typedef {object} Published
 * @property {string} name
 * @property {string} title
 * @property {import('valibot').GenericSchema} schema
 * @property {Record<string, import('valibot').GenericSchema>} [definitions] What the schema is read more easily with
 *   as parts with names.
 */

/** @type {Published[]} */
const PUBLISHED = [
  {
    name: `debate-${debate.DEBATE_VERSION}`,
    title: `Elenchus debate document, version ${debate.DEBATE_VERSION}`,
    schema: debate.DebateSchema,
    definitions: {
      person: debate.PersonSchema,
      essay: debate.EssaySchema,
      claim: debate.ClaimSchema,
      occurrence: debate.OccurrenceSchema,
      anchor: debate.AnchorSchema,
      inference: debate.InferenceSchema,
      support: debate.SupportSchema,
      rebuttal: debate.RebuttalSchema,
      contradiction: debate.ContradictionSchema,
      lookAlike: debate.LookAlikeSchema,
      extra: debate.ExtraSchema,
      view: debate.ViewSchema,
    },
  },
  ofCommand('check', output.CheckSchema),
  ofCommand('convert', output.ConvertSchema),
  ofCommand('essays', output.EssaysSchema),
  ofCommand('claims', output.ClaimsSchema),
  ofCommand('reliance', output.RelianceSchema),
  ofCommand('contradictions', output.ContradictionsSchema),
  ofCommand('shared', output.SharedSchema),
  ofCommand('compare', output.CompareSchema),
  ofCommand('cruxes', output.CruxesSchema),
  ofCommand('positions', output.PositionsSchema),
  ofCommand('stance', output.StanceSchema),
  ofCommand('findings', output.FindingsSchema),
  ofCommand('grounded', output.GroundedSchema),
  ofCommand('render', output.RenderSchema),
  ofCommand('anchor', output.AnchorsSchema),
  ofCommand('agreement', output.AgreementSchema),
  ofCommand('solve', output.SolveSchema),
  ofCommand('generate', output.GenerateSchema),
  ofCommand('store', output.StoreSchema),
];

const stale = PUBLISHED.map((published) => ({ path: `${FOLDER}/${published.name}.schema.json`, text: textOf(published) })).filter(
  ({ path, text }) => readIfThere(path) !== text,
);

if (process.argv.includes('--check')) {
  for (const { path } of stale) say(`${path} is out of date; run \`npm run schemas\``);
  process.exitCode = stale.length === 0 ? 0 : 1;
} else {
  mkdirSync(inRoot(FOLDER), { recursive: true });
  for (const { path, text } of stale) {
    writeFileSync(inRoot(path), text);
    say(`wrote ${path}`);
  }
}

/**
 * @param {string} name
 * @param {import('valibot').GenericSchema} schema
 * @returns {Published}
 */
function ofCommand(name, schema) {
  return { name, title: `What \`elenchus ${name} --json\` prints`, schema, definitions: { anchor: output.AnchorSchema } };
}

/**
 * @param {Published} published
 */
function textOf({ name, title, schema, definitions = {} }) {
  const { $schema, $defs, ...rest } = toJsonSchema(schema, {
    target: 'draft-2020-12',
    definitions,
    // Patterns in JSON Schema are unicode-aware as it is, so that of all flags this one loses nothing.
    overrideAction: ({ valibotAction, jsonSchema }) =>
      isUnicodePattern(valibotAction) ? { ...jsonSchema, pattern: valibotAction.requirement.source } : undefined,
  });
  const used = JSON.stringify([rest, $defs]);
  const parts = Object.entries($defs ?? {}).filter(([part]) => used.includes(`"#/$defs/${part}"`));
  const document = {
    $schema,
    $id: `urn:elenchus:schema:${name}`,
    title,
    ...rest,
    ...(parts.length > 0 && { $defs: Object.fromEntries(parts) }),
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}

/**
 * @param {import('@valibot/to-json-schema').OverrideActionContext['valibotAction']} action
 * @returns {action is import('valibot').RegexAction<string, undefined>}
 */
function isUnicodePattern(action) {
  return action.type === 'regex' && /** @type {{ requirement: RegExp }} */ (/** @type {unknown} */ (action)).requirement.flags === 'u';
}

/**
 * @template T
 * @param {string} path
 * @returns {Promise<T>}
 */
async function load(path) {
  const { module } = await runnerImport(inRoot(path), { root, configFile: false, logLevel: 'error' });
  return /** @type {T} */ (module);
}

/**
 * @param {string} path
 */
function readIfThere(path) {
  try {
    return readFileSync(inRoot(path), 'utf8');
  } catch {
    return undefined;
  }
}
