/** What the threads of `npm run fuzz` need, in one bundle. */
export { callsPerBatch, inputOf, runBatch, subjectOf } from './batches';
export { targets } from './targets';
