import { describe, expect, it } from 'vitest';
import { wordsOfRule } from '../../src/locales/audit/auditWords';
import { languages } from '../../src/locales/language';
import { copiedDown, findingsOf, gives, placesOf, sheetFrom, tableOf } from './auditOf';
import type { Written } from '../taskpane/workbook';
import { rosterGroups } from './rosterGroups';

const table = (
  formula: string,
  rates: readonly Written[],
  headers = ['Team', 'Opening', 'Hires', 'Leavers', 'Closing', 'Turnover rate'],
) =>
  tableOf(
    headers,
    ['A', 'B', 'C', 'D'],
    [4, 40, 5, 0],
    [0, 2, 0, 0],
    [1, 2, 0, 0],
    [3, 40, 5, 0],
    copiedDown(
      formula,
      rates.map((rate) => (typeof rate === 'object' ? rate.value : rate)),
    ),
  );

describe('Rates over very few people', () => {
  it.each([
    ['opening', '=TURNOVER.OPENBASE(D2,B2)', [1 / 4, 0.05, 0, '#DIV/0!'], 4, 0.5],
    ['average', '=TURNOVER.AVGBASE(D2,B2,E2)', [1 / 3.5, 0.05, 0, '#DIV/0!'], 3.5, 2 / 3.5],
    ['average by hires', '=TURNOVER.RATE("average",D2,B2,C2)', [1 / 3.5, 0.05, 0, '#DIV/0!'], 3.5, 2 / 3.5],
    ['cumulative', '=TURNOVER.CUMULATIVE(D2,B2,C2)', [1 / 4, 2 / 42, 0, '#DIV/0!'], 4, 0.5],
    ['closing', '=TURNOVER.CLOSEBASE(D2,E2)', [1 / 3, 0.05, 0, '#DIV/0!'], 3, 2 / 3],
    ['times 100, rounded', '=ROUND(TURNOVER.CLOSEBASE(D2,E2)*100,0)', [33, 5, 0, ''], 3, 2 / 3],
    ['by hand', '=D2/B2', [1 / 4, 0.05, 0, '#DIV/0!'], 4, 0.5],
    ['by hand on the average', '=IFERROR(D2/((B2+E2)/2),"")', [1 / 3.5, 0.05, 0, ''], 3.5, 2 / 3.5],
  ])('are noted: %s', (_method, formula, rates, base, withOneMore) => {
    const findings = findingsOf('tiny-base', table(formula, rates));
    expect(placesOf(findings)).toEqual(['Sheet1!F2 F4']);
    expect(findings[0]).toMatchObject({
      severity: 'note',
      fix: null,
      facts: { leavers: 1, base, cells: 2, limit: 10 },
    });
    expect(findings[0].facts.rateWithOneMore).toBeCloseTo(withOneMore, 12);
  });

  it('are noted under headers in Chinese, across, and on other sheets', () => {
    const across = [
      ['月份', '1月', '2月'],
      ['期初人数', 5, 50],
      ['离职人数', 1, 2],
      ['离职率', gives('=TURNOVER.OPENBASE(B3,B2)', 0.2), gives('=TURNOVER.OPENBASE(C3,C2)', 0.04)],
    ];
    expect(placesOf(findingsOf('tiny-base', across))).toEqual(['Sheet1!B4']);
    const data = sheetFrom('數據', [
      ['期初人數', '離職人數'],
      [8, 1],
    ]);
    const rate = sheetFrom('率', [['離職率'], [gives('=TURNOVER.OPENBASE(數據!B2,數據!A2)', 0.125)]]);
    expect(placesOf(findingsOf('tiny-base', [data, rate]))).toEqual(['率!A2']);
  });

  it('are noted in what a formula spills', () => {
    const spill = gives('=TURNOVER.PERIODRATES("opening",D2:D4,B2:B4)', 1 / 4);
    const rows = table('=1', []).map((row, i) => [...row.slice(0, 5), ['Rate', spill, 0.05, 0][i] ?? '']);
    expect(placesOf(findingsOf('tiny-base', rows))).toEqual(['Sheet1!F2 F4']);
    const groups = rosterGroups(
      '=TURNOVER.ROSTER.GROUPS(S!A:A,S!B:B,1,2,S!C:C)',
      ['Sales', 50, 1, 1, 50, 50, 0.02],
      ['HR', 3, 0, 1, 2, 2.5, 0.4],
    );
    expect(placesOf(findingsOf('tiny-base', groups))).toEqual(['Sheet1!G3']);
  });

  it.each([
    ['', 2, 4.5],
    [',"opening"', 2, 5],
    [',,C2:C7="sales"', 1, 2.5],
    [',"opening",,C2:C7="IT"', 1, 5],
    [',"cumulative",(C2:C7="Sales")*(A2:A7>44000)', 1, 3],
  ])('are noted where a list of people is read%s', (more, leavers, base) => {
    const rate = leavers / base;
    const rows = [
      ['Hired', 'Left', 'Team', '', gives(`=TURNOVER.ROSTER.RATE(A2:A7,B2:B7,45292,45657${more})`, rate)],
      [44256, '', 'Sales'],
      [43962, 45473, 'IT'],
      [43710, '', 'IT'],
      [44606, 45500, 'Sales'],
      [45300, '', 'IT'],
      [44606, '', 'Sales'],
    ];
    expect(findingsOf('tiny-base', rows)).toMatchObject([{ facts: { leavers, base } }]);
  });

  it('are those under the number that was set', () => {
    const rows = table('=TURNOVER.OPENBASE(D2,B2)', [1 / 4, 0.05, 0, '']);
    expect(placesOf(findingsOf('tiny-base', rows, { tinyBase: 5 }))).toEqual(['Sheet1!F2']);
    expect(placesOf(findingsOf('tiny-base', rows, { tinyBase: 41 }))).toEqual(['Sheet1!F2:F4']);
    expect(findingsOf('tiny-base', rows, { tinyBase: 0 })).toEqual([]);
  });

  it.each([
    ['an error', '=TURNOVER.OPENBASE(D2,B2)', ['#VALUE!', '#VALUE!', '#VALUE!', '#VALUE!']],
    ['no rate', '=TURNOVER.COST(D2,B2)', [1, 1, 1, 1]],
    ['people', '=TURNOVER.BASE("opening",D2,B2)', [4, 40, 5, 0]],
    ['leavers for each hire', '=D2/C2', [0, 1, 0, 0]],
    ['the growth of headcount', '=E2/B2-1', [-0.25, 0, 0, 0]],
  ])('are not seen in %s', (_what, formula, rates) => {
    expect(findingsOf('tiny-base', table(formula, rates))).toEqual([]);
  });

  it.each([
    ['days of absence', ['Team', 'Workdays', 'Holidays', 'Sick days', 'Others', 'Absence rate'], '=D2/B2'],
    ['other rates', ['Team', 'Visits', 'Calls', 'Orders', 'Others', 'Conversion rate'], '=D2/B2'],
  ])('are not seen among %s', (_what, headers, formula) => {
    expect(findingsOf('tiny-base', table(formula, [1 / 4, 0.05, 0, ''], headers))).toEqual([]);
  });
});

describe('The sentences', () => {
  const [finding] = findingsOf('tiny-base', table('=TURNOVER.OPENBASE(D2,B2)', [1 / 4, 0.05, 0, '']));
  it.each(languages)('name the numbers in %s', (language) => {
    const words = wordsOfRule('tiny-base', language);
    for (const part of ['F2', '1', '4', '25.0%']) expect(words.title(finding.facts)).toContain(part);
    for (const part of ['50.0%', '10']) expect(words.why(finding.facts)).toContain(part);
  });
});
