/** @param {Map<number, number>} advances */
export function encodeAdvances(advances) {
  /** @type {{ start: number, widths: number[] }[]} */
  const runs = [];
  for (const [code, width] of advances) {
    const last = runs.at(-1);
    if (last !== undefined && last.start + last.widths.length === code) last.widths.push(width);
    else runs.push({ start: code, widths: [width] });
  }
  return runs.map(({ start, widths }) => `${start.toString(36)}:${encodeWidths(widths)}`).join(';');
}

/** @param {number[]} widths */
function encodeWidths(widths) {
  /** @type {{ width: number, times: number }[]} */
  const repeats = [];
  for (const width of widths) {
    const last = repeats.at(-1);
    if (last?.width === width) last.times += 1;
    else repeats.push({ width, times: 1 });
  }
  return repeats
    .map(({ width, times }) => width.toString(36) + (times === 1 ? '' : `*${times.toString(36)}`))
    .join();
}
