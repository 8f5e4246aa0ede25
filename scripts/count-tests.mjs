/** Closes the output of the tests with one plain line, `tests: N passed, N failed`; a test file that could not run counts as failed. */
export default class CountTests {
  onRunComplete(_contexts, results) {
    const failed = results.numFailedTests + results.numRuntimeErrorTestSuites
    process.once('exit', () => process.stderr.write(`tests: ${results.numPassedTests} passed, ${failed} failed\n`))
  }
}
