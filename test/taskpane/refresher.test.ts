import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Refresher } from '../../src/taskpane/refresher';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** Work that takes some milliseconds and notes how much of it runs at a time. */
function slowWork(milliseconds: number) {
  const log = { runs: 0, running: 0, most: 0 };
  const work = async () => {
    log.runs += 1;
    log.running += 1;
    log.most = Math.max(log.most, log.running);
    await new Promise((resolve) => setTimeout(resolve, milliseconds));
    log.running -= 1;
  };
  return { log, work };
}

it('a burst of requests is one run', async () => {
  const { log, work } = slowWork(5);
  const refresher = new Refresher(work, 100);
  for (let i = 0; i < 20; i++) refresher.request();
  await vi.advanceTimersByTimeAsync(99);
  expect(log.runs).toBe(0);
  await vi.advanceTimersByTimeAsync(500);
  expect(log.runs).toBe(1);
});

it('begins eager work at once after a time of quiet, and a burst is still one run more', async () => {
  const { log, work } = slowWork(5);
  const refresher = new Refresher(work, 100, true);
  refresher.request();
  refresher.request();
  await vi.advanceTimersByTimeAsync(1);
  expect(log.runs).toBe(1);
  for (let i = 0; i < 20; i++) {
    refresher.request();
    await vi.advanceTimersByTimeAsync(4);
  }
  expect(log.runs).toBe(1);
  await vi.advanceTimersByTimeAsync(500);
  expect(log.runs).toBe(2);
  refresher.request();
  await vi.advanceTimersByTimeAsync(1);
  expect(log.runs).toBe(3);
});

it('never runs twice at a time, and once more for what was asked meanwhile', async () => {
  const { log, work } = slowWork(300);
  const refresher = new Refresher(work, 10);
  refresher.now();
  await vi.advanceTimersByTimeAsync(50);
  refresher.request();
  refresher.now();
  refresher.request();
  await vi.advanceTimersByTimeAsync(2_000);
  expect(log).toMatchObject({ runs: 2, most: 1 });
});

it('waits longer where the work takes long', async () => {
  const { log, work } = slowWork(1_000);
  const refresher = new Refresher(work, 10);
  refresher.now();
  await vi.advanceTimersByTimeAsync(1_000);
  refresher.request();
  await vi.advanceTimersByTimeAsync(900);
  expect(log.runs).toBe(1);
  await vi.advanceTimersByTimeAsync(200);
  expect(log.runs).toBe(2);
});

it('goes on after work that failed', async () => {
  let runs = 0;
  const failures: unknown[] = [];
  const noteFailure = (reason: unknown) => void failures.push(reason);
  process.on('unhandledRejection', noteFailure);
  const refresher = new Refresher(async () => {
    runs += 1;
    if (runs === 1) throw new Error('first');
  }, 10);
  refresher.now();
  await vi.advanceTimersByTimeAsync(20);
  refresher.request();
  await vi.advanceTimersByTimeAsync(200);
  vi.useRealTimers();
  await new Promise((resolve) => setTimeout(resolve, 5));
  process.off('unhandledRejection', noteFailure);
  expect(runs).toBe(2);
  expect(failures).toHaveLength(1);
});
