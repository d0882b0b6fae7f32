import { describe, expect, it } from 'vitest';
import { addressOf, cellAddress } from '../../src/formulas/area';
import { checkWorkbook } from '../../src/audit/checkedWorkbook';
import { gives, sheetFrom, workbookFrom, type Written } from '../taskpane/workbook';

const found = (rows: readonly (readonly Written[])[], limit = 1) => {
  const { findings } = checkWorkbook(workbookFrom(sheetFrom('Data', rows)), limit);
  return findings.map(({ row, column, rate }) => `${cellAddress(row, column)} ${Math.round(rate * 1000) / 1000}`);
};
const average = '=TURNOVER.AVGBASE(A1,B1,C1)';

describe('values over the limit', () => {
  it.each<[string, Written, string[]]>([
    ['a rate over 100%', gives(average, 1.03), ['A1 1.03']],
    ['a rate of exactly 100%', gives(average, 1), []],
    ['a rate over it by rounding noise only', gives(average, 1 + 1e-12), []],
    ['a rate below', gives(average, 0.66), []],
    ['a rate times a hundred', gives(`${average}*100`, 103), ['A1 1.03']],
    ['a rate times a hundred, below', gives(`${average}*100`, 66), []],
    ['a rate inside IFERROR', gives('=IFERROR(TURNOVER.CHURN(A1,B1),"")', 2), ['A1 2']],
    ['an error', gives(average, '#DIV/0!'), []],
    ['text', gives('=IFERROR(TURNOVER.CHURN(A1,B1),"n/a")', 'n/a'), []],
    ['people, not a rate', gives('=TURNOVER.BASE("average",A1,B1)', 34), []],
    ['leavers per hire', gives('=TURNOVER.LOSSRATIO(A1,B1)', 3), []],
    ['a number typed by hand', 1.5, []],
    ['another formula', gives('=A1/B1', 1.5), []],
  ])('%s', (_title, cell, expected) => expect(found([[cell]])).toEqual(expected));

  it('holds rates against the limit that is set', () => {
    const rows = [[gives(average, 0.85)], [gives(average, 0.75)], [gives(`${average}*100`, 90)]];
    expect(found(rows, 0.8)).toEqual(['A1 0.85', 'A3 0.9']);
  });

  it('looks into spilled results', () => {
    const rows = [[gives('=TURNOVER.PERIODRATES("average",B1:B3,C1:C3,,D1:D3)', 1.03)], [0.78], [1.5]];
    expect(found(rows)).toEqual(['A1 1.03', 'A3 1.5']);
  });

  it('also where the first of them is an error or blank', () => {
    const rolling = '=TURNOVER.ROLLING("average",B1:B3,C1:C3,,D1:D3,2)';
    expect(found([[gives(rolling, '')], [0.78], [1.5]])).toEqual(['A3 1.5']);
    expect(found([[gives('=TURNOVER.PERIODRATES("average",B1:B3,C1:C3)', '#VALUE!')], [0.78], [1.5]])).toEqual([
      'A3 1.5',
    ]);
  });

  it('leaves alone what stands where a result could not spill', () => {
    expect(found([[gives('=TURNOVER.PERIODRATES("average",B1:B3,C1:C3)', '#SPILL!')], [7], [8]])).toEqual([]);
  });

  it('counts a formula once which Excel answers for every cell it fills', () => {
    const formula = '=TURNOVER.PERIODRATES("average",B1:B3,C1:C3,,D1:D3)';
    const rows = [[gives(formula, 1.03)], [gives(formula, 0.78)], [gives(formula, 1.5)]];
    expect(found(rows)).toEqual(['A1 1.03', 'A3 1.5']);
    expect(checkWorkbook(workbookFrom(sheetFrom('Data', rows)), 1).formulaCount).toBe(1);
  });

  it('takes the columns of rates out of a comparison, not people or words', () => {
    const rows = [
      [
        gives('=TURNOVER.COMPARE(J1:J2,K1:K2,L1:L2)', 'method'),
        'leavers',
        'base',
        'rate',
        'over 100%',
        'mean of period rates',
        'sum of period rates',
        'in words',
      ],
      ['average', 70, 52, 1.35, true, 0.36, 2.14, '…'],
      ['opening', 70, 50, 1.4, true, 0.36, 2.17, '…'],
      ['closing', 70, 54, 1.3, true, 0.47, 2.85, '…'],
      ['cumulative', 70, 124, 0.56, false, 0.22, 1.31, '…'],
      ['mean', 70, 42.8, '#DIV/0!', '', 0.36, 0.9, '…'],
    ];
    expect(found(rows)).toEqual(['D2 1.35', 'D3 1.4', 'D4 1.3', 'G2 2.14', 'G3 2.17', 'G4 2.85', 'G5 1.31']);
  });
});

describe('what was checked', () => {
  const rows = [
    [gives(average, 1.03), gives(average, 0.5)],
    [gives(average, '#DIV/0!'), gives(`${average}*100`, 50)],
    [gives('=_xldudf_TURNOVER_AVGBASE(A1,B1,C1)', '#NAME?'), gives('=SUM(A1)', 3)],
    [gives('=TURNOVER.BASE("average",A1,B1)', 34), 'text'],
  ];
  const check = checkWorkbook(workbookFrom(sheetFrom('Data', rows), sheetFrom('Empty', [['nothing']])), 1);

  it('counts formulas of rates and the sheets they are on', () => {
    expect(check).toMatchObject({ formulaCount: 5, sheetCount: 1, errorCount: 1, stuckCount: 1 });
  });

  it('names the areas with rates, joined where the scale is the same', () => {
    expect(check.rateAreas.map(({ area, scale }) => `${addressOf(area)} ${scale}`)).toEqual([
      'A1:A3 1',
      'B1 1',
      'B2 100',
    ]);
  });

  it('joins columns of copied formulas into one area', () => {
    const block = Array.from({ length: 40 }, () => [gives(average, 0.5), gives(average, 0.5)]);
    const { rateAreas } = checkWorkbook(workbookFrom(sheetFrom('Data', block)), 1);
    expect(rateAreas.map(({ area }) => addressOf(area))).toEqual(['A1:B40']);
  });

  it('a workbook without rates', () => {
    expect(checkWorkbook(workbookFrom(), 1)).toMatchObject({ formulaCount: 0, sheetCount: 0, findings: [] });
  });
});
