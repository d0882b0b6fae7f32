import { sharedForm, type SharedForm } from '../formulas/share/sharedForm';
import type { Area } from '../formulas/area';
import type { CellValue } from '../sheets/sheetCells';
import type { XlsxSheet, XlsxWorkbook } from './xlsxWorkbook';

/** How many TURNOVER formulas became what. */
export interface PlainCounts {
  formulas: number;
  values: number;
  /** Left as they were: not resolved, blocked or still calculating. */
  kept: number;
}

/** A copy of the workbook that needs no add-in: TURNOVER formulas are plain ones, or values where there are none. */
export function plainCopy(workbook: XlsxWorkbook): { readonly workbook: XlsxWorkbook; readonly counts: PlainCounts } {
  const counts: PlainCounts = { formulas: 0, values: 0, kept: 0 };
  return { workbook: { ...workbook, sheets: workbook.sheets.map((sheet) => plainSheet(sheet, counts)) }, counts };
}

function plainSheet(sheet: XlsxSheet, counts: PlainCounts): XlsxSheet {
  const { area, values } = sheet;
  if (!area) return sheet;
  const formulas = sheet.formulas.map((row) => [...row]);
  const spillAt = new Map(sheet.spills.map((spill) => [`${spill.area.row},${spill.area.column}`, spill]));
  const replaced = new Set<string>();
  sheet.formulas.forEach((row, i) =>
    row.forEach((formula, j) => {
      if (typeof formula !== 'string' || !formula.startsWith('=')) return;
      const key = `${area.row + i},${area.column + j}`;
      const { rowCount, columnCount } = spillAt.get(key)?.area ?? { rowCount: 1, columnCount: 1 };
      const results = values.slice(i, i + rowCount).map((cells) => cells.slice(j, j + columnCount));
      const form = sharedForm(formula, results, 'plain');
      if (!form) return;
      if (form.kind === 'kept') return void counts.kept++;
      if (form.kind === 'value') counts.values++;
      else counts.formulas++;
      replaced.add(key);
      put(formulas, { row: i, column: j, rowCount, columnCount }, cellsOf(form, results));
    }),
  );
  const spills = sheet.spills.filter((spill) => !replaced.has(`${spill.area.row},${spill.area.column}`));
  return { ...sheet, formulas, spills };
}

function cellsOf(form: Exclude<SharedForm, { kind: 'kept' }>, results: CellValue[][]): CellValue[][] {
  if (form.kind === 'formula') return [[form.formula]];
  if (form.kind === 'block') return form.cells;
  return results.map((row) =>
    row.map((value) => (typeof value === 'string' && /^[=']/.test(value) ? `'${value}` : value)),
  );
}

function put(formulas: CellValue[][], { row, column }: Area, cells: readonly (readonly CellValue[])[]): void {
  cells.forEach((line, i) =>
    line.forEach((cell, j) => {
      const target = formulas[row + i];
      if (target) target[column + j] = cell;
    }),
  );
}
