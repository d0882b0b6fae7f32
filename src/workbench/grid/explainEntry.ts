import type { FUniver } from '@univerjs/core/facade';
import type {} from '@univerjs/ui/facade';

/** As manifest.xml names them. */
const functionName = 'explainFormula';
const controlId = 'Turnover.ExplainButton';

/** The entry which the manifest adds to Excel's context menu of a cell, in that of the grid. */
export function addExplainEntry(
  api: FUniver,
  title: string,
  runCommand: (functionName: string, controlId: string) => Promise<unknown>,
): void {
  const action = () => void runCommand(functionName, controlId);
  api
    .createMenu({ id: 'turnover.explain-formula', title, action, order: -1 })
    .appendTo(['contextMenu.mainArea', 'contextMenu.others']);
}
