/**
 * office.js 1.1.110 types Excel.run's mergeUndoGroup but does not send it to the host, so this stands in front of Excel.run,
 * notices the option, and tells where such a run begins and ends.
 */
export function mergedUndo(
  run: (...args: unknown[]) => Promise<unknown>,
  beginUndoGroup: () => () => void,
): (...args: unknown[]) => Promise<unknown> {
  return async (...args) => {
    if (!isMerged(args[0])) return run(...args);
    const endUndoGroup = beginUndoGroup();
    try {
      return await run(...args);
    } finally {
      endUndoGroup();
    }
  };
}

const isMerged = (options: unknown): boolean =>
  typeof options === 'object' && options !== null && (options as { mergeUndoGroup?: unknown }).mergeUndoGroup === true;
