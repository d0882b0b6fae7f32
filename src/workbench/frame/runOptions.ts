/** Loaded right after office.js: gives Excel.run the undo groups that this version of office.js keeps to itself. */
import { mergedUndo } from '../../host/protocol/mergedUndo';
import { doorOf } from '../door';

const door = doorOf(window);

if (door)
  void Office.onReady(() => {
    const run = Excel.run as (...args: unknown[]) => Promise<unknown>;
    Object.assign(Excel, { run: mergedUndo(run, () => door.beginUndoGroup(window)) });
  });
