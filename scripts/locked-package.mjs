/** Finds packages in a lock file. */

/**
 * The path under which a package finds its dependency, going up the folders as Node does; `undefined` where the lock lacks it.
 * `packages` is the lock's own map, `parent` a key of it; the project itself is the empty key.
 */
export function lockedPackage(packages, parent, name) {
  for (let folder = parent; ; folder = folder.slice(0, Math.max(0, folder.lastIndexOf('/node_modules/')))) {
    const path = `${folder === '' ? '' : `${folder}/`}node_modules/${name}`
    if (path in packages) return path
    if (!folder.includes('node_modules')) return undefined
  }
}
