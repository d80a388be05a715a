/**
 * What is used of the model that API Extractor makes of an entry.
 *
 * @typedef {object} Item
 * @property {string} kind `Function`, `Interface`, `TypeAlias`, `Variable`, `Class`; of members `PropertySignature`, `MethodSignature` …
 * @property {string} name
 * @property {string} [docComment]
 * @property {{ text: string }[]} [excerptTokens]
 * @property {Item[]} [members]
 */

/**
 * The comment without what makes it one; empty where there is none.
 *
 * @param {Pick<Item, 'docComment'>} item
 */
export function commentOf({ docComment = '' }) {
  return docComment
    .replace(/^\/\*\*/, '')
    .replace(/\*\/\s*$/, '')
    .split('\n')
    .map((line) => line.replace(/^\s*\* ?/, '').trimEnd())
    .join('\n')
    .trim();
}

/**
 * As it is declared.
 *
 * @param {Item} item
 */
export function declarationOf({ excerptTokens = [] }) {
  return excerptTokens
    .map(({ text }) => text)
    .join('')
    .replace(/^export declare /, '')
    .trim();
}
