/** Ends the run with exit code 2; the message is one whole sentence for whoever keeps the workflow. */
export { CannotJudge } from '../cannot-judge.js'
