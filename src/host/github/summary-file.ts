/** The file the runner shows as the summary of the job. */
import { appendFile, stat, truncate } from 'node:fs/promises'

/** Writes the summary; called again, it replaces what it wrote before and leaves what others wrote in front of it. */
export type WriteSummary = (markdown: string) => Promise<void>

/** A writer for the file GITHUB_STEP_SUMMARY names; rejects where there is none or it cannot be written. */
export function summaryWriter(path: string | undefined): WriteSummary {
  let start: number | undefined
  return async (markdown) => {
    if (!path) throw new Error('GITHUB_STEP_SUMMARY is not set')
    start ??= (await stat(path)).size
    await truncate(path, start)
    await appendFile(path, markdown)
  }
}
