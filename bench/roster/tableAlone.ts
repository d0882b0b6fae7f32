/** A process that calls ROSTER.TABLE once warmed up, on as many rows as its argument says, and prints how its memory grew. */
import { PerformanceObserver } from 'node:perf_hooks';
import { table } from './calls';
import { staffOf } from './staff';

declare const gc: () => void;

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));
const bytesInUse = () => {
  const { heapUsed, external } = process.memoryUsage(); // external includes the array buffers
  return heapUsed + external;
};

const small = staffOf(1000);
for (let warmUp = 0; warmUp < 200; warmUp++) table(small);
const staff = staffOf(Number(process.argv[2]));
for (let time = 0; time < 3; time++) {
  gc();
  await pause(100); // what array buffers held is counted as free a while later
}

let collections = 0;
const observer = new PerformanceObserver((list) => (collections += list.getEntries().length));
observer.observe({ entryTypes: ['gc'] });
const before = bytesInUse();
const result = table(staff);
const bytes = bytesInUse() - before;
await pause(100);
observer.disconnect();
if (!Array.isArray(result)) throw new Error('There is no table.');
process.stdout.write(JSON.stringify({ bytes, collections }));
