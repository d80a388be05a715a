import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { COMMANDS, ERRANDS } from '../../src/cli/commands/all.ts';
import { elenchus } from './world.ts';

const text = readFileSync(new URL('../../docs/command.md', import.meta.url), 'utf8');

const EXAMPLES = Array.from(text.matchAll(/^```console\n\$ npx elenchus (.*)\n([^`]*)```$/gm), ([, args = '', shown = '']) => ({ args, shown }));

describe('docs/command.md', () => {
  test('has an example and a section for each command', () => {
    const names = ['check', ...[...COMMANDS, ...ERRANDS].map(({ name }) => name)];
    expect(EXAMPLES.map(({ args }) => args.split(' ')[0])).toEqual(names);
    for (const name of names) expect(text).toContain(`\n## ${name}\n`);
  });

  test.each(EXAMPLES)('shows what $args answers', async ({ args, shown }) => {
    const words = Array.from(args.matchAll(/"([^"]*)"|(\S+)/g), ([, quoted, word]) => quoted ?? word ?? '');
    expect((await elenchus(words, { written: new Map() })).output).toBe(shown);
  });

  test('names every option', () => {
    for (const { options } of [...COMMANDS, ...ERRANDS]) for (const { flags } of options) expect(text).toContain(`\`${flags.replace(/<(.*)>/, '$1')}\``);
  });

  test('shows a problem as check tells it', () => {
    const [, example = ''] = /```json\n([^`]*)```/.exec(text) ?? [];
    const schema = JSON.parse(readFileSync(new URL('../../schemas/check.schema.json', import.meta.url), 'utf8')) as object;
    expect(new Ajv2020().validate(schema, JSON.parse(example))).toBe(true);
  });
});
