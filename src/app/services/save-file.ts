/** Hands the reader a file to save, as the browser's downloads do. */
export function saveFile(content: Blob, name: string): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The download keeps the content; the address is needed only until it has begun.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
