import { type Source, lineAt } from './source.ts';
import { type Node, identifierName, isNode, nodesIn } from './nodes.ts';

export interface GlobalUse {
  readonly name: string;
  readonly line: number;
}

/** Through these the same names can be reached: `window.fetch`, `document.cookie`. */
const GLOBAL_OBJECTS = new Set(['globalThis', 'window', 'self', 'document']);

/** Nodes of TypeScript that hold a value beside a type; all others are types only. */
const TYPED_VALUES = new Set([
  'TSAsExpression',
  'TSSatisfiesExpression',
  'TSNonNullExpression',
  'TSTypeAssertion',
  'TSInstantiationExpression',
  'TSParameterProperty',
  'TSExportAssignment',
]);

/**
 * The uses of some global names as values. Types are no uses, for at run time nothing is left of them, and a name that
 * the file declares anywhere is taken for its own.
 */
export function globalUses(source: Source, names: ReadonlySet<string>): GlobalUse[] {
  const nodes = nodesIn(source.program, ({ type }) => !type.startsWith('TS') || TYPED_VALUES.has(type));
  const own = new Set(nodes.flatMap(bindingsOf));
  const keys = new Set(nodes.flatMap(keysOf));
  return nodes.flatMap((node) => {
    const name = keys.has(node) ? undefined : (identifierName(node) ?? memberOfGlobal(node, own));
    if (name === undefined || !names.has(name) || own.has(name)) return [];
    return [{ name, line: lineAt(source, node.start) }];
  });
}

/** The parts of a node that are names written out and refer to nothing: `a.KEY`, `{ KEY: 1 }`, `import { KEY as a }`. */
function keysOf(node: Node): unknown[] {
  if (node['computed'] === true || node['shorthand'] === true) return [];
  return [node.type === 'MemberExpression' ? node['property'] : node['key'], node['imported'], node['exported']];
}

function memberOfGlobal(node: Node, own: ReadonlySet<string>): string | undefined {
  if (node.type !== 'MemberExpression') return undefined;
  const object = identifierName(node['object']);
  return object !== undefined && GLOBAL_OBJECTS.has(object) && !own.has(object)
    ? identifierName(node['property'])
    : undefined;
}

function bindingsOf(node: Node): string[] {
  switch (node.type) {
    case 'VariableDeclarator':
    case 'ClassDeclaration':
      return boundBy(node['id']);
    case 'FunctionDeclaration':
    case 'FunctionExpression':
    case 'ArrowFunctionExpression':
      return [node['id'], node['params']].flatMap(boundBy);
    case 'CatchClause':
      return boundBy(node['param']);
    case 'ImportSpecifier':
    case 'ImportDefaultSpecifier':
    case 'ImportNamespaceSpecifier':
      return boundBy(node['local']);
    default:
      return [];
  }
}

/** The names that a pattern binds; a default value in it is none of them. */
function boundBy(pattern: unknown): string[] {
  if (Array.isArray(pattern)) return pattern.flatMap(boundBy);
  if (!isNode(pattern)) return [];
  const name = identifierName(pattern);
  if (name !== undefined) return [name];
  return ['properties', 'value', 'elements', 'left', 'argument', 'parameter'].flatMap((field) => boundBy(pattern[field]));
}
