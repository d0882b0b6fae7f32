import type { Area, CellValue } from '../../src/excel/area';
import { referenceFrom } from '../../src/formulas/area';
import { sheetfulFrom, type Sheetful } from '../../src/sheets/sheetful';

/** Cells from A1 on; numbers are shown as they are, those given as "5%" are fractions shown as percentages. */
export function cellsFrom(rows: readonly (readonly CellValue[])[]): Sheetful {
  const columnCount = Math.max(...rows.map((row) => row.length));
  const filled = rows.map((row) => Array.from({ length: columnCount }, (_, i) => row[i] ?? ''));
  const isPercentage = (cell: CellValue) => typeof cell === 'string' && /^[\d.]+%$/.test(cell);
  return sheetfulFrom({
    area: { row: 0, column: 0, rowCount: rows.length, columnCount },
    values: filled.map((row) => row.map((cell) => (isPercentage(cell) ? parseFloat(String(cell)) / 100 : cell))),
    texts: filled.map((row) => row.map(String)),
  });
}

export const areaOf = (address: string): Area => referenceFrom(address)!.area;
