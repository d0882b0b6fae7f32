/**
 * office.js 1.1.110 types Excel.run's mergeUndoGroup but does not send it to the host, so this (loaded right after office.js)
 * notices the option and tells the workbench where such a run begins and ends.
 */
import { doorOf } from '../door';

const door = doorOf(window);

interface RunOptions {
  readonly mergeUndoGroup?: boolean;
}

const isMerged = (options: unknown): boolean =>
  typeof options === 'object' && options !== null && (options as RunOptions).mergeUndoGroup === true;

if (door)
  void Office.onReady(() => {
    const run = Excel.run as (...args: unknown[]) => Promise<unknown>;
    const withUndoGroup = async (...args: unknown[]) => {
      if (!isMerged(args[0])) return run(...args);
      const endUndoStep = door.beginUndoStep();
      try {
        return await run(...args);
      } finally {
        endUndoStep();
      }
    };
    Object.assign(Excel, { run: withUndoGroup });
  });
