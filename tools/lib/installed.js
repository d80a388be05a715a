/**
 * @typedef {{ version?: string, integrity?: string, resolved?: string, link?: boolean, optional?: boolean }} LockedPackage
 * @typedef {{ packages: Record<string, LockedPackage> }} Lock
 */

/**
 * Whether what npm recorded as installed (`node_modules/.package-lock.json`) is what the lock asks for. The two are
 * compared by content: the files' times tell nothing after a checkout, which touches the lock without changing it.
 *
 * Optional packages may be absent, since most of them are builds for other platforms.
 *
 * @param {Lock} lock
 * @param {Lock} installed
 */
export function isInstalled(lock, installed) {
  const wanted = Object.entries(lock.packages).filter(([path]) => path !== '');
  const names = new Set(wanted.map(([path]) => path));
  return (
    Object.keys(installed.packages).every((path) => names.has(path)) &&
    wanted.every(([path, { version, integrity, optional = false }]) => {
      const there = installed.packages[path];
      return there ? there.version === version && there.integrity === integrity : optional;
    })
  );
}
