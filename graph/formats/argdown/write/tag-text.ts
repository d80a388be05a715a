/** A tag with its sign, in brackets where it has characters that end it otherwise. */
export function tagText(tag: string): string {
  return /^[\w\u00A0-\uD7FF\uF900-\uFDCF\uFDF0-\uFFEF-]+$/.test(tag) ? `#${tag}` : `#(${tag.replace(/[)\s]+/g, ' ').trim() || '-'})`;
}
