import { describe, expect, it } from 'vitest';
import { wordsOfRule } from '../../src/locales/audit/auditWords';
import { languages } from '../../src/locales/language';
import { findingsOf, gives, placesOf, sheetFrom, tableOf, type Written } from './auditOf';

const hired = [43000, 43100, 43200, 43300, 43400, 43500, 43600, 43700];
const left = ['', 45473, '', '', 45351, '', 45520, ''];
const reasons = ['', 'Resigned', '', '', 'Dismissed', '', 'Resigned', ''];
const departments = ['Sales', 'Sales', 'Sales', 'Lab', 'Lab', 'Lab', 'Lab', 'Sales'];

const staff = (header: string, column: readonly Written[] = reasons) =>
  sheetFrom(
    'Staff',
    tableOf(['Name', 'Hired', 'Left', header, 'Department'], 'ABCDEFGH'.split(''), hired, left, column, departments),
  );
const tables = [
  {
    name: 'Staff',
    sheet: 'Staff',
    area: { row: 0, column: 0, rowCount: 9, columnCount: 5 },
    hasHeaders: true,
    hasTotals: false,
    columns: ['Name', 'Hired', 'Left', 'Reason', 'Department'],
  },
];
const summary = (formula: string, value: number | string = 2) =>
  sheetFrom('Sum', [[45292, 45657, gives(formula, value), 'Resigned']]);
const found = (formula: string, header = 'Reason', column?: readonly Written[]) =>
  findingsOf('include-by-reason', [staff(header, column), summary(formula)], { tables });

const dates = 'Staff!B2:B9,Staff!C2:C9,A1,B1';

describe('an include that leaves only leavers', () => {
  it.each([
    ['Staff!D2:D9="Resigned"', 2],
    ['Staff!D2:D9=D1', 2],
    ['--(Staff!D2:D9="resigned")', 2],
    ['(Staff!D2:D9="Resigned")+(Staff!D2:D9="Dismissed")', 3],
    ['Staff!D2:D9<>""', 3],
    ['ISNUMBER(SEARCH("resign",Staff!D2:D9))', 2],
    ['NOT(ISBLANK(Staff!D2:D9))', 3],
    ['LEN(Staff!D2:D9)>0', 3],
    ['LEFT(Staff!D2:D9,3)="Res"', 2],
    ['IF(Staff!D2:D9="Resigned",1,0)', 2],
    ['Staff[Reason]="Resigned"', 2],
    ['Staff!C2:C9<>""', 3],
    ['Staff!C2:C9>0', 3],
  ])('%s', (include, included) => {
    const [finding] = found(`=TURNOVER.ROSTER.RATE(${dates},"average",${include})`);
    expect(finding).toMatchObject({
      severity: 'wrong',
      formulaSuggested: `=TURNOVER.ROSTER.RATE(${dates},"average",,${include})`,
    });
    expect(finding.facts).toMatchObject({ cell: 'C1', people: 8, leavers: 3, included, remedy: 'counted', rate: 2 });
    expect(finding.fix).toHaveLength(1);
  });

  it.each([
    ['from its first line', '2'],
    ['from its second line', '3'],
  ])('is found where the first person has left for that reason, in a list read %s', (_what, first) => {
    const gone = [45300, 45473, '', '', 45351, '', 45520, ''];
    const why = ['Resigned', 'Resigned', '', '', 'Dismissed', '', 'Resigned', ''];
    const list = tableOf(['Name', 'Hired', 'Left', 'Reason'], 'ABCDEFGH'.split(''), hired, gone, why);
    const part = (column: string) => `Staff!${column}${first}:${column}9`;
    const formula = `=TURNOVER.ROSTER.RATE(${part('B')},${part('C')},A1,B1,"average",${part('D')}="Resigned")`;
    const [finding] = findingsOf('include-by-reason', [sheetFrom('Staff', list), summary(formula)]);
    expect(finding.facts).toMatchObject({ heading: 'Reason', leavers: first === '2' ? 4 : 3 });
    expect(finding.severity).toBe('wrong');
  });

  it('is explained with the rate as it should be', () => {
    const [finding] = found(`=TURNOVER.ROSTER.RATE(${dates},"opening",Staff!D2:D9="Resigned")`);
    expect(finding.facts.rightRate).toBeCloseTo(2 / 8, 12);
    expect(finding.facts.heading).toBe('Reason');
  });

  it.each([
    ['离职原因', ['', '主动离职', '', '', '辞退', '', '主动离职', ''], '主动离职'],
    ['離職原因', ['', '自願離職', '', '', '資遣', '', '自願離職', ''], '自願離職'],
    ['Reason for leaving', ['', 'Resigned', '', '', 'Retired', '', 'Resigned', ''], 'Resigned'],
    ['Voluntary?', ['', 'Yes', '', '', 'No', '', 'Yes', ''], 'Yes'],
    ['在职状态', ['在职', '离职', '在职', '在职', '离职', '在职', '离职', '在职'], '离职'],
    ['Status', ['Active', 'Left', 'Active', 'Active', 'Left', 'Active', 'Left', 'Active'], 'Left'],
  ])('under %s', (header, column, wanted) => {
    expect(placesOf(found(`=TURNOVER.ROSTER.RATE(${dates},,Staff!D2:D9="${wanted}")`, header, column))).toEqual([
      'Sum!C1',
    ]);
  });

  it('is taken apart from other conditions', () => {
    const [finding] = found(
      `=ROUND(TURNOVER.ROSTER.RATE(${dates},,(Staff!E2:E9="Lab")*(Staff!D2:D9="Resigned"))*100,1)`,
    );
    expect(finding.formulaSuggested).toBe(
      `=ROUND(TURNOVER.ROSTER.RATE(${dates},,Staff!E2:E9="Lab",Staff!D2:D9="Resigned")*100,1)`,
    );
  });

  it('is repaired in every copied cell', () => {
    const rows = [
      [
        45292,
        45657,
        'Resigned',
        gives('=TURNOVER.ROSTER.RATE(Staff!B$2:B$9,Staff!C$2:C$9,A1,B1,,Staff!D$2:D$9=C1)', 2),
      ],
      [
        45292,
        45657,
        'Dismissed',
        gives('=TURNOVER.ROSTER.RATE(Staff!B$2:B$9,Staff!C$2:C$9,A2,B2,,Staff!D$2:D$9=C2)', 2),
      ],
    ];
    const [finding] = findingsOf('include-by-reason', [staff('Reason'), sheetFrom('Sum', rows)]);
    expect(finding.fix?.map(({ after }) => after)).toEqual([
      '=TURNOVER.ROSTER.RATE(Staff!B$2:B$9,Staff!C$2:C$9,A1,B1,,,Staff!D$2:D$9=C1)',
      '=TURNOVER.ROSTER.RATE(Staff!B$2:B$9,Staff!C$2:C$9,A2,B2,,,Staff!D$2:D$9=C2)',
    ]);
  });

  it.each([
    [
      'ROSTER.GROUPS',
      `${dates},Staff!E2:E9,,Staff!D2:D9="Resigned"`,
      'wrong',
      `${dates},Staff!E2:E9,,,Staff!D2:D9="Resigned"`,
    ],
    ['ROSTER.REASONS', `${dates},Staff!D2:D9,,Staff!D2:D9="Resigned"`, 'wrong', `${dates},Staff!D2:D9`],
    ['ROSTER.AVERAGE', `${dates},Staff!D2:D9="Resigned"`, 'check', null],
  ])('%s has no repair that could spill over its neighbours', (id, args, severity, suggested) => {
    const [finding] = found(`=TURNOVER.${id}(${args})`);
    expect(finding).toMatchObject({
      severity,
      fix: null,
      formulaSuggested: suggested && `=TURNOVER.${id}(${suggested})`,
    });
  });

  it('beside a counted of its own is left to people', () => {
    const [finding] = found(`=TURNOVER.ROSTER.RATE(${dates},,Staff!D2:D9<>"",Staff!D2:D9="Resigned")`);
    expect(finding).toMatchObject({ fix: null, formulaSuggested: null });
  });
});

describe('silence', () => {
  it.each([
    ['a department', `=TURNOVER.ROSTER.RATE(${dates},,Staff!E2:E9="Lab")`],
    ['the reason as counted', `=TURNOVER.ROSTER.RATE(${dates},,,Staff!D2:D9="Resigned")`],
    ['everybody but one kind of leavers', `=TURNOVER.ROSTER.RATE(${dates},,Staff!D2:D9<>"Transfer")`],
    ['only those who stayed', `=TURNOVER.ROSTER.HEADCOUNT(Staff!B2:B9,Staff!C2:C9,B1,Staff!C2:C9="")`],
    ['a count of leavers', `=TURNOVER.ROSTER.LEAVERS(${dates},Staff!D2:D9="Resigned")`],
    ['hired from some day on', `=TURNOVER.ROSTER.RATE(${dates},,Staff!B2:B9>=43300)`],
    ['a reason that nobody gave', `=TURNOVER.ROSTER.RATE(${dates},,Staff!D2:D9="Moved")`],
    ['weights', `=TURNOVER.ROSTER.RATE(${dates},,Staff!B2:B9)`],
    ['a condition that is calculated', `=TURNOVER.ROSTER.RATE(${dates},,MMULT(Staff!B2:C9,{1;1}))`],
    ['no include', `=TURNOVER.ROSTER.RATE(${dates})`],
    ['a list that is not there', '=TURNOVER.ROSTER.RATE(Gone!A:A,Gone!B:B,A1,B1,,Gone!C:C="x")'],
  ])('%s', (_title, formula) => expect(found(formula)).toEqual([]));

  it('on a department all of whose people have left', () => {
    const column = ['A', 'Closed', 'A', 'B', 'B', 'B', 'Closed', 'A'];
    expect(found(`=TURNOVER.ROSTER.RATE(${dates},,Staff!D2:D9="Closed")`, 'Site', column)).toEqual([]);
  });

  it('on a list of leavers only', () => {
    const leavers = sheetFrom(
      'Staff',
      tableOf(['Name', 'Hired', 'Left', 'Reason'], ['A', 'B'], [43000, 43100], [45473, 45351], ['x', 'y']),
    );
    const formula = '=TURNOVER.ROSTER.RATE(Staff!B2:B3,Staff!C2:C3,A1,B1,,Staff!D2:D3="x")';
    expect(findingsOf('include-by-reason', [leavers, summary(formula)])).toEqual([]);
  });

  it('on a reason that is filled in for people who stayed', () => {
    const column = ['Hired', 'Resigned', 'Resigned', '', 'x', '', 'Resigned', ''];
    expect(found(`=TURNOVER.ROSTER.RATE(${dates},,Staff!D2:D9="Resigned")`, 'Reason', column)).toEqual([]);
  });
});

describe('the sentences', () => {
  it.each(languages)('have the numbers in %s', (language) => {
    const { title, why } = wordsOfRule('include-by-reason', language);
    const [finding] = found(`=TURNOVER.ROSTER.RATE(${dates},"opening",Staff!D2:D9="Resigned")`);
    expect(title(finding.facts)).toMatch(/C1.*200\.0%/);
    expect(title(finding.facts)).toMatch(/8.*Reason|Reason/);
    expect(why(finding.facts)).toMatch(/Staff!D2:D9="Resigned"[^]*25\.0%/);
  });
});
