import { describe, expect, it } from 'vitest';
import { languages } from '../../src/locales/language';
import { wordsOfRule } from '../../src/locales/audit/auditWords';
import { findingsOf, gives, placesOf, tableOf } from './auditOf';
import type { Written } from '../taskpane/workbook';

const english = ['Month', 'Opening', 'Hires', 'Leavers', 'Closing'];
const simplified = ['月份', '期初人数', '入职人数', '离职人数', '期末人数'];
const traditional = ['月份', '期初人數', '新進人數', '離職人數', '期末人數'];

const across = (rows: readonly (readonly Written[])[]): Written[][] =>
  rows[0].map((_, column) => rows.map((row) => row[column] ?? ''));

const found = (rows: readonly (readonly Written[])[]) => {
  const findings = findingsOf('does-not-add-up', rows);
  return findings.map((finding, i) => [
    placesOf(findings)[i],
    finding.facts.kind,
    finding.facts.expected,
    finding.facts.found,
  ]);
};

/** Jan to Apr, with Mar wrong by 2 and its wrong closing carried on. */
const wrongLine = (headers: readonly string[], months: readonly Written[] = ['Jan', 'Feb', 'Mar', 'Apr']) =>
  tableOf(headers, months, [50, 52, 49, 53], [5, 2, 4, 1], [3, 5, 2, 1], [52, 49, 53, 53]);
const wrongCarry = (months: readonly Written[]) =>
  tableOf(english, months, [50, 52, 50, 52], [5, 2, 4, 1], [3, 5, 2, 1], [52, 49, 52, 52]);
const right = (months: readonly Written[] = ['Jan', 'Feb', 'Mar', 'Apr']) =>
  tableOf(english, months, [50, 52, 49, 51], [5, 2, 4, 1], [3, 5, 2, 1], [52, 49, 51, 51]);

describe('Headcounts that do not add up', () => {
  it.each([
    ['English', english],
    ['simplified Chinese', simplified],
    ['traditional Chinese', traditional],
  ])('are found within a line of a table in %s, down and across', (_language, headers) => {
    expect(found(wrongLine(headers))).toEqual([['Sheet1!E4', 'line', 51, 53]]);
    expect(found(across(wrongLine(headers)))).toEqual([['Sheet1!D5', 'line', 51, 53]]);
  });

  it.each([
    ['months', ['Jan', 'Feb', 'Mar', 'Apr']],
    ['dates', [45322, 45351, 45382, 45412]],
    ['Chinese months', ['1月', '2月', '3月', '4月']],
    ['months of a year', ['2024年11月', '2024年12月', '2025年1月', '2025年2月']],
    ['quarters', ['Q1', 'Q2', 'Q3', 'Q4']],
    ['weeks', ['W1', 'W2', 'W3', 'W4']],
    ['years', [2021, 2022, 2023, 2024]],
    ['written months', ['2024-01', '2024-02', '2024-03', '2024-04']],
  ])('are found from one line to the next in %s', (_kind, labels) => {
    expect(found(wrongCarry(labels))).toEqual([['Sheet1!B4', 'carry', 49, 50]]);
    expect(found(across(wrongCarry(labels)))).toEqual([['Sheet1!D2', 'carry', 49, 50]]);
  });

  it('are one finding for a table and a kind', () => {
    const rows = tableOf(english, ['Jan', 'Feb', 'Mar'], [50, 50, 50], [1, 1, 1], [0, 0, 1], [50, 50, 50]);
    const [finding, ...others] = findingsOf('does-not-add-up', rows);
    expect([placesOf([finding]), finding.facts.lines, finding.severity, others]).toEqual([
      ['Sheet1!E2:E3'],
      2,
      'wrong',
      [],
    ]);
  });

  it('are found in every table of a sheet, also side by side and below one another', () => {
    const table = wrongLine(english);
    const beside = table.map((row) => [...row, '', ...row]);
    expect(found(beside).map(([place]) => place)).toEqual(['Sheet1!E4', 'Sheet1!K4']);
    expect(found([['Sales'], ...table, [], [], ['IT'], ...table]).map(([place]) => place)).toEqual([
      'Sheet1!E5',
      'Sheet1!E13',
    ]);
  });

  it('count people who moved within the company', () => {
    const headers = ['月份', '期初人数', '入职', '调入', '离职', '调出', '期末人数'];
    const rows = (closing: number) =>
      tableOf(headers, ['1月', '2月'], [50, closing], [5, 2], [3, 0], [4, 1], [2, 1], [closing, closing]);
    expect(found(rows(52))).toEqual([]);
    expect(found(rows(51))).toEqual([['Sheet1!G2', 'line', 52, 51]]);
    expect(
      found([
        ['Month', 'Opening', 'Hires', 'Transfers in', 'Leavers', 'Transfers out', 'Closing'],
        ['Jan', 50, 5, 3, 4, 2, 51],
      ]),
    ).toEqual([['Sheet1!G2', 'line', 52, 51]]);
  });

  it('are found among customers and departments', () => {
    expect(
      found([
        ['Department', 'Opening', 'Joined', 'Left', 'Closing'],
        ['Sales', 50, 5, 4, 50],
        ['IT', 20, 1, 1, 20],
      ]),
    ).toEqual([['Sheet1!E2', 'line', 51, 50]]);
  });

  it('are found where the newest month comes first', () => {
    const rows = wrongCarry(['Jan', 'Feb', 'Mar', 'Apr']);
    expect(found([rows[0], ...rows.slice(1).reverse()])).toEqual([['Sheet1!B3', 'carry', 49, 50]]);
  });
});

describe('Headcounts that add up', () => {
  const silent: readonly (readonly [string, readonly (readonly Written[])[]])[] = [
    ['a right table', right()],
    ['a right table across', across(right())],
    ['future months left blank', [...right(), ['May', 51], ['Jun'], ['Jul']]],
    ['future months of zeros', [...right(), ['May', 0, 0, 0, 0], ['Jun', 0, 0, 0, 0]]],
    ['a month begun', [...right(), ['May', 51, 3, '', '']]],
    ['future months by formulas', [...right(), ['May', gives('=E5', 51), '', '', gives('=B6+C6-D6', 51)]]],
    ['a row of totals', [...right(), ['Total', 50, 12, 11, 999]]],
    ['合计', [...wrongLineless(simplified), ['合计', 200, 12, 11, 200]]],
    ['a total that says nothing', [...right(), ['', 200, gives('=SUM(C2:C5)', 12), 11, 200]]],
    ['subtotals of quarters', [...right(['Jan', 'Feb', 'Mar', 'Q1 total']), ['Apr', 51, 1, 1, 51]]],
    ['departments, which carry nothing on', tableOf(english, ['Sales', 'IT'], [50, 9], [5, 1], [3, 2], [52, 8])],
    [
      'months of several departments',
      [
        ['Department', ...english],
        ['Sales', 'Jan', 50, 5, 3, 52],
        ['Sales', 'Feb', 52, 1, 3, 50],
        ['IT', 'Jan', 20, 1, 1, 20],
        ['IT', 'Feb', 20, 2, 1, 21],
      ],
    ],
    [
      'one month of several departments',
      [
        ['Department', ...english],
        ['Sales', 'Jan', 50, 5, 3, 52],
        ['IT', 'Jan', 20, 1, 1, 20],
        ['HR', 'Jan', 7, 2, 1, 8],
      ],
    ],
    ['months left out', tableOf(english, ['Jan', 'Mar', 'Apr'], [50, 60, 61], [1, 2, 1], [1, 1, 1], [50, 61, 61])],
    ['noise of fractions', tableOf(english, ['Jan'], [0.1], [0.2], [0], [0.3])],
    ['FTE of one decimal', tableOf(english, ['Jan', 'Feb'], [50.3, 52.4], [5.2, 1], [3.2, 1], [52.4, 52.4])],
    ['texts and errors', tableOf(english, ['Jan', 'Feb'], [50, '#N/A'], ['n/a', 1], [3, 1], [60, 52])],
    ['no column of hires', tableOf(['Month', 'Opening', 'Leavers', 'Closing'], ['Jan'], [50], [3], [52])],
    [
      'a column of people who came back',
      [
        ['Month', 'Opening', 'Hires', 'Back from leave', 'Leavers', 'Closing'],
        ['Jan', 50, 5, 2, 3, 54],
        ['Feb', 54, 1, 1, 2, 54],
      ],
    ],
    ['leavers below 0', tableOf(english, ['Jan', 'Feb'], [50, 52], [5, 2], [-3, -5], [52, 49])],
    [
      'rates by method',
      tableOf(['Month', 'Opening', 'Hires', 'Leavers', 'Closing rate'], ['Jan'], [50], [3], [1], [0.02]),
    ],
    ['leavers of the year so far', [...right().map((row, i) => [...row, i ? i * 9 : 'Leavers YTD'])]],
    [
      'vacancies',
      tableOf(['Month', 'Open positions', 'New hires', 'Left to fill', 'Closed'], ['Jan'], [9], [3], [6], [3]),
    ],
    [
      'a bridge',
      [
        ['Opening', 50],
        ['Hires', 5],
        ['Leavers', -3],
        ['Closing', 52],
      ],
    ],
  ];

  it.each(silent)('are left in peace: %s', (_what, rows) => {
    expect(found(rows)).toEqual([]);
  });

  function wrongLineless(headers: readonly string[]) {
    return [headers, ...right(['1月', '2月', '3月', '4月']).slice(1)];
  }
});

describe('The sentences', () => {
  const [line] = findingsOf('does-not-add-up', wrongLine(english));
  const [carry] = findingsOf('does-not-add-up', wrongCarry(['Jan', 'Feb', 'Mar', 'Apr']));
  it.each(languages)('name the numbers in %s', (language) => {
    const words = wordsOfRule('does-not-add-up', language);
    for (const number of ['Mar', '49', '4', '2', '51', '53', 'E4']) expect(words.title(line.facts)).toContain(number);
    expect(words.why(line.facts)).toContain('2');
    for (const number of ['Mar', '50', '49', 'B4', 'E3', 'Feb']) expect(words.title(carry.facts)).toContain(number);
    expect(words.why(carry.facts)).toContain('E3');
  });
});
