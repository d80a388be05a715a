import { join } from 'node:path';
import { generateMsgId } from '@lit/localize/internal/id-generation.js';
import { describe, expect, test } from 'vitest';
import { idOf, type Entry } from '../../src/languages/dictionary.ts';
import { LOADERS } from '../../src/languages/languages.ts';
import { messagesIn, type Message } from '../architecture/messages.ts';
import { readSources } from '../architecture/source.ts';

const said = new Map(
  readSources(join(import.meta.dirname, '../..'), ['graph', 'components', 'src'])
    .flatMap(messagesIn)
    .map((message) => [idOfMessage(message), message]),
);

describe.each(Object.entries(LOADERS))('%s', (_, load) => {
  test('says every text of the interface, and none that is there no more', async () => {
    const { entries } = await load();
    const there = new Set(entries.map(([source]) => idOf(source)));
    const missing = [...said].filter(([id]) => !there.has(id)).map(([, message]) => asEntry(message));
    const superfluous = entries.filter(([source]) => !said.has(idOf(source))).map(([source]) => source);
    expect({ missing, superfluous }).toEqual({ missing: [], superfluous: [] });
  });

  test('says each text once', async () => {
    const { entries } = await load();
    const ids = entries.map(([source]) => idOf(source));
    expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
  });

  test('puts each value of a text in, and no other', async () => {
    const { entries } = await load();
    const lost = entries.filter(([source, target]) => !same(valuesOf(source), valuesOf(target)));
    expect(lost).toEqual([]);
  });
});

function idOfMessage({ strings, tag }: Message): string {
  return generateMsgId([...strings], tag === 'html');
}

/** To be put into the language's file as it is, and translated there. */
function asEntry({ strings, tag }: Message): string {
  const text = strings.reduce((all, part, i) => `${all}${i === 0 ? '' : `\${${i - 1}}`}${part}`, '');
  const literal = tag === undefined ? `'${text.replaceAll("'", String.raw`\'`)}'` : `${tag}\`${text}\``;
  return `[${literal}, ${literal}],`;
}

function valuesOf(text: Entry[0]): readonly unknown[] {
  return typeof text === 'object' ? text.values : [];
}

function same(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a.length === b.length && new Set(a).size === a.length && b.every((value) => a.includes(value));
}
