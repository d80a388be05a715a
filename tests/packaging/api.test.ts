import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { beforeAll, describe, expect, test } from 'vitest';
import { entryPage } from '../../tools/lib/library/api-pages.js';
import { libraryModel } from '../../tools/lib/library/library-model.js';
import { commentOf } from '../../tools/lib/library/model.js';
import { inRoot } from '../../tools/lib/paths.js';

let model: Awaited<ReturnType<typeof libraryModel>>;

beforeAll(async () => {
  model = await libraryModel();
});

describe('what the library exports', () => {
  test.each(['graph', 'components'] as const)('elenchus/%s says of each thing what it is', (entry) => {
    const mute = model.items[entry].filter((item) => !/\p{L}/u.test(commentOf(item).split(/^@/m)[0] ?? ''));
    expect(model.items[entry].length).toBeGreaterThan(20);
    expect(mute.map(({ name }) => name)).toEqual([]);
  });

  test('the reference names everything once, with what is said of it', () => {
    const page = entryPage('elenchus/graph', 'About it.', model.items.graph);
    for (const { name } of model.items.graph) expect(page.split(`\n### \`${name}\`\n`)).toHaveLength(2);
    expect(page).toContain('All clashes between what authors are committed to');
    expect(page).toContain('- `most`:');
  });
});

describe('the custom-elements manifest', () => {
  const elements = () => model.manifest.modules.flatMap(({ declarations = [] }) => declarations.flatMap((one) => ('tagName' in one ? [one] : [])));

  test('is one, by its schema', () => {
    const schema: unknown = JSON.parse(readFileSync(inRoot('node_modules/custom-elements-manifest/schema.json'), 'utf8'));
    const validate = new Ajv({ strict: false }).compile(schema as object);
    validate(JSON.parse(JSON.stringify(model.manifest)));
    expect(validate.errors ?? []).toEqual([]);
    expect(model.manifest.schemaVersion).toBe('2.1.0');
  });

  test('has the explorer and its parts, each with what it takes and tells', () => {
    expect(elements().map(({ tagName }) => tagName)).toEqual(expect.arrayContaining(['debate-explorer', 'debate-map', 'premise-table', 'contradiction-list', 'claim-inspector']));
    for (const { tagName, description = '', members = [], events = [] } of elements()) {
      expect({ tagName, described: description !== '' }).toEqual({ tagName, described: true });
      const mute = [...members, ...events].filter((one) => (one.description ?? '') === '');
      expect({ tagName, mute: mute.map(({ name }) => name) }).toEqual({ tagName, mute: [] });
    }
  });

  test('tells the attributes of the explorer, and the types of its events', () => {
    const [explorer] = elements();
    expect(explorer?.attributes?.map(({ name }) => name)).toEqual(['lang', 'src', 'tab', 'theme', 'view']);
    expect(explorer?.events?.find(({ name }) => name === 'claim-select')?.type.text).toBe('CustomEvent<{ readonly id: string; }>');
  });
});
