import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    // A whole pack is built in some tests, on machines slower than the ones they were written on.
    testTimeout: 60_000,
    hookTimeout: 120_000,
    // Colours and SOURCE_DATE_EPOCH of the shell must not reach the tests.
    env: { NO_COLOR: '1', SOURCE_DATE_EPOCH: '' },
  },
});
