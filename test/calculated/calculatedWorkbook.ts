import { addressOf } from '../../src/formulas/area';
import { Calculation, spillKey } from './calculation';
import { areaOf, isCalculated, tableFacts, type CorpusCell, type CorpusWorkbook } from './corpus';
import type { Value } from './values';

/** The workbook with every formula's value calculated anew, and the cells filled into which results spill. */
export function calculated(workbook: CorpusWorkbook): CorpusWorkbook {
  const emptied = Object.fromEntries(
    Object.entries(workbook.sheets).map(([name, rows]) => [name, withoutSpills(rows)]),
  );
  const calculation = new Calculation({
    sheets: mapped(emptied, (cell) => (isCalculated(cell) ? cell.f : cell)),
    tables: tableFacts(workbook),
    names: workbook.names ?? {},
  });
  const sheets = Object.fromEntries(
    Object.entries(emptied).map(([name, rows]) => [name, filled(name, rows, calculation)]),
  );
  return { ...workbook, sheets };
}

const mapped = (sheets: CorpusWorkbook['sheets'], each: (cell: CorpusCell) => Value) =>
  Object.fromEntries(Object.entries(sheets).map(([name, rows]) => [name, rows.map((cells) => cells.map(each))]));

function withoutSpills(rows: readonly (readonly CorpusCell[])[]): CorpusCell[][] {
  const cells = rows.map((line) => [...line]);
  for (const cell of rows.flat()) {
    if (!isCalculated(cell) || !cell.spills) continue;
    const { row, column, rowCount, columnCount } = areaOf(cell.spills);
    for (let i = row; i < row + rowCount; i++)
      for (let j = column; j < column + columnCount; j++) if (!isCalculated(cells[i]?.[j])) (cells[i] ??= [])[j] = null;
  }
  return cells;
}

function filled(sheet: string, rows: readonly (readonly CorpusCell[])[], calculation: Calculation): CorpusCell[][] {
  const result = rows.map((cells) => [...cells]);
  rows.forEach((cells, row) =>
    cells.forEach((cell, column) => {
      if (!isCalculated(cell)) return;
      const size = calculation.spills.get(spillKey(sheet, row, column));
      const spill = size && { row, column, rowCount: size[0], columnCount: size[1] };
      const v = calculation.valueAt(sheet, row, column);
      result[row][column] = { f: cell.f, v, ...(spill && { spills: addressOf(spill) }) };
      for (let i = row; spill && i < row + spill.rowCount; i++)
        for (let j = column; j < column + spill.columnCount; j++) {
          const line = (result[i] ??= []);
          while (line.length <= j) line.push(null);
          if (i !== row || j !== column) line[j] = calculation.valueAt(sheet, i, j);
        }
    }),
  );
  return Array.from(result, (line) => Array.from(line ?? [], (cell) => cell ?? null));
}

/** A row of cells on a line of its own, so that people can read it. */
export function textOf({ sheets, ...others }: CorpusWorkbook): string {
  const rowsText = (rows: readonly (readonly CorpusCell[])[]) =>
    `[\n${rows.map((cells) => `      ${oneLine(cells)}`).join(',\n')}\n    ]`;
  const sheetTexts = Object.entries(sheets).map(([name, rows]) => `    ${JSON.stringify(name)}: ${rowsText(rows)}`);
  const otherTexts = Object.entries(others).map(([key, value]) => `  ${JSON.stringify(key)}: ${oneLine(value)}`);
  return `{\n${[`  "sheets": {\n${sheetTexts.join(',\n')}\n  }`, ...otherTexts].join(',\n')}\n}\n`;
}

function oneLine(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(oneLine).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const parts = Object.entries(value).map(([key, each]) => `${JSON.stringify(key)}: ${oneLine(each)}`);
  return `{ ${parts.join(', ')} }`;
}
