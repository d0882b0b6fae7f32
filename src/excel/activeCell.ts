import { cellAddress, sheetColumnCount } from '../formulas/area';
import { patiently, supports, sync } from './run';

export interface ActiveCell {
  readonly sheet: string;
  /** Holds neither a value nor a formula. */
  readonly isEmpty: boolean;
  /** Where something can be written: the cell itself if it is empty, else the first one in its row beyond everything on the sheet. */
  readonly target: string;
  /** What is typed between arguments and before decimals in this Excel. */
  readonly separators: { readonly list: string; readonly decimal: string };
}

/** The cell that typing goes to; null where this Excel cannot tell, or where none is selected. */
export async function readActiveCell(): Promise<ActiveCell | null> {
  if (!supports('1.7')) return null;
  return patiently(async (context) => {
    const { workbook } = context;
    const cell = workbook.getActiveCell().load('rowIndex,columnIndex,values,formulas');
    const sheet = cell.worksheet.load('name');
    const used = cell.worksheet.getUsedRangeOrNullObject(true).load('columnIndex,columnCount');
    if (supports('1.11')) workbook.application.load('decimalSeparator');
    await sync(context);
    const decimal = supports('1.11') ? workbook.application.decimalSeparator : '.';
    const isEmpty = cell.values[0][0] === '' && cell.formulas[0][0] === '';
    const free = isEmpty || used.isNullObject ? cell.columnIndex : used.columnIndex + used.columnCount;
    return {
      sheet: sheet.name,
      isEmpty,
      target: cellAddress(cell.rowIndex, Math.min(free, sheetColumnCount - 1)),
      // Excel does not tell the list separator; Windows has the semicolon wherever the comma separates decimals.
      separators: { list: decimal === ',' ? ';' : ',', decimal },
    };
  });
}
