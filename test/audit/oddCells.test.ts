import { describe, expect, it } from 'vitest';
import { isAboutTurnover, startsAnew } from '../../src/audit/oddCells';
import { referenceFrom } from '../../src/formulas/area';
import { gives, sheetFrom, type Written } from './auditOf';
import { bookOf, groupIn, turned, turnedFormula } from './bookOf';

const placeOf = (address: string) => referenceFrom(address)!.area;

describe('formulas about turnover', () => {
  const isAbout = (rows: readonly (readonly Written[])[], address: string, place = address) => {
    const book = bookOf([sheetFrom('Sheet1', rows)]);
    return isAboutTurnover(book, groupIn(book, address), placeOf(place));
  };
  const months = (header: readonly string[], ...cells: readonly Written[]): Written[][] => [
    [...header],
    ['Jan', ...cells],
    ['Feb', ...cells.map((cell) => (typeof cell === 'object' ? 9 : cell))],
  ];

  it.each<[string, boolean, readonly string[], Written, boolean?]>([
    ['a function of the add-in', true, ['x', 'Sales', 'Staff', 'Result'], gives('=TURNOVER.CHURN(B2,C2)', 1)],
    ['a column called so', true, ['x', 'Sales', 'Staff', 'Turnover rate'], gives('=B2*C2', 1), false],
    ['a column called so in Chinese', true, ['月份', '销售', '人数', '离职率'], gives('=B2*C2', 1), false],
    ['leavers of a table', true, ['Month', 'Opening', 'Hires', 'Leavers'], gives('=B2-C2', 1)],
    ['hires of a table without leavers', true, ['Month', 'Opening', 'Closing', 'Hires'], gives('=C2-B2', 1)],
    ['leavers of a table without hires', true, ['Month', 'Opening', 'Closing', 'Leavers'], gives('=C2-B2', 1)],
    ['headcounts of a table with neither', false, ['Month', 'Headcount', 'Opening', 'Closing'], gives('=C2+1', 1)],
    ['a column that counts nobody', false, ['Month', 'Opening', 'Leavers', 'Sales'], gives('=B2*2', 1)],
    ['a fraction of people', true, ['Month', 'Opening', 'Leavers', 'Share'], gives('=C2/B2', 1)],
    ['a fraction of something else', false, ['Month', 'Price', 'Number', 'Share'], gives('=C2/B2', 1)],
  ])('%s: %s', (_, expected, header, formula, acrossToo = expected) => {
    const rows = months(header, 50, 5, formula);
    expect(isAbout(rows, 'D2')).toBe(expected);
    const sideways = turned(rows).map((row) =>
      row.map((cell) => (typeof cell === 'object' ? gives(turnedFormula(cell.formula), 1) : cell)),
    );
    expect(isAbout(sideways, 'B4'), 'across').toBe(acrossToo);
  });

  it('are those beside a table of leavers only in its own lines', () => {
    const rows: Written[][] = [
      ...months(['Month', 'Opening', 'Hires', 'Leavers'], 50, 3, 2),
      [],
      ['Budget', '', '', gives('=B2*7', 3)],
    ];
    expect(isAbout(rows, 'D5')).toBe(false);
    expect(isAbout(rows, 'D5', 'D3')).toBe(true);
  });
});

describe('where formulas begin anew', () => {
  /** Whether they do in column D of the third row, below what the second row holds; the same is asked across. */
  const begins = (above: readonly Written[], here: readonly Written[], formula: string) => {
    const rows: Written[][] = [['Month', 'x', 'y', 'Opening'], [...above, '', '', ''].slice(0, 3), [...here]];
    while (rows[2].length < 3) rows[2].push('');
    const first: Written[] = [...rows[1].slice(0, 3), gives(formula, 1)];
    const cells = [rows[0], first, [...rows[2].slice(0, 3), 7]];
    const down = bookOf([sheetFrom('Sheet1', cells)]);
    const expected = startsAnew(groupIn(down, 'D2'), placeOf('D3'), false);
    const sideways = turned(cells).map((row) =>
      row.map((cell) => (typeof cell === 'object' ? gives(turnedFormula(cell.formula), 1) : cell)),
    );
    const across = bookOf([sheetFrom('Sheet1', sideways)]);
    expect(startsAnew(groupIn(across, 'B4'), placeOf('C4'), true), 'across').toBe(expected);
    return expected;
  };
  const goesOn = '=C1+1';
  const byItself = '=C2+1';

  it.each<[string, string, readonly Written[], readonly Written[], boolean]>([
    ['the line of a total', byItself, ['Jan'], ['Total'], true],
    ['a total in the second column', byItself, ['Jan', 'x'], ['Feb', 'Subtotal'], true],
    ['the total of a year', byItself, ['12月'], ['全年'], true],
    ['an ordinary line', byItself, ['Jan'], ['Feb'], false],
    ['January, where formulas go on', goesOn, ['Dec'], ['Jan'], true],
    ['January, where they do not', byItself, ['Dec'], ['Jan'], false],
    ['January of a year', goesOn, ['2024-12'], ['2025-01'], true],
    ['一月', goesOn, ['十二月'], ['一月'], true],
    ['February', goesOn, ['Jan'], ['Feb'], false],
    ['December', goesOn, ['Nov'], ['Dec'], false],
    ['the first quarter', goesOn, ['Q4'], ['Q1'], true],
    ['the first quarter of a year', goesOn, ['2024 Q4'], ['2025 Q1'], true],
    ['the second quarter', goesOn, ['Q1'], ['Q2'], false],
    ['a year that 4 divides', goesOn, ['2023'], ['2024'], false],
    ['a year in a number', goesOn, [2023], [2024], false],
    ['another department, with months', goesOn, ['Sales', 'Mar'], ['IT', 'Apr'], true],
    ['another department, with months before it', goesOn, ['Mar', 'Sales'], ['Apr', 'IT'], true],
    ['the same department', goesOn, ['Sales', 'Mar'], ['Sales', 'Apr'], false],
    ['another department, without months', goesOn, ['Sales', 'x'], ['IT', 'y'], false],
    ['lines with numbers of their own', goesOn, [1, 'Mar'], [2, 'Apr'], false],
    ['a year that 12 divides', goesOn, ['2027'], ['2028'], false],
    ['no department above', goesOn, ['', 'Mar'], ['IT', 'Apr'], false],
    ['no department here', goesOn, ['Sales', 'Mar'], ['', 'Apr'], false],
    ['another department, where they do not go on', byItself, ['Sales', 'Mar'], ['IT', 'Apr'], false],
  ])('%s, %s: after %j %j %s', (_, formula, above, here, expected) =>
    expect(begins(above, here, formula)).toBe(expected),
  );

  it('labels stand in the first six cells of a line, and before the formula', () => {
    const sheet = (at: number): Written[][] =>
      [0, 1].map((i) =>
        Array.from({ length: 9 }, (_, j): Written =>
          j === 8 ? gives(`=A${i + 1}`, 1) : i === 1 && j === at ? 'Total' : 7,
        ),
      );
    const begins = (at: number) => {
      const book = bookOf([sheetFrom('Sheet1', sheet(at))]);
      return startsAnew(groupIn(book, 'I1'), placeOf('I2'), false);
    };
    expect([0, 5, 6, 7].map(begins)).toEqual([true, true, false, false]);
    const after = bookOf([
      sheetFrom('Sheet1', [
        [gives('=B1', 1), 7],
        [7, 'Total'],
      ]),
    ]);
    expect(startsAnew(groupIn(after, 'A1'), placeOf('A2'), false)).toBe(false);
  });

  it.each([
    ['=$A$1+B2', false],
    ['=B$1', false],
    ['=A1', true],
  ])('%s in C2 goes on from the line before: %s', (formula, expected) => {
    const book = bookOf([
      sheetFrom('Sheet1', [
        ['Dec', 5, 5],
        ['Jan', 5, gives(formula, 5)],
        ['Jan', 5, 5],
      ]),
    ]);
    expect(startsAnew(groupIn(book, 'C2'), placeOf('C3'), false)).toBe(expected);
  });

  it.each([
    ['=C3', true],
    ['=C13', true],
    ['=C23+C2', true],
    ['=C1', true],
    ['=C$3', true],
    ['=C$12', true],
    ['=$A3+D1', false],
    ['=D3*D13', false],
    ['=E3', false],
  ])('%s in D3 goes on from the column before: %s', (formula, expected) => {
    const rows: Written[][] = [['', 'Nov', 'Dec', 'Jan', 'Jan'], [], ['Opening', 5, 5, gives(formula, 5), 5]];
    const book = bookOf([sheetFrom('Sheet1', rows)]);
    expect(startsAnew(groupIn(book, 'D3'), placeOf('E3'), true)).toBe(expected);
  });
});
