/** What a reader sees of an element, in shadow roots as well, with single spaces. */
export function deepText(element: Element): string {
  return textIn(element).replaceAll(/\s+/g, ' ').trim();
}

function textIn(node: Node): string {
  if (node instanceof Text) return node.data;
  const children = node instanceof Element && node.shadowRoot ? node.shadowRoot.childNodes : node.childNodes;
  return [...children].map(textIn).join('');
}
