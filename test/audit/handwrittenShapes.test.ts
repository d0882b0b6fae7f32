import { describe, expect, it } from 'vitest';
import { sheetFrom } from '../taskpane/workbook';
import { copiedDown, findingsOf, gives, tableOf } from './auditOf';

const months = ['Jan', 'Feb', 'Mar', 'Apr'];
const people = { Opening: [90, 93, 95, 92], Hires: [8, 7, 3, 6], Leavers: [5, 5, 6, 4], Closing: [93, 95, 92, 94] };

/** Months with opening in B, hires in C, leavers in D, closing in E, something else in F, and a formula copied down in G. */
const sheetWith = (formula: string, others: Partial<Record<'names' | 'other', readonly string[]>> = {}) => {
  const [opening, hires, leavers, closing] = others.names ?? Object.keys(people);
  const rest = others.other?.[0] ?? 'Note';
  return tableOf(
    ['Month', opening, hires, leavers, closing, rest, 'Turnover'],
    months,
    ...Object.values(people),
    [1, 2, 1, 2],
    copiedDown(formula, [0.05, 0.05, 0.06, 0.04]),
  );
};

const foundFor = (...given: Parameters<typeof sheetWith>) =>
  findingsOf('handwritten-rate', sheetWith(...given)).map(({ facts, cellCount }) => `${facts.method} ${cellCount}`);

describe('rates written by hand on one table', () => {
  it.each([
    ['=D2/B2', 'opening 4'],
    ['=D2/E2', 'closing 4'],
    ['=D2/((B2+E2)/2)', 'average 4'],
    ['=D2/AVERAGE(B2,E2)', 'average 4'],
    ['=D2/AVERAGE(E2,B2)', 'average 4'],
    ['=2*D2/(B2+E2)', 'average 4'],
    ['=D2/(B2+E2)*2', 'average 4'],
    ['=D2/(B2+C2)', 'cumulative 4'],
    ['=D2/(C2+B2)', 'cumulative 4'],
    ['=D2/(E2+D2)', 'cumulative 4'],
    ['=D2/(D2+E2)', 'cumulative 4'],
    ['=(B2+C2-E2)/B2', 'opening 4'],
    ['=(B2-E2+C2)/AVERAGE(B2,E2)', 'average 4'],
    ['=D2/B2*100', 'opening 4'],
    ['=IF(B2=0,"",D2/B2)', 'opening 4'],
  ])('%s is by %s', (formula, method) => expect(foundFor(formula)).toEqual([method]));

  it.each([
    '=D2/(B2+E2)',
    '=D2/(B2-E2)',
    '=D2/(B2+C2+E2)',
    '=D2/AVERAGE(B2,C2)',
    '=D2/AVERAGE(B2,C2,E2)',
    '=D2/(E2+D3)',
    '=D2/(B2+D2)',
    '=D2/(E2+C2)',
    '=D2/C2',
    '=D2/D2',
    '=C2/B2',
    '=E2/B2',
    '=(B2+C2+E2)/B2',
    '=(B2-C2-E2)/B2',
    '=(E2+C2-B2)/B2',
    '=(D2-C2)/B2',
    '=(D2-D3)/B2',
    '=AVERAGE(D2,C2)/B2',
    '=D2/F2',
    '=F2/B2',
    '=D2/B2*12',
    '=D2/B2*3',
    '=D2/Elsewhere!B2',
    '=D2*B2',
  ])('%s is none', (formula) => expect(foundFor(formula)).toEqual([]));
});

describe('rates of customers written by hand', () => {
  const names = ['Customers at start', 'New customers', 'Customers lost', 'Customers at end'];
  it('are churn on the opening', () => {
    const [finding] = findingsOf('handwritten-rate', sheetWith('=D2/B2', { names }));
    expect(finding.facts).toMatchObject({ isChurn: true, functionId: 'CHURN', suggested: '=TURNOVER.CHURN(D2,B2)' });
  });
  it.each(['=D2/E2', '=D2/AVERAGE(B2,E2)', '=D2/(B2+C2)'])('are something else by %s', (formula) =>
    expect(foundFor(formula, { names })).toEqual([]),
  );
});

describe('rates of a range written by hand', () => {
  const methodOf = (formula: string) =>
    findingsOf('handwritten-rate', [...sheetWith('=D2/B2'), ['Total', '', '', '', '', '', gives(formula, 0.2)]])
      .filter(({ first }) => first.row === 5)
      .map(({ facts }) => [facts.method, facts.suggested]);

  it.each([
    ['=SUM(D2:D5)/B2', 'opening', '=TURNOVER.OPENBASE(D2:D5,B2)'],
    ['=SUM(D2:D5)/E5', 'closing', '=TURNOVER.CLOSEBASE(D2:D5,E5)'],
    ['=SUM(D2:D5)/AVERAGE(B2,E5)', 'average', '=TURNOVER.AVGBASE(D2:D5,B2,E5)'],
    ['=SUM(D2:D5)/AVERAGE(E2:E5)', 'mean', '=TURNOVER.MEANBASE(D2:D5,E2:E5)'],
    ['=SUM(D2:D5)/(B2+SUM(C2:C5))', 'cumulative', '=TURNOVER.CUMULATIVE(D2:D5,B2,C2:C5)'],
  ])('%s is by %s', (formula, method, suggested) => expect(methodOf(formula)).toEqual([[method, suggested]]));

  it.each([
    '=SUM(D2:D5)/B5',
    '=SUM(D2:D5)/E2',
    '=SUM(D2:D5)/SUM(B2:B5)',
    '=SUM(D2:D4)/AVERAGE(E2:E5)',
    '=D5/AVERAGE(B2:E2)',
  ])('%s is not of one time', (formula) => expect(methodOf(formula)).toEqual([]));
});

describe('rates of cells on another sheet', () => {
  it('are read there', () => {
    const data = sheetFrom('Data', sheetWith('=D2/B2'));
    const report = sheetFrom(
      'Report',
      tableOf(['Month', 'Turnover'], months, copiedDown('=Data!D2/Data!B2', [0.05, 0.05, 0.06, 0.04])),
    );
    const found = findingsOf('handwritten-rate', [data, report]);
    expect(found.map(({ sheet, facts }) => [sheet, facts.suggested])).toEqual([
      ['Data', '=TURNOVER.OPENBASE(D2,B2)'],
      ['Report', '=TURNOVER.OPENBASE(Data!D2,Data!B2)'],
    ]);
  });
});
