/** Worker threads that make the calls, and a watch over them: a call that does not come back ends its thread, not the run. */
import { Worker } from 'node:worker_threads';

const workerFile = new URL('worker.mjs', import.meta.url);
/** Of the processor's time, so that a busy machine makes no call late; and by the clock, for one that only waits. */
const mostWork = 10;
const longestWait = 300;
const watchEvery = 250;
const memoryLimit = 2_048;
/** More of the same would only bury the first. */
const mostFailures = 25;

/**
 * @param {{ address: string, target: object, course: object, batches: [number, number], threads: number }} work
 * @param {(failure: object) => void} report
 */
export async function fuzzTarget(work, report) {
  const { callsPerBatch } = await import(work.address);
  const tally = { batches: 0, failures: 0, slowest: { milliseconds: 0 } };
  const note = (failure) => {
    tally.failures += 1;
    report(failure);
  };
  const [first, last] = work.batches;
  const step = Math.min(work.threads, last - first);
  await Promise.all(Array.from({ length: step }, (_, i) => runThread(work, first + i, step, tally, note)));
  return { ...tally, calls: tally.batches * callsPerBatch };
}

/** Goes on behind the batch in which a thread was lost. */
async function runThread(work, first, step, tally, note) {
  for (let next = first; next < work.batches[1] && tally.failures < mostFailures;) {
    const lost = await runUntilLost(work, next, step, tally, note);
    if (!lost) return;
    note(lost);
    next = lost.batch + step;
  }
}

function runUntilLost({ address, target, course, batches }, first, step, tally, note) {
  return new Promise((resolve) => {
    const place = new SharedArrayBuffer(8);
    const current = new Int32Array(place);
    const workerData = { address, name: target.name, course, first, step, last: batches[1], place };
    const resourceLimits = { maxOldGenerationSizeMb: memoryLimit };
    const worker = new Worker(workerFile, { workerData, resourceLimits });
    let isOver = false;
    const finish = async (fault) => {
      if (isOver) return;
      isOver = true;
      clearInterval(watch);
      await worker.terminate();
      resolve(fault && (await lostCall(address, target, course, current, fault)));
    };
    const watch = watchOver(current, step, () => finish(`no answer after ${mostWork} s of work`));
    worker.on('message', ({ failure, slowest }) => {
      tally.batches += 1;
      if (slowest.milliseconds > tally.slowest.milliseconds) tally.slowest = slowest;
      if (failure) note(failure);
      if (tally.failures >= mostFailures) void finish(undefined);
    });
    worker.once('error', (error) => finish(`the thread ended: ${error.message}`));
    worker.once('exit', () => finish(undefined));
  });
}

/** Calls back when the same call has been running for too long; all threads together have then worked that long each. */
function watchOver(current, threads, late) {
  let seen = '';
  let since = { work: 0, clock: 0 };
  return setInterval(() => {
    const now = `${Atomics.load(current, 0)}.${Atomics.load(current, 1)}`;
    const { user, system } = process.cpuUsage();
    const spent = { work: (user + system) / 1e6, clock: performance.now() / 1000 };
    // No call yet: the thread is still starting.
    if (now !== seen || Atomics.load(current, 1) === 0) since = spent;
    else if (spent.work - since.work > mostWork * threads || spent.clock - since.clock > longestWait) late();
    seen = now;
  }, watchEvery);
}

async function lostCall(address, target, course, current, fault) {
  const { inputOf, subjectOf } = await import(address);
  const batch = Atomics.load(current, 0);
  const subject = subjectOf(target, batch, course);
  return { batch, subject, fault, input: inputOf(target, batch, Atomics.load(current, 1), course) };
}
