/** One runner for every room; the browser tests bring their own Chromium. */
export default {
  testMatch: ['<rootDir>/test/**/*.test.ts', '<rootDir>/test/**/*.test.tsx'],
  transform: {
    '^.+\\.(ts|tsx|mjs|js)$': [
      '@swc/jest',
      {
        jsc: {
          target: 'es2022',
          parser: { syntax: 'typescript', tsx: true },
          transform: { react: { runtime: 'automatic', importSource: 'preact' } },
        },
        module: { type: 'commonjs' },
      },
    ],
  },
  // These come as modules only.
  transformIgnorePatterns: ['/node_modules/(?!(preact|@preact|fuzzysort)/)'],
  testEnvironment: 'node',
  globalSetup: '<rootDir>/test/browser/setUp.ts',
  reporters: ['default', '<rootDir>/test/closingLine.mjs'],
  maxWorkers: 2,
  // A guard against hanging, not a measure: the machine may be busy.
  testTimeout: 60_000,
};
