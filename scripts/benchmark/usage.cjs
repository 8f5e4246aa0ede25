/**
 * Preloaded into every measured process: when it ends, it adds a line to the file that GOODFAITH_USAGE names,
 * with its own processor time and peak memory, threads included. Children that are Node processes add their own lines.
 */
const { appendFileSync } = require('node:fs')
const { isMainThread } = require('node:worker_threads')

const file = process.env.GOODFAITH_USAGE
if (isMainThread && file !== undefined) {
  process.on('exit', () => {
    const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage()
    appendFileSync(file, `${JSON.stringify({ cpu: (userCPUTime + systemCPUTime) / 1000, peak: maxRSS / 1024 })}\n`)
  })
}
