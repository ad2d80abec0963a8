import { defineConfig } from 'vitest/config';

/** A machine that only checks never writes what it checks against. */
const writesNothing = { UPDATE_CASES: '', UPDATE_DOCS: '' };

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    // A whole pack is built in some tests, on machines slower than the ones they were written on.
    testTimeout: 60_000,
    hookTimeout: 120_000,
    // Colours, SOURCE_DATE_EPOCH and CI of the shell must not reach the tests: what they do is tested by setting them.
    env: { NO_COLOR: '1', SOURCE_DATE_EPOCH: '', CI: '', ...(process.env.CI ? writesNothing : {}) },
  },
});
