/** Tests run in Node; every package is passed through esbuild because several ship ES modules only. */
module.exports = {
  testEnvironment: 'node',
  roots: ['<rootDir>/test'],
  testMatch: ['**/*.test.ts'],
  transform: { '\\.(ts|tsx|js|mjs)$': '<rootDir>/build/jest-transform.cjs' },
  transformIgnorePatterns: [
    '/node_modules/(?!(temporal-polyfill|temporal-utils|@hyunbinseo|numfmt|es-hangul|libphonenumber-js|@ironcalc)/)',
  ],
  // numfmt 4.0.1 names a CommonJS file in its exports that the package does not contain.
  moduleNameMapper: { '^numfmt$': '<rootDir>/node_modules/numfmt/dist/index.js' },
  // Some tests run a day or a year of executions; on a slow or busy machine that takes longer than Jest's 5 seconds.
  testTimeout: 60_000,
  // Each execution is a script context of its own, and Node gives them back late: a worker begins anew above this.
  workerIdleMemoryLimit: '1500MB',
  testSequencer: '<rootDir>/build/jest-order.cjs',
  setupFiles: ['<rootDir>/build/jest-seed.cjs'],
  cacheDirectory: '<rootDir>/.cache/jest',
};
