import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's root folder, whatever the working directory is. */
export const root = fileURLToPath(new URL('../../', import.meta.url));

/**
 * @param {readonly string[]} parts
 */
export function inRoot(...parts) {
  return join(root, ...parts);
}
