import { CellValueType, type ICellData, type IRange } from '@univerjs/core';
import { SetRangeValuesCommand } from '@univerjs/sheets';
import { SetNumfmtCommand } from '@univerjs/sheets-numfmt';
import type { Area, CellValue, Grid, Spill } from '../../host/workbook/grid';
import { areaFromRange, BoundingArea, rangeFromArea } from './areas';
import type { CellMatrix, UniverAccess } from './univerAccess';

type CellMembers = Pick<
  Grid,
  | 'usedArea'
  | 'values'
  | 'formulas'
  | 'isFormula'
  | 'texts'
  | 'numberFormats'
  | 'spills'
  | 'write'
  | 'writeNumberFormats'
>;

/** What cells hold: values, formulas, number formats. */
export function gridCells(univer: UniverAccess): Required<CellMembers> {
  const values = (sheetId: string, area: Area) =>
    mapCells(univer, sheetId, area, (cell, spilled) => plainValue(cell, spilled));

  const numberFormats = (sheetId: string, area: Area) => {
    const styles = univer.workbook.getStyles();
    return mapCells(univer, sheetId, area, (cell) => styles.getStyleByCell(cell)?.n?.pattern ?? 'General');
  };

  return {
    usedArea: (sheetId, valuesOnly, within) => usedArea(univer, sheetId, valuesOnly, within),
    values,
    formulas: (sheetId, area) =>
      mapCells(univer, sheetId, area, (cell, spilled, row, column) => {
        const formula = cell?.f || (cell?.si ? sharedFormula(univer, sheetId, row, column) : null);
        return formula || plainValue(cell, spilled);
      }),
    isFormula(sheetId, row, column) {
      const cell = univer.sheet(sheetId).getCellRaw(row, column);
      return Boolean(cell?.f || cell?.si || univer.spilledCells(sheetId)[row]?.[column]);
    },
    texts(sheetId, area) {
      const plain = values(sheetId, area);
      const shown = univer.range(sheetId, area).getDisplayValues();
      return shown.map((row, i) =>
        row.map((text, j) => (typeof plain[i][j] === 'boolean' ? String(plain[i][j]).toUpperCase() : text)),
      );
    },
    numberFormats,
    spills: (sheetId) => spillsOf(univer, sheetId),

    write(sheetId, area, cells) {
      univer.ensureSize(sheetId, area);
      const value: Record<number, Record<number, ICellData>> = {};
      cells.forEach((inputs, i) =>
        inputs.forEach((input, j) => {
          if (input !== null) (value[area.row + i] ??= {})[area.column + j] = cellData(input);
        }),
      );
      if (Object.keys(value).length === 0) return;
      univer.execute(SetRangeValuesCommand.id, { subUnitId: sheetId, value, range: rangeFromArea(area) });
    },
    writeNumberFormats(sheetId, area, formats) {
      // Univer empties a cell with a formula whose format is taken away although it has none.
      const before = numberFormats(sheetId, area);
      const formatted = formats.flatMap((row, i) =>
        row.flatMap((format, j) => {
          const isSame = format === null || (format || 'General') === before[i][j];
          return isSame ? [] : [{ row: area.row + i, col: area.column + j, format }];
        }),
      );
      const values = formatted.map(({ format, ...at }) => ({
        ...at,
        pattern: format === 'General' || format === '' ? undefined : format,
      }));
      if (values.length > 0) univer.execute(SetNumfmtCommand.id, { subUnitId: sheetId, values });
    },
  };
}

function usedArea(univer: UniverAccess, sheetId: string, valuesOnly: boolean, within?: Area): Area | null {
  const bounds = new BoundingArea();
  const scan = (rows: CellMatrix, counts: (cell: ICellData) => boolean) => {
    for (const [rowKey, cells] of Object.entries(rows)) {
      const row = Number(rowKey);
      if (within && (row < within.row || row >= within.row + within.rowCount)) continue;
      for (const [columnKey, cell] of Object.entries(cells ?? {})) {
        const column = Number(columnKey);
        if (within && (column < within.column || column >= within.column + within.columnCount)) continue;
        if (cell && counts(cell)) bounds.add(row, column);
      }
    }
  };
  scan(univer.cells(sheetId), (cell) => holdsValue(cell) || (!valuesOnly && Boolean(cell.s)));
  scan(univer.spilledCells(sheetId), holdsValue);
  return bounds.area;
}

type CellReader<T> = (cell: ICellData | undefined, spilled: ICellData | undefined, row: number, column: number) => T;

function mapCells<T>(univer: UniverAccess, sheetId: string, area: Area, read: CellReader<T>): T[][] {
  const [cells, spilled] = [univer.cells(sheetId), univer.spilledCells(sheetId)];
  return Array.from({ length: area.rowCount }, (_, i) => {
    const row = area.row + i;
    const [cellRow, spilledRow] = [cells[row], spilled[row]];
    return Array.from({ length: area.columnCount }, (__, j) => {
      const column = area.column + j;
      return read(cellRow?.[column], spilledRow?.[column], row, column);
    });
  });
}

/** Copies of a formula share its text in Univer; each cell's own is derived from it. */
function sharedFormula(univer: UniverAccess, sheetId: string, row: number, column: number): string | null {
  return univer.formulaData.getFormulaStringByCell(row, column, sheetId, univer.unitId) ?? null;
}

/** Univer remembers where deleted formulas spilled, so the formula has to be there still. */
function spillsOf(univer: UniverAccess, sheetId: string): Spill[] {
  const cells = univer.cells(sheetId);
  const ranges = univer.formulaData.getArrayFormulaRange()?.[univer.unitId]?.[sheetId] ?? {};
  return Object.values(ranges)
    .flatMap((row): IRange[] => Object.values(row ?? {}))
    .map((range) => ({ area: areaFromRange(range) }))
    .filter(({ area }) => area.rowCount > 1 || area.columnCount > 1)
    .filter(({ area: { row, column } }) => cells[row]?.[column]?.f || cells[row]?.[column]?.si);
}

function holdsValue(cell: ICellData): boolean {
  return (cell.v !== undefined && cell.v !== null && cell.v !== '') || Boolean(cell.f || cell.si || cell.p);
}

function plainValue(cell: ICellData | undefined, spilled: ICellData | undefined): CellValue {
  const shown = cell && holdsValue(cell) && !(spilled && (cell.f || cell.si)) ? cell : (spilled ?? cell);
  if (!shown) return '';
  if (shown.p) return (shown.p.body?.dataStream ?? '').replace(/\r\n$/, '');
  if (shown.v === undefined || shown.v === null) return '';
  return shown.t === CellValueType.BOOLEAN ? Boolean(Number(shown.v)) : shown.v;
}

/** See Grid.write: text stays text, whatever it looks like, but for formulas. */
function cellData(input: CellValue): ICellData {
  const nothing = { f: null, si: null, p: null };
  if (typeof input === 'boolean') return { ...nothing, v: input ? 1 : 0, t: CellValueType.BOOLEAN };
  if (typeof input === 'number') return { ...nothing, v: input, t: CellValueType.NUMBER };
  if (input === '') return { ...nothing, v: null };
  if (input.startsWith('=') && input.length > 1) return { ...nothing, v: null, f: input };
  if (input.startsWith("'")) return { ...nothing, v: input.slice(1), t: CellValueType.FORCE_STRING };
  return { ...nothing, v: input, t: looksLikeNumber(input) ? CellValueType.FORCE_STRING : CellValueType.STRING };
}

/** Univer would turn a plain string of digits back into a number. */
const looksLikeNumber = (text: string) => text.trim() !== '' && Number.isFinite(Number(text));
