import type { Area } from '../formulas/area';
import { filledArea, rateAreas } from '../formulas/rateCells';
import { rateFormulaFrom, type RateFormula } from '../formulas/rateFormula';
import { mentionsTurnover } from '../formulas/turnoverCall';
import { remembered } from '../sheets/remembered';
import type { CellValue, SheetCells } from '../sheets/sheetCells';
import { isOverLimit } from '../turnover/comparison';
import { isFilledOn, rateResults, type RateResult } from './rateResults';

/** A value over the limit. */
export interface Finding extends Omit<RateResult, 'formulaAt'> {
  readonly sheetId: string;
  readonly sheet: string;
  readonly formula: string;
  readonly source: RateFormula;
}

/** Cells with rates on one sheet, in the same scale. */
export interface RateArea {
  readonly sheetId: string;
  readonly area: Area;
  readonly scale: 1 | 100;
}

export interface CheckedWorkbook {
  readonly formulaCount: number;
  /** Sheets on which those formulas are. */
  readonly sheetCount: number;
  readonly findings: readonly Finding[];
  readonly rateAreas: readonly RateArea[];
  readonly errorCount: number;
  readonly stuckCount: number;
  readonly tooLarge: readonly string[];
}

/** The sheets of a workbook, and the names of those which were left out because of their size. */
export interface ReadSheets {
  readonly sheets: readonly SheetCells[];
  readonly tooLarge: readonly string[];
}

/** Every result of a TURNOVER rate function in the workbook, held against a limit (1 is 100%). */
export function checkWorkbook({ sheets, tooLarge }: ReadSheets, limit: number): CheckedWorkbook {
  const checks = sheets.map((sheet) => checkSheet(sheet, limit));
  const total = (count: (check: SheetCheck) => number) => checks.reduce((sum, check) => sum + count(check), 0);
  return {
    formulaCount: total(({ formulaCount }) => formulaCount),
    sheetCount: checks.filter(({ formulaCount }) => formulaCount > 0).length,
    findings: checks.flatMap(({ findings }) => findings),
    rateAreas: checks.flatMap(({ rateAreas: areas }) => areas),
    errorCount: total(({ errorCount }) => errorCount),
    stuckCount: total(({ stuckCount }) => stuckCount),
    tooLarge,
  };
}

type SheetCheck = Omit<CheckedWorkbook, 'sheetCount' | 'tooLarge'>;

interface RateCell {
  readonly row: number;
  readonly column: number;
  readonly formula: string;
  readonly source: RateFormula;
  readonly value: CellValue;
}

function checkSheet(sheet: SheetCells, limit: number): SheetCheck {
  const cells = rateCellsOf(sheet);
  const shown = cells.map(({ value }) => value);
  return {
    formulaCount: cells.length,
    findings: cells.flatMap((cell) => findingsOf(cell, sheet, limit)),
    rateAreas: mergedAreas(sheet, cells),
    errorCount: shown.filter((value) => /^#(?!NAME\?)/.test(String(value))).length,
    stuckCount: shown.filter((value) => value === '#NAME?').length,
  };
}

/** A workbook may hold far more different formulas than headings. */
const rateIn = remembered(rateFormulaFrom, 50_000);

/** The formulas of rates in reading order; a formula echoed in the cells it fills counts once. */
function rateCellsOf(sheet: SheetCells): RateCell[] {
  const { area, formulas, values } = sheet;
  const cells: RateCell[] = [];
  const filled = new Map<string, string>();
  formulas.forEach((line, i) =>
    line.forEach((formula, j) => {
      if (!mentionsTurnover(formula)) return;
      const [row, column] = [area.row + i, area.column + j];
      if (filled.get(`${row},${column}`) === formula) return;
      const source = rateIn(formula);
      if (!source) return;
      cells.push({ row, column, formula, source, value: values[i][j] });
      if (source.isSpilled)
        eachCell(filledArea(source, row, column, isFilledOn(sheet)), area, (r, c) => filled.set(`${r},${c}`, formula));
    }),
  );
  return cells;
}

function eachCell(wanted: Area, within: Area, visit: (row: number, column: number) => void): void {
  const lastRow = Math.min(wanted.row + wanted.rowCount, within.row + within.rowCount);
  const lastColumn = Math.min(wanted.column + wanted.columnCount, within.column + within.columnCount);
  for (let row = wanted.row; row < lastRow; row++)
    for (let column = wanted.column; column < lastColumn; column++) visit(row, column);
}

const findingsOf = (cell: RateCell, sheet: SheetCells, limit: number): Finding[] =>
  rateResults(cell.source, cell, sheet)
    .filter(({ rate }) => isOverLimit(rate, limit))
    .map(({ row, column, rate, line, columnInResult }) => ({
      sheetId: sheet.id,
      sheet: sheet.name,
      row,
      column,
      rate,
      formula: cell.formula,
      source: cell.source,
      line,
      columnInResult,
    }));

/** The rate cells of a sheet in as few rectangles as columns of copied formulas allow. */
function mergedAreas(sheet: SheetCells, cells: readonly RateCell[]): RateArea[] {
  const areas = cells.flatMap(({ source, row, column }) =>
    rateAreas(source, row, column, sheet.area, isFilledOn(sheet)).map((area) => ({ area, scale: source.scale })),
  );
  const columns = merged(
    areas.sort((a, b) => a.area.column - b.area.column || a.area.row - b.area.row),
    ({ area: a }, { area: b }) =>
      a.column === b.column && a.columnCount === b.columnCount && a.row + a.rowCount === b.row,
    (a, b) => ({ ...a, rowCount: a.rowCount + b.rowCount }),
  );
  const blocks = merged(
    columns.sort((a, b) => a.area.row - b.area.row),
    ({ area: a }, { area: b }) => a.row === b.row && a.rowCount === b.rowCount && a.column + a.columnCount === b.column,
    (a, b) => ({ ...a, columnCount: a.columnCount + b.columnCount }),
  );
  return blocks.map(({ area, scale }) => ({ sheetId: sheet.id, area, scale }));
}

interface Scaled {
  readonly area: Area;
  readonly scale: 1 | 100;
}

function merged(
  sorted: readonly Scaled[],
  isNext: (a: Scaled, b: Scaled) => boolean,
  join: (a: Area, b: Area) => Area,
): Scaled[] {
  const result: Scaled[] = [];
  for (const each of sorted) {
    const last = result[result.length - 1];
    if (last && last.scale === each.scale && isNext(last, each))
      result[result.length - 1] = { ...last, area: join(last.area, each.area) };
    else result.push(each);
  }
  return result;
}
