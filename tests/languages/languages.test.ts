import { join } from 'node:path';
import { generateMsgId } from '@lit/localize/internal/id-generation.js';
import type { TemplateMap } from '@lit/localize';
import { describe, expect, test } from 'vitest';
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
    const { templates } = await load();
    const missing = [...said].filter(([id]) => templates[id] === undefined).map(([, message]) => asEntry(message));
    const superfluous = Object.entries(templates).filter(([id]) => !said.has(id)).map(([, template]) => template);
    expect({ missing, superfluous }).toEqual({ missing: [], superfluous: [] });
  });

  test('puts each value of a text in, and no other', async () => {
    const { templates } = await load();
    const lost = [...said].flatMap(([id, message]) => {
      const template = templates[id];
      const values = message.strings.slice(1).map((_, i) => i);
      return template === undefined || same(valuesOf(template), values) ? [] : [asEntry(message)];
    });
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

function valuesOf(template: TemplateMap[string]): unknown[] {
  return typeof template === 'object' ? template.values : [];
}

function same(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a.length === b.length && new Set(a).size === a.length && b.every((value) => a.includes(value));
}
