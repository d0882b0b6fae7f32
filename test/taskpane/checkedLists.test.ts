import { describe, expect, it } from 'vitest';
import { isoDate } from '../../src/locales/functions/format';
import { addressOf, cellAddress } from '../../src/formulas/area';
import { checkLists, type CheckedList } from '../../src/taskpane/check/checkedLists';
import { datesToConvert, type WrittenColumn } from '../../src/taskpane/check/writtenDates';
import { staffPlaces } from '../../src/sheets/staffLists';
import { gives, sheetFrom, workbookFrom, type Written } from './workbook';

const headers = ['No.', 'Hire date', 'Leaving date', 'Reason'];
const good: Written[][] = [headers, [1, 43000, 43900, 'Moved'], [2, 43100, '', ''], [3, 43200, 44000, 'Moved']];

const placesIn = (...sheets: Written[][][]) =>
  staffPlaces(workbookFrom(...sheets.map((rows, i) => sheetFrom(`Sheet${i + 1}`, rows))).sheets).map(
    ({ sheet, hired, left, firstRow, rowCount }) =>
      `${sheet.name}!${[hired, left].map((column) => addressOf({ row: firstRow, column, rowCount, columnCount: 1 })).join(' ')}`,
  );

describe('the staff lists of a workbook', () => {
  it('are found by their headers, on any sheet and anywhere in it', () => {
    expect(placesIn([['a title'], [], ...good], [['nothing']], good)).toEqual([
      'Sheet1!B4:B6 C4:C6',
      'Sheet3!B2:B4 C2:C4',
    ]);
  });

  it('end before two blank rows, not before one', () => {
    const other = [
      ['Total', 99],
      ['Other', 'things'],
    ];
    expect(placesIn([...good, [], [4, 43300, '', ''], [], [], ...other])).toEqual(['Sheet1!B2:B6 C2:C6']);
  });

  it('are also those that ROSTER formulas read, each once', () => {
    const bare: Written[][] = [
      [43000, 43900, gives('=TURNOVER.ROSTER.RATE(A1:A3,B1:B3,43000,43900)', 0.5)],
      [43100, '', gives('=1+TURNOVER.ROSTER.HIRES(A1:A3,B1:B3,43000,43900)', 2)],
      [43200, 44000],
    ];
    expect(placesIn(bare)).toEqual(['Sheet1!A1:A3 B1:B3']);
    const reader: Written[][] = [
      [gives('=TURNOVER.ROSTER.RATE(Sheet1!$B$2:$B$4,Sheet1!$C$2:$C$4,1,2)', 0.5)],
      [gives('=TURNOVER.ROSTER.RATE(Sheet1!B:B,Sheet1!C:C,1,2)', 0.5)],
    ];
    expect(placesIn(good, reader)).toEqual(['Sheet1!B2:B4 C2:C4']);
    expect(placesIn([[], []], [[gives('=TURNOVER.ROSTER.RATE(Gone!B:B,Gone!C:C,1,2)', '#REF!')]])).toEqual([]);
  });

  it('are no tables of periods', () => {
    expect(
      placesIn([
        ['Month', 'Opening', 'Hires', 'Leavers', 'Closing'],
        [45292, 50, 3, 35, 18],
      ]),
    ).toEqual([]);
  });
});

const checked = (rows: Written[][]): CheckedList => checkLists(workbookFrom(sheetFrom('Staff', rows)))[0];
const foundIn = ({ groups }: CheckedList) =>
  groups.flatMap(({ findings }) =>
    findings.map(({ row, column, finding }) => `${row === null ? 'all' : cellAddress(row, column)} ${finding.id}`),
  );

describe('what ROSTER.CHECK finds', () => {
  it('nothing, in so many rows', () => {
    expect(checked(good)).toMatchObject({ rows: 3, findingCount: 0, groups: [] });
  });

  it('cell by cell, by the rows of the sheet, in groups of a kind', () => {
    const list = checked([
      ['a title'],
      headers,
      [1, '2024-03-15', '', ''],
      [2, 43900, 43000, ''],
      [3, 20240315, '在职', ''],
      [4, '', 43000, ''],
      [5, '15.03.2024', '', ''],
    ]);
    expect(foundIn(list)).toEqual([
      'B3 dateAsText',
      'B7 dateAsText',
      'C4 leavingBeforeHire',
      'B5 digitsForDate',
      'C5 textForLeaving',
      'C6 leavingWithoutHire',
    ]);
    expect(list.groups.map(({ findings }) => findings.length)).toEqual([2, 1, 1, 1, 1]);
    expect(list.groups[0].findings[0].finding.row).toBe(3);
  });

  it('of 500 findings every one is there', () => {
    const rows = Array.from({ length: 500 }, (_, i) => [i, 44000, 43000, '']);
    expect(checked([headers, ...rows])).toMatchObject({ rows: 500, findingCount: 500 });
  });
});

const dates = (column: WrittenColumn, order?: 'dayFirst' | 'monthFirst') =>
  datesToConvert(column, order).map(({ row, serial }) => `${cellAddress(row, column.column)} ${isoDate(serial)}`);

describe('dates to convert', () => {
  const list = checked([
    headers,
    [1, '2024-03-15', '在职', ''],
    [2, '03/04/2024', 'present', ''],
    [3, '25/04/2024', '', ''],
    [4, '30/02/2024', 45400, ''],
    [5, '15/03/24', gives('=TEXT(1,"yyyy-mm-dd")', '2024-05-05'), ''],
    [6, 45300, 20240601, ''],
    [7, 'soon', '-', ''],
  ]);
  const [hired, left] = list.columns;

  it('are those that can be one day only', () => {
    expect(dates(hired)).toEqual(['B2 2024-03-15', 'B4 2024-04-25']);
    expect(dates(left)).toEqual(['C7 2024-06-01']);
  });

  it('and the others once people have said which comes first', () => {
    expect(dates(hired, 'dayFirst')).toEqual(['B2 2024-03-15', 'B3 2024-04-03', 'B4 2024-04-25']);
    expect(dates(hired, 'monthFirst')).toEqual(['B2 2024-03-15', 'B3 2024-03-04', 'B4 2024-04-25']);
  });

  it('with what the other cells of the column say', () => {
    expect(hired.evidence).toEqual({ dayFirst: { row: 3, column: 1, value: '25/04/2024' } });
    expect(left.evidence).toEqual({});
  });

  it('without those nobody can tell, or that a formula makes', () => {
    expect(hired.doubtful.map(({ row, doubt }) => `${row + 1} ${doubt}`)).toEqual(['5 noSuchDay', '6 shortYear']);
    expect(left.doubtful.map(({ row, doubt }) => `${row + 1} ${doubt}`)).toEqual(['6 formula']);
  });

  it('words for people still employed stand by themselves, and only among the leaving dates', () => {
    expect(left.words.map(({ value }) => value)).toEqual(['在职', 'present', '-']);
    expect(checked([headers, [1, '-', '', ''], [2, 43000, '', '']]).columns[0].words).toEqual([]);
  });

  it('take their looks from a date that is there already', () => {
    expect(hired.sample).toEqual({ row: 6, column: 1 });
    expect(left.sample).toEqual({ row: 4, column: 2 });
  });
});

describe('speed', () => {
  it('a list of 100,000 rows is checked in well under a second', () => {
    const rows = Array.from({ length: 100_000 }, (_, i): Written[] => [
      i,
      40000 + (i % 5000),
      i % 3 ? '' : 45500 + (i % 100),
      'x',
    ]);
    const workbook = workbookFrom(sheetFrom('Staff', [headers, ...rows]));
    const started = performance.now();
    expect(checkLists(workbook)[0].rows).toBe(100_000);
    expect(performance.now() - started).toBeLessThan(2_500);
  });
});
