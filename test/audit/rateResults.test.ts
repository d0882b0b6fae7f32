import { describe, expect, it } from 'vitest';
import { isFilledOn, rateResults } from '../../src/audit/rateResults';
import { cellAddress } from '../../src/formulas/area';
import { rateFormulaFrom } from '../../src/formulas/rateFormula';
import { gives, sheetFrom, type Written } from './auditOf';
import { placeAt, usedFrom, type Rows } from './bookOf';

/** The rates that a formula in a cell gives: "E3 0.05 line 1 column 0". */
const resultsOf = (rows: Rows, address: string, sheet = sheetFrom('Sheet1', rows)) => {
  const at = placeAt(address);
  const formula = String(sheet.formulas[at.row - sheet.area.row][at.column - sheet.area.column]);
  return rateResults(rateFormulaFrom(formula)!, at, sheet).map(
    ({ row, column, formulaAt, line, columnInResult, rate }) => {
      expect(formulaAt).toEqual(at);
      return `${cellAddress(row, column)} ${rate} line ${line} column ${columnInResult}`;
    },
  );
};

describe('the rates that a formula gives', () => {
  const one = (formula: string, value: Written) =>
    resultsOf(
      [
        ['', ''],
        ['', gives(formula, value as number)],
      ],
      'B2',
    );

  it('are one in its own cell', () => {
    expect(one('=TURNOVER.OPENBASE(D2,B2)', 0.5)).toEqual(['B2 0.5 line 0 column 0']);
    expect(one('=TURNOVER.OPENBASE(D2,B2)*100', 50)).toEqual(['B2 0.5 line 0 column 0']);
    expect(one('=TURNOVER.OPENBASE(D2,B2)', '#DIV/0!')).toEqual([]);
    expect(one('=TURNOVER.OPENBASE(D2,B2)', '')).toEqual([]);
  });

  const down = '=TURNOVER.PERIODRATES("average",B1:B3,A1:A3)';
  const rates = (...values: readonly Written[]): Rows =>
    values.map((value, i) => [90, 5, '', i === 0 ? gives(down, value as number) : value, 7]);

  it('may fill cells below it', () => {
    expect(resultsOf(rates(0.1, 0.2, 0.3, 0.4), 'D1')).toEqual([
      'D1 0.1 line 0 column 0',
      'D2 0.2 line 1 column 0',
      'D3 0.3 line 2 column 0',
    ]);
    expect(resultsOf(rates('#DIV/0!', 0.2, ''), 'D1')).toEqual(['D2 0.2 line 1 column 0']);
    expect(resultsOf(rates(0.1, 0.2), 'D1')).toEqual(['D1 0.1 line 0 column 0', 'D2 0.2 line 1 column 0']);
    expect(resultsOf(rates('#SPILL!', 0.2, 0.3), 'D1')).toEqual([]);
  });

  it('may fill cells beside it', () => {
    const rows: Rows = [
      [5, 6, 7],
      ['', gives('=TURNOVER.PERIODRATES("opening",A1:C1,A1:C1)', 0.1), 0.2, 0.3, 0.4],
      ['', 1, 1, 1],
    ];
    expect(resultsOf(rows, 'B2')).toEqual([
      'B2 0.1 line 0 column 0',
      'C2 0.2 line 1 column 1',
      'D2 0.3 line 2 column 2',
    ]);
  });

  it('may stand in some columns of a table', () => {
    const line = ['x', 5, 90, 0.1, '', 0.2, 0.3, 'x'];
    const rows: Rows = [
      ['', gives('=TURNOVER.COMPARE(5,90,,93)', 'method'), ...line.slice(1)],
      ...Array.from({ length: 6 }, () => ['', ...line]),
    ];
    const found = resultsOf(rows, 'B1');
    expect(found).toHaveLength(15);
    expect(found.slice(4, 6)).toEqual(['E6 0.1 line 5 column 3', 'G2 0.2 line 1 column 5']);
  });

  it('may be as many as there are lines', () => {
    const call = gives('=TURNOVER.ROSTER.REASONS(X1:X9,Y1:Y9,1,2,Z1:Z9)', 'reason');
    const rows: Rows = [
      [call, 'leavers', 'rate', 'share'],
      ['a', 1, 0.1, 1],
      ['b', 1, 0.2, 1],
      ['', '', 0.3, ''],
    ];
    expect(resultsOf(rows, 'A1')).toEqual(['C2 0.1 line 1 column 2', 'C3 0.2 line 2 column 2']);
  });

  it('are found where the sheet has a margin', () => {
    const sheet = usedFrom('C5', rates(0.1, 0.2, 0.3, 0.4));
    expect(resultsOf([], 'F5', sheet).map((text) => text.split(' ')[0])).toEqual(['F5', 'F6', 'F7']);
  });
});

describe('a cell that holds anything', () => {
  it('is one of those used', () => {
    const isFilled = isFilledOn(
      usedFrom('B2', [
        ['', 0],
        [false, 'x'],
      ]),
    );
    const places = ['B2', 'C2', 'B3', 'C3', 'A1', 'D2', 'B4', 'A2', 'B1'].filter((address) => {
      const { row, column } = placeAt(address);
      return isFilled(row, column);
    });
    expect(places).toEqual(['C2', 'B3', 'C3']);
  });
});
