/** Node's cache of compiled code, so that the program starts quicker from its second run on. */
import nodeModule from 'node:module'
import { homedir } from 'node:os'
import { isAbsolute, join } from 'node:path'

/**
 * Keeps the program's code as Node compiles it in the user's own cache folder, not in the one for temporary files, which all users share.
 * Nothing is kept in CI, where a second run is rare, nor by a Node before 22.1, nor where `NODE_DISABLE_COMPILE_CACHE` is set.
 */
export function keepCompiledCode(env: NodeJS.ProcessEnv, platform: NodeJS.Platform = process.platform): void {
  const { enableCompileCache } = nodeModule as unknown as { readonly enableCompileCache?: (folder: string) => unknown }
  if (!env['CI']) enableCompileCache?.(join(cacheFolder(env, platform), 'goodfaith')) // where it cannot be written, nothing is kept
}

/** As the XDG Base Directory Specification 0.8 and the makers of the other systems have it. */
function cacheFolder(env: NodeJS.ProcessEnv, platform: NodeJS.Platform): string {
  const chosen = platform === 'win32' ? env['LOCALAPPDATA'] : env['XDG_CACHE_HOME']
  if (chosen && isAbsolute(chosen)) return chosen
  return join(homedir(), ...(platform === 'darwin' ? ['Library', 'Caches'] : ['.cache']))
}
