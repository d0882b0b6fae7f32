import type { AuditedSheet, Snapshot, TableFacts } from '../../audit/snapshot';
import { usualTinyBase } from '../../audit/snapshot';
import type { FormattedArea } from '../../excel/numberFormats';
import type { CellValue, SheetCells } from '../../sheets/sheetCells';
import { houseChoice } from '../house/houseMethod';
import type { CheckState } from '../state';

/** What the audit looks at, as Check has read it: all but the number formats. */
export function inputOf({ cells }: Pick<CheckState, 'cells'>, limit: number, tinyBase: number | null): Snapshot {
  const { sheets, names, around } = cells;
  return {
    sheets,
    tables: around.tables,
    names: around.definedNames,
    limit,
    houseMethod: houseChoice(names.method),
    tinyBase: tinyBase ?? around.tinyBase ?? usualTinyBase,
  };
}

/** Nothing that could change a finding has changed. */
export function isSameInput(a: Snapshot, b: Snapshot): boolean {
  return (
    a.limit === b.limit &&
    a.houseMethod === b.houseMethod &&
    a.tinyBase === b.tinyBase &&
    areSame(a.names, b.names, (x, y) => x.name === y.name && x.formula === y.formula) &&
    areSame(a.tables, b.tables, isSameTable) &&
    areSame(a.sheets, b.sheets, isSameSheet)
  );
}

const isSameTable = (a: TableFacts, b: TableFacts): boolean => JSON.stringify(a) === JSON.stringify(b);

const isSameSheet = (a: SheetCells, b: SheetCells): boolean =>
  a.id === b.id &&
  a.name === b.name &&
  JSON.stringify(a.area) === JSON.stringify(b.area) &&
  areSame(a.formulas, b.formulas, areSameCells) &&
  areSame(a.values, b.values, areSameCells);

const areSameCells = (a: readonly CellValue[], b: readonly CellValue[]): boolean => areSame(a, b, Object.is);

function areSame<T>(a: readonly T[], b: readonly T[], isSame: (x: T, y: T) => boolean): boolean {
  if (a.length !== b.length) return false;
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i] && !isSame(a[i], b[i])) return false;
  return true;
}

/** A sheet of so many cells is asked for all its formats; of a larger one only the columns of the formulas concerned. */
const fewCells = 20_000;
const cellsAtOnce = 20_000;

/**
 * The cells whose number formats the audit wants to see: whether a rate is shown as a percentage matters only where a formula
 * contains a hundred. A formula may also compare another cell of the sheet with it.
 */
export function* formattedAreas(sheets: readonly SheetCells[]): Generator<undefined, FormattedArea[]> {
  const areas: FormattedArea[] = [];
  for (const { id, area, formulas } of sheets) {
    /** The first and last row by column. */
    const found = new Map<number, [first: number, last: number]>();
    let looked = 0;
    for (const [i, line] of formulas.entries()) {
      for (let j = 0; j < line.length; j++) {
        if (!containsHundred(line[j])) continue;
        const rows = found.get(j);
        if (rows) rows[1] = i;
        else found.set(j, [i, i]);
      }
      looked += line.length;
      if (looked < cellsAtOnce) continue;
      yield;
      looked = 0;
    }
    if (found.size === 0) continue;
    if (area.rowCount * area.columnCount <= fewCells) areas.push({ sheetId: id, area });
    else
      for (const [column, [first, last]] of found)
        areas.push({
          sheetId: id,
          area: { row: area.row + first, column: area.column + column, rowCount: last - first + 1, columnCount: 1 },
        });
  }
  return areas;
}

const containsHundred = (formula: CellValue): boolean =>
  typeof formula === 'string' && formula.charCodeAt(0) === 61 && formula.includes('100');

/** The sheets with the formats that were read; each matrix has the shape of its area. */
export function withFormats(
  sheets: readonly SheetCells[],
  areas: readonly FormattedArea[],
  formats: readonly (readonly (readonly string[])[])[],
): AuditedSheet[] {
  return sheets.map((sheet) => {
    const parts = areas.flatMap(({ sheetId, area }, i) => (sheetId === sheet.id ? [{ area, read: formats[i] }] : []));
    if (parts.length === 0) return sheet;
    const numberFormats = Array.from({ length: sheet.area.rowCount }, () => new Array<string>());
    for (const { area, read } of parts)
      read.forEach((line, i) => {
        const row = numberFormats[area.row - sheet.area.row + i];
        const start = area.column - sheet.area.column;
        for (let column = row.length; column < start; column++) row[column] = '';
        line.forEach((format, j) => (row[start + j] = format));
      });
    return { ...sheet, numberFormats };
  });
}
