/** A node of the syntax tree, known only as far as walking needs. */
export interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly [field: string]: unknown;
}

/** Every node under and including the given one, parents first. `enter` says whether a node and what is below count. */
export function nodesIn(root: Node, enter: (node: Node) => boolean = () => true): Node[] {
  const nodes: Node[] = [];
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) return value.forEach(visit);
    if (!isNode(value) || !enter(value)) return;
    nodes.push(value);
    for (const field in value) visit(value[field]);
  };
  visit(root);
  return nodes;
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
