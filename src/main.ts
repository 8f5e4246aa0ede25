/** The entry of the action. */
import { runAction } from './host/github/action.js'

process.exitCode = await runAction(process.env, () => import('./api.js'))
