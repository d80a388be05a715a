import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Whether a made file is at least as new as everything it is made from.
 *
 * @param {string} made
 * @param {readonly string[]} sources Files, and folders with all that is in them.
 */
export function isFresh(made, sources) {
  const madeAt = statSync(made, { throwIfNoEntry: false })?.mtimeMs;
  return madeAt !== undefined && sources.every((source) => newestIn(source) <= madeAt);
}

/**
 * A folder's own time counts too: it changes when a file in it is removed.
 *
 * @param {string} path
 * @returns {number}
 */
function newestIn(path) {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (!stat) return 0;
  if (!stat.isDirectory()) return stat.mtimeMs;
  return readdirSync(path).reduce((newest, name) => Math.max(newest, newestIn(join(path, name))), stat.mtimeMs);
}
