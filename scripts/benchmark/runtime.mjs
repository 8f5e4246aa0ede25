/** Which Node everything is measured under: the one that is running, or Node 24, on which GitHub runs the action, where that is older. */
import { join } from 'node:path'
import { installed, manifest } from './npm.mjs'

/** Some of the peers need this version at least; npm would give older ones to an older Node. */
const oldest = 22

/** `{ node, version, remark }`: the path of the program, its version, and what a reader should know. */
export function runtime(home) {
  const running = { node: process.execPath, version: process.versions.node }
  if (Number.parseInt(process.versions.node, 10) >= oldest) return { ...running, remark: '' }
  const name = `node-${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`
  try {
    const folder = installed(home, 'node', [`${name}@24`])
    const node = join(folder, 'node_modules', name, 'bin', process.platform === 'win32' ? 'node.exe' : 'node')
    return { node, version: manifest(folder, name).version, remark: '' }
  } catch (error) {
    const remark = `Measured under Node ${running.version}, for Node 24 could not be installed (${error.message}); peers that need Node ${oldest} are left out.`
    return { ...running, remark }
  }
}
