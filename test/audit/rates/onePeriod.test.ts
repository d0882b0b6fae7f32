import { describe, expect, it } from 'vitest';
import { handwrittenRateAt } from '../../../src/audit/rates/handwrittenRates';
import { isTotalAt } from '../../../src/audit/rates/onePeriod';
import { gives, sheetFrom, type Written } from '../auditOf';
import { bookOf, bookOfRows, bothWays, placeAt, sheetOf, type Rows } from '../bookOf';

const headings = ['', 'Opening', 'Hires', 'Leavers', 'Closing', 'Average headcount', 'Other leavers'];
const months: Written[][] = [
  ['Jan', 90, 8, 5, 93, 92, 1],
  ['Feb', 93, 7, 5, 95, 94, 1],
  ['Mar', 95, 3, 6, 92, 94, 1],
];
const teams = months.map((line, i) => [['Sales', 'IT', 'Legal'][i], ...line.slice(1)]);
const total = (...cells: readonly Written[]): Written[] => ['Total', ...cells];

/** Whether a formula in H7 is a rate of one period; the same with rows as columns. */
const isRate = (formula: string, ...lines: readonly (readonly Written[])[]): boolean => {
  const rows: Written[][] = [headings, ...lines].map((line) => [...line]);
  while (rows.length < 6) rows.push([]);
  rows.push(['', '', '', '', '', '', '', gives(formula, 0.1)]);
  const [down, across] = bothWays(rows).map((each) => {
    const book = bookOfRows(each);
    const [group] = book.groups.filter(({ sheet, row, column }) => sheet.index === 0 && row >= 6 && column >= 6);
    return handwrittenRateAt(book, group, group.cells[0]) !== null;
  });
  expect(across).toBe(down);
  return down;
};

describe('the counts of one month', () => {
  it.each([
    '=D2/B2',
    '=D3/E3',
    '=D2/((B2+E2)/2)',
    '=D2/(B2+C2)',
    '=D2/(E2+D2)',
    '=D2/F2',
    '=(D2+G2)/B2',
    '=(B2+C2-E2)/B2',
    '=(B2+C2-E2)/E2',
    '=SUM(D2)/B2',
    '=D2/$B$2',
  ])('are in one line: %s', (formula) => expect(isRate(formula, ...months)).toBe(true));

  it.each([
    '=D2/B3',
    '=D3/B2',
    '=D2/E3',
    '=D2/((B3+E2)/2)',
    '=D2/((B2+E3)/2)',
    '=D2/(B2+C3)',
    '=D2/(B3+C2)',
    '=D2/F3',
    '=(D2+G3)/B2',
    '=(D2+D3)/B2',
    '=(B2+C3-E2)/B2',
    '=(B3+C2-E2)/B2',
    '=(B2+C2-E3)/B2',
    '=(B3+C3-E3)/B2',
  ])('are not in several: %s', (formula) => expect(isRate(formula, ...months)).toBe(false));
});

describe('the counts of a run of months', () => {
  it.each([
    '=SUM(D2:D4)/B2',
    '=SUM(D2:D3)/B2',
    '=SUM(D3:D4)/B3',
    '=SUM(D2:D4)/E4',
    '=SUM(D2:D4)/((B2+E4)/2)',
    '=SUM(D2:D4)/(B2+SUM(C2:C4))',
    '=SUM(D2:D4)/AVERAGE(B2:B4)',
    '=SUM(D2:D4)/AVERAGE(E2:E3)',
    '=(SUM(D2:D4)+SUM(G2:G4))/B2',
    '=(B2+SUM(C2:C4)-E4)/B2',
  ])('begin with the first opening and end with the last closing: %s', (formula) =>
    expect(isRate(formula, ...months)).toBe(true),
  );

  it.each([
    '=SUM(D2:D4)/B3',
    '=SUM(D2:D4)/B4',
    '=SUM(D2:D4)/E2',
    '=SUM(D2:D4)/E3',
    '=SUM(D2:D4)/((B2+E3)/2)',
    '=SUM(D2:D4)/((B3+E4)/2)',
    '=SUM(D2:D4)/(B2+SUM(C2:C3))',
    '=SUM(D2:D4)/(B2+SUM(C3:C4))',
    '=SUM(D2:D4)/(B2+C2)',
    '=SUM(D2:D4)/F2',
    '=SUM(D2:D4)/F4',
    '=(SUM(D2:D4)+SUM(G2:G3))/B2',
    '=(SUM(D2:D4)+SUM(G3:G4))/B2',
    '=(SUM(D2:D4)+SUM(G3:G4))/E4',
    '=(B2+SUM(C2:C3)-E4)/B2',
    '=(B2+SUM(C3:C4)-E4)/B2',
    '=(B2+C2-E4)/B2',
  ])('do not begin or end elsewhere: %s', (formula) => expect(isRate(formula, ...months)).toBe(false));
});

describe('a total', () => {
  const sums = total(90, gives('=SUM(C2:C4)', 18), gives('=SUM(D2:D4)', 16), 92, 93, gives('=SUM(G2:G4)', 3));

  it.each([
    '=D5/B2',
    '=D5/E4',
    '=D5/((B2+E4)/2)',
    '=D5/(B2+C5)',
    '=D5/((B5+E5)/2)',
    '=D5/F5',
    '=(D5+G5)/B2',
    '=D5/(B5+C5)',
    '=(B2+SUM(C2:C4)-E4)/B2',
  ])('is about the lines it sums, and its own: %s', (formula) => expect(isRate(formula, ...months, sums)).toBe(true));

  it.each(['=D5/B3', '=D5/E2', '=D5/(B2+C2)', '=D5/F2', '=(D5+G2)/B2', '=D2/(B2+C5)', '=D5/(B3+C5)'])(
    'is not about one of them: %s',
    (formula) => expect(isRate(formula, ...months, sums)).toBe(false),
  );

  it.each([
    ['=SUM(D2:D4)', true],
    ['= sum( D2:D4)', true],
    ['=SUBTOTAL(9,D2:D4)', true],
    ['=SUM(D$2:D4)', true],
    ['=D2+D3+D4', false],
    ['=SUM(D2:D3,D4)', false],
    ['=SUM(16)', false],
    ['=SUM(Sheet1!D2:D4)', false],
    ['=SUM(D3:D4)', false],
    ['=SUM(G2:G4)', false],
    ['=SUM(D2:E4)', false],
    ['=MAX(SUM(D2:D4))', false],
  ])('is a sum of its own column, %s: %s', (formula, is) =>
    expect(isRate('=D5/B2', ...months, total(90, 18, gives(formula, 16), 92, 93, 3))).toBe(is),
  );

  it('of openings or closings is a number of people for groups, not for periods', () => {
    const lineOf = (last: number) =>
      total(
        gives(`=SUM(B2:B${last})`, 278),
        gives('=SUM(C2:C4)', 18),
        gives('=SUM(D2:D4)', 16),
        gives(`=SUM(E2:E${last})`, 280),
        93,
        3,
      );
    const formulas = ['=D5/B5', '=D5/E5', '=D5/AVERAGE(B5,E5)'];
    expect(formulas.map((formula) => isRate(formula, ...months, lineOf(4)))).toEqual([false, false, false]);
    expect(formulas.map((formula) => isRate(formula, ...teams, lineOf(4)))).toEqual([true, true, true]);
    expect(formulas.map((formula) => isRate(formula, ...months, lineOf(2)))).toEqual([true, true, true]);
    const half = total(90, 18, gives('=SUM(D2:D4)', 16), gives('=SUM(E2:E4)', 280), 93, 3);
    expect(isRate('=D5/AVERAGE(B5,E5)', ...months, half)).toBe(false);
  });

  it('is told by its formula', () => {
    const cells = [
      '=SUM(A9)',
      '=subtotal(9,A9)',
      '= SUM (A9)',
      '=1+SUM(A9)',
      '=SUMIF(A9,1)',
      'SUM(A9)',
      'x=SUM(A9)',
      '=MYSUM(A9)',
    ];
    const sheet = sheetOf([cells.map((formula) => gives(formula, 1))]);
    expect(cells.filter((_, column) => isTotalAt(sheet, { row: 0, column }))).toEqual(cells.slice(0, 3));
    expect(isTotalAt(sheetOf([[5, true, '']]), { row: 0, column: 0 })).toBe(false);
    expect(isTotalAt(sheetOf([[5, true, '']]), { row: 0, column: 1 })).toBe(false);
  });
});

describe('a formula that was copied', () => {
  const copied = (...formulas: readonly string[]): boolean[] => {
    const rows: Rows = [headings, ...months.map((line, i) => [...line, gives(formulas[i], 0.1)])];
    const [down, across] = bothWays(rows).map((each) => {
      const book = bookOfRows(each);
      const [group] = book.groups;
      return group.cells.map((cell) => handwrittenRateAt(book, group, cell) !== null);
    });
    expect(across).toEqual(down);
    return down;
  };

  it.each([
    [
      ['=D2/B2', '=D3/B3', '=D4/B4'],
      [true, true, true],
    ],
    [
      ['=D2/$B$2', '=D3/$B$2', '=D4/$B$2'],
      [false, false, false],
    ],
    [
      ['=D2/E$2', '=D3/E$2', '=D4/E$2'],
      [false, false, false],
    ],
    [
      ['=D2/AVERAGE(B$2,E2)', '=D3/AVERAGE(B$2,E3)', '=D4/AVERAGE(B$2,E4)'],
      [false, false, false],
    ],
    [
      ['=D2/AVERAGE(B2,E$2)', '=D3/AVERAGE(B3,E$2)', '=D4/AVERAGE(B4,E$2)'],
      [false, false, false],
    ],
    [
      ['=D2/$B2', '=D3/$B3', '=D4/$B4'],
      [true, true, true],
    ],
    [
      ['=SUM(D$2:D2)/$B$2', '=SUM(D$2:D3)/$B$2', '=SUM(D$2:D4)/$B$2'],
      [true, true, true],
    ],
    [
      ['=SUM(D2:D$4)/E$4', '=SUM(D3:D$4)/E$4', '=SUM(D4:D$4)/E$4'],
      [true, true, true],
    ],
    [
      ['=$D$2/$B$2', '=$D$2/$B$2', '=$D$2/$B$2'],
      [true, true, true],
    ],
    [
      ['=D$2/B2', '=D$2/B3', '=D$2/B4'],
      [true, false, false],
    ],
  ])('%j', (formulas, are) => expect(copied(...formulas)).toEqual(are));
});

describe('counts on different sides', () => {
  const withSide = (formula: string, side: Written[]) => {
    const rows: Rows = [
      [...headings.slice(0, 5), '', '', ''],
      ...months.map((line) => line.slice(0, 5)),
      [],
      side,
      ['', '', '', '', '', '', '', gives(formula, 0.1)],
    ];
    const [down, across] = bothWays(rows).map((each) => {
      const book = bookOfRows(each);
      return handwrittenRateAt(book, book.groups[0], book.groups[0].cells[0])?.method ?? null;
    });
    expect(across).toBe(down);
    return down;
  };

  it.each([
    ['=SUM(D2:D4)/I6', ['', '', '', '', '', '', '', 'Opening headcount', 90], 'opening'],
    ['=SUM(D2:D4)/I6', ['', '', '', '', '', '', '', 'Closing headcount', 90], 'closing'],
    ['=SUM(D2:D4)/I6', ['', '', '', '', '', '', '', 'Average headcount', 90], 'mean'],
    ['=SUM(D2:D4)/(B2+I6)', ['', '', '', '', '', '', '', 'Hires', 18], 'cumulative'],
    ['=D2/I6', ['', '', '', '', '', '', '', 'Opening headcount', 90], null],
    ['=D2/I6', ['', '', '', '', '', '', '', 'Average headcount', 90], null],
    ['=D2/(B2+I6)', ['', '', '', '', '', '', '', 'Hires', 18], null],
  ])('%s with %j', (formula, side, method) => expect(withSide(formula, side as Written[])).toBe(method));
});

describe('columns of a Table', () => {
  it('stay beside fixed cells of it', () => {
    const columns = ['Month', 'Opening', 'Leavers', 'Rate'];
    const rows = (formula: string): Rows => [
      columns,
      ...['Jan', 'Feb'].map((month) => [month, 90, 5, gives(formula, 0.05)]),
    ];
    const area = { row: 0, column: 0, rowCount: 3, columnCount: 4 };
    const table = { name: 'T', sheet: 'Sheet1', area, hasHeaders: true, hasTotals: false, columns };
    const are = (formula: string) => {
      const book = bookOf([sheetFrom('Sheet1', rows(formula))], { tables: [table] });
      return ['D2', 'D3'].map((at) => handwrittenRateAt(book, book.groups[0], placeAt(at)) !== null);
    };
    expect(are('=[@Leavers]/[@Opening]')).toEqual([true, true]);
    expect(are('=[@Leavers]/$B$2')).toEqual([true, false]);
    expect(are('=C2/[@Opening]')).toEqual([true, true]);
    expect(are('=SUM([Leavers])/$B$2')).toEqual([true, true]);
  });
});
