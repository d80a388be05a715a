/** Names for the things of one scene: `b0`, `b1` … */
export function keyCounter(prefix: string): () => string {
  let next = 0;
  return () => `${prefix}${next++}`;
}
