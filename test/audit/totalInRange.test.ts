import { describe, expect, it } from 'vitest';
import { wordsOfRule } from '../../src/locales/audit/auditWords';
import { languages } from '../../src/locales/language';
import { findingsOf, gives, placesOf, sheetFrom } from './auditOf';
import type { Written } from '../taskpane/workbook';

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May'];
const counts = (first: number): number[][] => months.map((_, i) => [first + i, 3, 2, first + i + 1]);
const english = ['Month', 'Opening', 'Hires', 'Leavers', 'Closing'];
const table = (headers = english, labels = months): Written[][] => [
  headers,
  ...counts(50).map((row, i) => [labels[i], ...row]),
];
const total = (label: Written = 'Total'): Written[] => [
  label,
  50,
  gives('=SUM(C2:C6)', 15),
  gives('=SUM(D2:D6)', 10),
  55,
];
const withRate = (rows: readonly Written[][], formula: string, label: Written = 'Turnover'): Written[][] => [
  ...rows,
  [],
  [label, gives(formula, 0.2)],
];
const found = (rows: readonly (readonly Written[])[]) => findingsOf('total-in-range', rows);
const across = (rows: readonly Written[][]): Written[][] => rows[0].map((_, i) => rows.map((row) => row[i] ?? ''));

describe('Leavers and hires of different months', () => {
  it.each([
    ['=SUM(D3:D5)/(B2+SUM(C2:C4))', 'C2:C4', 'C5'],
    ['=SUM(D2:D4)/(B2+SUM(C3:C5))', 'D2:D4', 'D5'],
    ['=TURNOVER.CUMULATIVE(D3:D5,B2,C2:C4)', 'C2:C4', 'C5'],
    ['=TURNOVER.CUMULATIVE(D3:D4,B3,C2:C3)', 'C2:C3', 'C4'],
  ])('%s', (formula, range, line) => {
    for (const rows of [table(), [...table(), total()]]) {
      const findings = found(withRate(rows, formula));
      expect(findings).toHaveLength(1);
      expect(findings[0]).toMatchObject({ severity: 'wrong', fix: null, facts: { kind: 'uneven', range, line } });
    }
  });

  it.each([
    ['=SUM(D3:D5)/(B3+SUM(C3:C5))'],
    ['=TURNOVER.CUMULATIVE(D3:D5,E2,C3:C5)'],
    ['=TURNOVER.MEANBASE(D3:D5,E2:E4)'],
    ['=TURNOVER.AVGBASE(D3:D5,E2:E4,E3:E5)'],
  ])('%s is left in peace', (formula) => expect(found(withRate(table(), formula))).toEqual([]));
});

describe('A total in its own range', () => {
  it.each([
    ['=TURNOVER.AVGBASE(D2:D7,B2,E6)', '=TURNOVER.AVGBASE(D2:D6,B2,E6)'],
    ['=TURNOVER.AVGBASE(D2:D7,B2,E7)', '=TURNOVER.AVGBASE(D2:D6,B2,E6)'],
    ['=TURNOVER.RATE("average",$D$2:$D$7,B$2:B$7,,E2:E7)', '=TURNOVER.RATE("average",$D$2:$D$6,B$2:B$6,,E2:E6)'],
    ['=TURNOVER.MEANBASE(D2:D7,E2:E7)', '=TURNOVER.MEANBASE(D2:D6,E2:E6)'],
    ['=SUM(D2:D7)/((B2+E6)/2)', '=SUM(D2:D6)/((B2+E6)/2)'],
    ['=SUM(D2:D6)/AVERAGE(B2:B7)', '=SUM(D2:D6)/AVERAGE(B2:B6)'],
  ])('%s is wrong', (formula, suggested) => {
    const findings = found(withRate([...table(), total()], formula));
    expect(placesOf(findings)).toEqual(['Sheet1!B9']);
    expect(findings[0]).toMatchObject({ severity: 'wrong', facts: { kind: 'total', label: 'Total' } });
    expect(findings[0].formulaSuggested).toBe(suggested);
    expect(findings[0].fix).toEqual([{ sheet: 'Sheet1', row: 8, column: 1, before: formula, after: suggested }]);
  });

  it.each(['合计', '合計', '总计', '小計', 'Grand total', 'Q1 total', 'Subtotal', 'Average'])(
    'is called %s',
    (label) => {
      const headers = ['月份', '期初人数', '入职人数', '离职人数', '期末人数'];
      const rows = [...table(headers), [label, 50, 15, 10, 55]];
      expect(found(withRate(rows, '=TURNOVER.AVGBASE(D2:D7,B2,E6)'))[0].facts).toMatchObject({ label, line: 'D7' });
    },
  );

  it('is known by its formula, whatever it is called', () => {
    const rows = [...table(), total('All')];
    expect(found(withRate(rows, '=TURNOVER.OPENBASE(D2:D7,B2)'))[0].facts).toMatchObject({
      line: 'D7',
      corrected: 'D2:D6',
    });
  });

  it('is found across and on other sheets', () => {
    const rows = across([...table(), ['Total', 50, 15, 10, 55]]);
    const findings = found([...rows, [], ['Rate', gives('=TURNOVER.OPENBASE(B4:G4,B2)', 0.4)]]);
    expect(findings.map(({ formulaSuggested }) => formulaSuggested)).toEqual(['=TURNOVER.OPENBASE(B4:F4,B2)']);
    expect(findings[0].facts).toMatchObject({ range: 'B4:G4', line: 'G4', corrected: 'B4:F4' });
    const data = sheetFrom('My data', [...table(), total()]);
    const sum = sheetFrom('Sum', [['Year', gives("=TURNOVER.OPENBASE('My data'!D2:D7,'My data'!B2)", 0.4)]]);
    const [other] = findingsOf('total-in-range', [data, sum]);
    expect(other.facts.range).toBe("'My data'!D2:D7");
    expect(other.formulaSuggested).toBe("=TURNOVER.OPENBASE('My data'!D2:D6,'My data'!B2)");
  });

  it('is found in the middle and in whole columns, where people have to decide', () => {
    const rows = [...table().slice(0, 4), ['Q1 total', 50, 9, 6, 53], ...table().slice(4)];
    const [middle] = found(withRate(rows, '=TURNOVER.OPENBASE(D2:D7,B2)'));
    expect(middle).toMatchObject({ facts: { line: 'D5', corrected: '' }, fix: null, formulaSuggested: null });
    const whole = [...table(), total()].map((row, i) => [
      ...row,
      i === 1 ? gives('=TURNOVER.OPENBASE(D:D,B2)', 0.4) : '',
    ]);
    expect(found(whole)[0]).toMatchObject({ facts: { line: 'D7' }, fix: null });
  });

  it('is one finding for all copies', () => {
    const sales = [...table(), total()];
    const rows = sales.map((row) => [...row, '', ...row]);
    const rate = (column: string) => gives(`=TURNOVER.OPENBASE(${column}2:${column}7,${column}2)`, 0.1);
    const findings = found([...rows, ['', '', '', rate('D'), '', '', '', '', '', rate('J')]]);
    expect(findings.map(({ cellCount, fix }) => [cellCount, fix?.length])).toEqual([[2, 2]]);
  });

  it('is left to people in all copies where one of them cannot be put right', () => {
    const other = [...table().slice(0, 4), ['Q1 total', 50, 9, 6, 53], ...table().slice(4)];
    const rows = [...table(), total()].map((row, i) => [...row, '', ...other[i]]);
    const rate = (column: string) => gives(`=TURNOVER.OPENBASE(${column}2:${column}7,${column}2)`, 0.1);
    const [finding, ...others] = found([...rows, ['', '', '', rate('D'), '', '', '', '', '', rate('J')]]);
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ cellCount: 2, fix: null, formulaSuggested: '=TURNOVER.OPENBASE(D2:D6,D2)' });
  });
});

describe('A period left out', () => {
  it.each([
    ['=TURNOVER.AVGBASE(D2:D5,B2,E6)', '=TURNOVER.AVGBASE(D2:D6,B2,E6)', 'D2:D5'],
    ['=TURNOVER.AVGBASE(D2:D6,B2,E5)', '=TURNOVER.AVGBASE(D2:D6,B2,E6)', 'E5'],
    ['=TURNOVER.CUMULATIVE(D2:D6,B2,C2:C5)', '=TURNOVER.CUMULATIVE(D2:D6,B2,C2:C6)', 'C2:C5'],
    ['=SUM(D2:D5)/((B2+E6)/2)', '=SUM(D2:D6)/((B2+E6)/2)', 'D2:D5'],
    ['=SUM(D2:D6)/AVERAGE(B2:B5)', '=SUM(D2:D6)/AVERAGE(B2:B6)', 'B2:B5'],
  ])('in one range of %s is wrong', (formula, suggested, range) => {
    const findings = found(withRate(table(), formula));
    expect(findings[0]).toMatchObject({ severity: 'wrong', facts: { kind: 'uneven', range, label: 'May' } });
    expect(findings[0].formulaSuggested).toBe(suggested);
  });

  it('in all ranges is worth a look', () => {
    const [finding] = found(withRate(table(), '=TURNOVER.AVGBASE(D2:D5,B2,E5)', 'Turnover 2024'));
    expect(finding).toMatchObject({ severity: 'check', facts: { kind: 'short', line: 'D6', label: 'May' } });
    expect(finding.formulaSuggested).toBe('=TURNOVER.AVGBASE(D2:D6,B2,E6)');
  });
});

describe('Ranges as they should be', () => {
  const right = '=TURNOVER.AVGBASE(D2:D6,B2,E6)';
  const running = months.map((_, i) => gives(`=TURNOVER.AVGBASE(D$2:D${i + 2},B$2,E${i + 2})`, 0.1));
  const silent: readonly (readonly [string, readonly Written[][]])[] = [
    ['all months', withRate([...table(), total()], right)],
    ['the total alone', withRate([...table(), total()], '=TURNOVER.AVGBASE(D7,B7,E7)')],
    ['rates of ever more months', table().map((row, i) => [...row, i === 0 ? 'YTD' : running[i - 1]])],
    ['a first quarter', withRate(table(), '=TURNOVER.AVGBASE(D2:D4,B2,E4)')],
    ['months named beside', withRate(table(), '=TURNOVER.AVGBASE(D2:D5,B2,E5)', 'Jan to Apr, 4 months')],
    ['上半年', withRate(table(), '=TURNOVER.AVGBASE(D2:D5,B2,E5)', '上半年')],
    ['a last month not filled in', withRate([...table(), ['Jun', 55, 1, '', '']], right)],
    [
      'a department called Total Rewards',
      withRate(
        table(['Dept', ...english.slice(1)], ['HR', 'IT', 'Ops', 'PR', 'Total Rewards']),
        '=TURNOVER.POOLED(D2:D6,B2:B6)',
      ),
    ],
    ['a window in the middle', withRate(table(), '=TURNOVER.AVGBASE(D3:D5,B3,E5)')],
    ['the months after the first', withRate(table(), '=TURNOVER.AVGBASE(D3:D6,E2,E6)')],
    [
      'totals of totals',
      withRate(
        [english, ['Q1 total', 50, 9, 6, 53], ['Q2 total', 53, 9, 6, 56], ['Q3 total', 56, 9, 6, 59]],
        '=TURNOVER.AVGBASE(D2:D4,B2,E4)',
      ),
    ],
    [
      'another table beside',
      withRate(
        [...table(), ['', '', '', 4, '']].map((row, i) => (i === 6 ? ['Total', 'x', '', 'x', '', ''] : row)),
        right,
      ),
    ],
    [
      'money',
      withRate(
        [
          ['Month', 'Sales'],
          ['Jan', 5],
          ['Feb', 6],
          ['Mar', 7],
          ['Total', 18],
        ],
        '=SUM(B2:B5)/3',
      ),
    ],
    [
      'ratios of other things',
      withRate(
        [
          ['Month', 'Revenue', 'Staff'],
          ['Jan', 5, 1],
          ['Feb', 6, 1],
          ['Total', 18, 2],
        ],
        '=SUM(B2:B4)/SUM(C2:C4)',
      ),
    ],
    ['the sums themselves', [...table(), total()]],
  ];
  it.each(silent)('are left in peace: %s', (_what, rows) => {
    expect(found(rows)).toEqual([]);
  });
});

describe('The sentences', () => {
  const [wrong] = found(withRate([...table(), total()], '=TURNOVER.AVGBASE(D2:D7,B2,E7)'));
  const [uneven] = found(withRate(table(), '=TURNOVER.AVGBASE(D2:D5,B2,E6)'));
  const [short] = found(withRate(table(), '=TURNOVER.AVGBASE(D2:D5,B2,E5)'));
  it.each(languages)('name the ranges in %s', (language) => {
    const words = wordsOfRule('total-in-range', language);
    for (const part of ['B9', 'D2:D7', 'D7', 'Total']) expect(words.title(wrong.facts)).toContain(part);
    expect(words.why(wrong.facts)).toContain('D2:D6');
    for (const { facts } of [uneven, short])
      for (const part of ['B8', 'D2:D5', 'D6', 'May']) expect(words.title(facts)).toContain(part);
    expect(new Set([wrong, uneven, short].map(({ facts }) => words.why(facts))).size).toBe(3);
    expect(words.fix!(short.facts)).toContain('D2:D6');
  });
});
