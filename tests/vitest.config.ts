import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    testTimeout: 120_000,
    // two cores: DuckDB and the browser each bring threads of their own
    maxWorkers: 2,
  },
});
