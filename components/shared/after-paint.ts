/** A page that nobody sees paints nothing. */
const AT_THE_LATEST = 100;

/**
 * Resolves once the page has shown what there is by now: what takes long comes after it, so that the reader sees at once that a press was
 * heard.
 */
export function afterPaint(): Promise<void> {
  return new Promise((resolve) => {
    const late = setTimeout(resolve, AT_THE_LATEST);
    requestAnimationFrame(() => {
      clearTimeout(late);
      setTimeout(resolve);
    });
  });
}
