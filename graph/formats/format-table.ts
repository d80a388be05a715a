/** Which format carries what, as a table in Markdown: made from what the writers declare, so that it cannot be out of date. */
import { FORMATS } from './all-formats.ts';
import { FEATURES } from './features/all-features.ts';
import type { Format } from './format.ts';

const CARRIED = '●';
const LOST = '·';

export function formatTable(): string {
  const written = FORMATS.filter(({ writer }) => writer !== undefined);
  const columns = written.map(({ id }) => `\`${id}\``);
  return [
    '## Formats',
    '',
    ...rows(['format', 'name', 'read', 'written', 'file names'], FORMATS.map(formatRow)),
    '',
    '## What each carries',
    '',
    `${CARRIED} carried, ${LOST} lost. Whatever is lost is told with its number by \`npx elenchus convert\` and by the page before it saves.`,
    '',
    ...rows(
      ['what a debate says', ...columns],
      [
        ...FEATURES.map(({ id, label }) => [label(2), ...written.map(({ writer }) => (writer?.carries.includes(id) ? CARRIED : LOST))]),
        ['what other formats say beyond that', ...written.map(({ writer }) => (writer?.carriesExtras ? CARRIED : LOST))],
      ],
    ),
    '',
  ].join('\n');
}

function formatRow({ id, name, reader, writer, endings }: Format): string[] {
  return [`\`${id}\``, name, reader ? 'yes' : '', writer ? 'yes' : '', endings.map((ending) => `\`${ending}\``).join(' ')];
}

function rows(head: readonly string[], body: readonly (readonly string[])[]): string[] {
  return [head, head.map(() => '---'), ...body].map((cells) => `| ${cells.join(' | ')} |`);
}
