/** The API reference in Markdown, made from what the library exports and the comments on it. */
import { commentOf, declarationOf } from './model.js';

/** @typedef {import('./model.js').Item} Item */

const SECTIONS = [
  { title: 'Functions', kinds: ['Function'] },
  { title: 'Classes', kinds: ['Class'] },
  { title: 'Values', kinds: ['Variable'] },
  { title: 'Types', kinds: ['Interface', 'TypeAlias'] },
];

/**
 * @param {string} name `elenchus/graph`
 * @param {string} about What the entry says of itself.
 * @param {readonly Item[]} items
 * @param {string} before What stands before the sections.
 */
export function entryPage(name, about, items, before = '') {
  const sections = SECTIONS.map(({ title, kinds }) => ({ title, items: items.filter(({ kind }) => kinds.includes(kind)) })).filter((section) => section.items.length > 0);
  return [
    `# \`${name}\``,
    textOf(about),
    before,
    ...sections.map(({ title, items: [...list] }) => [`## ${title}`, ...list.toSorted(byName).map(itemText)].join('\n\n')),
  ]
    .filter((part) => part !== '')
    .join('\n\n')
    .concat('\n');
}

/**
 * What each element takes and tells.
 *
 * @param {import('custom-elements-manifest/schema').Package} manifest
 */
export function elementsText({ modules }) {
  const elements = modules.flatMap(({ declarations = [] }) => /** @type {import('custom-elements-manifest/schema').CustomElementDeclaration[]} */ (declarations));
  return ['## Elements', ...elements.map(elementText)].join('\n\n');
}

/** @param {import('custom-elements-manifest/schema').CustomElementDeclaration} element */
function elementText({ tagName, name, description = '', members = [], events = [], slots = [], cssParts = [], cssProperties = [] }) {
  const fields = members.flatMap((one) => (one.kind === 'field' ? [one] : []));
  const methods = members.flatMap((one) => (one.kind === 'method' ? [one] : []));
  return [
    `### \`<${tagName}>\``,
    `${description}\n\nClass \`${name}\`.`,
    table(
      ['property', 'attribute', 'type', ''],
      fields.map((field) => [code(field.name), 'attribute' in field && typeof field.attribute === 'string' ? code(field.attribute) : '', code(field.type?.text), field.description]),
    ),
    table(
      ['method', ''],
      methods.map(({ name: method, parameters = [], return: result, description: does }) => [code(`${method}(${parameters.map((one) => one.name).join(', ')})${result?.type ? `: ${result.type.text}` : ''}`), does]),
    ),
    table(
      ['event', 'type', ''],
      events.map((event) => [code(event.name), code(event.type.text), event.description]),
    ),
    table(
      ['slot', ''],
      slots.map((slot) => [slot.name === '' ? '(without a name)' : code(slot.name), slot.description]),
    ),
    table(
      ['CSS part or property', ''],
      [...cssParts, ...cssProperties].map((one) => [code(one.name), one.description]),
    ),
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

/** @param {Item} item */
function itemText(item) {
  return [`### \`${item.name}\``, textOf(commentOf(item)), `\`\`\`ts\n${codeOf(item)}\n\`\`\``].filter((part) => part !== '').join('\n\n');
}

/**
 * As it is declared, with the comments on its members.
 *
 * @param {Item} item
 */
function codeOf(item) {
  const head = declarationOf(item);
  if (item.members === undefined || item.members.length === 0) return head;
  return [`${head} {`, ...item.members.flatMap((member) => [...indented(commentLines(member)), ...indented(declarationOf(member).split('\n'))]), '}'].join('\n');
}

/** @param {Item} member */
function commentLines(member) {
  const comment = commentOf(member);
  if (comment === '') return [];
  const lines = comment.split('\n');
  return lines.length === 1 ? [`/** ${comment} */`] : ['/**', ...lines.map((line) => ` * ${line}`.trimEnd()), ' */'];
}

/** @param {readonly string[]} lines */
function indented(lines) {
  return lines.map((line) => (line === '' ? line : `  ${line}`));
}

/**
 * A comment as text: its tags become a list.
 *
 * @param {string} comment
 */
function textOf(comment) {
  const [text = '', ...tags] = comment.replace('@packageDocumentation', '').split(/^@(?=param|returns|throws)/m);
  const list = tags.map((tag) => {
    const [, kind = '', rest = ''] = /^(\w+)\s+([^]*)$/.exec(tag.trim()) ?? [];
    const words = rest.replaceAll(/\s+/g, ' ');
    const [, name = '', what = ''] = /^(\w+) (?:- )?(.*)$/.exec(words) ?? [];
    return kind === 'param' ? `- \`${name}\`: ${what}` : `- ${kind}: ${words}`;
  });
  return [text.trim(), list.join('\n')].filter((part) => part !== '').join('\n\n');
}

/**
 * @param {readonly string[]} head
 * @param {readonly (readonly (string | undefined)[])[]} rows
 */
function table(head, rows) {
  if (rows.length === 0) return '';
  const line = (/** @type {readonly (string | undefined)[]} */ cells) => `| ${cells.map((cell = '') => cell.replaceAll(/\s+/g, ' ')).join(' | ')} |`;
  return [line(head), `| ${head.map(() => '---').join(' | ')} |`, ...rows.map(line)].join('\n');
}

/** @param {string | undefined} text */
function code(text) {
  return text === undefined ? '' : `\`${text.replaceAll('|', '\\|')}\``;
}

/**
 * @param {Item} a
 * @param {Item} b
 */
function byName(a, b) {
  return a.name.localeCompare(b.name, 'en');
}
