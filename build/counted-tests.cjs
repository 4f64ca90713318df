// A Jest reporter whose one line, printed last, is for programs: `N passed, N failed`.
module.exports = class CountedTests {
  onRunComplete(_contexts, { numPassedTests, numFailedTests, numRuntimeErrorTestSuites }) {
    // A file that does not even load has no tests to count, and is one failure.
    process.stdout.write(
      `\n${numPassedTests} passed, ${numFailedTests + numRuntimeErrorTestSuites} failed\n`,
    );
  }
};
