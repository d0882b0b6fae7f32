import { describe, expect, it } from 'vitest';
import { findingsOf, gives, type Written } from './auditOf';
import { months, below, found } from './partialYearCases';

describe('silence', () => {
  it.each<[string, Written[], string]>([
    ['a month ×12', ['Jan'], '=TURNOVER.AVGBASE(D2,B2,E2)*12'],
    ['a quarter ×4', ['Q1'], '=TURNOVER.AVGBASE(D2,B2,E2)*4'],
    ['half a year ×2', ['H1'], '=TURNOVER.AVGBASE(D2,B2,E2)*2'],
    ['a week ×52', ['W12'], '=TURNOVER.AVGBASE(D2,B2,E2)*52'],
    ['twelfths', months.slice(0, 5), '=TURNOVER.AVGBASE(D2:D6,B2,E6)*12/5'],
    ['twelfths in brackets', months.slice(0, 5), '=TURNOVER.AVGBASE(D2:D6,B2,E6)*(12/5)'],
    ['divided by its months first', months.slice(0, 5), '=TURNOVER.AVGBASE(D2:D6,B2,E6)/5*12'],
    ['the months counted', months.slice(0, 5), '=TURNOVER.AVGBASE(D2:D6,B2,E6)*12/COUNT(D2:D6)'],
    ['ANNUALIZE with the right months', months.slice(0, 5), '=TURNOVER.ANNUALIZE(TURNOVER.AVGBASE(D2:D6,B2,E6),5)'],
    [
      'ANNUALIZE with months in an empty cell',
      months.slice(0, 5),
      '=TURNOVER.ANNUALIZE(TURNOVER.AVGBASE(D2:D6,B2,E6),J1)',
    ],
    ['not multiplied', months, '=TURNOVER.AVGBASE(D2:D13,B2,E13)'],
    ['times 100', months.slice(0, 5), '=TURNOVER.AVGBASE(D2:D6,B2,E6)*100'],
    ['times 100%', months.slice(0, 5), '=TURNOVER.AVGBASE(D2:D6,B2,E6)*100%'],
    ['times people', months.slice(0, 5), '=TURNOVER.AVGBASE(D2:D6,B2,E6)*B2'],
    ['lines that are no periods', ['North', 'South'], '=TURNOVER.OPENBASE(D2:D3,B2)*12'],
    ['numbers of people', months.slice(0, 5), '=SUM(D2:D6)*12'],
    ['revenue per head', months.slice(0, 5), '=SUM(D2:D6)/G2*12'],
    ['a mean of monthly rates', months.slice(0, 5), '=AVERAGE(F2:F6)*12'],
    ['the cumulative method, which is said elsewhere', months.slice(0, 5), '=TURNOVER.CUMULATIVE(D2:D6,B2,C2:C6)*12'],
    ['a formula that cannot be read', months.slice(0, 5), '=TURNOVER.OPENBASE(D2:D6,B2*12'],
    ['cells far away', months.slice(0, 5), '=TURNOVER.OPENBASE(ZZ99:ZZ999,B2)*12'],
    ['whole columns', months.slice(0, 5), '=TURNOVER.OPENBASE(D:D,B2)*12'],
  ])('%s', (_title, labels, formula) => expect(found(labels, formula)).toEqual([]));

  it('twice a rate without a word of a year', () => {
    const rows = [
      ...below(months.slice(0, 3), '=1', 1).slice(0, 4),
      ['Doubled', gives('=TURNOVER.OPENBASE(D2:D4,B2)*2', 0.06)],
    ];
    expect(findingsOf('partial-year', rows)).toEqual([]);
  });

  it('a rate that is annualised in the cell before', () => {
    const rows = [
      ...below(['Q1'], '=TURNOVER.ANNUALIZE(TURNOVER.OPENBASE(D2,B2),3)', 0.04),
      ['a', gives('=B4*12', 0.48)],
    ];
    expect(findingsOf('partial-year', rows)).toEqual([]);
  });
});
