import type { Area } from '../formulas/area';
import type { CellValue } from './sheetCells';

/** Cells of a sheet by their place on it; undefined outside what was read. */
export interface Sheetful {
  readonly area: Area;
  value(row: number, column: number): CellValue | undefined;
  /** As shown, "" outside. */
  text(row: number, column: number): string;
}

/** What was read: values, and how the cells show them. */
export interface ShownCells {
  readonly area: Area;
  readonly values: readonly (readonly CellValue[])[];
  readonly texts: readonly (readonly string[])[];
}

export function sheetfulFrom({ area, values, texts }: ShownCells): Sheetful {
  return {
    area,
    value: (row, column) => values[row - area.row]?.[column - area.column],
    text: (row, column) => {
      const text = (texts[row - area.row]?.[column - area.column] ?? '').trim();
      // A column too narrow for its number or date shows only these.
      return /^#+$/.test(text) ? '' : text;
    },
  };
}

/** The same cells with rows and columns exchanged. */
export function transposed(cells: Sheetful): Sheetful {
  const { row, column, rowCount, columnCount } = cells.area;
  return {
    area: { row: column, column: row, rowCount: columnCount, columnCount: rowCount },
    value: (line, index) => cells.value(index, line),
    text: (line, index) => cells.text(index, line),
  };
}

export function isBlankLine({ area, value }: Sheetful, row: number): boolean {
  for (let column = area.column; column < area.column + area.columnCount; column++)
    if ((value(row, column) ?? '') !== '') return false;
  return true;
}

/** The numbers from first to last, upwards (step 1) or downwards (step -1). */
export function linesOf(first: number, last: number, step: 1 | -1): number[] {
  const count = Math.max(0, (last - first) * step + 1);
  return Array.from({ length: count }, (_, i) => first + i * step);
}
