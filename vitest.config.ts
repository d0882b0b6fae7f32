import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';
import { LongestFirst } from './test/e2e/longestFirst';

const exclude = ['**/node_modules/**', 'dist/**'];

export default defineConfig({
  test: {
    sequence: { sequencer: LongestFirst },
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
          // A browser waits half of the time: for a pause after typing, for a debounce, for a calculation to settle.
          maxWorkers: Math.min(4, availableParallelism() + 1),
          retry: 2, // a real browser on a busy machine
        },
      },
    ],
  },
});
