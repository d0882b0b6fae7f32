import { describe, expect, it } from 'vitest';
import { paneSentences } from '../../../src/locales/pane/paneSentences';
import { reportSentences } from '../../../src/locales/pane/report/reportSentences';
import { sheetfulFrom } from '../../../src/sheets/sheetful';
import type { CellValue } from '../../../src/sheets/sheetCells';
import { tableView } from '../../../src/taskpane/compare/tableView';
import { monthsIn, monthTable } from '../../../src/taskpane/report/monthTable';
import { ReportRefused } from '../../../src/taskpane/report/reportRefusal';

const headers = ['Month', 'Opening', 'Hires', 'Leavers', 'Closing'];
const counts = [50, 3, 35, 18];

/** The table of some months, of which only the first is selected. */
function tableOf(rows: readonly (readonly CellValue[])[], line: readonly CellValue[] = headers) {
  const values = [line, ...rows];
  const area = { row: 2, column: 1, rowCount: values.length, columnCount: line.length };
  const cells = sheetfulFrom({ area, values, texts: values.map((row) => row.map(String)) });
  const selected = { row: 3, column: 1, rowCount: 1, columnCount: line.length };
  const view = tableView({ sheet: 'Six months', sheetId: '1', area: selected, cells }, new Map())!;
  if (view.origin.kind !== 'table') throw new Error('no table');
  return monthTable(view.origin, cells);
}

const rowsOf = (labels: readonly CellValue[]) => labels.map((label) => [label, ...counts]);

function monthsOf(labels: readonly CellValue[], lastYear = 2025): string[] {
  const table = tableOf(rowsOf(labels));
  if (table instanceof ReportRefused) throw new Error('refused');
  return monthsIn(table, lastYear).map(({ year, month }) => `${year}-${month}`);
}

function sentenceOf(table: ReturnType<typeof tableOf>, language: 'en-US' | 'zh-CN' = 'en-US'): string {
  if (!(table instanceof ReportRefused)) throw new Error('not refused');
  return table.say(reportSentences(language), paneSentences(language));
}

describe('the months of a table', () => {
  it.each<[string, CellValue[], string[]]>([
    ['with years', ['Nov 2024', 'Dec 2024', 'Jan 2025'], ['2024-11', '2024-12', '2025-1']],
    ['in Chinese', ['2024年11月', '2024年12月'], ['2024-11', '2024-12']],
    ['as dates', [45_597, 45_627], ['2024-11', '2024-12']],
    ['as 202412', [202_411, 202_412], ['2024-11', '2024-12']],
    ['newest first', ['2025-02', '2025-01', '2024-12'], ['2024-12', '2025-1', '2025-2']],
    ['without years, up to the year asked for', ['Nov', 'Dec', 'Jan'], ['2024-11', '2024-12', '2025-1']],
    ['with the year in the first', ['Dec 2024', 'Jan', 'Feb'], ['2024-12', '2025-1', '2025-2']],
    ['with the year in the last', ['11月', '12月', '2025年1月'], ['2024-11', '2024-12', '2025-1']],
    [
      'more than twelve without years',
      [...Array<string>(13)].map((_, i) => `${(i % 12) + 1}月`),
      [...[...Array<string>(12)].map((_, i) => `2024-${i + 1}`), '2025-1'],
    ],
  ])('are read: %s', (_what, labels, months) => expect(monthsOf(labels)).toEqual(months));

  it('ask for a year where no label has one', () => {
    expect(tableOf(rowsOf(['Jan', 'Feb']))).toMatchObject({ needsYear: true });
    expect(tableOf(rowsOf(['Jan 2025', 'Feb']))).toMatchObject({ needsYear: false });
  });

  it('have their cells, also those that are not selected', () => {
    const table = tableOf(rowsOf(['2025-01', '2025-02']));
    if (table instanceof ReportRefused) throw new Error('refused');
    expect(monthsIn(table, 0)[1]).toEqual({
      year: 2025,
      month: 2,
      opening: "'Six months'!$C$5",
      hires: "'Six months'!$D$5",
      leavers: "'Six months'!$E$5",
      closing: "'Six months'!$F$5",
    });
  });

  it('may stand side by side', () => {
    const values: CellValue[][] = [
      ['', '2025-01', '2025-02'],
      ['Opening', 50, 18],
      ['Hires', 3, 35],
      ['Leavers', 35, 20],
      ['Closing', 18, 33],
    ];
    const area = { row: 0, column: 0, rowCount: 5, columnCount: 3 };
    const cells = sheetfulFrom({ area, values, texts: values.map((row) => row.map(String)) });
    const selected = { row: 1, column: 1, rowCount: 4, columnCount: 1 };
    const { origin } = tableView({ sheet: 'Data', sheetId: '1', area: selected, cells }, new Map())!;
    if (origin.kind !== 'table') throw new Error('no table');
    const table = monthTable(origin, cells);
    if (table instanceof ReportRefused) throw new Error('refused');
    expect(monthsIn(table, 0).map(({ month, leavers }) => [month, leavers])).toEqual([
      [1, 'Data!$B$4'],
      [2, 'Data!$C$4'],
    ]);
  });

  it('leave out the totals below them', () =>
    expect(monthsOf(['Jan 2025', 'Feb 2025', 'Total'])).toEqual(['2025-1', '2025-2']));
});

describe('there is no report', () => {
  it.each<[string, CellValue[], RegExp]>([
    ['of quarters', ['Q1', 'Q2'], /“Q1” in B4 is not read as a month/],
    ['where a label is no month', ['Jan 2025', 'Head office'], /“Head office” in B5/],
    ['where a label is missing', ['Jan 2025', ''], /B5 should name a month and is blank/],
  ])('%s, and the sentence says which cell it is', (_what, labels, sentence) =>
    expect(sentenceOf(tableOf(rowsOf(labels)))).toMatch(sentence),
  );

  it('without a column of labels', () =>
    expect(sentenceOf(tableOf([counts, counts], headers.slice(1)))).toMatch(/the rows have no months/));

  it('without all four counts, in every language', () => {
    const table = tableOf([['Jan 2025', 50, 3, 35]], headers.slice(0, 4));
    expect(sentenceOf(table)).toContain('“Change the columns”');
    expect(sentenceOf(table, 'zh-CN')).toContain('“更改列”');
  });
});
