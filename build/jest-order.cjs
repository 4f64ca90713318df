// The order of the test files: the long trials first, so that no worker is left alone with one at the end.
const { statSync } = require('node:fs');

/** The files that take long for their size. */
const LONG = /test\/(?:reliability\/|simulation\/|browser\/desk\/|browser\/.*axe)/;

module.exports = class {
  sort(tests) {
    const weight = ({ path }) => (LONG.test(path) ? 1_000_000 : 0) + statSync(path).size;
    return [...tests].sort((a, b) => weight(b) - weight(a));
  }

  allFailedTests(tests) {
    return this.sort(tests);
  }

  cacheResults() {}
};
