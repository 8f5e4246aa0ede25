/** Writes a report into a file that the workflow asked for, and nowhere else. */
import { mkdir, realpath, rename, rm, writeFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { CannotJudge } from './cannot-judge.js'
import { isInside } from './inputs.js'

/**
 * Writes a file, its folders included. A checkout may hold links that a pull request brought along: the folder must really lie
 * in one of the roots, and a link in the file's own place is replaced, not followed.
 */
export async function writeReportFile(path: string, text: string, roots: readonly string[]): Promise<void> {
  const folder = dirname(path)
  try {
    const real = await nearestFolder(folder)
    const allowed = await Promise.all(roots.map(nearestFolder))
    if (!allowed.some((root) => real === root || isInside(real, root))) {
      throw new CannotJudge(
        `A link leads the folder of ${basename(path)} out of the workspace, so no report was written there.`
      )
    }
    await mkdir(folder, { recursive: true })
    const draft = join(folder, `.${basename(path)}.${process.pid}.tmp`)
    try {
      await writeFile(draft, text, { flag: 'wx' })
      await rename(draft, path)
    } catch (error) {
      await rm(draft, { force: true })
      throw error
    }
  } catch (cause) {
    if (cause instanceof CannotJudge) throw cause
    throw new CannotJudge(`The report could not be written to ${path}: check the input that names it.`, { cause })
  }
}

/** The real place of a folder, or of the nearest one above it that exists. */
async function nearestFolder(folder: string): Promise<string> {
  try {
    return await realpath(folder)
  } catch (error) {
    if (dirname(folder) === folder) throw error
    return nearestFolder(dirname(folder))
  }
}
