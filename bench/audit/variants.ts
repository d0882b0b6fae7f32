import { relativeKey } from '../../src/formulas/relativeKey';
import { isCalculated, type CorpusCase, type CorpusCell, type CorpusWorkbook } from '../../test/calculated/corpus';
import type { Choices } from './choices';
import { moved, shift, transposition, withReferences } from './geometry';

/** Another workbook that means the same; null where a change does not apply. The formulas suggested are not compared. */
export type Variation = (each: CorpusCase, choices: Choices) => CorpusCase | null;

const withoutSuggestions = ({ name, workbook, expected }: CorpusCase): CorpusCase => ({
  name,
  workbook,
  expected: expected.map(({ rule, place }) => ({ rule, place })),
});

/** Headings that mean the same, in any language: a workbook gets one of them for all. */
const synonyms: readonly (readonly string[])[] = [
  [
    'Opening',
    'Opening headcount',
    'Headcount at start',
    'Beginning headcount',
    '期初人数',
    '期初',
    '期初人數',
    '月初人数',
    'Employees at beginning',
  ],
  ['Hires', 'New hires', 'Joiners', 'Starters', '入职人数', '入职', '新进人数', '到職人數', '新入职人数', 'Recruits'],
  ['Leavers', 'Separations', 'Terminations', 'Departures', '离职人数', '离职', '離職人數', '本月离职人数', 'Exits'],
  [
    'Closing',
    'Closing headcount',
    'Headcount at end',
    'Ending headcount',
    '期末人数',
    '期末',
    '期末人數',
    '月末人数',
    'Employees at end',
  ],
  ['Turnover', 'Turnover rate', '离职率', '離職率', 'Attrition rate', '流失率'],
  ['Month', '月份', 'Period', '期间'],
  ['Hired', 'Hire date', '入职日期', 'Date joined', '到職日期', 'Start date'],
  ['Left', 'Leaving date', '离职日期', 'Termination date', '離職日期', 'End date'],
];

const renamed: Variation = (each, choices) => {
  const { workbook } = each;
  if (workbook.tables) return null;
  const chosen = new Map(
    synonyms.flatMap((words) => {
      const word = choices.of(words);
      return words.map((other) => [other, word] as const);
    }),
  );
  return withSheets(withoutSuggestions(each), (rows) =>
    rows.map((cells) => cells.map((cell) => (typeof cell === 'string' ? (chosen.get(cell) ?? cell) : cell))),
  );
};

const shifted: Variation = (each, choices) => moved(each, shift(1 + choices.below(9), 1 + choices.below(6)));

const turned: Variation = (each) => {
  const cells = allCells(each.workbook);
  const dependsOnDirection = (cell: CorpusCell) =>
    isCalculated(cell) &&
    (cell.spills !== undefined || /ROSTER|VLOOKUP|\b(ROWS?|COLUMNS?)\(|\$?[A-Z]:\$?[A-Z]/.test(cell.f));
  return each.workbook.tables || cells.some(dependsOnDirection) ? null : moved(each, transposition);
};

const withOtherSheets: Variation = (each) => {
  const { sheets } = each.workbook;
  const budget = [
    ['Line', 'Budget', 'Actual', 'Variance'],
    ...[820, 60, 45].map((budgeted, i): CorpusCell[] => {
      const actual = budgeted + 4 * i - 3;
      return [`Line ${i + 1}`, budgeted, actual, { f: `=C${i + 2}-B${i + 2}`, v: actual - budgeted }];
    }),
  ];
  const notes = [['Prepared by'], ['Checked by'], ['Remarks', 'Figures as of the last day of the month']];
  return {
    ...withoutSuggestions(each),
    workbook: { ...each.workbook, sheets: { 'Cover & notes': notes, ...sheets, 'Budget 2025': budget } },
  };
};

/** "$D2" for "D2", where copies of a formula stand below one another; "D$2" where they stand beside one another. */
const fixedColumns: Variation = (each) =>
  fixed(each, (formula) => withReferences(formula, (range) => ({ ...range, $left: true, $right: true })));
const fixedRows: Variation = (each) =>
  fixed(each, (formula) => withReferences(formula, (range) => ({ ...range, $top: true, $bottom: true })));

/** Only where formulas that were copies of each other still are. */
function fixed(each: CorpusCase, change: (formula: string) => string): CorpusCase | null {
  const result = withSheets(withoutSuggestions(each), (rows) =>
    rows.map((cells) => cells.map((cell) => (isCalculated(cell) ? { ...cell, f: change(cell.f) } : cell))),
  );
  return keyCount(result.workbook) === keyCount(each.workbook) ? result : null;
}

const keyCount = ({ sheets }: CorpusWorkbook): number =>
  new Set(
    Object.entries(sheets).flatMap(([sheet, rows]) =>
      rows.flatMap((cells, row) =>
        cells.flatMap((cell, column) => (isCalculated(cell) ? [`${sheet} ${relativeKey(cell.f, row, column)}`] : [])),
      ),
    ),
  ).size;

const otherFormats: Variation = (each, choices) => {
  const { formats = {} } = each.workbook;
  if (!Object.values(formats).some((format) => format.includes('%'))) return null;
  const format = choices.of(['0%', '0.00%', '#,##0.0%', '0.0%;[Red]-0.0%']);
  const changed = Object.entries(formats).map(([place, old]) => [place, old.includes('%') ? format : old]);
  return {
    ...withoutSuggestions(each),
    workbook: { ...each.workbook, formats: Object.fromEntries(changed) as Record<string, string> },
  };
};

/** A remark and a cost beside every table, headed as such. */
const withNoise: Variation = (each, choices) => {
  if (each.workbook.tables) return null;
  const remarks = ['ok', 'see mail', '', 'checked', '已核对'];
  return withSheets(withoutSuggestions(each), (rows) => {
    const width = Math.max(0, ...rows.map((cells) => cells.length));
    const header = rows.findIndex((cells) => cells.filter((cell) => typeof cell === 'string').length > 3);
    // Where the first cell is blank the periods stand beside one another, and another column would be a period.
    if (header < 0 || typeof rows[header][0] !== 'string') return rows;
    return rows.map((cells, row) => {
      if (row < header || cells.length < 3) return cells;
      const noise: CorpusCell[] =
        row === header ? ['Remarks', 'Overtime hours'] : [choices.of(remarks) || null, 100 + choices.below(80)];
      return [...cells, ...Array.from({ length: width - cells.length }, () => null), ...noise];
    });
  });
};

const totalWords = ['Total', '合计', '合計'];

/** A total of the people who came and went under a table of periods that has none and stands alone on its sheet. */
const withTotals: Variation = (each, choices) => {
  if (each.workbook.tables) return null;
  let isChanged = false;
  const result = withSheets(withoutSuggestions(each), (rows) => {
    const [header, ...periods] = rows;
    const columns = (header ?? []).flatMap((cell, i) =>
      ['Hires', 'Leavers', '入职人数', '离职人数'].includes(String(cell)) ? [i] : [],
    );
    const isPeriod = (cells: readonly CorpusCell[]) =>
      typeof cells[0] === 'string' && columns.every((i) => typeof cells[i] === 'number');
    if (columns.length !== 2 || periods.length < 2 || !periods.every(isPeriod)) return rows;
    isChanged = true;
    const total = Array.from({ length: Math.max(...columns) + 1 }, (_, i): CorpusCell => {
      if (!columns.includes(i)) return i === 0 ? choices.of(totalWords) : null;
      const letter = String.fromCharCode(65 + i);
      const v = periods.reduce((sum, cells) => sum + Number(cells[i]), 0);
      return { f: `=SUM(${letter}2:${letter}${periods.length + 1})`, v };
    });
    return [...rows, total];
  });
  return isChanged ? result : null;
};

const allCells = ({ sheets }: CorpusWorkbook): CorpusCell[] => Object.values(sheets).flatMap((rows) => rows.flat());

const withSheets = (
  each: CorpusCase,
  change: (rows: readonly (readonly CorpusCell[])[]) => readonly (readonly CorpusCell[])[],
): CorpusCase => ({
  ...each,
  workbook: {
    ...each.workbook,
    sheets: Object.fromEntries(Object.entries(each.workbook.sheets).map(([sheet, rows]) => [sheet, change(rows)])),
  },
});

const variations: Readonly<Record<string, Variation>> = {
  'other headings': renamed,
  'moved on the sheet': shifted,
  'rows and columns exchanged': turned,
  'sheets added': withOtherSheets,
  'fixed columns': fixedColumns,
  'fixed rows': fixedRows,
  'other number formats': otherFormats,
  'columns added': withNoise,
  'totals added': withTotals,
};

/** Each variation by itself, twice where it is made by chance, and three of several at once. */
export function variantsOf(
  each: CorpusCase,
  choices: Choices,
): { readonly what: string; readonly variant: CorpusCase }[] {
  const alone = Object.entries(variations).flatMap(([what, vary]) => {
    const isByChance = vary.length > 1;
    const variants = [vary(each, choices), isByChance ? vary(each, choices) : null];
    return variants.flatMap((variant) => (variant ? [{ what, variant }] : []));
  });
  const several = Array.from({ length: 3 }, () => {
    const chosen = [withTotals, withNoise, renamed, otherFormats, withOtherSheets, shifted].filter(
      () => choices.fraction() < 0.6,
    );
    const variant = chosen.reduce((now, vary) => vary(now, choices) ?? now, withoutSuggestions(each));
    return { what: 'several at once', variant };
  });
  return [...alone, ...several];
}
