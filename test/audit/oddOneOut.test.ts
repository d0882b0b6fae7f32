import { describe, expect, it } from 'vitest';
import { wordsOfRule } from '../../src/locales/audit/auditWords';
import { languages } from '../../src/locales/language';
import { copiedDown, findingsOf, gives, placesOf, tableOf } from './auditOf';
import type { Written } from '../taskpane/workbook';

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug'];
const english = ['Month', 'Opening', 'Hires', 'Leavers', 'Closing', 'Turnover rate'];
const simplified = ['月份', '期初人数', '入职人数', '离职人数', '期末人数', '离职率'];
const traditional = ['月份', '期初人數', '新進人數', '離職人數', '期末人數', '離職率'];
const counts = [50, 3, 2, 51].map((count, i) => months.map((_, j) => (i === 1 || i === 2 ? count : count + j)));
const withRates = (rates: readonly Written[], headers = english): Written[][] =>
  tableOf(headers, months, ...counts, rates);
const rates = (formula: string): Written[] =>
  copiedDown(
    formula,
    months.map(() => 0.04),
  );
const replaced = (all: readonly Written[], at: number, other: Written) =>
  all.map((cell, i) => (i === at ? other : cell));
const found = (rows: readonly (readonly Written[])[]) => findingsOf('odd-one-out', rows);
const across = (rows: readonly Written[][]): Written[][] => rows[0].map((_, i) => rows.map((row) => row[i] ?? ''));

describe('A formula unlike its neighbours', () => {
  it.each([
    ['=TURNOVER.AVGBASE(D2,B2,E2)', '=TURNOVER.AVGBASE(D5,B4,E5)', '=TURNOVER.AVGBASE(D5,B5,E5)'],
    ['=TURNOVER.AVGBASE(D2,B2,E2)', '=TURNOVER.OPENBASE(D5,B5)', '=TURNOVER.AVGBASE(D5,B5,E5)'],
    ['=D2/((B2+E2)/2)', '=D5/((B5+E4)/2)', '=D5/((B5+E5)/2)'],
    ['=IFERROR(D2/B2,0)', '=D5/B5', '=IFERROR(D5/B5,0)'],
    ['=D2/B$2', '=D5/B$3', '=D5/B$2'],
  ])('among %s %s is found', (formula, other, expected) => {
    const findings = found(withRates(replaced(rates(formula), 3, gives(other, 0.05))));
    expect(placesOf(findings)).toEqual(['Sheet1!F5']);
    expect(findings[0]).toMatchObject({
      severity: 'check',
      facts: { kind: 'formula', neighbours: 'F2:F9', alike: 7, held: other },
      formulaSuggested: expected,
      fix: [{ sheet: 'Sheet1', row: 4, column: 5, before: other, after: expected }],
    });
  });

  it.each([
    ['English', english],
    ['simplified Chinese', simplified],
    ['traditional Chinese', traditional],
  ])('may be a typed number, in %s, down and across', (_language, headers) => {
    const rows = withRates(replaced(rates('=D2/B2'), 3, 0.05), headers);
    const [finding] = found(rows);
    expect(finding).toMatchObject({
      formulaNow: null,
      formulaSuggested: '=D5/B5',
      facts: { kind: 'typed', held: '0.05' },
    });
    const line = across(withRates([], headers));
    const formulas = months.map((_, i) => gives(`=${'BCDEFGHI'[i]}4/${'BCDEFGHI'[i]}2`, 0.04));
    line[5] = [headers[5], ...replaced(formulas, 5, 0.05)];
    const [beside] = found(line);
    expect(placesOf([beside])).toEqual(['Sheet1!G6']);
    expect(beside.formulaSuggested).toBe('=G4/G2');
  });

  it('may stand among the counts of a table', () => {
    const closing = copiedDown('=B2+C2-D2', counts[3]);
    const opening = months.map((_, i): Written => (i === 0 ? 50 : gives(`=E${i + 1}`, 50 + i)));
    const table = (a: readonly Written[], d: readonly Written[]) =>
      tableOf(english.slice(0, 5), months, a, counts[1], counts[2], d);
    expect(placesOf(found(table(opening, replaced(closing, 4, 60))))).toEqual(['Sheet1!E6']);
    expect(placesOf(found(table(replaced(opening, 4, 60), closing)))).toEqual(['Sheet1!B6']);
    expect(placesOf(found(table(opening, replaced(closing, 4, gives('=B6+C6', 57)))))).toEqual(['Sheet1!E6']);
    expect(found(table(opening, closing))).toEqual([]);
  });

  it('several typed numbers of a column are one finding', () => {
    const typed = replaced(replaced(rates('=D2/B2'), 2, 0.05), 5, 0.05);
    const more = [...typed, ...copiedDown('=D10/B10', [0.1, 0.1])];
    const findings = found(
      tableOf(english, [...months, 'Sep', 'Oct'], ...counts.map((each) => [...each, each[0], each[0]]), more),
    );
    expect(placesOf(findings)).toEqual(['Sheet1!F4 F7']);
    expect(findings[0].fix).toHaveLength(2);
  });
});

describe('Formulas like their neighbours', () => {
  const carried = (at: number, other: Written) =>
    Array.from({ length: 24 }, (_, i): Written => (i === 0 ? 50 : i === at ? other : gives(`=E${i + 1}`, 50)));
  const long = (labels: readonly string[], opening: readonly Written[]) =>
    tableOf(
      english.slice(0, 5),
      labels,
      opening,
      labels.map(() => 3),
      labels.map(() => 2),
      labels.map(() => 51),
    );
  const twoYears = [2024, 2025].flatMap((year) => Array.from({ length: 12 }, (_, i) => `${year}年${i + 1}月`));

  const silent: readonly (readonly [string, readonly Written[][]])[] = [
    ['all the same', withRates(rates('=D2/B2'))],
    ['a first that differs', withRates(replaced(rates('=D2/B2'), 0, 0.05))],
    ['a last that differs', withRates(replaced(rates('=D2/B2'), 7, 0.05))],
    ['$ signs alone', withRates(replaced(rates('=D2/B2'), 3, gives('=D5/$B5', 0.04)))],
    ['a blank cell', withRates(replaced(rates('=D2/B2'), 3, ''))],
    ['a remark', withRates(replaced(rates('=D2/B2'), 3, 'n/a'))],
    ['too few to compare', withRates(replaced(rates('=D2/B2'), 2, 0.05)).slice(0, 5)],
    [
      'formulas in turn',
      withRates(rates('=D2/B2').map((cell, i) => (i % 2 ? gives(`=D${i + 2}/E${i + 2}`, 0.04) : cell))),
    ],
    [
      'subtotals',
      withRates(rates('=D2/B2')).map((row, i) =>
        i === 4 ? ['Q1 total', ...row.slice(1, 5), gives('=SUM(D2:D4)/B2', 0.1)] : row,
      ),
    ],
    [
      '合计 in the middle',
      withRates(rates('=D2/B2'), simplified).map((row, i) => (i === 5 ? ['合计', ...row.slice(1, 5), 0.3] : row)),
    ],
    [
      'a half-year',
      withRates(rates('=D2/B2'), simplified).map((row, i) => (i === 6 ? ['上半年', ...row.slice(1, 5), 0.3] : row)),
    ],
    ['the opening of a new year', long(twoYears, carried(12, 60))],
    [
      'the opening of another department',
      long(twoYears, carried(6, 60)).map((row, i) => [i === 0 ? 'Department' : i < 7 ? 'Sales' : 'IT', ...row]),
    ],
    [
      'other parts of a workbook',
      tableOf(
        ['Month', 'Sales', 'Staff', 'Per head'],
        months,
        counts[0],
        counts[1],
        replaced(
          copiedDown(
            '=B2/C2',
            months.map(() => 9),
          ),
          3,
          9,
        ),
      ),
    ],
    [
      'prices',
      tableOf(
        ['Item', 'Price', 'Number', 'Amount'],
        months,
        counts[0],
        counts[1],
        replaced(
          copiedDown(
            '=B2*C2',
            months.map(() => 9),
          ),
          3,
          9,
        ),
      ),
    ],
  ];
  it.each(silent)('are left in peace: %s', (_what, rows) => {
    expect(found(rows)).toEqual([]);
  });
});

describe('The sentences', () => {
  const [typed] = found(withRates(replaced(rates('=D2/B2'), 3, 0.05)));
  const [other] = found(withRates(replaced(rates('=D2/B2'), 3, gives('=D5/B4', 0.05))));
  it.each(languages)('name the cells in %s', (language) => {
    const words = wordsOfRule('odd-one-out', language);
    for (const part of ['F5', '0.05', '7', 'F2:F9']) expect(words.title(typed.facts)).toContain(part);
    for (const part of ['F5', '=D5/B4', 'F2:F9']) expect(words.title(other.facts)).toContain(part);
    for (const { facts } of [typed, other]) expect(words.why(facts)).toContain('=D5/B5');
    expect(words.fix!(typed.facts)).not.toBe('');
  });
});
