import { describe, expect, it } from 'vitest';
import type { Written } from '../taskpane/workbook';
import { findingsOf, gives } from './auditOf';
import { direct, several } from './expectedParts';
import { threeMonths } from './threeMonths';

const partsOf = (rows: readonly (readonly Written[])[]) =>
  findingsOf('over-limit', rows, { limit: 0.1 }).map(
    ({ facts: { made, method, periods, leavers, base, opening, hires, closing, cumulative } }) => ({
      made,
      method,
      periods,
      leavers,
      base,
      opening,
      hires,
      closing,
      cumulative,
    }),
  );

describe('what a rate over the limit was made of', () => {
  it.each([
    [
      '=TURNOVER.AVGBASE(D2,B2,E2)',
      { ...direct, method: 'average', leavers: 35, base: 34, opening: 50, closing: 18, cumulative: 35 / 53, hires: 3 },
    ],
    ['=TURNOVER.MEANBASE(D2:D4,E2:E4)', { ...direct, method: 'mean', periods: 3, leavers: 75, base: 91 / 3 }],
    ['=TURNOVER.POOLED(D2:D4,B2:B4)', { ...direct, method: null, leavers: 75, base: 101 }],
    [
      '=TURNOVER.RATE("cumulative",D2:D4,B2,C2:C4)',
      {
        ...direct,
        method: 'cumulative',
        periods: 3,
        leavers: 75,
        base: 115,
        opening: 50,
        hires: 65,
        closing: 40,
        cumulative: 75 / 115,
      },
    ],
    ['=TURNOVER.AVGBASE(D2,B2,E2)*12', { ...several, made: 'projected' }],
    ['=TURNOVER.ANNUALIZE(0.5,3)', { ...several, made: 'projected' }],
    ['=TURNOVER.AVGBASE(D2,B2,E2)/2', several],
    ['=TURNOVER.FLUX(D2,B2,C2,E2)', several],
    ['=TURNOVER.HIRERATE(C2,B2,E2)', several],
    ['=TURNOVER.AVGBASE(SUM(D2),B2,E2)', several],
    ['=TURNOVER.ROSTER.NEWHIRE(A2:A4,B2:B4,1,2,3)', several],
  ])('%s', (formula, parts) => {
    const [found] = partsOf(threeMonths([gives(formula, 1.03)]));
    expect(found).toEqual(parts);
  });

  it('is read from the line of a comparison', () => {
    const lines = [
      ['method', 'leavers', 'base', 'rate', 'over 100%', 'mean', 'sum'],
      ['average', 35, 34, 0.05, '', 0.05, 0.05],
      ['opening', 35, 50, 0.7, '', 0.05, 0.05],
      ['closing', 35, 18, 1.94, '', 0.05, 0.05],
      ['cumulative', 35, 53, 0.66, '', 0.05, 0.05],
      ['mean', 35, 34, 1.03, '', 0.05, 0.05],
    ];
    const rows = threeMonths(['']);
    const all = lines.map((line, i): Written[] => [...(rows[i] ?? Array<string>(6).fill('')), '', ...line]);
    all[0][7] = gives('=TURNOVER.COMPARE(D2,B2,C2,E2)', 'method');
    expect(partsOf(all)).toEqual([
      { ...direct, method: 'opening', leavers: 35, base: 50, opening: 50, hires: 3, closing: 18, cumulative: 35 / 53 },
    ]);
  });

  it.each([
    [7, 'average', 34],
    [8, 'opening', 50],
    [9, 'closing', 18],
    [10, 'cumulative', 53],
  ])('is read from the columns of a table of periods, here the one at %i', (column, method, base) => {
    const line: Written[] = [45292, 45322, 50, 3, 35, 18, 33, 0, 0, 0, 0];
    line[column] = 1.5;
    const call = gives('=TURNOVER.ROSTER.TABLE(X1:X9,Y1:Y9,45292,45322)', 'from');
    expect(partsOf([[call, ...Array<string>(10).fill('h')], line])).toEqual([
      { ...direct, method, base, leavers: 35, opening: 50, hires: 3, closing: 18, cumulative: 35 / 53 },
    ]);
  });

  it('is read from the columns of a table of groups', () => {
    const rows = [
      [gives('=TURNOVER.ROSTER.GROUPS(X1:X9,Y1:Y9,45292,45322,Z1:Z9)', 'group'), ...Array<string>(6).fill('h')],
      ['IT', 4, 1, 5, 0, 2, 2.5],
    ];
    expect(partsOf(rows)).toEqual([
      { ...direct, method: null, leavers: 5, base: 2, opening: 4, hires: 1, closing: 0, cumulative: 1 },
    ]);
  });

  it('is not read from one type of leavers', () => {
    const rows = [
      ['Type', 'Leavers', 'Opening', 'Closing', '', '', '', ''],
      [
        'Own will',
        20,
        100,
        80,
        gives('=TURNOVER.BREAKDOWN("opening",A2:A3,B2:B3,C2)', 'type'),
        'leavers',
        'rate',
        'share',
      ],
      ['Other', 5, '', '', 'Own will', 20, 0.2, 0.8],
      ['', '', '', '', 'Other', 5, 0.05, 0.2],
      ['', '', '', '', 'Total', 25, 0.25, 1],
    ];
    expect(partsOf(rows)).toEqual([several]);
  });
});
