import { describe, expect, it } from 'vitest';
import { copiedDown, findingsOf, gives, sheetFrom, tableOf, type Written } from './auditOf';
import { writtenFinding } from './writtenFindings';

type Options = {
  rate?: string;
  labels?: readonly Written[];
  heads?: readonly string[];
  values?: readonly (number | string)[];
};

/** Two months: opening B, leavers C, closing D, rate E, the comparison F; an annual target in H2. */
const rows = (
  formula: string,
  { rate = '=C2/B2', labels = ['Jan', 'Feb'], heads, values = [0.02, 0.03] }: Options = {},
): Written[][] =>
  tableOf(
    heads ?? ['Month', 'Opening', 'Leavers', 'Closing', 'Turnover', 'Over', '', 'Annual target'],
    labels,
    [100, 100],
    [2, 3],
    [100, 100],
    copiedDown(rate, values),
    copiedDown(formula, ['no', 'no']),
    [],
    [0.15],
  );
const find = (...given: Parameters<typeof rows>) => findingsOf('monthly-against-annual', rows(...given));
const names = (formula: string) => [{ name: 'AnnualTarget', formula }];

describe('a month against a year', () => {
  it('is told with every number', () => {
    expect(find('=IF(E2>H$2,"yes","no")').flatMap(writtenFinding)).toEqual([
      'monthly-against-annual (check) Sheet1!F2:F3: 2, monthly-against-annual|Sheet1|=IF(R[0]C[-1]>R1C[2],"yes","no")',
      '  cell: "F2"',
      '  cells: 2',
      '  how: "compared"',
      '  rateCell: "E2"',
      '  rateHeading: "Turnover"',
      '  month: "Jan"',
      '  rate: 0.02',
      '  target: 0.15',
      '  targetHeading: "Annual target"',
      '  =IF(E2>H$2,"yes","no") -> =IF(TURNOVER.ANNUALIZE(E2,1)>H$2,"yes","no")',
    ]);
  });

  it.each([
    ['=E2>H$2', 'compared', '=TURNOVER.ANNUALIZE(E2,1)>H$2'],
    ['=H$2<E2', 'compared', '=H$2<TURNOVER.ANNUALIZE(E2,1)'],
    ['=E2-H$2', 'subtracted', '=TURNOVER.ANNUALIZE(E2,1)-H$2'],
    ['=H$2-E2', 'subtracted', '=H$2-TURNOVER.ANNUALIZE(E2,1)'],
    ['=E2/H$2', 'divided', '=TURNOVER.ANNUALIZE(E2,1)/H$2'],
    ['=TURNOVER.OPENBASE(C2,B2)>H$2', 'compared', '=TURNOVER.ANNUALIZE(TURNOVER.OPENBASE(C2,B2),1)>H$2'],
    ['=AND(B2>D2,E2>H$2)', 'compared', '=AND(B2>D2,TURNOVER.ANNUALIZE(E2,1)>H$2)'],
  ])('%s is %s', (formula, how, suggested) => {
    const [finding, ...others] = find(formula);
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ facts: { how, cells: 2 }, formulaSuggested: suggested });
    expect(finding.facts.rateCell).toBe(formula.includes('OPENBASE') ? null : 'E2');
  });

  it.each([
    ['=H$2/E2'],
    ['=E2=H$2'],
    ['=E2*H$2'],
    ['=E2>0.15'],
    ['=E2>G$2'],
    ['=E2>H$2:H$3'],
    ['=E2>H$2:I$3'],
    ['=E2>A2'],
  ])('%s is none', (formula) => expect(find(formula)).toEqual([]));

  it.each([
    ['=TURNOVER.OPENBASE(C2,B2)', 1],
    ['=TURNOVER.RATE("opening",C2,B2)', 1],
    ['=TURNOVER.PERIODRATES("opening",C2:C3,B2:B3)', 1],
    ['=TURNOVER.OPENBASE(C$2:C2,B$2)', 0],
    ['=TURNOVER.OPENBASE(SUM(C$2:C2),B$2)', 1],
    ['=TURNOVER.ROLLING("opening",C2,B2)', 0],
    ['=TURNOVER.YTD("opening",C2,B2)', 0],
    ['=TURNOVER.POOLED(C2,B2)', 0],
    ['=TURNOVER.ROSTER.RATE(C2,B2,1,2)', 0],
    ['=TURNOVER.ANNUALIZE(C2/B2,1)', 0],
    ['=TURNOVER.OPENBASE(C2,B2)*12', 0],
    ['=TURNOVER.MEANBASE(C2,B2:B3)', 0],
    ['=TURNOVER.MEANBASE(C2,A2:B3)', 0],
    ['=SUM(C$2:C2)/B$2', 0],
    ['=C2/AVERAGE(B2:B3)', 0],
  ])('%s is a rate of one month (%i)', (rate, times) => expect(find('=E2>H$2', { rate })).toHaveLength(times));

  it.each<[string, Options, unknown[] | null]>([
    ['months by name', {}, ['Turnover', 'Jan']],
    ['months by date', { labels: [45658, 45689] }, ['Turnover', '']],
    ['months by number', { labels: [1, 2] }, ['Turnover', '']],
    ['quarters', { labels: ['Q1', 'Q2'] }, null],
    ['weeks', { labels: ['W1', 'W2'] }, null],
    ['names', { labels: ['Ann', 'Bob'] }, null],
    ['no labels', { labels: ['', ''] }, null],
    [
      'a rate to date',
      { heads: ['Month', 'Opening', 'Leavers', 'Closing', 'Turnover YTD', '', '', 'Annual target'] },
      null,
    ],
    ['no number', { values: ['n/a', 'n/a'] }, ['Turnover', 'Jan']],
  ])('is known by %s', (_what, options, expected) => {
    const seen = find('=E2>H$2', options).map(({ facts }) => [facts.rateHeading, facts.month]);
    expect(seen).toEqual(expected ? [expected] : []);
  });

  it('may stand below one another', () => {
    const across = (target: string): Written[][] => [
      ['', 'Jan', 'Feb'],
      ['Opening', 100, 100],
      ['Leavers', 2, 3],
      ['', gives('=B3/B2', 0.02), gives('=C3/C2', 0.03)],
      [target, 0.15, 0.15],
      ['Over', gives('=B4>B5', false), gives('=C4>C5', false)],
    ];
    const [finding] = findingsOf('monthly-against-annual', across('Annual limit'));
    expect(finding.facts).toMatchObject({ rateHeading: '', month: 'Jan', targetHeading: 'Annual limit' });
    expect(findingsOf('monthly-against-annual', across('Limit'))).toEqual([]);
  });

  it.each<[string, number | null]>([
    ['=Sheet1!$H$2', 0.15],
    ['=0.2', 0.2],
    ['=Sheet1!$A$2', null],
    ['=Sheet9!$A$2', null],
    ['="high"', null],
    ['=0.1+0.1', null],
  ])('may be a name for %s', (formula, target) => {
    const [finding] = findingsOf('monthly-against-annual', rows('=E2>AnnualTarget'), { names: names(formula) });
    expect(finding.facts).toMatchObject({ target, targetHeading: 'AnnualTarget' });
  });

  it('may be a name in other letters, one that is not there, but none of a month', () => {
    const found = (formula: string, given = names('=0.2')) =>
      findingsOf('monthly-against-annual', rows(formula), { names: given }).map(({ facts }) => facts.target);
    expect(found('=E2>AnnualTarget', [{ name: 'ANNUALTARGET', formula: '=0.2' }])).toEqual([0.2]);
    expect(found('=E2>AnnualTarget', [])).toEqual([null]);
    expect(found('=E2>AnnualTarget', [{ name: 'Other', formula: '=0.9' }, ...names('=0.2')])).toEqual([0.2]);
    expect(found('=E2>MonthlyTarget')).toEqual([]);
  });

  it('may be a column of a Table', () => {
    const columns = ['Month', 'Turnover rate', 'Annual target', 'Over'];
    const area = { row: 0, column: 0, rowCount: 3, columnCount: 4 };
    const tables = [{ name: 'T', sheet: 'Sheet1', area, hasHeaders: true, hasTotals: false, columns }];
    const sheet = tableOf(columns, ['Jan', 'Feb'], [0.02, 0.03], [0.15, 0.15], ['', '']).map((row, i) =>
      i === 0 ? row : [...row.slice(0, 3), gives('=[@[Turnover rate]]>[@[Annual target]]', false)],
    );
    const [finding] = findingsOf('monthly-against-annual', sheet, { tables });
    expect(finding.facts).toMatchObject({ target: 0.15, targetHeading: 'Annual target', rateCell: 'B2', cells: 2 });
  });

  it('is found in the cells where it is so, with a formula for the first alone', () => {
    const sheet = rows('=E2>H2');
    sheet[2][7] = 0.15;
    expect(findingsOf('monthly-against-annual', sheet)).toMatchObject([{ cellCount: 2 }]);
    sheet[1][7] = '';
    const [finding, ...others] = findingsOf('monthly-against-annual', sheet);
    expect(others).toEqual([]);
    expect(finding).toMatchObject({
      cellCount: 1,
      facts: { cell: 'F3', cells: 1, month: 'Feb' },
      formulaSuggested: null,
    });
  });

  it('is looked for in formulas with a few comparisons', () => {
    const several = (count: number) => `=AND(${Array.from({ length: count }, () => 'B2>D2').join()},E2>H$2)`;
    expect(find(several(7))).toHaveLength(1);
    expect(find(several(8))).toEqual([]);
  });

  it('may have its rate on another sheet', () => {
    const data = sheetFrom('Data', rows('=1'));
    const report = sheetFrom('Report', [['Annual target', 0.15, gives('=Data!E2>B1', false)]]);
    const [finding] = findingsOf('monthly-against-annual', [data, report]);
    expect(finding.facts).toMatchObject({ rateCell: 'E2', rateHeading: 'Turnover', month: 'Jan', target: 0.15 });
  });
});
