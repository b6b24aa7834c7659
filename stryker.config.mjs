/**
 * Mutation testing of the stand-in's backend: `npm run mutate`, or a part of it: `npm run mutate -- --mutate <files>`.
 * Only the tests that need no browser and no built add-on take part.
 */
import jest from './jest.config.mjs';

const { globalSetup: _browser, reporters: _lines, maxWorkers: _workers, ...shared } = jest;

// biome-ignore lint/style/noDefaultExport: Stryker asks for it
export default {
  mutate: ['local/backend/**/*.ts'],
  testRunner: 'jest',
  jest: {
    projectType: 'custom',
    config: { ...shared, testMatch: ['<rootDir>/test/local/mutation/all.ts'] },
    enableFindRelatedTests: false,
  },
  coverageAnalysis: 'perTest',
  // Mutants that only run while a file loads would need every test each.
  ignoreStatic: true,
  concurrency: 2,
  timeoutMS: 10_000,
  tempDirName: 'build/stryker',
  ignorePatterns: ['build', 'dist', '.tagsheet'],
  reporters: ['clear-text', 'json'],
  jsonReporter: { fileName: 'build/mutation.json' },
  clearTextReporter: { allowColor: false, logTests: false },
};
