import { describe, expect, it } from 'vitest';
import { copiedDown, gives, sheetFrom, tableOf, type Written } from './auditOf';
import { find, months6 } from './meanOfRatesCases';
import { writtenFinding } from './writtenFindings';

const rate = '=C2/B2';

/** Two teams side by side, two months each: opening, leavers and rate in B:D and E:G, and means of the rates below. */
const sideBySide = (
  first: string,
  second: string,
  values: readonly (number | string)[] = [0.3, 0.3],
  label = 'Mean',
) => [
  ...tableOf(
    ['Month', 'Opening', 'Leavers', 'Turnover', 'Opening', 'Leavers', 'Turnover'],
    ['Jan', 'Feb'],
    [10, 20],
    [2, 6],
    copiedDown('=C2/B2', [0.2, 0.3]),
    [30, 40],
    [3, 8],
    copiedDown('=F2/E2', [0.1, 0.2]),
  ),
  [label, '', '', gives(first, values[0]), '', '', gives(second, values[1])],
];

describe('a mean of rates', () => {
  it('is told with every number', () => {
    expect(find(sideBySide('=AVERAGE(D2:D3)', '', [0.25, ''])).flatMap(writtenFinding)).toEqual([
      'mean-of-rates (wrong) Sheet1!D4: 1, mean-of-rates|Sheet1|=AVERAGE(R[-2]C[0]:R[-1]C[0])',
      '  cell: "D4"',
      '  cells: 1',
      '  rates: "D2:D3"',
      '  count: 2',
      '  kind: "periods"',
      '  isSum: false',
      '  isChurn: false',
      '  mean: 0.25',
      '  right: 0.8',
      '  functionId: "OPENBASE"',
      '  suggested: "=TURNOVER.OPENBASE(C2:C3,B2:B3)"',
      '  lowest: 0.2',
      '  highest: 0.3',
      '  =AVERAGE(D2:D3) -> =TURNOVER.OPENBASE(C2:C3,B2:B3)',
      '  Sheet1!D4: =AVERAGE(D2:D3) -> =TURNOVER.OPENBASE(C2:C3,B2:B3)',
    ]);
  });

  it.each([
    ['=AVERAGE(D2:D3)', '=AVERAGE(G2:G3)', '=TURNOVER.OPENBASE(C2:C3,B2:B3)', '=TURNOVER.OPENBASE(F2:F3,E2:E3)'],
    [
      '=ROUND(AVERAGE(D2:D3),3)',
      '=ROUND(AVERAGE(G2:G3),3)',
      '=ROUND(TURNOVER.OPENBASE(C2:C3,B2:B3),3)',
      '=ROUND(TURNOVER.OPENBASE(F2:F3,E2:E3),3)',
    ],
    [
      '=IF(B2=0,"",AVERAGE(D2:D3))',
      '=IF(E2=0,"",AVERAGE(G2:G3))',
      '=IF(B2=0,"",TURNOVER.OPENBASE(C2:C3,B2:B3))',
      '=TURNOVER.OPENBASE(F2:F3,E2:E3)',
    ],
    [
      '=IF(B$2=0,"",AVERAGE(D2:D3))',
      '=IF(E$2=0,"",AVERAGE(G2:G3))',
      '=IF(B$2=0,"",TURNOVER.OPENBASE(C2:C3,B2:B3))',
      '=TURNOVER.OPENBASE(F2:F3,E2:E3)',
    ],
  ])('%s and its copy %s are put right', (first, second, ...after) => {
    const [finding, ...others] = find(sideBySide(first, second));
    expect(others).toEqual([]);
    expect(finding.cellCount).toBe(2);
    expect(finding.fix?.map((change) => change.after)).toEqual(after);
  });

  it('is one finding where it is sure, and one where it is not', () => {
    const found = find(sideBySide('=AVERAGE(D2:D3)', '=AVERAGE(G2:G3)', ['#N/A', 0.3]));
    expect(
      found.map(({ severity, key, cellCount, facts, fix }) => [severity, key, cellCount, facts.cell, fix?.length]),
    ).toEqual([
      ['wrong', 'mean-of-rates|Sheet1|=AVERAGE(R[-2]C[0]:R[-1]C[0]) wrong', 1, 'G4', 1],
      ['check', 'mean-of-rates|Sheet1|=AVERAGE(R[-2]C[0]:R[-1]C[0]) check', 1, 'D4', undefined],
    ]);
  });

  it('may be multiplied outside of a rounding', () => {
    const [{ facts, fix }] = find(sideBySide('=ROUND(AVERAGE(D2:D3),3)*100', '', [25, '']));
    expect(facts).toMatchObject({ mean: 0.25, right: 0.8 });
    expect(fix?.map(({ after }) => after)).toEqual(['=ROUND(TURNOVER.OPENBASE(C2:C3,B2:B3),3)*100']);
  });

  it('is left alone where it comes to the same as the rate of all', () => {
    expect(find(sideBySide('=AVERAGE(D2:D3)', '', [0.8, '']))).toEqual([]);
    expect(find(sideBySide('=AVERAGE(D2:D3)', '', [0.8000001, '']))).toEqual([]);
    expect(find(sideBySide('=AVERAGE(D2:D3)', '', [0.80001, '']))).toHaveLength(1);
    expect(find(sideBySide('=AVERAGE(D2:D3)', '', [0.7, '']))).toHaveLength(1);
  });

  it.each([
    ['Mean', 'wrong'],
    ['Average turnover', 'wrong'],
    ['Bimonthly', 'wrong'],
    ['Aper month', 'wrong'],
    ['per monthly', 'check'],
    ['月份平均', 'wrong'],
    ['Monthly turnover', 'check'],
    ['Mean, quarterly', 'check'],
    ['Turnover per month', 'check'],
    ['Turnover per quarter', 'check'],
    ['Turnover a month', 'check'],
    ['月均', 'check'],
    ['月平均', 'check'],
    ['每月离职率', 'check'],
    ['季均', 'check'],
    ['季平均離職率', 'check'],
    ['每季', 'check'],
  ])('named “%s” is %s', (label, severity) => {
    expect(find(sideBySide('=AVERAGE(D2:D3)', '', [0.25, ''], label)).map((finding) => finding.severity)).toEqual([
      severity,
    ]);
  });

  it.each([
    ['=AVERAGE(F2:F7)', 'F2:F7', 6],
    ['=AVERAGE(F2:F4,F5:F7)', 'F2:F4, F5:F7', 6],
    ['=AVERAGE(F2,F3,F7)', 'F2, F3, F7', 3],
    ['=SUM(F2:F7)/6', 'F2:F7', 6],
    ['=(F2+F3)/2', 'F2, F3', 2],
  ])('%s is of %s', (formula, rates, count) => {
    expect(find(months6(rate, formula))[0].facts).toMatchObject({ rates, count });
  });

  it.each([['=SUM(F2:F7)/5'], ['=SUM(F2:F7)/7'], ['=(F2+F3)/3'], ['=AVERAGE(F2:F2)'], ['=AVERAGE(F2:F3,C2:C3)']])(
    '%s is none',
    (formula) => expect(find(months6(rate, formula))).toEqual([]),
  );

  it('is of at least two rates, cells without a number left out', () => {
    const rows = months6(rate, '=AVERAGE(F2:F7)');
    for (const row of rows.slice(2, 7)) row[5] = '';
    expect(find(rows)).toEqual([]);
    rows[6][5] = gives('=C7/B7', 6 / 104);
    expect(find(rows)[0].facts).toMatchObject({ count: 2, lowest: 5 / 99, highest: 6 / 104 });
  });

  it('is of rates of one kind, on one sheet', () => {
    const rows = months6(rate, '=AVERAGE(F2:F7)');
    rows[3][5] = gives('=C4/B4*100', 900 / 103);
    expect(find(rows)).toEqual([]);
    const sheets = ['A', 'B'].map((name) => sheetFrom(name, months6(rate, '=1')));
    const report = (formula: string) => [...sheets, sheetFrom('Report', [['Turnover', gives(formula, 0.05)]])];
    expect(find(report('=AVERAGE(A!F2:F7)'))).toHaveLength(1);
    expect(find(report('=AVERAGE(A!F2:F7,B!F2:F7)'))).toEqual([]);
  });

  it('is of no more than a few hundred', () => {
    const typed = (count: number, formula: string): Written[][] => [
      ['Turnover rate', 'Mean', '', 'Turnover rate'],
      ...Array.from({ length: count }, (_, i): Written[] => [0.2, i === 0 ? gives(formula, 0.2) : '', '', 0.1]),
    ];
    expect(find(typed(401, '=AVERAGE(A2:A401)')).map(({ facts }) => facts.count)).toEqual([400]);
    expect(find(typed(401, '=AVERAGE(A2:A402)'))).toEqual([]);
    expect(find(typed(401, '=AVERAGE(A2:A201,D2:D201)')).map(({ facts }) => facts.count)).toEqual([400]);
    expect(find(typed(401, '=AVERAGE(A2:A202,D2:D201)'))).toEqual([]);
  });

  it('in percent keeps what stands around it', () => {
    const percent = tableOf(
      ['Month', 'Opening', 'Leavers', 'Turnover'],
      ['Jan', 'Feb'],
      [10, 20],
      [2, 6],
      copiedDown('=C2/B2*100', [20, 30]),
    );
    const below = (formula: string, value: number) => find([...percent, ['Mean', '', '', gives(formula, value)]])[0];
    expect(below('=ROUND(AVERAGE(D2:D3),1)', 25)).toMatchObject({
      facts: { mean: 0.25, lowest: 0.2, highest: 0.3 },
      formulaSuggested: '=ROUND(TURNOVER.OPENBASE(C2:C3,B2:B3)*100,1)',
    });
  });
});
