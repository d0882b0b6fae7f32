import { describe, expect, it } from 'vitest';
import { addressOf } from '../../src/formulas/area';
import { checkWorkbook } from '../../src/audit/checkedWorkbook';
import { gives, sheetFrom, type Written } from './auditOf';
import type { SheetCells } from '../../src/sheets/sheetCells';

const churn = (value: Written) => gives('=TURNOVER.CHURN(A1,B1)', value as number);
const check = (...sheets: readonly SheetCells[]) => checkWorkbook({ sheets, tooLarge: [] }, 1);
const areasIn = (...rows: readonly (readonly Written[])[]) =>
  check(sheetFrom('A', rows)).rateAreas.map(({ area, scale }) => `${addressOf(area)} ${scale}`);
const rates = gives('=TURNOVER.PERIODRATES("average",J1:J3,K1:K3,,L1:L3)', 0.1);

describe('a finding', () => {
  it('says where it is, how high, and what it was made of', () => {
    const other = sheetFrom('Other', [['x', churn(0.5)]]);
    const sheet = sheetFrom('Data', [
      ['x', 'y'],
      ['x', gives('=100*TURNOVER.CHURN(A1,B1)', 150)],
    ]);
    const moved: SheetCells = { ...sheet, area: { ...sheet.area, row: 10, column: 4 } };
    const { findings, formulaCount, sheetCount } = check(other, moved);
    expect({ formulaCount, sheetCount }).toEqual({ formulaCount: 2, sheetCount: 2 });
    expect(findings).toHaveLength(1);
    const { source, ...finding } = findings[0];
    expect(finding).toEqual({
      sheetId: 'id of Data',
      sheet: 'Data',
      row: 11,
      column: 5,
      rate: 1.5,
      formula: '=100*TURNOVER.CHURN(A1,B1)',
      line: 0,
      columnInResult: 0,
    });
    expect([source.scale, source.call.id]).toEqual([100, 'CHURN']);
  });

  it('counts its place among the results of its formula', () => {
    const rows = [[rates], [2], [3]];
    const places = check(sheetFrom('A', rows)).findings.map(({ row, line, columnInResult }) => [
      row,
      line,
      columnInResult,
    ]);
    expect(places).toEqual([
      [1, 1, 0],
      [2, 2, 0],
    ]);
  });
});

describe('what is told of a whole workbook', () => {
  it('counts errors and names not found of all sheets, and passes on what was too large', () => {
    const a = sheetFrom('A', [
      [churn('#DIV/0!'), churn('#NAME?'), churn('#N/A')],
      [churn('n/a #1'), churn(0.4), churn('')],
    ]);
    const b = sheetFrom('B', [[churn('#NAME?')], [churn('#VALUE!')], [1]]);
    const c = sheetFrom('C', [['="=TURNOVER.CHURN(A1,B1)"']]);
    const { findings, rateAreas, ...told } = checkWorkbook({ sheets: [a, b, c], tooLarge: ['Huge'] }, 1);
    expect(told).toEqual({ formulaCount: 8, sheetCount: 2, errorCount: 3, stuckCount: 2, tooLarge: ['Huge'] });
    expect(findings).toEqual([]);
    expect(rateAreas.map(({ sheetId, area }) => `${sheetId} ${addressOf(area)}`)).toEqual([
      'id of A A1:C2',
      'id of B A1:A2',
    ]);
  });
});

describe('areas with rates', () => {
  const hundred = gives('=TURNOVER.CHURN(A1,B1)*100', 50);
  const one = churn(0.5);
  const wide = gives('=TURNOVER.PERIODRATES("average",J1:L1,J2:L2,,J3:L3)', 0.1);
  it.each<[string, readonly (readonly Written[])[], string[]]>([
    ['of different width', [[wide, 0.2, 0.3], [one]], ['A1:C1 1', 'A2 1']],
    ['side by side', [[one, one, one]], ['A1:C1 1']],
    ['below one another', [[one], [one], [one]], ['A1:A3 1']],
    [
      'in a block',
      [
        [one, one],
        [one, one],
      ],
      ['A1:B2 1'],
    ],
    ['with a gap between rows', [[one], [''], [one]], ['A1 1', 'A3 1']],
    ['with a gap between columns', [[one, '', one]], ['A1 1', 'C1 1']],
    [
      'of two scales',
      [
        [one, hundred],
        [one, hundred],
      ],
      ['A1:A2 1', 'B1:B2 100'],
    ],
    ['of two scales below one another', [[one], [hundred]], ['A1 1', 'A2 100']],
    [
      'of different length',
      [
        [one, one],
        [one, ''],
      ],
      ['A1:A2 1', 'B1 1'],
    ],
    [
      'at different height',
      [
        [one, ''],
        ['', one],
      ],
      ['A1 1', 'B2 1'],
    ],
    [
      'in corners',
      [
        [one, one],
        ['', one],
      ],
      ['A1 1', 'B1:B2 1'],
    ],
    [
      'spilled and single',
      [
        [rates, one],
        [0.2, one],
        [0.3, one],
      ],
      ['A1:B3 1'],
    ],
    ['spilled below a single one', [[one], [rates], [0.2], [0.3]], ['A1:A4 1']],
    ['spilled beyond what is used', [[rates], [0.2]], ['A1:A2 1']],
    [
      'spilled below a single one from further left',
      [
        [gives('=TURNOVER.COMPARE(J1,K1,,L1)', 'method'), 'leavers', 'base', one],
        ['average', 5, 50, 0.1],
      ],
      ['D1:D2 1'],
    ],
    [
      'two blocks below one another',
      [
        [one, one],
        ['', ''],
        [one, one],
      ],
      ['A1:B1 1', 'A3:B3 1'],
    ],
    [
      'two blocks',
      [
        [one, '', one],
        [one, '', one],
      ],
      ['A1:A2 1', 'C1:C2 1'],
    ],
  ])('%s', (_, rows, expected) => expect(areasIn(...rows)).toEqual(expected));
});

describe('a formula that Excel shows in every cell it fills', () => {
  const countOf = (...rows: readonly (readonly Written[])[]) => check(sheetFrom('A', rows)).formulaCount;
  const across = gives('=TURNOVER.PERIODRATES("average",J1:L1,J2:L2,,J3:L3)', 0.1);

  it.each<[string, readonly (readonly Written[])[], number]>([
    ['down', [[rates], [rates], [rates]], 1],
    ['across', [[across, across, across]], 1],
    ['down, and once more below', [[rates], [rates], [rates], [rates]], 2],
    ['across, and once more beside', [[across, across, across, across]], 2],
    ['with another formula in between', [[rates], [churn(0.1)], [rates]], 2],
    ['a single one is not filled', [[churn(0.1)], [churn(0.1)]], 2],
  ])('%s', (_, rows, expected) => expect(countOf(...rows)).toBe(expected));
});
