// A Jest reporter whose one line, printed last, is for programs: `N passed, N failed`.
const { writeSync } = require('node:fs');

module.exports = class CountedTests {
  onRunComplete(_contexts, { numPassedTests, numFailedTests, numRuntimeErrorTestSuites }) {
    // A file that does not even load has no tests to count, and is one failure.
    const failed = numFailedTests + numRuntimeErrorTestSuites;
    // Jest appends its summary after every other reporter, so the line waits for the end of the process.
    process.on('exit', () => writeSync(1, `\n${numPassedTests} passed, ${failed} failed\n`));
  }
};
