import { notImplemented } from '../protocol/hostError';
import { excelRowCount } from './address';
import type { SheetRange } from './range';

/** true or false if all rows agree, else null; by hand or by a filter. */
export function rowHidden({ grid, sheet, area }: SheetRange): boolean | null {
  const last = Math.min(area.row + area.rowCount, area.rowCount === excelRowCount ? usedRows(sheet) : excelRowCount);
  let isHidden: boolean | undefined;
  for (let row = area.row; row < last; row++) {
    const each = grid.isRowHidden?.(sheet.id, row) ?? false;
    if (isHidden !== undefined && each !== isHidden) return null;
    isHidden = each;
  }
  return isHidden ?? false;
}

/** Nobody hides the million rows below. */
const usedRows = (sheet: SheetRange['sheet']): number => {
  const used = sheet.grid.usedArea(sheet.id, false);
  return used ? used.row + used.rowCount + 1 : 1;
};

export function hideRows(range: SheetRange, hidden: boolean): void {
  const { grid, sheet, area } = range;
  if (!grid.setRowsHidden) throw notImplemented('setting Range.rowHidden of this grid');
  range.refuseIfProtected();
  grid.setRowsHidden(sheet.id, area, Boolean(hidden));
}
