import type { ICellData } from '@univerjs/core';
import type { Area, CellValue } from '../../host/workbook/grid';
import type { XlsxSheet, XlsxWorkbook } from '../../xlsx/xlsxWorkbook';
import type { UniverGrid } from '../grid/univerGrid';
import { keptPartsOf, type KeptParts } from './keptParts';
import { lookFromData, type WorkbookData } from './lookFromData';

/** The workbook as it stands in the spreadsheet, with what its file held besides. */
export function xlsxFromGrid(grid: UniverGrid): XlsxWorkbook {
  const snapshot: WorkbookData = grid.facade.save();
  const ids = grid.sheetIds();
  const nameOf = (id: string) => grid.sheetName(id);
  return {
    sheets: ids.map((id) => sheetOf(grid, id, snapshot)),
    names: grid.definedNames().map(({ name, formula, sheetId }) => ({
      name,
      formula,
      ...(sheetId && ids.includes(sheetId) ? { sheet: nameOf(sheetId) } : {}),
    })),
    settings: grid.readSettings(),
    notes: [],
  };
}

function sheetOf(grid: UniverGrid, id: string, snapshot: WorkbookData): XlsxSheet {
  const kept = keptPartsOf(snapshot.sheets[id]?.custom);
  const area = grid.usedArea(id, true);
  const values = area ? grid.values(id, area) : [];
  return {
    name: grid.sheetName(id),
    visibility: visibilityOf(grid, id, kept),
    isProtected: grid.isProtected(id),
    area,
    formulas: area ? typedFormulas(grid, id, area) : [],
    values,
    numberFormats: area ? grid.numberFormats(id, area) : [],
    spills: [...singleArrays(snapshot, id), ...grid.spills(id)].map((spill) => ({ ...spill, isDynamic: true })),
    tables: kept?.tables ?? [],
    merged: grid.mergedAreas(id),
    look: lookFromData(snapshot, id),
  };
}

/** Array formulas of the file: one that fills a single cell would else be calculated for its own row only. */
function singleArrays(snapshot: WorkbookData, id: string): { area: Area }[] {
  const rows = Object.entries((snapshot.sheets[id]?.cellData ?? {}) as Record<string, Record<string, ICellData>>);
  return rows.flatMap(([row, cells]) =>
    Object.entries(cells ?? {}).flatMap(([column, cell]) =>
      cell?.custom?.isArray
        ? [{ area: { row: Number(row), column: Number(column), rowCount: 1, columnCount: 1 } }]
        : [],
    ),
  );
}

/** Very hidden sheets stay so while they are hidden at all. */
function visibilityOf(grid: UniverGrid, id: string, kept: KeptParts | null): XlsxSheet['visibility'] {
  const now = grid.sheetVisibility(id);
  return now === 'Hidden' && kept?.visibility === 'VeryHidden' ? 'VeryHidden' : now;
}

/** Text that looks like a formula, also where another cell's formula puts it, is told apart by an apostrophe. */
function typedFormulas(grid: UniverGrid, id: string, area: Area): CellValue[][] {
  const isOwnFormula = (row: number, column: number) => {
    const cell = grid.univer.sheet(id).getCellRaw(row, column);
    return Boolean(cell?.f || cell?.si);
  };
  return grid
    .formulas(id, area)
    .map((row, i) =>
      row.map((formula, j) =>
        typeof formula === 'string' && /^[=']/.test(formula) && !isOwnFormula(area.row + i, area.column + j)
          ? `'${formula}`
          : formula,
      ),
    );
}
