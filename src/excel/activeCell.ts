import { cellAddress, sheetColumnCount } from '../formulas/area';
import type { Separators } from '../formulas/separators';
import { patiently, supports, sync } from './run';
import { askSeparators } from './separators';

export interface ActiveCell {
  readonly sheet: string;
  /** Holds neither a value nor a formula. */
  readonly isEmpty: boolean;
  /** Where something can be written: the cell itself if it is empty, else the first one in its row beyond everything on the sheet. */
  readonly target: string;
  /** What is typed between arguments and before decimals in this Excel. */
  readonly separators: Separators;
}

/** The cell that typing goes to; null where this Excel cannot tell, or where none is selected. */
export async function readActiveCell(): Promise<ActiveCell | null> {
  if (!supports('1.7')) return null;
  return patiently(async (context) => {
    const cell = context.workbook.getActiveCell().load('rowIndex,columnIndex,values,formulas');
    const sheet = cell.worksheet.load('name');
    const used = cell.worksheet.getUsedRangeOrNullObject(true).load('columnIndex,columnCount');
    const separators = askSeparators(context);
    await sync(context);
    const isEmpty = cell.values[0][0] === '' && cell.formulas[0][0] === '';
    const free = isEmpty || used.isNullObject ? cell.columnIndex : used.columnIndex + used.columnCount;
    return {
      sheet: sheet.name,
      isEmpty,
      target: cellAddress(cell.rowIndex, Math.min(free, sheetColumnCount - 1)),
      separators: separators(),
    };
  });
}
