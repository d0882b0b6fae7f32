/** Workbooks in which one rule finds something in every line: what takes an audit longest between two pauses. */
import { snapshotOf, type Snapshot } from '../../src/audit/snapshot';
import type { CellValue } from '../../src/sheets/sheetCells';

type Line = readonly [formulas: readonly CellValue[], values: readonly CellValue[]];

function workbook(headings: readonly string[], lineCount: number, lineOf: (row: number) => Line): Snapshot {
  const lines = Array.from({ length: lineCount }, (_, i) => lineOf(i + 2));
  return snapshotOf([
    {
      id: 'sheet',
      name: 'Sheet1',
      area: { row: 0, column: 0, rowCount: lineCount + 1, columnCount: headings.length },
      formulas: [headings, ...lines.map(([formulas]) => formulas)],
      values: [headings, ...lines.map(([, values]) => values)],
    },
  ]);
}

const given = (row: number, closing = 101 + (row % 7)) => [`Team ${row}`, 100 + (row % 7), 5, 4, closing];
const countHeadings = ['Department', 'Opening', 'Hires', 'Leavers', 'Closing'];

/** Closings that do not follow from the other counts. */
const closings = (lineCount: number) => workbook(countHeadings, lineCount, (row) => [given(row, 150), given(row, 150)]);

/** Rates as fractions, compared with 80. */
const comparisons = (lineCount: number) =>
  workbook([...countHeadings, 'Turnover', 'Flag'], lineCount, (row) => [
    [...given(row), `=TURNOVER.AVGBASE(D${row},B${row},E${row})`, `=IF(F${row}>80,"high","")`],
    [...given(row), 0.03, ''],
  ]);

/** Rates of a month, multiplied by 4 to a year. */
const projections = (lineCount: number) =>
  workbook(['Month', ...countHeadings.slice(1), 'Turnover', 'Annualised turnover'], lineCount, (row) => {
    const line = ['January 2024', ...given(row).slice(1)];
    return [
      [...line, `=TURNOVER.AVGBASE(D${row},B${row},E${row})`, `=TURNOVER.AVGBASE(D${row},B${row},E${row})*4`],
      [...line, 0.03, 0.12],
    ];
  });

export const worstWorkbooks: Readonly<Record<string, () => Snapshot>> = {
  '50,000 lines that do not add up': () => closings(50_000),
  '40,000 comparisons of fractions with percentages': () => comparisons(40_000),
  '20,000 months multiplied by 4': () => projections(20_000),
};
