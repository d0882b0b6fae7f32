import type { ICellData, IWorkbookData } from '@univerjs/core';
import { areaFromRange } from '../../src/workbench/grid/areas';
import { lookFromData } from '../../src/workbench/files/lookFromData';
import type { XlsxSheet, XlsxSpill } from '../../src/xlsx/xlsxWorkbook';
import { Calculation, spillKey } from '../../test/calculated/calculation';
import type { Value } from '../../test/calculated/values';

type Cells = Record<number, Record<number, ICellData | undefined> | undefined>;
type Row = readonly Value[];

/** Some sheets of a workbook for the page, calculated, as an .xlsx file holds them. */
export function calculatedSheets(data: IWorkbookData, ids: readonly string[]): XlsxSheet[] {
  const sources = Object.fromEntries(
    ids.map((id) => [data.sheets[id].name!, rowsOf((data.sheets[id].cellData ?? {}) as Cells)]),
  );
  const calculation = new Calculation({ sheets: sources, tables: [], names: {} });
  return ids.map((id) => sheetFrom(data, id, sources[data.sheets[id].name!], calculation));
}

/** Formulas with their "=", constants as they are. */
function rowsOf(cells: Cells): Row[] {
  const last = (keys: object) => Math.max(-1, ...Object.keys(keys).map(Number));
  const columnCount = Math.max(0, ...Object.values(cells).map((row) => last(row ?? {}) + 1));
  return Array.from({ length: last(cells) + 1 }, (_, row) =>
    Array.from({ length: columnCount }, (_unused, column) => contentOf(cells[row]?.[column])),
  );
}

const booleanType = 3;

const contentOf = (cell: ICellData | undefined): Value =>
  cell?.f ?? (cell?.t === booleanType ? cell.v === 1 : (cell?.v ?? null));

function sheetFrom(data: IWorkbookData, id: string, source: readonly Row[], calculation: Calculation): XlsxSheet {
  const sheet = data.sheets[id];
  const name = sheet.name!;
  const spills = spillsOf(name, source, calculation);
  const rowCount = Math.max(source.length, ...spills.map(({ area }) => area.row + area.rowCount));
  const columnCount = Math.max(source[0]?.length ?? 0, ...spills.map(({ area }) => area.column + area.columnCount));
  const over = <T>(read: (row: number, column: number) => T) =>
    Array.from({ length: rowCount }, (_, row) =>
      Array.from({ length: columnCount }, (_unused, column) => read(row, column)),
    );
  const valueAt = (row: number, column: number) => calculation.valueAt(name, row, column) ?? '';
  const look = lookFromData(data, id);
  const formats = new Map(look.styles.map(({ row, column, style }) => [`${row},${column}`, style.numFmt]));
  return {
    name,
    visibility: 'Visible',
    isProtected: false,
    area: rowCount > 0 && columnCount > 0 ? { row: 0, column: 0, rowCount, columnCount } : null,
    formulas: over((row, column) => source[row]?.[column] ?? valueAt(row, column)),
    values: over(valueAt),
    numberFormats: over((row, column) => formats.get(`${row},${column}`) ?? 'General'),
    spills,
    tables: [],
    merged: (sheet.mergeData ?? []).map(areaFromRange),
    look,
  };
}

function spillsOf(name: string, source: readonly Row[], calculation: Calculation): XlsxSpill[] {
  return source.flatMap((cells, row) =>
    cells.flatMap((_cell, column) => {
      calculation.valueAt(name, row, column);
      const size = calculation.spills.get(spillKey(name, row, column));
      if (!size) return [];
      const [rowCount, columnCount] = size;
      return [{ area: { row, column, rowCount, columnCount }, isDynamic: true }];
    }),
  );
}
