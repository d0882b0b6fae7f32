import { describe, expect, it } from 'vitest';
import type { Written } from '../taskpane/workbook';
import { wordsOfRule } from '../../src/locales/audit/auditWords';
import { copiedDown, findingsOf, gives, placesOf, tableOf } from './auditOf';

const find = (sheet: readonly (readonly Written[])[], others = {}) =>
  findingsOf('monthly-against-annual', sheet, others);

interface Options {
  readonly target?: string;
  readonly labels?: readonly Written[];
  readonly headers?: readonly string[];
  readonly rate?: string;
}

const english = ['Month', 'Opening', 'Leavers', 'Closing', 'Turnover', 'Check'];

/** Months in rows 2 and 3: opening B, leavers C, closing D, rate E, the comparison F; a target in I1, its label in H1. */
const rows = (formula: string, options: Options = {}): Written[][] => {
  const { target = 'Annual target', labels = ['Jan', 'Feb'], headers = english } = options;
  const { rate = '=TURNOVER.AVGBASE(C2,B2,D2)' } = options;
  const table = tableOf(
    headers,
    labels,
    [100, 101],
    [2, 3],
    [101, 100],
    copiedDown(rate, [0.02, 0.03]),
    copiedDown(formula, ['ok', 'ok']),
  );
  return table.map((row, i) => (i === 0 ? [...row, '', target, 0.15] : row));
};

describe('The rate of a month against a number for a year', () => {
  it.each([
    ['=IF(E2>$I$1,"high","ok")', {}],
    ['=E2<=$I$1', {}],
    ['=$I$1>=E2', {}],
    ['=E2-$I$1', {}],
    ['=$I$1-E2', {}],
    ['=E2/$I$1', {}],
    ['=IF(AND(E2<>"",E2>$I$1),1,0)', {}],
    ['=TURNOVER.AVGBASE(C2,B2,D2)>$I$1', {}],
    ['=E2>$I$1', { rate: '=C2/((B2+D2)/2)' }],
    ['=E2>$I$1', { target: '年度目标' }],
    ['=E2>$I$1', { target: '年離職率目標' }],
    ['=E2>$I$1', { target: 'Target per year' }],
    ['=E2>$I$1', { labels: ['2025-01', '2025-02'] }],
    ['=E2>$I$1', { labels: ['1月', '2月'], headers: ['月份', '期初人数', '离职人数', '期末人数', '月离职率', '达标'] }],
    ['=E2>$I$1', { labels: [45658, 45689] }],
    ['=E2>$I$1', { headers: ['月份', '期初人数', '离职人数', '期末人数', '2025年离职率', '达标'] }],
  ] as [string, Options][])('%s %j', (formula, options) => {
    const [finding, ...others] = find(rows(formula, options));
    expect(others).toEqual([]);
    expect(placesOf([finding])).toEqual(['Sheet1!F2:F3']);
    expect(finding.severity).toBe('check');
    expect(finding.facts).toMatchObject({
      cell: 'F2',
      cells: 2,
      target: 0.15,
      targetHeading: options.target ?? 'Annual target',
    });
    expect(finding.fix).toBeNull();
  });

  it('says the texts of both headings, and suggests the rate of a year', () => {
    const [finding] = find(rows('=IF(E2>$I$1,"high","ok")'));
    expect(finding.facts).toMatchObject({
      rateCell: 'E2',
      rateHeading: 'Turnover',
      month: 'Jan',
      rate: 0.02,
      how: 'compared',
    });
    expect(finding.formulaSuggested).toBe('=IF(TURNOVER.ANNUALIZE(E2,1)>$I$1,"high","ok")');
  });

  it('by a name of the workbook', () => {
    const names = [{ name: 'AnnualLimit', formula: '=Sheet1!$I$1' }];
    const [finding] = find(rows('=E2>AnnualLimit', { target: '' }), { names });
    expect(finding.facts).toMatchObject({ target: 0.15, targetHeading: 'AnnualLimit' });
    expect(
      find(rows('=E2>TurnoverLimit', { target: '' }), { names: [{ name: 'TurnoverLimit', formula: '=Sheet1!$I$1' }] }),
    ).toEqual([]);
  });

  it('with a target in each row, and typed rates', () => {
    const sheet = tableOf(
      ['Month', 'Turnover rate', 'Annual target', 'Gap'],
      ['Jan', 'Feb'],
      [0.02, 0.03],
      [0.15, 0.15],
      copiedDown('=B2-C2', [-0.13, -0.12]),
    );
    expect(placesOf(find(sheet))).toEqual(['Sheet1!D2:D3']);
  });

  it('across, with months in columns', () => {
    const sheet: Written[][] = [
      ['', 'Jan', 'Feb'],
      ['Opening', 100, 101],
      ['Leavers', 2, 3],
      ['Turnover rate', gives('=B3/B2', 0.02), gives('=C3/C2', 0.03)],
      ['Annual limit', 0.15, 0.15],
      ['Over', gives('=B4>B5', false), gives('=C4>C5', false)],
    ];
    expect(placesOf(find(sheet))).toEqual(['Sheet1!B6:C6']);
  });
});

describe('Silent', () => {
  it.each([
    ['=E2>$I$1', { target: 'Monthly target' }],
    ['=E2>$I$1', { target: 'Target' }],
    ['=E2>$I$1', { target: '月度目标' }],
    ['=E2>$I$1', { target: '年度月均目标' }],
    ['=E2>$I$1/12', {}],
    ['=E2*12>$I$1', {}],
    ['=TURNOVER.ANNUALIZE(E2,1)>$I$1', {}],
    ['=E2>$I$1', { rate: '=TURNOVER.ANNUALIZE(TURNOVER.AVGBASE(C2,B2,D2),1)' }],
    ['=E2>$I$1', { rate: '=TURNOVER.AVGBASE(C2,B2,D2)*12' }],
    ['=E2>$I$1', { headers: ['Month', 'Opening', 'Leavers', 'Closing', 'Annualised turnover', 'Check'] }],
    ['=E2>$I$1', { headers: ['Month', 'Opening', 'Leavers', 'Closing', 'Rolling 12 months', 'Check'] }],
    ['=E2>$I$1', { labels: ['2023', '2024'] }],
    ['=E2>$I$1', { labels: ['Q1', 'Q2'] }],
    ['=E2>$I$1', { labels: ['Sales', 'IT'] }],
    ['=B2>$I$1', {}],
    ['=C2/B2', {}],
    ['=B2-C2', {}],
    ['=E2>E3', {}],
    ['=E2>Nowhere!A1', {}],
  ] as [string, Options][])('%s %j', (formula, options) => {
    expect(find(rows(formula, options))).toEqual([]);
  });

  it.each(['=TURNOVER.RATE("average",C$2:C2,B$2:B2,,D$2:D2)', '=SUM(C$2:C2)/$B$2'])(
    'where %s runs from the start of the year',
    (rate) => {
      expect(find(rows('=E2>$I$1', { rate }))).toEqual([]);
    },
  );
});

it.each(['en-US', 'zh-CN', 'zh-TW'] as const)('The sentences in %s hold the numbers', (language) => {
  const [{ facts }] = find(rows('=IF(E2>$I$1,"high","ok")'));
  const words = wordsOfRule('monthly-against-annual', language);
  expect(words.title(facts)).toMatch(/F2.*2\.0%.*Turnover.*Jan.*15\.0%.*Annual target/);
  expect(words.why(facts)).toContain('24.0%');
});
