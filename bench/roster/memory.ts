/**
 * How much memory ROSTER.TABLE takes beside its input: everything it allocates, on V8's heap and in array buffers, its result
 * included. The call runs in a process of its own whose heap for young objects is so large that nothing is collected meanwhile,
 * so that the growth is what was allocated, and no less than the most that was held at any time.
 */
import { runAlone } from './alone';

export interface Growth {
  readonly bytes: number;
  /** Collections during the call: with any, the growth says less. */
  readonly collections: number;
}

export const growthOfTable = (size: number) =>
  runAlone<Growth>('tableAlone', {
    args: [String(size)],
    flags: ['--expose-gc', '--min-semi-space-size=256', '--max-semi-space-size=256'],
  });
