import { describe, expect, it } from 'vitest';
import { copiedDown, findingsOf, gives, tableOf } from './auditOf';

const opening = [100, 80, 70];
const hires = [10, 20, 5];
const leavers = [30, 10, 15];
const closing = [80, 90, 80];

/** Three lines of opening in B, hires in C, leavers in D, closing in E, a rate in F, and below it the mean of the rates. */
const meanBelow = (names: readonly string[], formula: string, rates: readonly number[], scale = 1) => {
  const shown = rates.map((rate) => rate * scale);
  const mean = shown.reduce((sum, rate) => sum + rate, 0) / 3;
  return [
    ...tableOf(
      ['', 'Opening', 'Hires', 'Leavers', 'Closing', 'Turnover'],
      names,
      opening,
      hires,
      leavers,
      closing,
      copiedDown(formula, shown),
    ),
    ['Mean', '', '', '', '', gives('=AVERAGE(F2:F4)', mean)],
  ];
};

const found = (...given: Parameters<typeof meanBelow>) =>
  findingsOf('mean-of-rates', meanBelow(...given)).map(({ facts: { kind, functionId, suggested, right } }) => ({
    kind,
    functionId,
    suggested,
    right: right === null ? null : Number(right.toFixed(6)),
  }));

const months = ['Jan', 'Feb', 'Mar'];
const teams = ['Sales', 'IT', 'Legal'];
const over = (bases: readonly number[]) => leavers.map((left, i) => left / bases[i]);
const mean = (a: readonly number[], b: readonly number[]) => a.map((each, i) => (each + b[i]) / 2);
const six = (value: number) => Number(value.toFixed(6));

describe('the rate of all months together', () => {
  it.each([
    ['=TURNOVER.OPENBASE(D2,B2)', over(opening), 'OPENBASE', '=TURNOVER.OPENBASE(D2:D4,B2:B4)', 55 / 100],
    ['=TURNOVER.CHURN(D2,B2)', over(opening), 'CHURN', '=TURNOVER.CHURN(D2:D4,B2:B4)', 55 / 100],
    ['=TURNOVER.CLOSEBASE(D2,E2)', over(closing), 'CLOSEBASE', '=TURNOVER.CLOSEBASE(D2:D4,E2:E4)', 55 / 80],
    [
      '=TURNOVER.AVGBASE(D2,B2,E2)',
      over(mean(opening, closing)),
      'AVGBASE',
      '=TURNOVER.AVGBASE(D2:D4,B2:B4,E2:E4)',
      55 / 90,
    ],
    [
      '=TURNOVER.CUMULATIVE(D2,B2,C2)',
      over(opening.map((each, i) => each + hires[i])),
      'CUMULATIVE',
      '=TURNOVER.CUMULATIVE(D2:D4,B2:B4,C2:C4)',
      55 / 135,
    ],
    [
      '=TURNOVER.RATE("average",D2,B2,C2,E2)',
      over(mean(opening, closing)),
      'RATE',
      '=TURNOVER.RATE("average",D2:D4,B2:B4,C2:C4,E2:E4)',
      55 / 90,
    ],
    ['=TURNOVER.MEANBASE(D2,E2)', over(closing), 'MEANBASE', '=TURNOVER.MEANBASE(D2:D4,E2:E4)', 55 / (250 / 3)],
    ['=D2/B2', over(opening), 'OPENBASE', '=TURNOVER.OPENBASE(D2:D4,B2:B4)', 55 / 100],
  ])('of %s', (formula, rates, functionId, suggested, right) =>
    expect(found(months, formula, rates)).toEqual([{ kind: 'periods', functionId, suggested, right: six(right) }]),
  );
});

describe('the rate of all teams together', () => {
  it.each([
    ['=TURNOVER.OPENBASE(D2,B2)', over(opening), 'POOLED', '=TURNOVER.POOLED(D2:D4,B2:B4)', 55 / 250],
    ['=TURNOVER.CLOSEBASE(D2,E2)', over(closing), 'POOLED', '=TURNOVER.POOLED(D2:D4,E2:E4)', 55 / 250],
    ['=TURNOVER.MEANBASE(D2,E2)', over(closing), 'POOLED', '=TURNOVER.POOLED(D2:D4,E2:E4)', 55 / 250],
    [
      '=TURNOVER.AVGBASE(D2,B2,E2)',
      over(mean(opening, closing)),
      'AVGBASE',
      '=TURNOVER.AVGBASE(SUM(D2:D4),SUM(B2:B4),SUM(E2:E4))',
      55 / 250,
    ],
    [
      '=TURNOVER.CUMULATIVE(D2,B2,C2)',
      over(opening.map((each, i) => each + hires[i])),
      'CUMULATIVE',
      '=TURNOVER.CUMULATIVE(SUM(D2:D4),SUM(B2:B4),SUM(C2:C4))',
      55 / 285,
    ],
  ])('of %s', (formula, rates, functionId, suggested, right) =>
    expect(found(teams, formula, rates)).toEqual([{ kind: 'groups', functionId, suggested, right: six(right) }]),
  );
});
