/** Pictures on the clipboard. */

/** What is copied may still be in the making: a browser waits for it as long as the reader's click counts. */
export async function copyPng(png: Promise<Blob>): Promise<void> {
  await navigator.clipboard.write([new ClipboardItem({ 'image/png': png })]);
}

/** As a picture where the browser can, and as the text of the SVG document, for editors. */
export async function copySvg(svg: string): Promise<void> {
  const text = new Blob([svg], { type: 'text/plain' });
  const canBePicture = typeof ClipboardItem.supports === 'function' && ClipboardItem.supports('image/svg+xml');
  await navigator.clipboard.write([new ClipboardItem({ 'text/plain': text, ...(canBePicture && { 'image/svg+xml': new Blob([svg], { type: 'image/svg+xml' }) }) })]);
}
