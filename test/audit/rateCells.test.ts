import { describe, expect, it } from 'vitest';
import { isTurnoverFunction, rateOfCall, rateOfCell } from '../../src/audit/rateCells';
import { addressOf } from '../../src/formulas/area';
import { functionIds } from '../../src/formulas/functionFacts';
import { rateFormulaFrom } from '../../src/formulas/rateFormula';
import { copiedFormula } from '../../src/formulas/references';
import type { CellValue } from '../../src/sheets/sheetCells';
import { gives, sheetFrom, type Written } from './auditOf';
import { bookOf, bookOfRows, placeAt, type Rows } from './bookOf';

const table: Written[][] = [
  ['', 'Opening', 'Hires', 'Leavers', 'Closing', 'Headcount', 'Method'],
  ['Jan', 90, 8, 5, 93, 92, 'opening'],
  ['Feb', 93, 7, 5, 95, 94, 'closing'],
  ['Mar', 95, 3, 6, 92, 94, 'nonsense'],
];

/** What is known of the rate in H2, in short; its formula is copied down to H4. */
const known = (formula: string, { cell = 'H2', value = 0.05 as CellValue } = {}) => {
  const rows = table.map((line, i) =>
    i === 0 ? [...line, ''] : [...line, gives(copiedFormula(formula, i - 1, 0)!, value)],
  );
  const book = bookOf([sheetFrom('Sheet1', rows), sheetFrom('Data', table)]);
  const { row, column } = placeAt(cell);
  const rate = rateOfCell(book, book.sheets[0], row, column);
  if (!rate) return null;
  const inputs = Object.entries(rate.inputs).map(
    ([name, { sheet, area }]) => `${name} ${addressOf(area, sheet.index > 0 ? sheet.name : undefined)}`,
  );
  const marks = [rate.isChurn ? 'churn' : '', rate.isProjected ? 'projected' : '', rate.scale === 100 ? 'x100' : ''];
  return [`${rate.source} ${rate.method} ${rate.value}`, ...marks.filter(Boolean), ...inputs].join(', ');
};

describe('a rate by a function', () => {
  it.each([
    ['=TURNOVER.AVGBASE(D2,B2,E2)', 'turnover average 0.05, leavers D2, opening B2, closing E2'],
    ['=TURNOVER.OPENBASE(D2,B2)', 'turnover opening 0.05, leavers D2, opening B2'],
    ['=TURNOVER.CLOSEBASE(D2,E2)', 'turnover closing 0.05, leavers D2, closing E2'],
    ['=TURNOVER.CUMULATIVE(D2,B2,C2)', 'turnover cumulative 0.05, leavers D2, opening B2, hires C2'],
    ['=TURNOVER.MEANBASE(D2,F2)', 'turnover mean 0.05, leavers D2, headcounts F2'],
    ['=TURNOVER.CHURN(D2,B2)', 'turnover opening 0.05, churn, leavers D2, opening B2'],
    ['=TURNOVER.RATE("closing",D2,B2,C2,E2)', 'turnover closing 0.05, leavers D2, opening B2, hires C2, closing E2'],
    ['=TURNOVER.RATE(G2,D2,B2,C2)', 'turnover opening 0.05, leavers D2, opening B2, hires C2'],
    ['=TURNOVER.RATE(Data!G3,D2,B2)', 'turnover closing 0.05, leavers D2, opening B2'],
    ['=TURNOVER.RATE(Nowhere!G3,D2,B2)', 'turnover null 0.05, leavers D2, opening B2'],
    ['=TURNOVER.RATE(G4,D2,B2)', 'turnover null 0.05, leavers D2, opening B2'],
    ['=TURNOVER.RATE("nonsense",D2,B2)', 'turnover null 0.05, leavers D2, opening B2'],
    ['=TURNOVER.RATE(,D2,B2)', 'turnover null 0.05, leavers D2, opening B2'],
    ['=TURNOVER.RATE(LOWER(G2),D2,B2)', 'turnover null 0.05, leavers D2, opening B2'],
    ['=TURNOVER.RATE({"closing"},D2,B2)', 'turnover null 0.05, leavers D2, opening B2'],
    ['=TURNOVER.POOLED(D2:D4,B2:B4)', 'turnover null 0.05, leavers D2:D4'],
    ['=TURNOVER.OPENBASE(5,B2)', 'turnover opening 0.05, opening B2'],
    ['=TURNOVER.OPENBASE(Data!D2,Data!B2)', 'turnover opening 0.05, leavers Data!D2, opening Data!B2'],
    ['=TURNOVER.OPENBASE(Nowhere!D2,B2)', 'turnover opening 0.05, opening B2'],
    ['=TURNOVER.OPENBASE(D2,B2)*100', 'turnover opening 0.0005, x100, leavers D2, opening B2'],
    ['=TURNOVER.OPENBASE(D2,B2)*12', 'turnover opening 0.05, projected'],
    ['=TURNOVER.ANNUALIZE(0.05,1)', 'turnover null 0.05, projected'],
    ['=TURNOVER.ROSTER.RATE(A2:A4,B2:B4,1,2)', 'turnover average 0.05'],
    ['=TURNOVER.ROSTER.RATE(A2:A4,B2:B4,1,2,"closing")', 'turnover closing 0.05'],
    ['=IFERROR(TURNOVER.OPENBASE(D2,B2),0)', 'turnover opening 0.05, leavers D2, opening B2'],
    ['=TURNOVER.OPENBASE(D2,B2)/2', null],
    ['=MAX(TURNOVER.OPENBASE(D2,B2),TURNOVER.OPENBASE(D3,B3))', null],
    ['=TURNOVER.HIRERATE(C2,B2,E2)', null],
    ['=TURNOVER.FLUX(D2,B2,C2,E2)', null],
    ['=TURNOVER.ROSTER.NEWHIRE(A2:A4,B2:B4,1,2,3)', null],
    ['=TURNOVER.BASE("opening",D2,B2)', null],
    ['=1-TURNOVER.OPENBASE(D2,B2)', null],
    ['=D2/B2*TURNOVER.FLAG(1,2)', null],
  ])('%s: %s', (formula, rate) => expect(known(formula)).toBe(rate));

  it('is that of its own line', () => {
    expect(known('=TURNOVER.OPENBASE(D2,$B$2)', { cell: 'H4' })).toBe('turnover opening 0.05, leavers D4, opening B2');
    expect(known('=TURNOVER.RATE(G2,D2,B2)', { cell: 'H3' })).toBe('turnover closing 0.05, leavers D3, opening B3');
  });

  it('may show no number', () => {
    expect(known('=TURNOVER.OPENBASE(D2,B2)', { value: '#DIV/0!' })).toBe(
      'turnover opening null, leavers D2, opening B2',
    );
  });

  it('is read once, with its call', () => {
    const book = bookOfRows([[5, 90, gives('=TURNOVER.OPENBASE(A1,B1)', 0.05)]]);
    const rate = rateOfCell(book, book.sheets[0], 0, 2);
    expect(rate?.call?.text).toBe('TURNOVER.OPENBASE(A1,B1)');
    expect(rateOfCell(book, book.sheets[0], 0, 2)).toBe(rate);
    expect(rateOfCell(book, book.sheets[0], 0, 1)).toBeNull();
  });

  it('is known from its call wherever that stands', () => {
    const rows: Rows = [[5, 90, gives('=IF(TURNOVER.OPENBASE(A1,B1)>1,"x","")', 0.5)]];
    const book = bookOfRows(rows);
    const rate = rateFormulaFrom('=TURNOVER.OPENBASE(A1,B1)')!;
    expect(rateOfCall(book, book.groups[0], placeAt('C1'), rate)).toMatchObject({
      method: 'opening',
      value: 0.5,
      scale: 1,
    });
  });
});

describe('the functions whose results are rates of people leaving', () => {
  it('are these', () => {
    expect(functionIds.filter(isTurnoverFunction).sort()).toEqual(
      'ANNUALIZE AVGBASE CHURN CLOSEBASE CUMULATIVE MEANBASE OPENBASE PERIODRATES POOLED RATE ROLLING ROSTER.RATE YTD'.split(
        ' ',
      ),
    );
    expect(isTurnoverFunction('toString')).toBe(false);
  });
});

describe('rates that a formula spills', () => {
  const spilled = (formula: string, values: readonly Written[], cells: readonly string[]) => {
    const rows = table.map((line, i) => [
      ...line,
      i === 1 ? gives(formula, values[0] as CellValue) : (values[i - 1] ?? ''),
    ]);
    const book = bookOfRows(rows);
    return cells.map((cell) => {
      const { row, column } = placeAt(cell);
      const rate = rateOfCell(book, book.sheets[0], row, column);
      const inputs = rate && Object.entries(rate.inputs).map(([name, { area }]) => `${name} ${addressOf(area)}`);
      return inputs && [`${rate.method} ${rate.value}`, ...inputs].join(', ');
    });
  };

  it('are about one line each', () => {
    const formula = '=TURNOVER.PERIODRATES("cumulative",D2:D4,B2,C2:C4)';
    expect(spilled(formula, [0.1, 0.2, ''], ['H2', 'H3', 'H4'])).toEqual([
      'cumulative 0.1, leavers D2, opening B2, hires C2',
      'cumulative 0.2, leavers D3, hires C3',
      null,
    ]);
  });

  it('may be of a run of lines each, which are not told', () => {
    expect(spilled('=TURNOVER.ROLLING("opening",D2:D4,B2:B4,,,2)', ['', 0.2, 0.3], ['H3', 'H4'])).toEqual([
      'opening 0.2',
      'opening 0.3',
    ]);
    expect(spilled('=TURNOVER.YTD("opening",D2:D4,B2:B4,,,A2:A4)', [0.1, 0.2, 0.3], ['H2', 'H3'])).toEqual([
      'opening 0.1',
      'opening 0.2',
    ]);
  });

  it('lie beside one another where their counts do', () => {
    const rows: Rows = [
      ['Leavers', 5, 6],
      ['Opening', 90, 93],
      ['', gives('=TURNOVER.PERIODRATES("opening",B1:C1,B2:C2)', 0.05), 0.06],
    ];
    const book = bookOfRows(rows);
    const inputs = rateOfCell(book, book.sheets[0], 2, 2)!.inputs;
    expect(Object.values(inputs).map(({ area }) => addressOf(area))).toEqual(['C1', 'C2']);
  });
});

describe('a rate written by hand', () => {
  it.each([
    ['=D2/B2', 'handwritten opening 0.05, leavers D2, opening B2'],
    ['=D2/AVERAGE(B2,E2)', 'handwritten average 0.05, leavers D2, opening B2, closing E2'],
    ['=D2/(B2+C2)', 'handwritten cumulative 0.05, leavers D2, opening B2, hires C2'],
    ['=SUM(D2:D4)/AVERAGE(F2:F4)', 'handwritten mean 0.05, leavers D2:D4, headcounts F2:F4'],
    ['=(B2+C2-E2)/B2', 'handwritten opening 0.05, opening B2'],
    ['=(D2+D2)/B2', 'handwritten opening 0.05, opening B2'],
    ['=D2/B2*100', 'handwritten opening 0.0005, x100, leavers D2, opening B2'],
    ['=TEXT(D2/B2,"0%")', 'handwritten opening null, leavers D2, opening B2'],
    ['=Data!D2/Data!B2', 'handwritten opening 0.05, leavers Data!D2, opening Data!B2'],
    ['=C2/B2', null],
    ['=5', null],
  ])('%s: %s', (formula, rate) => expect(known(formula)).toBe(rate));

  it('carries what it was read from', () => {
    const book = bookOfRows([
      ['Opening', 'Leavers'],
      [90, 5, gives('=B2/A2', 0.05)],
    ]);
    const rate = rateOfCell(book, book.sheets[0], 1, 2)!;
    expect(rate.handwritten?.method).toBe('opening');
    expect(rate).toMatchObject({ isProjected: false, isChurn: false });
    const churn = bookOfRows([
      ['Customers at start', 'Customers lost'],
      [90, 5, gives('=B2/A2', 0.05)],
    ]);
    expect(rateOfCell(churn, churn.sheets[0], 1, 2)!.isChurn).toBe(true);
  });
});

describe('a number under a heading of rates', () => {
  const headed = (cell: Written, heading = 'Turnover rate', format?: string, isBeside = false) => {
    const sheet = sheetFrom(
      'Sheet1',
      isBeside
        ? [
            ['', ''],
            [heading, cell],
          ]
        : [
            ['', heading],
            ['Jan', cell],
          ],
    );
    const numberFormats =
      format === undefined
        ? undefined
        : [
            ['', ''],
            ['', format],
          ];
    const book = bookOf([{ ...sheet, numberFormats }]);
    return rateOfCell(book, book.sheets[0], 1, 1);
  };
  const typed = {
    source: 'typed',
    method: null,
    isChurn: false,
    scale: 1,
    isProjected: false,
    value: 0.05,
    inputs: {},
  };

  it('is a rate of which nothing else is known', () => {
    expect(headed(0.05)).toEqual(typed);
    expect(headed(0.05, '离职率', undefined, true)).toEqual(typed);
    expect(headed(0)).toEqual({ ...typed, value: 0 });
    expect(headed(gives('=X9/Y9', 0.05))).toEqual({ ...typed, source: 'handwritten' });
    expect(headed(gives('=X9+Y9', 0.05))).toBeNull();
    expect([headed(-0.05), headed('n/a'), headed(''), headed(true), headed(0.05, 'Rent')]).toEqual(Array(5).fill(null));
  });

  it('above two stands for a percentage, unless its format shows one', () => {
    expect(headed(2)).toEqual({ ...typed, value: 2 });
    expect(headed(5)).toEqual({ ...typed, scale: 100 });
    expect(headed(5, 'Turnover rate', '0.0')).toEqual({ ...typed, scale: 100 });
    expect(headed(5, 'Turnover rate', '0.0%')).toEqual({ ...typed, value: 5 });
  });
});
