import type { IRange } from '@univerjs/core';
import type { Area } from '../../host/workbook/grid';

/** Excel counts rows and columns, Univer names the last ones. */
export const rangeFromArea = (area: Area): IRange => ({
  startRow: area.row,
  startColumn: area.column,
  endRow: area.row + area.rowCount - 1,
  endColumn: area.column + area.columnCount - 1,
});

export const areaFromRange = (range: IRange): Area => ({
  row: range.startRow,
  column: range.startColumn,
  rowCount: range.endRow - range.startRow + 1,
  columnCount: range.endColumn - range.startColumn + 1,
});

/** The smallest area around all positions given to `add`; null before the first. */
export class BoundingArea {
  private top = Infinity;
  private left = Infinity;
  private bottom = -1;
  private right = -1;

  add(row: number, column: number): void {
    if (row < this.top) this.top = row;
    if (column < this.left) this.left = column;
    if (row > this.bottom) this.bottom = row;
    if (column > this.right) this.right = column;
  }

  get area(): Area | null {
    if (this.bottom < 0) return null;
    return {
      row: this.top,
      column: this.left,
      rowCount: this.bottom - this.top + 1,
      columnCount: this.right - this.left + 1,
    };
  }
}
