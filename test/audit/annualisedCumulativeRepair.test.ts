import { describe, expect, it } from 'vitest';
import { copiedDown, findingsOf, gives, placesOf, sheetFrom, tableOf, type Written } from './auditOf';

const heads = ['Month', 'Opening', 'Hires', 'Leavers', 'Closing'];
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const some = (number: number, count: number) => Array.from({ length: count }, () => number);

/** A table of lines: opening B, hires C, leavers D, closing E. */
const table = (labels: readonly Written[], headers: readonly string[] = heads): Written[][] =>
  tableOf(
    headers,
    labels,
    some(90, labels.length),
    some(10, labels.length),
    some(5, labels.length),
    some(95, labels.length),
  );
/** A formula two lines below such a table, in B. */
const suggestions = (rows: readonly Written[][], ...formulas: readonly string[]) =>
  findingsOf('annualised-cumulative', [...rows, [], ...formulas.map((formula) => ['A year', gives(formula, 0.6)])]).map(
    ({ formulaSuggested }) => formulaSuggested,
  );

describe('a cumulative rate multiplied up, on the average instead', () => {
  it.each([
    [1, '=TURNOVER.CUMULATIVE(D2,B2,C2)*12', '=TURNOVER.ANNUALIZE(TURNOVER.AVGBASE(D2,B2,E2),1)'],
    [3, '=TURNOVER.CUMULATIVE(D2:D4,B2,C2:C4)*4', '=TURNOVER.ANNUALIZE(TURNOVER.AVGBASE(D2:D4,B2,E4),3)'],
    [3, '=TURNOVER.CUMULATIVE(D2:D4,B2:B4,C2:C4)*4', '=TURNOVER.ANNUALIZE(TURNOVER.AVGBASE(D2:D4,B2,E4),3)'],
    [3, '=TURNOVER.RATE("cumulative",D2:D4,B2,,E2:E4)*4', '=TURNOVER.ANNUALIZE(TURNOVER.AVGBASE(D2:D4,B2,E4),3)'],
    [
      3,
      '=ROUND(TURNOVER.CUMULATIVE(D2:D4,B2,C2:C4)*4,3)',
      '=ROUND(TURNOVER.ANNUALIZE(TURNOVER.AVGBASE(D2:D4,B2,E4),3),3)',
    ],
    [3, '=TURNOVER.CUMULATIVE(D2:D4,B2,C2:C4)*4*100', '=TURNOVER.ANNUALIZE(TURNOVER.AVGBASE(D2:D4,B2,E4),3)*100'],
    [11, '=TURNOVER.CUMULATIVE(D2:D12,B2,C2:C12)*12/11', '=TURNOVER.ANNUALIZE(TURNOVER.AVGBASE(D2:D12,B2,E12),11)'],
    [12, '=TURNOVER.CUMULATIVE(D2:D13,B2,C2:C13)*12', null],
    [3, '=TURNOVER.RATE("cumulative",D2:D4,B2,C2:C4*1)*4', '=TURNOVER.ANNUALIZE(TURNOVER.AVGBASE(D2:D4,B2,E4),3)'],
    [3, '=TURNOVER.CUMULATIVE(D2:D4,90,C2:C4)*4', null],
    [3, '=TURNOVER.CUMULATIVE(D2:D5,B2,C2:C5)*4', null],
  ])('of %i months: %s becomes %s', (count, formula, suggested) =>
    expect(suggestions(table(months.slice(0, count)), formula)).toEqual([suggested]),
  );

  it.each<[string, Written[][], string]>([
    [
      'without a closing headcount',
      table(months.slice(0, 3)).map((row) => row.slice(0, 4)),
      '=TURNOVER.CUMULATIVE(D2:D4,B2,C2:C4)*4',
    ],
    ['of teams', table(['IT', 'HR', 'Law']), '=TURNOVER.CUMULATIVE(D2:D4,B2,C2:C4)*4'],
    ['of five weeks', table(['W1', 'W2', 'W3', 'W4', 'W5']), '=TURNOVER.CUMULATIVE(D2:D6,B2,C2:C6)*12'],
    ['of a week', table(['Week 7']), '=TURNOVER.CUMULATIVE(D2,B2,C2)*12'],
    ['of a year and more', table(['2023', '2024']), '=TURNOVER.CUMULATIVE(D2:D3,B2,C2:C3)*12'],
    [
      'with a total among its lines',
      [...table(months.slice(0, 3)), ['Total', '', 30, 15, '']],
      '=TURNOVER.CUMULATIVE(D2:D5,B2,C2:C5)*4',
    ],
    [
      'in columns of months',
      [
        ['', 'Jan', 'Feb'],
        ['Opening', 90, 95],
        ['Hires', 10, 8],
        ['Leavers', 5, 9],
        ['Closing', 95, 94],
      ],
      '=TURNOVER.CUMULATIVE(B4:C4,B2,B3:C3)*6',
    ],
  ])('has no repair in counts %s', (_what, rows, formula) => {
    expect(suggestions(rows, formula)).toEqual([null]);
  });

  it('names the sheet of the counts, which must be one', () => {
    const data = [sheetFrom('Data', table(months.slice(0, 3))), sheetFrom('Start', [['Opening'], [90]])];
    const of = (formula: string) =>
      findingsOf('annualised-cumulative', [...data, sheetFrom('Sum', [['A year', gives(formula, 0.6)]])]).map(
        ({ formulaSuggested }) => formulaSuggested,
      );
    expect(of('=TURNOVER.CUMULATIVE(Data!D2:D4,Data!B2,Data!C2:C4)*4')).toEqual([
      '=TURNOVER.ANNUALIZE(TURNOVER.AVGBASE(Data!D2:D4,Data!B2,Data!E4),3)',
    ]);
    expect(of('=TURNOVER.CUMULATIVE(Data!D2:D4,Start!A2,Data!C2:C4)*4')).toEqual([null]);
  });

  it('reads the second of two tables as the first', () => {
    const rows = [...table(['Jan', 'Feb']), [], [], ...table(['Mar', 'Apr', 'May'])];
    expect(suggestions(rows, '=TURNOVER.CUMULATIVE(D7:D9,B7,C7:C9)*4')).toEqual([
      '=TURNOVER.ANNUALIZE(TURNOVER.AVGBASE(D7:D9,B7,E9),3)',
    ]);
    expect(suggestions(rows, '=TURNOVER.CUMULATIVE(D2:D3,B2,C2:C3)*6')).toEqual([
      '=TURNOVER.ANNUALIZE(TURNOVER.AVGBASE(D2:D3,B2,E3),2)',
    ]);
  });

  it('is of the same table, of two side by side', () => {
    const factors = (first: number, second: number): Written[][] => {
      const [top, line] = [
        [...heads, 'A year', 'Factor'],
        ['Jan', 90, 10, 5, 95],
      ];
      const formula = '=TURNOVER.ANNUALIZE(TURNOVER.CUMULATIVE(D2,B2,C2),G2)';
      const copy = '=TURNOVER.ANNUALIZE(TURNOVER.CUMULATIVE(L2,J2,K2),O2)';
      return [
        [...top, '', ...top],
        [...line, gives(formula, 0.6), first, '', ...line, gives(copy, 0.6), second],
      ];
    };
    const of = (first: number, second: number) =>
      findingsOf('annualised-cumulative', factors(first, second)).map(({ facts, formulaSuggested }) => [
        facts.cell,
        facts.count,
        formulaSuggested,
      ]);
    expect(of(1, 12)).toEqual([['F2', 1, '=TURNOVER.ANNUALIZE(TURNOVER.AVGBASE(D2,B2,E2),1)']]);
    expect(of(12, 1)).toEqual([['N2', 1, '=TURNOVER.ANNUALIZE(TURNOVER.AVGBASE(L2,J2,M2),1)']]);
    const [around] = findingsOf(
      'annualised-cumulative',
      factors(12, 1).map((row) =>
        row.map((cell) => (typeof cell === 'object' ? gives(`=ROUND(${cell.formula.slice(1)},3)`, 0.6) : cell)),
      ),
    );
    expect(around.formulaSuggested).toBe('=TURNOVER.ANNUALIZE(TURNOVER.AVGBASE(L2,J2,M2),1)');
  });

  it('is written anew for a cell that is not the first of its copies', () => {
    const column = (factors: readonly Written[]) =>
      tableOf(
        [...heads, 'A year', 'Factor'],
        ['Jan', 'Feb'],
        [90, 92],
        [10, 8],
        [5, 10],
        [95, 90],
        copiedDown('=ROUND(TURNOVER.ANNUALIZE(TURNOVER.CUMULATIVE(D2,B2,C2),G2),3)', [0.6, 1.2]),
        factors,
      );
    const found = (factors: readonly Written[]) => findingsOf('annualised-cumulative', column(factors));
    expect(placesOf(found([1, 1]))).toEqual(['Sheet1!F2:F3']);
    expect(found([1, 1])[0].formulaSuggested).toBe('=ROUND(TURNOVER.ANNUALIZE(TURNOVER.AVGBASE(D2,B2,E2),1),3)');
    expect(placesOf(found([12, 1]))).toEqual(['Sheet1!F3']);
    expect(found([12, 1])[0]).toMatchObject({
      facts: { cell: 'F3', count: 1 },
      formulaSuggested: '=TURNOVER.ANNUALIZE(TURNOVER.AVGBASE(D3,B3,E3),1)',
    });
    expect(found([12, 12])).toEqual([]);
  });

  it.each([
    ['2024', '=TURNOVER.ANNUALIZE(TURNOVER.CUMULATIVE(D2,B2,C2),12)', 0],
    ['2024', '=TURNOVER.CUMULATIVE(D2,B2,C2)*12', 1],
    ['Jan', '=TURNOVER.ANNUALIZE(TURNOVER.CUMULATIVE(D2,B2,C2),12)', 0],
    ['Jan', '=TURNOVER.ANNUALIZE(TURNOVER.CUMULATIVE(D2,B2,C2),11)', 1],
    ['Jan', '=TURNOVER.ANNUALIZE(TURNOVER.CUMULATIVE(D2,B2,C2),24)', 0],
    ['Jan', '=TURNOVER.ANNUALIZE(TURNOVER.CUMULATIVE(D2,B2,C2),H9)', 1],
    ['2024', '=TURNOVER.ANNUALIZE(TURNOVER.CUMULATIVE(D2,B2,C2),H9)', 1],
    ['Jan', '=TURNOVER.ANNUALIZE(TURNOVER.CUMULATIVE(D2,B2,C2),1,TRUE)', 0],
    ['Jan', '=TURNOVER.ANNUALIZE(TURNOVER.AVGBASE(D2,B2,E2),1)', 0],
  ])('in %s: %s is found %i times', (label, formula, times) =>
    expect(suggestions(table([label]), formula)).toHaveLength(times),
  );
});
