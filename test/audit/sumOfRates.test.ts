import { describe, expect, it } from 'vitest';
import type { Written } from '../taskpane/workbook';
import { copiedDown, gives, placesOf, sheetFrom, tableOf } from './auditOf';
import {
  find,
  opening,
  leavers,
  hires,
  closing,
  months,
  english,
  averages,
  right,
  months6,
  sum,
} from './meanOfRatesCases';

describe('A sum of the rates of months', () => {
  it.each([['=SUM(F2:F7)'], ['=F2+F3+F4+F5+F6+F7'], ['=SUM($F$2:$F$7)'], ['=SUBTOTAL(9,F2:F7)']])(
    '%s is wrong, and says what is right',
    (below) => {
      const [finding, ...others] = find(months6('=C2/((B2+E2)/2)', below, { value: sum, label: 'Half-year' }));
      expect(others).toEqual([]);
      expect(placesOf([finding])).toEqual(['Sheet1!F8']);
      expect(finding).toMatchObject({
        severity: 'wrong',
        facts: { isSum: true, count: 6, kind: 'periods', mean: sum, right },
        formulaSuggested: '=TURNOVER.AVGBASE(C2:C7,B2:B7,E2:E7)',
      });
      expect(finding.fix).toHaveLength(1);
    },
  );

  it('that goes on from month to month is found in each of them', () => {
    const running = averages.map((_, i): Written => {
      const value = averages.slice(0, i + 1).reduce((total, rate) => total + rate, 0);
      return gives(`=SUM(F$2:F${i + 2})`, value);
    });
    const rates = copiedDown('=C2/((B2+E2)/2)', averages);
    const headers = [...english, 'Turnover to date'];
    const rows = tableOf(headers, months, opening, leavers, hires, closing, rates, running);
    expect(placesOf(find(rows))).toEqual(['Sheet1!G3:G7']);
  });

  it('of typed percentages may be looked at', () => {
    const sheet = sheetFrom('Sheet1', months6(null, '=SUM(F2:F7)', { value: sum }));
    const numberFormats = sheet.values.map((row) => row.map(() => '0.0%'));
    expect(find([{ ...sheet, numberFormats }])[0]).toMatchObject({ severity: 'check', fix: null });
    expect(find([sheet])).toEqual([]);
  });

  it.each([
    ['on one and the same headcount', months6('=C2/$B$2', '=SUM(F2:F7)', { value: 0.29 })],
    [
      'of counts that run on',
      months6('=SUM(C$2:C2)', '=SUM(F2:F7)', { headers: [...english.slice(0, 5), 'Leavers to date'] }),
    ],
    [
      'without a label',
      months6('=TURNOVER.AVGBASE(C2,B2,E2)', '=1').map((row, i) =>
        i < 7 ? [...row.slice(0, 5), 'x', row[5]] : ['', '', '', '', '', '', '', gives('=SUM(G2:G7)', sum)],
      ),
    ],
    ['of hire rates', months6('=TURNOVER.HIRERATE(D2,B2,E2)', '=SUM(F2:F7)', { value: 0.3 })],
    [
      'of voluntary and involuntary leavers',
      [
        [
          'Month',
          'Opening',
          'Voluntary leavers',
          'Involuntary leavers',
          'Voluntary turnover',
          'Involuntary turnover',
          'Turnover',
        ],
        ['Jan', 50, 2, 1, gives('=C2/B2', 0.04), gives('=D2/B2', 0.02), gives('=E2+F2', 0.06)],
        ['Feb', 51, 3, 1, gives('=C3/B3', 3 / 51), gives('=D3/B3', 1 / 51), gives('=E3+F3', 4 / 51)],
      ],
    ],
    [
      'of teams',
      [
        ['Team', 'Opening', 'Leavers', 'Turnover'],
        ['A', 50, 2, gives('=C2/B2', 0.04)],
        ['B', 20, 1, gives('=C3/B3', 0.05)],
        ['All', '', '', gives('=SUM(D2:D3)', 0.09)],
      ],
    ],
    [
      'of reasons, on the headcount of all',
      [
        ['Reason', 'Headcount at start', 'Leavers', 'Turnover'],
        ['Pay', 50, 2, gives('=C2/B2', 0.04)],
        ['Move', 50, 1, gives('=C3/B3', 0.02)],
        ['All', 50, 3, gives('=SUM(D2:D3)', 0.06)],
      ],
    ],
  ] satisfies [string, Written[][]][])('%s is none', (_what, rows) => {
    expect(find(rows)).toEqual([]);
  });
});
