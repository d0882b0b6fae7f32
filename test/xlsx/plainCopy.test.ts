import { describe, expect, it } from 'vitest';
import { plainCopy } from '../../src/xlsx/plainCopy';
import { testSheet, testWorkbook } from './sheets';

const spill = (row: number, column: number, rowCount: number) => ({
  area: { row, column, rowCount, columnCount: 1 },
  isDynamic: true,
});

describe('a copy in the shared form', () => {
  it('has plain formulas, and others as they were', () => {
    const { workbook, counts } = plainCopy(
      testWorkbook([
        testSheet('Data', [
          [35, 50, { formula: '=TURNOVER.OPENBASE(A1,B1)', value: 0.7 }, { formula: '=SUM(A1:B1)', value: 85 }, '=1+1'],
        ]),
      ]),
    );
    const [formulas] = workbook.sheets[0].formulas;
    expect(formulas[2]).toMatch(/^=.*A1.*B1/);
    expect(formulas[2]).not.toMatch(/TURNOVER/);
    expect(formulas.slice(3)).toEqual(['=SUM(A1:B1)', "'=1+1"]);
    expect(workbook.sheets[0].values[0]).toEqual([35, 50, 0.7, 85, '=1+1']);
    expect(counts).toEqual({ formulas: 1, values: 0, kept: 0 });
  });

  it('has a formula in each cell that one filled, or the values where there is no plain formula', () => {
    const formula = '=TURNOVER.PERIODRATES("opening",A1:A2,B1:B2)';
    const { workbook, counts } = plainCopy(
      testWorkbook([
        testSheet(
          'Data',
          [
            [35, 50, { formula, value: 0.7 }],
            [20, 18, 20 / 18],
          ],
          { spills: [spill(0, 2, 2)] },
        ),
        testSheet('Words', [[{ formula: '=LET(a,TURNOVER.CHURN(5,1,2),a)', value: 0.2 }]]),
      ]),
    );
    const [data, words] = workbook.sheets;
    for (const [i, row] of data.formulas.entries()) expect(row[2]).toMatch(new RegExp(`^=.*A${i + 1}`));
    expect(data.spills).toEqual([]);
    expect(words.formulas).toEqual([[0.2]]);
    expect(counts).toEqual({ formulas: 1, values: 1, kept: 0 });
  });

  it('leaves what is not resolved as it is, and says how many', () => {
    const formula = '=_xldudf_TURNOVER_CHURN(A1,B1)';
    const { workbook, counts } = plainCopy(testWorkbook([testSheet('Data', [[{ formula, value: '#NAME?' }]])]));
    expect(workbook.sheets[0].formulas).toEqual([[formula]]);
    expect(counts).toEqual({ formulas: 0, values: 0, kept: 1 });
  });
});
