/** One thread of `npm run fuzz`: runs every so manieth batch, and counts its calls where the watching thread sees them. */
import { parentPort, workerData } from 'node:worker_threads';

const { address, name, course, first, step, last, place } = workerData;
const { runBatch, subjectOf, targets } = await import(address);
const target = targets.find((each) => each.name === name);
const current = new Int32Array(place);

for (let batch = first; batch < last; batch += step) {
  Atomics.store(current, 0, batch);
  Atomics.store(current, 1, 0);
  const slowest = { milliseconds: 0, subject: subjectOf(target, batch, course), batch };
  const failure = await runBatch(target, batch, course, {
    begin: () => void Atomics.add(current, 1, 1),
    end: (milliseconds) => void (slowest.milliseconds = Math.max(slowest.milliseconds, milliseconds)),
  });
  parentPort.postMessage({ failure, slowest });
}
