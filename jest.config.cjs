/** Tests run in Node; every package is passed through esbuild because several ship ES modules only. */
module.exports = {
  testEnvironment: 'node',
  roots: ['<rootDir>/test'],
  testMatch: ['**/*.test.ts'],
  transform: { '\\.(ts|tsx|js|mjs)$': '<rootDir>/build/jest-transform.cjs' },
  transformIgnorePatterns: [
    '/node_modules/(?!(temporal-polyfill|temporal-utils|@hyunbinseo|numfmt|es-hangul|libphonenumber-js|@ironcalc)/)',
  ],
  cacheDirectory: '<rootDir>/.cache/jest',
};
