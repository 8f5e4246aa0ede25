#!/usr/bin/env node
/** The program `goodfaith`. */
import { runCli } from './host/cli/cli.js'
import { processSystem } from './host/cli/process-system.js'

process.exitCode = await runCli(
  process.argv.slice(2),
  processSystem(() => import(/* webpackChunkName: "check" */ './api.js'))
)
