/** A node of the syntax tree, known only as far as walking needs. */
export interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly [field: string]: unknown;
}

/** Every node under and including the given one, parents first. `enter` says whether to go on below a node. */
export function* walk(node: Node, enter: (node: Node) => boolean = () => true): Generator<Node> {
  if (!enter(node)) return;
  yield node;
  for (const child of childrenOf(node)) yield* walk(child, enter);
}

function childrenOf(node: Node): Node[] {
  return Object.values(node).flat().filter(isNode);
}

export function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';
}

/** The text of a string literal, or nothing for any other expression. */
export function literalText(node: unknown): string | undefined {
  return isNode(node) && node.type === 'Literal' && typeof node['value'] === 'string' ? node['value'] : undefined;
}

/** The name of an identifier, or nothing for any other expression. */
export function identifierName(node: unknown): string | undefined {
  return isNode(node) && node.type === 'Identifier' && typeof node['name'] === 'string' ? node['name'] : undefined;
}
