import type { CellValue } from '../../src/excel/area';
import type { WorkbookCells } from '../../src/excel/workbookCells';
import type { SheetCells } from '../../src/sheets/sheetCells';

/** A cell as text: "=formula → value", or what stands in it. */
export type Written = CellValue | { readonly formula: string; readonly value: CellValue };

export const gives = (formula: string, value: CellValue): Written => ({ formula, value });

type Calculated = Extract<Written, object>;

const isFormula = (cell: Written): cell is Calculated => typeof cell === 'object';

/** A sheet whose cells begin at A1. */
export function sheetFrom(name: string, rows: readonly (readonly Written[])[]): SheetCells {
  const columnCount = Math.max(...rows.map((row) => row.length));
  const filled = rows.map((row) => Array.from({ length: columnCount }, (_, i): Written => row[i] ?? ''));
  return {
    id: `id of ${name}`,
    name,
    area: { row: 0, column: 0, rowCount: rows.length, columnCount },
    formulas: filled.map((row) => row.map((cell) => (isFormula(cell) ? cell.formula : cell))),
    values: filled.map((row) => row.map((cell) => (isFormula(cell) ? cell.value : cell))),
  };
}

export const workbookFrom = (...sheets: SheetCells[]): WorkbookCells => ({
  sheets,
  tooLarge: [],
  limit: undefined,
  names: { method: null, limit: null },
  around: { tables: [], definedNames: [], ignored: [], tinyBase: null },
});
