#!/usr/bin/env node
/** The program `goodfaith`. */
import { keepCompiledCode } from './host/cli/compiled-code.js'

keepCompiledCode(process.env)
const { runCli } = await import(/* webpackChunkName: "cli" */ './host/cli/cli.js')
const { processSystem } = await import(/* webpackChunkName: "cli" */ './host/cli/process-system.js')

process.exitCode = await runCli(
  process.argv.slice(2),
  processSystem(() => import(/* webpackChunkName: "check" */ './api.js'))
)
