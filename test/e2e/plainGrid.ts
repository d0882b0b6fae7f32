import type { CellValue } from '../../src/host/workbook/grid';
import { columnLetters, type SheetCell } from '../formulas/sheetCells';
import type { OpenWorkbench } from './browser';

/** A cell with its row and column, from 0. */
export type PlacedCell = readonly [number, number, SheetCell];

/** The empty sheet of the workbench as a place to calculate on. */
export class PlainGrid {
  private writtenRows = 0;

  constructor(private readonly workbench: OpenWorkbench) {}

  /** Writes these cells at their places, blank all others, and waits for the calculation; then all values. */
  async calculated(cells: readonly PlacedCell[], width = 60): Promise<CellValue[][]> {
    const lastRow = cells.reduce((last, [row]) => Math.max(last, row + 1), 0);
    const rowCount = Math.max(this.writtenRows, lastRow) + 15;
    this.writtenRows = lastRow + 15;
    const sheet = Array.from({ length: rowCount }, () => new Array<CellValue>(width).fill(''));
    for (const [row, column, cell] of cells) sheet[row][column] = cell ?? '';
    await this.workbench.page.evaluate(
      ({ rows, columnCount }) => {
        const { grid } = window.workbench!;
        grid.write(grid.activeSheetId(), { row: 0, column: 0, rowCount: rows.length, columnCount }, rows);
      },
      { rows: sheet, columnCount: width },
    );
    await this.workbench.settle();
    return this.workbench.cellValues(`A1:${columnLetters(width - 1)}${rowCount}`);
  }
}
