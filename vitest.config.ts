import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';
import { LongestFirst } from './test/e2e/longestFirst';

const exclude = ['**/node_modules/**', 'dist/**'];

/** Rooms whose code touches nothing outside itself. */
const pureRooms = [
  'audit',
  'cases',
  'cells',
  'docs',
  'formulas',
  'functions',
  'laws',
  'lessons',
  'locales',
  'report',
  'sheets',
  'turnover',
  'xlsx',
];

const processors = Math.max(2, availableParallelism());

const unit = {
  maxWorkers: processors, // all of them: nobody works beside the tests
  setupFiles: ['test/laws/seed.ts'],
  testTimeout: 30_000, // laws run hundreds of calls, on busy machines too
};

export default defineConfig({
  test: {
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        test: {
          ...unit,
          name: 'unit-pure',
          include: pureRooms.map((room) => `test/${room}/**/*.test.ts`),
          // They keep nothing between files, so that files share one load of the modules: a third of the time.
          isolate: false,
          pool: 'threads',
        },
      },
      {
        test: {
          ...unit,
          name: 'unit-host',
          include: ['test/**/*.test.ts'],
          exclude: [...exclude, 'test/e2e/**', ...pureRooms.map((room) => `test/${room}/**`)],
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
          // One more than processors: each waits now and then for what its browser does by the clock.
          maxWorkers: Math.min(4, processors + 1),
          isolate: false, // each opens a page of its own
          retry: 2, // a real browser on a busy machine
        },
      },
    ],
  },
});
