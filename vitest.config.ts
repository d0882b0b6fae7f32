import { defineConfig } from 'vitest/config';

const exclude = ['**/node_modules/**', 'dist/**'];

export default defineConfig({
  test: {
    projects: [
      { test: { name: 'unit', include: ['test/**/*.test.ts'], exclude: [...exclude, 'test/e2e/**'] } },
      {
        test: {
          name: 'e2e',
          include: ['test/e2e/**/*.test.ts'],
          exclude,
          testTimeout: 60_000,
          hookTimeout: 120_000,
          fileParallelism: false,
          retry: 1, // a real browser on a busy machine
        },
      },
    ],
  },
});
