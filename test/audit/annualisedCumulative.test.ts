import { describe, expect, it } from 'vitest';
import { wordsOfRule } from '../../src/locales/audit/auditWords';
import { languages } from '../../src/locales/language';
import { copiedDown, findingsOf, gives, placesOf, sheetFrom, tableOf } from './auditOf';

const headers = {
  'en-US': ['Month', 'Opening', 'Hires', 'Leavers', 'Closing', 'A year'],
  'zh-CN': ['月份', '期初人数', '入职人数', '离职人数', '期末人数', '年化'],
  'zh-TW': ['月份', '期初人數', '新進人數', '離職人數', '期末人數', '年化'],
};
const found = (formula: string, values = [0.6, 1.2], head: readonly string[] = headers['en-US']) =>
  findingsOf(
    'annualised-cumulative',
    tableOf(head, ['Jan', 'Feb'], [90, 92], [10, 8], [5, 10], [95, 90], copiedDown(formula, values)),
  );

describe('a cumulative rate multiplied up', () => {
  it.each([
    ['=TURNOVER.CUMULATIVE(D2,B2,C2)*12', 12, '=TURNOVER.ANNUALIZE(TURNOVER.AVGBASE(D2,B2,E2),1)'],
    ['=TURNOVER.RATE("cumulative",D2,B2,C2)*12', 12, '=TURNOVER.ANNUALIZE(TURNOVER.AVGBASE(D2,B2,E2),1)'],
    ['=TURNOVER.ANNUALIZE(TURNOVER.CUMULATIVE(D2,B2,C2),1)', 12, '=TURNOVER.ANNUALIZE(TURNOVER.AVGBASE(D2,B2,E2),1)'],
    ['=D2/(B2+C2)*12', 12, '=TURNOVER.ANNUALIZE(TURNOVER.AVGBASE(D2,B2,E2),1)'],
    [
      '=ROUND(TURNOVER.CUMULATIVE(D2,B2,C2)*12*100,1)',
      12,
      '=ROUND(TURNOVER.ANNUALIZE(TURNOVER.AVGBASE(D2,B2,E2),1)*100,1)',
    ],
    ['=TURNOVER.CUMULATIVE(D2,B2,C2)*4', 4, '=TURNOVER.ANNUALIZE(TURNOVER.AVGBASE(D2,B2,E2),1)'],
  ])('%s', (formula, factor, suggested) => {
    const [finding, ...others] = found(formula);
    expect(others).toEqual([]);
    expect(placesOf([finding])).toEqual(['Sheet1!F2:F3']);
    expect(finding).toMatchObject({ severity: 'wrong', formulaSuggested: suggested, fix: null });
    expect(finding.facts).toMatchObject({ cell: 'F2', count: 2, factor, months: 1 });
  });

  it.each(languages)('is found and explained in %s', (language) => {
    const [finding] = found('=TURNOVER.CUMULATIVE(D2,B2,C2)*12', [1.2, 1.2], headers[language]);
    const { title, why } = wordsOfRule('annualised-cumulative', language);
    expect(title(finding.facts)).toMatch(/F2.*10\.0%.*12.*120\.0%/);
    expect(why(finding.facts)).toContain('120.0%');
  });

  it('is found in the cell that holds the rate, also in running rates', () => {
    const ytd = '=TURNOVER.YTD("cumulative",D2:D4,B2:B4,C2:C4)';
    const rows = tableOf(
      ['Month', 'Opening', 'Hires', 'Leavers', 'Closing', 'Year to date', 'A year'],
      ['Jan', 'Feb', 'Mar'],
      [90, 92, 90],
      [10, 8, 5],
      [5, 10, 5],
      [95, 90, 90],
      [gives(ytd, 0.05), 0.1, 0.15],
      copiedDown('=F2*12/3', [0.2, 0.4, 0.6]),
    );
    const findings = findingsOf('annualised-cumulative', rows);
    expect(placesOf(findings)).toEqual(['Sheet1!G2:G4']);
    expect(findings[0].facts).toMatchObject({ rate: 0.05, now: 0.2, factor: 4 });
    expect(findingsOf('partial-year', rows)).toEqual([]);
  });

  it('is found in rates from a staff list, and where the months stand in a cell', () => {
    const staff = sheetFrom('Staff', [['Hired', 'Left']]);
    const formula = '=TURNOVER.ANNUALIZE(TURNOVER.ROSTER.RATE(Staff!A:A,Staff!B:B,A1,B1,"cumulative"),C1)';
    const [finding] = findingsOf('annualised-cumulative', [
      staff,
      sheetFrom('Sum', [[45292, 45443, 5, gives(formula, 0.5)]]),
    ]);
    expect(finding.facts).toMatchObject({ months: 5, by: 'annualize' });
    expect(finding.facts.factor).toBeCloseTo(2.4, 9);
  });
});

describe('silence', () => {
  it.each([
    ['not multiplied', '=TURNOVER.CUMULATIVE(D2,B2,C2)'],
    ['times 100', '=TURNOVER.CUMULATIVE(D2,B2,C2)*100'],
    ['another method', '=TURNOVER.AVGBASE(D2,B2,E2)*12'],
    ['another method in RATE', '=TURNOVER.RATE("average",D2,B2,C2,E2)*12'],
    ['compounded, which stays below 100%', '=TURNOVER.ANNUALIZE(TURNOVER.CUMULATIVE(D2,B2,C2),1,TRUE)'],
    ['people, by hand', '=D2*12/(B2+C2+E2)'],
    ['a rate times people', '=TURNOVER.CUMULATIVE(D2,B2,C2)*B2'],
    ['half a rate', '=TURNOVER.CUMULATIVE(D2,B2,C2)/2'],
    ['other things by hand', '=G2/(H2+I2)*12'],
  ])('%s', (_title, formula) => expect(found(formula)).toEqual([]));

  it('on the rate of a year, annualised with its twelve months', () => {
    const rows = tableOf(
      headers['en-US'],
      [2023, 2024],
      [90, 92],
      [10, 8],
      [5, 10],
      [95, 90],
      copiedDown('=TURNOVER.ANNUALIZE(TURNOVER.CUMULATIVE(D2,B2,C2),12)', [0.05, 0.1]),
    );
    expect(findingsOf('annualised-cumulative', rows)).toEqual([]);
  });
});
