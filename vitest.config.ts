import { defineConfig } from 'vitest/config';

const exclude = ['**/node_modules/**', 'dist/**'];

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['test/**/*.test.ts'],
          exclude: [...exclude, 'test/e2e/**'],
          setupFiles: ['test/laws/seed.ts'],
          testTimeout: 30_000, // laws run hundreds of calls, on busy machines too
        },
      },
      {
        test: {
          name: 'e2e',
          include: ['test/e2e/**/*.test.ts'],
          exclude,
          testTimeout: 180_000,
          hookTimeout: 300_000,
          expect: { poll: { timeout: 30_000 } },
          fileParallelism: false,
          retry: 2, // a real browser on a busy machine
        },
      },
    ],
  },
});
