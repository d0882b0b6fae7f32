import { describe, expect, it } from 'vitest';
import { monthsBetween, monthsOfSpan } from '../../src/audit/annual/monthsOf';
import { wordsOfRule } from '../../src/locales/audit/auditWords';
import { languages } from '../../src/locales/language';
import { copiedDown, findingsOf, gives, placesOf, sheetFrom, tableOf, type Written } from './auditOf';
import { months, english, below, found } from './partialYearCases';

describe('a rate of several months taken for one of a month', () => {
  it.each<[string, Written[], string, number, number, string | null]>([
    [
      'five months ×12',
      months.slice(0, 5),
      '=TURNOVER.AVGBASE(D2:D6,B2,E6)*12',
      5,
      12,
      '=TURNOVER.ANNUALIZE(TURNOVER.AVGBASE(D2:D6,B2,E6),5)',
    ],
    [
      'twelve first',
      months.slice(0, 5),
      '=12*TURNOVER.AVGBASE(D2:D6,B2,E6)',
      5,
      12,
      '=TURNOVER.ANNUALIZE(TURNOVER.AVGBASE(D2:D6,B2,E6),5)',
    ],
    [
      'half a year ×4',
      months.slice(0, 6),
      '=TURNOVER.OPENBASE(D2:D7,B2)*4',
      6,
      4,
      '=TURNOVER.ANNUALIZE(TURNOVER.OPENBASE(D2:D7,B2),6)',
    ],
    [
      'one quarter ×12',
      ['Q1'],
      '=TURNOVER.OPENBASE(D2,B2)*12',
      3,
      12,
      '=TURNOVER.ANNUALIZE(TURNOVER.OPENBASE(D2,B2),3)',
    ],
    [
      'two quarters ×4',
      ['Q1', 'Q2'],
      '=TURNOVER.OPENBASE(D2:D3,B2)*4',
      6,
      4,
      '=TURNOVER.ANNUALIZE(TURNOVER.OPENBASE(D2:D3,B2),6)',
    ],
    ['a month ×4', ['2024-03'], '=TURNOVER.OPENBASE(D2,B2)*4', 1, 4, '=TURNOVER.ANNUALIZE(TURNOVER.OPENBASE(D2,B2),1)'],
    ['a year ×12', ['2023年'], '=TURNOVER.OPENBASE(D2,B2)*12', 12, 12, '=TURNOVER.OPENBASE(D2,B2)'],
    [
      'in Chinese',
      ['1月', '2月', '3月'],
      '=TURNOVER.OPENBASE(D2:D4,B2)*12',
      3,
      12,
      '=TURNOVER.ANNUALIZE(TURNOVER.OPENBASE(D2:D4,B2),3)',
    ],
    [
      'a span in one line',
      ['1-5月'],
      '=TURNOVER.OPENBASE(D2,B2)*12',
      5,
      12,
      '=TURNOVER.ANNUALIZE(TURNOVER.OPENBASE(D2,B2),5)',
    ],
    [
      'half a year in one line',
      ['上半年'],
      '=TURNOVER.OPENBASE(D2,B2)*12',
      6,
      12,
      '=TURNOVER.ANNUALIZE(TURNOVER.OPENBASE(D2,B2),6)',
    ],
    [
      'a span by name',
      ['Jan–May'],
      '=TURNOVER.OPENBASE(D2,B2)*12',
      5,
      12,
      '=TURNOVER.ANNUALIZE(TURNOVER.OPENBASE(D2,B2),5)',
    ],
    [
      'dates of months',
      [45292, 45323, 45352],
      '=TURNOVER.OPENBASE(D2:D4,B2)*12',
      3,
      12,
      '=TURNOVER.ANNUALIZE(TURNOVER.OPENBASE(D2:D4,B2),3)',
    ],
    [
      'rounded',
      months.slice(0, 5),
      '=ROUND(TURNOVER.OPENBASE(D2:D6,B2)*12,3)',
      5,
      12,
      '=ROUND(TURNOVER.ANNUALIZE(TURNOVER.OPENBASE(D2:D6,B2),5),3)',
    ],
    [
      'rounded inside',
      months.slice(0, 5),
      '=ROUND(TURNOVER.OPENBASE(D2:D6,B2),3)*12',
      5,
      12,
      '=TURNOVER.ANNUALIZE(ROUND(TURNOVER.OPENBASE(D2:D6,B2),3),5)',
    ],
    [
      'in IFERROR and times 100',
      months.slice(0, 5),
      '=IFERROR(TURNOVER.OPENBASE(D2:D6,B2)*12*100,"")',
      5,
      12,
      '=IFERROR(TURNOVER.ANNUALIZE(TURNOVER.OPENBASE(D2:D6,B2),5)*100,"")',
    ],
    ['by hand', months.slice(0, 5), '=SUM(D2:D6)/B2*12', 5, 12, '=TURNOVER.ANNUALIZE(SUM(D2:D6)/B2,5)'],
    [
      'by hand, on the average',
      months.slice(0, 5),
      '=SUM(D2:D6)/((B2+E6)/2)*12',
      5,
      12,
      '=TURNOVER.ANNUALIZE(SUM(D2:D6)/((B2+E6)/2),5)',
    ],
    [
      'twelfths of the wrong number',
      months.slice(0, 5),
      '=TURNOVER.OPENBASE(D2:D6,B2)*12/6',
      5,
      2,
      '=TURNOVER.ANNUALIZE(TURNOVER.OPENBASE(D2:D6,B2),5)',
    ],
    [
      'ANNUALIZE with the wrong months',
      months.slice(0, 5),
      '=TURNOVER.ANNUALIZE(TURNOVER.OPENBASE(D2:D6,B2),1)',
      5,
      12,
      '=TURNOVER.ANNUALIZE(TURNOVER.OPENBASE(D2:D6,B2),5)',
    ],
    [
      'ANNUALIZE, compounded',
      months.slice(0, 5),
      '=TURNOVER.ANNUALIZE(TURNOVER.OPENBASE(D2:D6,B2),3,TRUE)',
      5,
      4,
      '=TURNOVER.ANNUALIZE(TURNOVER.OPENBASE(D2:D6,B2),5,TRUE)',
    ],
    [
      'twice a quarter, under "Annualised"',
      ['Q2'],
      '=TURNOVER.OPENBASE(D2,B2)*2',
      3,
      2,
      '=TURNOVER.ANNUALIZE(TURNOVER.OPENBASE(D2,B2),3)',
    ],
    ['a week ×12', ['Week 7'], '=TURNOVER.OPENBASE(D2,B2)*12', 12 / 52, 12, null],
  ])('%s', (_title, labels, formula, length, factor, suggested) => {
    const [finding, ...others] = found(labels, formula);
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ severity: 'wrong', formulaSuggested: suggested });
    expect(finding.facts.months).toBeCloseTo(length, 9);
    expect(finding.facts.factor).toBeCloseTo(factor, 9);
    expect(finding.fix?.map(({ after }) => after) ?? null).toEqual(suggested === null ? null : [suggested]);
  });

  it('is explained with what it gives, and what it should', () => {
    const [finding] = found(months.slice(0, 5), '=TURNOVER.OPENBASE(D2:D6,B2)*12', 0.6);
    expect(finding.facts).toMatchObject({ cell: 'B8', count: 1, by: 'product', now: 0.6 });
    expect(finding.facts.rate).toBeCloseTo(0.05, 12);
    expect(finding.facts.right).toBeCloseTo(0.12, 12);
  });

  it('is found through the cell that holds the rate, whoever calculated it', () => {
    for (const [formula, value] of [
      ['=TURNOVER.OPENBASE(D2,B2)', 0.05],
      ['=D2/B2', 0.05],
      ['=ROUND(D2/AVERAGE(B2,E2)*100,1)', 5],
    ] as const) {
      const rows = tableOf(
        ['Quarter', 'Opening headcount', 'Hires', 'Leavers', 'Closing headcount', 'Turnover rate', 'Per year'],
        ['Q1', 'Q2'],
        [100, 100],
        [5, 5],
        [5, 5],
        [100, 100],
        copiedDown(formula, [value, value]),
        copiedDown('=F2*12', [value * 12, value * 12]),
      );
      const findings = findingsOf('partial-year', rows);
      expect(placesOf(findings), formula).toEqual(['Sheet1!G2:G3']);
      expect(findings[0].facts).toMatchObject({ months: 3, rate: 0.05 });
      expect(findings[0].fix?.map(({ after }) => after)).toEqual([
        '=TURNOVER.ANNUALIZE(F2,3)',
        '=TURNOVER.ANNUALIZE(F3,3)',
      ]);
    }
  });

  it('is found in all but the first of running rates, each with its own months', () => {
    const ytd = '=TURNOVER.YTD("opening",D$2:D$4,B$2:B$4,,E$2:E$4)';
    const rows = tableOf(
      [...english, 'Year to date', 'A year'],
      months.slice(0, 3),
      [100, 100, 100],
      [1, 1, 1],
      [1, 1, 1],
      [100, 100, 100],
      [gives(ytd, 0.01), 0.02, 0.03],
      copiedDown('=F2*12', [0.12, 0.24, 0.36]),
    );
    const findings = findingsOf('partial-year', rows);
    expect(placesOf(findings)).toEqual(['Sheet1!G3:G4']);
    expect(findings[0].facts).toMatchObject({ cell: 'G3', months: 2, count: 2 });
    expect(findings[0].fix?.map(({ after }) => after)).toEqual([
      '=TURNOVER.ANNUALIZE(F3,2)',
      '=TURNOVER.ANNUALIZE(F4,3)',
    ]);
  });

  it('is found in a total of months, across as well as down', () => {
    const rows = [
      ['', 'Jan', 'Feb', 'Mar', 'Total'],
      ['Opening headcount', 100, 100, 100, 100],
      ['Leavers', 1, 2, 3, gives('=SUM(B3:D3)', 6)],
      ['Turnover a year', '', '', '', gives('=TURNOVER.OPENBASE(E3,E2)*12', 0.72)],
    ];
    expect(findingsOf('partial-year', rows)[0]?.facts).toMatchObject({ cell: 'E4', months: 3 });
  });

  it.each([
    [45292, 45443, 5],
    [45306, 45396, 3],
  ])('is found in a rate from a staff list (%i to %i)', (from, to, length) => {
    const formula = '=TURNOVER.ROSTER.RATE(Staff!A:A,Staff!B:B,A1,B1)*12';
    const staff = sheetFrom('Staff', [['Hired', 'Left']]);
    const [finding] = findingsOf('partial-year', [staff, sheetFrom('Sum', [[from, to, gives(formula, 0.5)]])]);
    expect(finding.facts.months).toBe(length);
    expect(finding.formulaSuggested).toBe(
      `=TURNOVER.ANNUALIZE(TURNOVER.ROSTER.RATE(Staff!A:A,Staff!B:B,A1,B1),${length})`,
    );
  });

  it('counts the months that have leavers, in a template for the year', () => {
    const rows = below(months, '=TURNOVER.OPENBASE(D2:D13,B2)*12', 0.6).map((row, i) =>
      i > 5 && i < 13 ? [row[0], 100, '', '', ''] : row,
    );
    expect(findingsOf('partial-year', rows)[0]?.facts.months).toBe(5);
  });
});

describe('how long a time is', () => {
  it.each([
    ['1-5月', 5],
    ['2024年1-9月', 9],
    ['1月至6月', 6],
    ['Jan - Mar', 3],
    ['January to September 2024', 9],
    ['前三季度', 9],
    ['5-1月', null],
    ['North', null],
    ['Sun to Mon', null],
  ])('%s: %s months', (label, expected) => expect(monthsOfSpan(label)).toBe(expected));

  it.each([
    [45292, 45657, 12],
    [45292, 45322, 1],
    [45337, 45365, 1],
    [45351, 45382, 1.05],
  ])('%i to %i', (from, to, expected) => expect(monthsBetween(from, to)).toBeCloseTo(expected, 2));
});

describe('the sentences', () => {
  it.each(languages)('have the numbers in %s', (language) => {
    const { title, why, fix } = wordsOfRule('partial-year', language);
    const [{ facts }] = found(months.slice(0, 5), '=TURNOVER.OPENBASE(D2:D6,B2)*12', 0.6);
    expect(title(facts)).toMatch(/B8.*5.*12/);
    expect(title(facts)).toMatch(/60\.0%.*12\.0%/);
    expect(why(facts)).toMatch(/5.*12.*60.*12/);
    expect(fix!(facts)).toContain('5');
  });
});
