/** A file name, without its ending, that says which debate it is about and works on every system. */
export function fileStem(debate: string): string {
  const stem = debate.replaceAll(/[^\p{L}\p{N}]+/gu, '-').replaceAll(/^-|-$/g, '').slice(0, 80);
  return stem === '' ? 'debate' : stem;
}
