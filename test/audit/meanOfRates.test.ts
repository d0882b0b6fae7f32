import { describe, expect, it } from 'vitest';
import type { Written } from '../taskpane/workbook';
import { wordsOfRule } from '../../src/locales/audit/auditWords';
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
  mean,
  right,
  months6,
  sum,
} from './meanOfRatesCases';

describe('A mean of the rates of months', () => {
  it.each([
    ['=AVERAGE(F2:F7)'],
    ['=SUM(F2:F7)/6'],
    ['=SUM(F2:F7)/COUNT(F2:F7)'],
    ['=SUM(F2:F7)/COUNTA(F2:F7)'],
    ['=SUM(F2:F7)/ROWS(F2:F7)'],
    ['=(F2+F3+F4+F5+F6+F7)/6'],
    ['=AVERAGE(F2,F3,F4,F5,F6,F7)'],
    ['=AVERAGE($F$2:$F$7)'],
    ['=SUBTOTAL(101,F2:F7)'],
    ['=IFERROR(ROUND(AVERAGE(F2:F7),4),"")'],
  ])('%s is wrong, and says what is right', (below) => {
    const [finding, ...others] = find(months6('=TURNOVER.AVGBASE(C2,B2,E2)', below));
    expect(others).toEqual([]);
    expect(placesOf([finding])).toEqual(['Sheet1!F8']);
    expect(finding.severity).toBe('wrong');
    expect(finding.facts).toMatchObject({ count: 6, kind: 'periods', mean, right, functionId: 'AVGBASE' });
    expect(finding.facts.suggested).toBe('=TURNOVER.AVGBASE(C2:C7,B2:B7,E2:E7)');
    expect(finding.fix).toHaveLength(1);
  });

  it.each([
    ['=TURNOVER.OPENBASE(C2,B2)', '=TURNOVER.OPENBASE(C2:C7,B2:B7)', 0.29],
    ['=TURNOVER.CLOSEBASE(C2,E2)', '=TURNOVER.CLOSEBASE(C2:C7,E2:E7)', 29 / 99],
    ['=TURNOVER.CUMULATIVE(C2,B2,D2)', '=TURNOVER.CUMULATIVE(C2:C7,B2:B7,D2:D7)', 29 / 128],
    ['=TURNOVER.RATE("average",C2,B2,D2)', '=TURNOVER.RATE("average",C2:C7,B2:B7,D2:D7)', right],
    ['=ROUND(TURNOVER.AVGBASE(C2,B2,E2),6)', '=TURNOVER.AVGBASE(C2:C7,B2:B7,E2:E7)', right],
    ['=C2/((B2+E2)/2)', '=TURNOVER.AVGBASE(C2:C7,B2:B7,E2:E7)', right],
    ['=IFERROR(C2/B2,0)', '=TURNOVER.OPENBASE(C2:C7,B2:B7)', 0.29],
    ['=C2/(B2+D2)', '=TURNOVER.CUMULATIVE(C2:C7,B2:B7,D2:D7)', 29 / 128],
  ])('of %s has the same method on all of them', (rate, suggested, value) => {
    const [finding] = find(months6(rate, '=AVERAGE(F2:F7)'));
    expect(finding.formulaSuggested).toBe(suggested);
    expect(finding.facts.right).toBeCloseTo(value, 12);
  });

  it.each([
    [
      ['月份', '期初人数', '离职人数', '入职人数', '期末人数', '离职率'],
      ['1月', '2月', '3月', '4月', '5月', '6月'],
    ],
    [
      ['月份', '期初人數', '離職人數', '新進人數', '期末人數', '離職率'],
      ['一月', '二月', '三月', '四月', '五月', '六月'],
    ],
    [
      ['月份', '期初人数', '离职人数', '入职人数', '期末人数', '离职率'],
      [45658, 45689, 45717, 45748, 45778, 45809],
    ],
    [english, ['2025-01', '2025-02', '2025-03', '2025-04', '2025-05', '2025-06']],
  ])('under %j', (headers, labels) => {
    const [finding] = find(months6('=C2/((B2+E2)/2)', '=AVERAGE(F2:F7)', { headers, labels }));
    expect(finding.facts).toMatchObject({ kind: 'periods', right });
  });

  it('whose rates were typed may be looked at', () => {
    const [finding] = find(months6(null, '=AVERAGE(F2:F7)'));
    expect(finding.severity).toBe('check');
    expect(finding.facts).toMatchObject({ mean, right: null, suggested: null });
    expect(finding.fix).toBeNull();
  });

  it('that is spilled by one function', () => {
    const formula = '=TURNOVER.PERIODRATES("average",C2:C7,B2:B7,,E2:E7)';
    const rates = averages.map((rate, i): Written => (i === 0 ? gives(formula, rate) : rate));
    const rows = [
      ...tableOf(english, months, opening, leavers, hires, closing, rates),
      ['', '', '', '', '', gives('=AVERAGE(F2:F7)', mean)],
    ];
    expect(find(rows)[0].formulaSuggested).toBe('=TURNOVER.AVGBASE(C2:C7,B2:B7,E2:E7)');
  });

  it('in percent points keeps its scale', () => {
    const rows = months6('=ROUND(C2/((B2+E2)/2)*100,4)', '=AVERAGE(F2:F7)', { value: mean * 100 }).map((row, i) =>
      i > 0 && i < 7
        ? [...row.slice(0, 5), gives(`=ROUND(C${i + 1}/((B${i + 1}+E${i + 1})/2)*100,4)`, averages[i - 1] * 100)]
        : row,
    );
    const [finding] = find(rows);
    expect(finding.facts.mean).toBeCloseTo(mean, 12);
    expect(finding.formulaSuggested).toBe('=TURNOVER.AVGBASE(C2:C7,B2:B7,E2:E7)*100');
  });

  it('across, with months in columns', () => {
    const rows: Written[][] = [
      ['', 'Jan', 'Feb', 'Mar', 'Mean'],
      ['Opening', 100, 98, 103],
      ['Hires', 3, 9, 3],
      ['Leavers', 5, 4, 9],
      ['Closing', 98, 103, 97],
      [
        'Turnover',
        gives('=B4/B2', 0.05),
        gives('=C4/C2', 4 / 98),
        gives('=D4/D2', 9 / 103),
        gives('=AVERAGE(B6:D6)', 0.06),
      ],
    ];
    expect(find(rows)[0].formulaSuggested).toBe('=TURNOVER.OPENBASE(B4:D4,B2:D2)');
  });

  it('ends with the last month that is filled in', () => {
    const rows = months6('=IF(E2="","",C2/((B2+E2)/2))', '=AVERAGE(F2:F7)');
    for (let column = 2; column < 5; column++) rows[6][column] = '';
    rows[6][5] = gives('=IF(E7="","",C7/((B7+E7)/2))', '');
    expect(find(rows)[0].formulaSuggested).toBe('=TURNOVER.AVGBASE(C2:C6,B2:B6,E2:E6)');
  });

  it('on another sheet', () => {
    const data = sheetFrom('Data', months6('=C2/B2', '=1').slice(0, 7));
    const [finding] = find([data, sheetFrom('Report', [['Turnover', gives('=AVERAGE(Data!F2:F7)', 0.05)]])]);
    expect(placesOf([finding])).toEqual(['Report!B1']);
    expect(finding.facts.rates).toBe('Data!F2:F7');
    expect(finding.formulaSuggested).toBe('=TURNOVER.OPENBASE(Data!C2:C7,Data!B2:B7)');
  });

  it('that calls itself monthly is a question only', () => {
    const [finding] = find(months6('=C2/B2', '=AVERAGE(F2:F7)', { label: '月均离职率' }));
    expect(finding.severity).toBe('check');
    expect(finding.fix).toBeNull();
  });

  it('that chooses some of them by a condition is a question only', () => {
    const [finding] = find(months6('=C2/B2', '=AVERAGEIF(F2:F7,">0")'));
    expect(finding.severity).toBe('check');
    expect(finding.fix).toBeNull();
  });
});

describe('A mean of the rates of departments', () => {
  const departments = (
    rate: string,
    headers = ['Department', 'Opening', 'Leavers', 'Hires', 'Closing', 'Turnover'],
  ) => [
    ...tableOf(
      headers,
      ['Sales', 'Finance', 'Warehouse'],
      [10, 50, 200],
      [5, 2, 10],
      [5, 2, 20],
      [10, 50, 210],
      copiedDown(rate, [0.5, 0.04, 0.05]),
    ),
    ['All', '', '', '', '', gives('=AVERAGE(F2:F4)', 0.59 / 3)],
  ];

  it.each([
    ['=TURNOVER.OPENBASE(C2,B2)', '=TURNOVER.POOLED(C2:C4,B2:B4)', 17 / 260],
    ['=C2/E2', '=TURNOVER.POOLED(C2:C4,E2:E4)', 17 / 270],
    ['=C2/AVERAGE(B2,E2)', '=TURNOVER.AVGBASE(SUM(C2:C4),SUM(B2:B4),SUM(E2:E4))', 17 / 265],
    ['=C2/(B2+D2)', '=TURNOVER.CUMULATIVE(SUM(C2:C4),SUM(B2:B4),SUM(D2:D4))', 17 / 287],
  ])('of %s is pooled', (rate, suggested, value) => {
    const [finding] = find(departments(rate));
    expect(finding.severity).toBe('wrong');
    expect(finding.facts).toMatchObject({ kind: 'groups', suggested });
    expect(finding.facts.right).toBeCloseTo(value, 12);
  });

  it('in Chinese', () => {
    const [finding] = find(departments('=C2/B2', ['部门', '期初人数', '离职人数', '入职人数', '期末人数', '离职率']));
    expect(finding.facts).toMatchObject({ kind: 'groups', suggested: '=TURNOVER.POOLED(C2:C4,B2:B4)' });
  });

  it('of customers is pooled as well', () => {
    const [finding] = find(
      departments('=TURNOVER.CHURN(C2,B2)', ['Region', 'Customers at start', 'Customers lost', '', '', 'Churn']),
    );
    expect(finding.facts).toMatchObject({ isChurn: true, suggested: '=TURNOVER.POOLED(C2:C4,B2:B4)' });
  });
});

describe('The sentences', () => {
  const [periods] = find(months6('=TURNOVER.AVGBASE(C2,B2,E2)', '=AVERAGE(F2:F7)'));
  const [typed] = find(months6(null, '=AVERAGE(F2:F7)'));

  const [summed] = find(months6('=TURNOVER.AVGBASE(C2,B2,E2)', '=SUM(F2:F7)', { value: sum }));

  it.each(['en-US', 'zh-CN', 'zh-TW'] as const)('in %s hold the numbers', (language) => {
    const words = wordsOfRule('mean-of-rates', language);
    expect(words.title(summed.facts)).toMatch(/F8.*6.*F2:F7.*29\.\d%.*29\.1%/);
    expect(words.why(summed.facts)).toContain('=TURNOVER.AVGBASE(C2:C7,B2:B7,E2:E7)');
    expect(words.title(summed.facts)).not.toBe(words.title({ ...summed.facts, isSum: false }));
    expect(words.title(periods.facts)).toMatch(/F8.*6.*F2:F7.*4\.8%.*29\.1%/);
    expect(words.why(periods.facts)).toContain('=TURNOVER.AVGBASE(C2:C7,B2:B7,E2:E7)');
    expect(words.fix!(periods.facts)).toContain('29.1%');
    expect(words.title(typed.facts)).not.toContain('NaN');
    expect(words.why(typed.facts)).not.toContain('null');
  });
});
