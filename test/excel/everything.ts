import { parseArea } from '../../src/host/workbook/address';
import type { OfficeHost } from '../host/officeHost';

const looked = parseArea('A1:Z90');

/** All that a workbook holds and a careless write could change, cell by cell. */
export function everything({ grid }: OfficeHost) {
  const sheets = grid.sheetIds().map((id) => {
    const sheet = grid.sheet(id);
    return {
      name: sheet.name,
      visibility: sheet.visibility,
      protection: sheet.protection,
      rules: grid.rules(id),
      merged: grid.mergedAreas(id),
      hiddenRows: [...sheet.hiddenRows],
      tables: grid.tables(id),
      cells: Object.fromEntries(
        sheet
          .read(looked, (cell, row, column) => [
            `${row} ${column}`,
            cell && [
              cell.formula ?? null,
              cell.value,
              cell.numberFormat ?? 'General',
              cell.fill,
              cell.fontColor,
              cell.bold,
              cell.validation,
              cell.unlocked,
            ],
          ])
          .flat()
          .filter(([, cell]) => cell && JSON.stringify(cell) !== JSON.stringify(blank)),
      ) as Record<string, unknown>,
    };
  });
  return { sheets, names: grid.definedNames(), selection: grid.selection() };
}

/** What a cell is listed as that nobody has touched; such are left out. */
export const blank: readonly unknown[] = [null, '', 'General', undefined, undefined, undefined, undefined, undefined];

export type Everything = ReturnType<typeof everything>;

/** The same without some cells of a sheet, by row and column. */
export function apartFrom(all: Everything, sheet: string, cells: readonly string[]): Everything {
  return {
    ...all,
    sheets: all.sheets.map((each) =>
      each.name === sheet
        ? { ...each, cells: Object.fromEntries(Object.entries(each.cells).filter(([at]) => !cells.includes(at))) }
        : each,
    ),
  };
}

export const withoutSheet = (all: Everything, name: string): Everything => ({
  ...all,
  sheets: all.sheets.filter((sheet) => sheet.name !== name),
});
