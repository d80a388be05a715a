import { posix } from 'node:path';
import { type Source, lineAt } from './source.ts';
import { type Node, identifierName, isNode, literalText, nodesIn } from './nodes.ts';

export interface Import {
  readonly specifier: string;
  readonly line: number;
  /** The path of the file in the same tree, where the specifier is no package's. */
  readonly file?: string;
  /** The package, without the path inside it, or the Node builtin. */
  readonly package?: string;
}

/**
 * Everything by which a file depends on another: imports and re-exports, for types and for values, static and
 * dynamic, and the two forms of Vite's, `new URL('…', import.meta.url)` and `import.meta.glob('…')`.
 */
export function importsOf(source: Source, isFile: (path: string) => boolean = () => true): Import[] {
  return nodesIn(source.program).flatMap((node): Import[] => {
    const specifier = literalText(specifierIn(node));
    if (specifier === undefined) return [];
    const line = lineAt(source, node.start);
    if (/^[./]/.test(specifier)) return [{ specifier, line, file: resolve(source.path, specifier, isFile) }];
    return [{ specifier, line, package: packageOf(specifier) }];
  });
}

function specifierIn(node: Node): unknown {
  switch (node.type) {
    case 'ImportDeclaration':
    case 'ExportNamedDeclaration':
    case 'ExportAllDeclaration':
    case 'ImportExpression':
    case 'TSImportType':
      return node['source'];
    case 'TSExternalModuleReference':
      return node['expression'];
    case 'NewExpression':
      return identifierName(node['callee']) === 'URL' && isOfImportMeta(argument(node, 1), 'url')
        ? argument(node, 0)
        : undefined;
    case 'CallExpression':
      return isOfImportMeta(node['callee'], 'glob') ? argument(node, 0) : undefined;
    default:
      return undefined;
  }
}

function argument(node: Node, index: number): unknown {
  const args: unknown = node['arguments'];
  return Array.isArray(args) ? args[index] : undefined;
}

function isOfImportMeta(node: unknown, property: string): boolean {
  return (
    isNode(node) &&
    node.type === 'MemberExpression' &&
    isNode(node['object']) &&
    node['object'].type === 'MetaProperty' &&
    identifierName(node['property']) === property
  );
}

/** As the bundler resolves: with the extension written or left out, or the index of a folder. */
function resolve(from: string, specifier: string, isFile: (path: string) => boolean): string {
  const bare = specifier.replace(/[?#].*$/, '');
  const path = bare.startsWith('/') ? bare.slice(1) : posix.join(posix.dirname(from), bare);
  const candidates = [path, path.replace(/\.js$/, '.ts'), `${path}.ts`, `${path}.js`, `${path}/index.ts`];
  return candidates.find(isFile) ?? path;
}

function packageOf(specifier: string): string {
  return specifier.split('/').slice(0, specifier.startsWith('@') ? 2 : 1).join('/');
}
