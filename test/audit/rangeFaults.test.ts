import { describe, expect, it } from 'vitest';
import { countRangesOf } from '../../src/audit/countRanges';
import { rangeFaultAt } from '../../src/audit/rangeFaultAt';
import { addressOf, type Area } from '../../src/formulas/area';
import { gives, sheetFrom, type Written } from './auditOf';
import { bookOf, groupIn, turned, turnedFormula } from './bookOf';

type Rows = readonly (readonly Written[])[];

const header = ['Month', 'Opening', 'Hires', 'Leavers', 'Closing'];
const monthNames = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec', 'Jan'];
const line = (label: Written): Written[] => [label, 50, 3, 2, 51];
const months = (count: number, ...others: readonly Written[]): Written[][] => [
  header,
  ...[...monthNames.slice(0, count), ...others].map(line),
];

const turnedArea = ({ row, column, rowCount, columnCount }: Area): Area => ({
  row: column,
  column: row,
  rowCount: columnCount,
  columnCount: rowCount,
});

/**
 * What is wrong with the ranges of a formula two lines below a table: the first range, the line with its label, and the ranges as
 * they should be. The table runs down; the same is asked of it across.
 */
function faultIn(rows: Rows, formula: string, label: Written = 'Rate', isAcross = false): string {
  const all: Written[][] = [...rows.map((row) => [...row]), [], [label, gives(formula, 0.2)]];
  const cells = isAcross ? turned(all).map((row) => row.map(turnedCell)) : all;
  const book = bookOf([sheetFrom('Sheet1', cells), sheetFrom('Other', months(5, 'Total'))]);
  const [row, column] = isAcross ? [1, all.length - 1] : [all.length - 1, 1];
  const group = groupIn(book, addressOf({ row, column, rowCount: 1, columnCount: 1 }));
  const fault = rangeFaultAt(group, { row, column }, countRangesOf(book, group));
  if (!fault) return '';
  const shown = (area: Area) => addressOf(isAcross ? turnedArea(area) : area);
  const corrected = fault.corrections?.map(({ index, area }) => `${index} ${shown(area)}`).join(', ') ?? '?';
  return `${fault.kind} ${shown(fault.range.area)} at ${fault.line + 1} ${fault.label}: ${corrected}`;
}

const turnedCell = (cell: Written): Written =>
  typeof cell === 'object' ? gives(turnedFormula(cell.formula), cell.value) : cell;

const both = (rows: Rows, formula: string, label?: Written) => {
  const down = faultIn(rows, formula, label);
  expect(faultIn(rows, formula, label, true), 'across').toBe(down);
  return down;
};

describe('a total among the cells it adds up', () => {
  const table = months(5, 'Total');
  it.each([
    ['=TURNOVER.OPENBASE(D2:D7,B2)', 'total D2:D7 at 7 Total: 0 D2:D6'],
    ['=TURNOVER.OPENBASE(D5:D7,B5)', 'total D5:D7 at 7 Total: 0 D5:D6'],
    ['=TURNOVER.OPENBASE(D6:D7,B6)', ''],
    ['=TURNOVER.OPENBASE(D2:D6,B2)', ''],
    ['=TURNOVER.AVGBASE(D2:D7,B2,E6)', 'total D2:D7 at 7 Total: 0 D2:D6'],
    ['=TURNOVER.AVGBASE(D2:D7,B2,E7)', 'total D2:D7 at 7 Total: 0 D2:D6, 2 E6'],
    ['=TURNOVER.AVGBASE(D2:D7,B2,E8)', 'total D2:D7 at 7 Total: 0 D2:D6'],
    ['=TURNOVER.AVGBASE(D2:D7,B2:B7,E2:E7)', 'total D2:D7 at 7 Total: 0 D2:D6, 1 B2:B6, 2 E2:E6'],
    ['=TURNOVER.AVGBASE(D2:D6,B2,E2:E7)', 'total E2:E7 at 7 Total: 2 E2:E6'],
    ['=TURNOVER.CUMULATIVE(D2:D7,B2,C7:D7)', 'total D2:D7 at 7 Total: 0 D2:D6'],
    ['=TURNOVER.AVGBASE(D2:D7,Other!B2,Other!E7)', 'total D2:D7 at 7 Total: 0 D2:D6'],
    ['=TURNOVER.OPENBASE(D2:D8,B2)', 'total D2:D8 at 7 Total: ?'],
  ])('%s: %s', (formula, expected) => expect(both(table, formula)).toBe(expected));

  it('may be of more lines than one', () => {
    const rows = months(4, 'Subtotal', 'Grand total');
    expect(both(rows, '=TURNOVER.AVGBASE(D2:D7,B2,E7)')).toBe('total D2:D7 at 7 Grand total: 0 D2:D5, 2 E5');
    expect(both(rows, '=TURNOVER.AVGBASE(D2:D7,B2,E6)')).toBe('total D2:D7 at 7 Grand total: 0 D2:D5, 2 E5');
    expect(both(rows, '=TURNOVER.OPENBASE(D4:D7,B4)')).toBe('');
    expect(both(rows, '=TURNOVER.OPENBASE(D3:D7,B3)')).toBe('total D3:D7 at 7 Grand total: 0 D3:D5');
  });

  it('has to be taken out by people where it is not the last', () => {
    const rows = [...months(3), line('Q1 total'), line('Apr'), line('May')];
    expect(both(rows, '=TURNOVER.OPENBASE(D2:D7,B2)')).toBe('total D2:D7 at 5 Q1 total: ?');
    expect(both([...rows, line('Total')], '=TURNOVER.OPENBASE(D2:D8,B2)')).toBe('total D2:D8 at 8 Total: ?');
  });

  it('does not count where most cells that are filled in are totals', () => {
    const open = [...months(4, 'Total'), ['Jun', '', '', '', ''], ['Jul', '', '', '', '']];
    expect(both(open, '=TURNOVER.OPENBASE(D5:D8,B5)')).toBe('');
    expect(both(open, '=TURNOVER.OPENBASE(D4:D6,B4)')).toBe('total D4:D6 at 6 Total: 0 D4:D5');
    expect(both(open, '=TURNOVER.OPENBASE(D4:D8,B4)')).toBe('total D4:D8 at 6 Total: ?');
  });

  it('is called what stands nearest beside it', () => {
    const labelled = (...labels: Written[]) =>
      ['Jan', 'Feb', 'Mar']
        .map((month): Written[] => [...labels.map(() => month), 50, 2])
        .concat([[...labels, 150, 6]]);
    const table = (...labels: Written[]): Written[][] => [
      [...labels.map(() => 'Label'), 'Opening', 'Leavers'],
      ...labelled(...labels),
    ];
    const rate = (column: string, base: string) => `=TURNOVER.OPENBASE(${column}2:${column}5,${base}2)`;
    expect(both(table(' Total '), rate('C', 'B'))).toBe('total C2:C5 at 5 Total: 0 C2:C4');
    expect(both(table('Total', ' '), rate('D', 'C'))).toBe('total D2:D5 at 5 Total: 0 D2:D4');
    expect(both(table('x', 'Total', 7), rate('E', 'D'))).toBe('total E2:E5 at 5 Total: 0 E2:E4');
    const sums = table('', '').map((row, i) => (i === 4 ? [...row.slice(0, 3), gives('=SUM(D2:D4)', 6)] : row));
    const noted = table('Total').map((row, i) => [...row, i === 4 ? 'see below' : '']);
    expect(both(noted, rate('C', 'B'))).toBe('total C2:C5 at 5 Total: 0 C2:C4');
    expect(both(sums, rate('D', 'C'))).toMatch(/^total D2:D5 at 5 : 0 D2:D4$/);
  });
});

describe('a range that became a block where its formula was copied to the side', () => {
  it('is gone through from row to row', () => {
    const rows: Written[][] = months(5, 'Total').map((row) => [...row]);
    rows[6].push('', gives('=SUM($D$2:D7)/B$2', 0.2), gives('=SUM($D$2:E7)/C$2', 0.2));
    const book = bookOf([sheetFrom('Sheet1', rows)]);
    const group = groupIn(book, 'G7');
    const faults = group.cells.map((place) => rangeFaultAt(group, place, countRangesOf(book, group)));
    expect(faults).toMatchObject([
      { kind: 'total', line: 6, label: 'Total' },
      { kind: 'total', line: 6, label: 'Total' },
    ]);
    expect(faults.map((fault) => fault?.corrections?.map(({ area }) => addressOf(area)))).toEqual([
      ['D2:D6'],
      ['D2:E6'],
    ]);
  });
});

describe('ranges of one table that end on different lines', () => {
  it.each([
    ['=TURNOVER.AVGBASE(D2:D5,B2,E6)', 'uneven D2:D5 at 6 May: 0 D2:D6'],
    ['=TURNOVER.AVGBASE(D2:D6,B2,E5)', 'uneven E5 at 6 May: 2 E6'],
    ['=TURNOVER.AVGBASE(D2:D4,B2,E5)', 'uneven D2:D4 at 5 Apr: 0 D2:D5'],
    ['=TURNOVER.AVGBASE(D2:D4,B2,E6)', ''],
    ['=TURNOVER.AVGBASE(D2:D5,B2:B6,E2:E5)', 'uneven D2:D5 at 6 May: 0 D2:D6, 2 E2:E6'],
    ['=TURNOVER.CUMULATIVE(D2:D6,B2,C2:C5)', 'uneven C2:C5 at 6 May: 2 C2:C6'],
    ['=TURNOVER.CUMULATIVE(D3:D6,B3,C3:C5)', 'uneven C3:C5 at 6 May: 2 C3:C6'],
    ['=TURNOVER.CUMULATIVE(D3:D6,B2,C3:C5)', ''],
    ['=TURNOVER.CUMULATIVE(D3:D6,B3,C2:C5)', 'uneven C2:C5 at 6 May: ?'],
    ['=TURNOVER.CUMULATIVE(D3:D5,B2,C2:C4)', 'uneven C2:C4 at 5 Apr: ?'],
    ['=TURNOVER.CUMULATIVE(D2:D4,B2,C3:C5)', 'uneven D2:D4 at 5 Apr: ?'],
    ['=TURNOVER.CUMULATIVE(D2:D4,B2,C4:C5)', ''],
    ['=TURNOVER.AVGBASE(D3:D5,B2:B4,E3:E5)', ''],
    ['=TURNOVER.CLOSEBASE(D5,E2:E5)+TURNOVER.CLOSEBASE(D6,E6)', ''],
    ['=TURNOVER.AVGBASE(D2:D5,B2,G6)', 'short D2:D5 at 6 May: 0 D2:D6'],
    ['=TURNOVER.AVGBASE(D2:D5,B2,Other!E6)', 'short D2:D5 at 6 May: 0 D2:D6'],
    ['=TURNOVER.AVGBASE(D2:D5,B2,E8)', 'short D2:D5 at 6 May: 0 D2:D6'],
    ['=TURNOVER.AVGBASE(D1:D5,B2,E6)', ''],
    ['=TURNOVER.AVGBASE(D2:D5,B2,E2:E8)', 'short D2:D5 at 6 May: 0 D2:D6'],
    ['=TURNOVER.CUMULATIVE(D2:D5,B2,C6:D6)', 'short D2:D5 at 6 May: 0 D2:D6'],
    ['=TURNOVER.RATE("average",D6,B2,,E2:E5)', 'short E2:E5 at 6 May: 2 E2:E6'],
    ['=TURNOVER.RATE("average",D3,B2,C4,E2:E5)', 'short E2:E5 at 6 May: 3 E2:E6'],
  ])('%s: %s', (formula, expected) => expect(both(months(5), formula, 'May to Apr')).toBe(expected));

  it('are no fault where nothing is left out or the table is not known', () => {
    const others = [['Month', 'Sales', 'Costs'], ...monthNames.slice(0, 5).map((month) => [month, 5, 6])];
    expect(both(others, '=TURNOVER.OPENBASE(C2:C5,B2:B6)')).toBe('');
    expect(both(months(5), '=TURNOVER.AVGBASE(D2:D6,B2,E6)')).toBe('');
  });

  it('are found in a table below another', () => {
    const rows = [...months(5), [], [], ...months(5)];
    expect(both(rows, '=TURNOVER.AVGBASE(D10:D13,B10,E14)')).toBe('uneven D10:D13 at 14 May: 0 D10:D14');
    expect(both(rows, '=TURNOVER.AVGBASE(D10:D13,B2,E6)')).toBe('short D10:D13 at 14 May: 0 D10:D14');
  });

  it('are not looked at where they are whole columns', () =>
    expect(faultIn(months(5), '=TURNOVER.AVGBASE(D2:D5002,B2,E5)')).toBe(''));
});

describe('all ranges one period early', () => {
  const short = '=TURNOVER.AVGBASE(D2:D5,B2,E5)';
  const found = 'short D2:D5 at 6 May: 0 D2:D6, 2 E6';

  it.each(['Rate', 'Turnover 2024', 'Turnover, 2025 and 1999', '', 7, 'Fluktuation'])('is found beside "%s"', (label) =>
    expect(both(months(5), short, label)).toBe(found),
  );

  it.each([
    ...['4 months', 'Q1', 'H2', 'First half', 'Quarter', 'YTD', 'To date', 'Until April', 'Through April'],
    ...['First months', 'Except May', 'Excl. May', '第一季', '上半年', '至今', '截至四月', '截止四月', '累计', '累計'],
    ...['不含五月', 'Year 20240'],
  ])('is meant where "%s" stands beside it', (label) => expect(both(months(5), short, label)).toBe(''));

  it.each<[number, string]>([
    [3, ''],
    [4, ''],
    [5, 'May'],
    [6, 'Jun'],
    [7, ''],
    [8, 'Aug'],
    [13, ''],
  ])('is a quarter, a half, a year or too few in a table of %i months, or leaves out "%s"', (count, label) => {
    const formula = `=TURNOVER.AVGBASE(D2:D${count},B2,E${count})`;
    const corrected = `0 D2:D${count + 1}, 2 E${count + 1}`;
    expect(both(months(count), formula)).toBe(label ? `short D2:D${count} at ${count + 1} ${label}: ${corrected}` : '');
  });

  it.each<[string, Rows, string]>([
    ['more than one is left out', months(6), short],
    ['they begin later', months(5), '=TURNOVER.AVGBASE(D3:D5,B3,E5)'],
    ['one of them begins later', months(5), '=TURNOVER.RATE("average",D2:D5,B3:B5,,E2:E5)'],
    ['the last period is not filled in', [...months(4), ['May', 50, 3, 2, '']], short],
    ['a line is no period', [...months(1), ...['IT', 'Mar', 'Apr', 'May'].map(line)], short],
    ['the last line is another kind of period', months(4, '2025'), short],
    ['they end with the table', months(4), short],
    ['they are single cells', months(5), '=TURNOVER.AVGBASE(D5,B5,E5)'],
  ])('is nothing to say where %s', (_, rows, formula) => expect(both(rows, formula)).toBe(''));

  it('is found from other sheets too, whatever the row', () => {
    const rates = sheetFrom('Sheet1', [
      ['x'],
      ['x'],
      ['Rate', gives('=TURNOVER.AVGBASE(Data!D2:D5,Data!B2,Data!E5)', 0.1)],
    ]);
    const book = bookOf([rates, sheetFrom('Data', months(5))]);
    const group = groupIn(book, 'B3');
    expect(rangeFaultAt(group, group, countRangesOf(book, group))?.kind).toBe('short');
  });

  const placed = (rows: number, ...cells: readonly (readonly [row: number, column: number, cell: Written])[]) => {
    const sheet: Written[][] = months(5).map((row) => [...row, '', '', '']);
    while (sheet.length < rows) sheet.push([]);
    for (const [row, column, cell] of cells) sheet[row][column] = cell;
    return bookOf([sheetFrom('Sheet1', sheet)]);
  };
  const kindAt = (book: ReturnType<typeof bookOf>, address: string) => {
    const group = groupIn(book, address);
    return rangeFaultAt(group, group, countRangesOf(book, group))?.kind;
  };
  const fixed = gives('=SUM($D$2:$D$5)/(($B$2+$E$5)/2)', 0.1);

  it('is meant beside a line of the table, and where the formula is copied along it', () => {
    const kinds = [
      kindAt(placed(9, [4, 6, fixed]), 'G5'),
      kindAt(placed(9, [0, 6, fixed]), 'G1'),
      kindAt(placed(9, [7, 6, fixed], [8, 6, fixed]), 'G8'),
      kindAt(placed(9, [7, 6, fixed], [7, 7, fixed]), 'G8'),
    ];
    expect(kinds).toEqual([undefined, 'short', undefined, 'short']);
  });

  it('is meant where the label says so above it, or first in its row', () => {
    expect(kindAt(placed(9, [7, 3, 'YTD'], [8, 3, fixed]), 'D9')).toBeUndefined();
    expect(kindAt(placed(9, [8, 0, 'YTD'], [8, 3, fixed]), 'D9')).toBeUndefined();
    expect(kindAt(placed(9, [8, 2, 'YTD'], [8, 3, fixed]), 'D9')).toBeUndefined();
    expect(kindAt(placed(9, [7, 2, 'YTD'], [8, 3, fixed]), 'D9')).toBe('short');
    expect(kindAt(placed(9, [8, 4, 'YTD'], [8, 3, fixed]), 'D9')).toBe('short');
  });
});
