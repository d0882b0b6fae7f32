import { describe, expect, it } from 'vitest';
import { plainBlock, plainBlockLike } from '../../src/formulas/plain/plainBlock';
import { plainFormula } from '../../src/formulas/plain/plainFormula';
import type { ArgumentTexts } from '../../src/formulas/turnoverFormula';
import { rosterPairs } from './plainRosterPairs';
import { invalidRosters, tableRosters, validRosters } from './plainRosterSheets';
import { textsOf } from './plainRosters';

const table: ArgumentTexts = { hired: 'Staff[Hired]', left: 'Staff[Left]' };
const year: ArgumentTexts = { ...table, from: 'DATE(2024,1,1)', to: 'DATE(2024,12,31)' };
const inCells: ArgumentTexts = { ...table, from: '$B$4', to: '$B$5' };

/** What stands behind the guard. */
const valueOf = (formula: string | null) => formula?.slice(formula.indexOf('NA(),') + 'NA(),'.length, -1);

describe('plain formulas for staff lists', () => {
  it.each<[string, ArgumentTexts, string]>([
    [
      'ROSTER.HEADCOUNT',
      { ...table, dates: 'DATE(2024,3,31)' },
      'COUNTIFS(Staff[Hired],">0",Staff[Hired],"<"&DATE(2024,4,1))-COUNTIFS(Staff[Left],">0",Staff[Left],"<"&DATE(2024,4,1))',
    ],
    ['ROSTER.HIRES', year, 'COUNTIFS(Staff[Hired],">="&DATE(2024,1,1),Staff[Hired],"<"&DATE(2025,1,1))'],
    ['ROSTER.LEAVERS', inCells, 'COUNTIFS(Staff[Left],">="&INT($B$4),Staff[Left],"<"&INT($B$5)+1)'],
    [
      'ROSTER.LEAVERS',
      { ...year, counted: 'Staff[Reason]="Resigned"' },
      'SUMPRODUCT((Staff[Left]>=DATE(2024,1,1))*(Staff[Left]<DATE(2025,1,1))*(Staff[Reason]="Resigned"))',
    ],
  ])('%s of %j counts as people do: %s', (id, args, value) => expect(valueOf(plainFormula(id, args))).toBe(value));

  it.each<[string, string, ArgumentTexts]>([
    ['a curve', 'ROSTER.SURVIVAL', { ...table, as_of: '$B$5' }],
    ['a median', 'ROSTER.MEDIANTENURE', { ...table, as_of: '$B$5' }],
    ['a list of mistakes', 'ROSTER.CHECK', table],
    ['columns of different length', 'ROSTER.HIRES', { ...inCells, hired: 'A2:A9', left: 'B2:B8' }],
    ['a column beside a row', 'ROSTER.HIRES', { ...inCells, hired: 'A2:A9', left: 'B2:I2' }],
    ['a block', 'ROSTER.HIRES', { ...inCells, hired: 'A2:B9', left: 'C2:C9' }],
    ['two columns of a Table', 'ROSTER.HIRES', { ...inCells, hired: 'Staff[[Hired]:[Left]]' }],
    ['an array constant', 'ROSTER.HIRES', { ...inCells, hired: '{45292;45323}', left: '{0;0}' }],
    ['a calculated list', 'ROSTER.HIRES', { ...inCells, hired: 'FILTER(A2:A9,C2:C9)', left: 'FILTER(B2:B9,C2:C9)' }],
    ['several dates from', 'ROSTER.HIRES', { ...inCells, from: 'B4:B5' }],
    ['an end before the start', 'ROSTER.HIRES', { ...year, from: '45657', to: '45292' }],
    ['a start that is none', 'ROSTER.HIRES', { ...year, from: '2024' }],
    ['a condition on one cell', 'ROSTER.HIRES', { ...inCells, include: 'A1="Sales"' }],
    [
      'a condition on cells that are not beside',
      'ROSTER.HIRES',
      { ...inCells, hired: 'A2:A9', left: 'B2:B9', include: 'C2:C8="x"' },
    ],
    ['a condition that sums up', 'ROSTER.HIRES', { ...inCells, include: 'OR(Staff[Dept]="a",Staff[Dept]="b")' }],
    ['an unknown method', 'ROSTER.RATE', { ...inCells, method: '"ytd"' }],
    ['half a day', 'ROSTER.NEWHIRE', { ...inCells, as_of: '$B$6', days: '0.5' }],
  ])('there is none for %s', (_, id, args) => {
    expect(plainFormula(id, args)).toBeNull();
    expect(plainBlock(id, args)).toBeNull();
  });

  it('look at no more of whole columns than the rows up to the last hire', () => {
    const formula = plainFormula('ROSTER.HIRES', {
      ...inCells,
      hired: 'Staff!B:B',
      left: 'Staff!C:C',
      include: 'Staff!D:D="Sales"',
    });
    expect(formula).toContain('(Staff!D1:INDEX(Staff!D:D,MATCH(9E+99,Staff!B:B))="Sales")');
    expect(formula).toContain('INT(Staff!C1:INDEX(Staff!C:C,MATCH(9E+99,Staff!B:B)))');
  });

  it('exist for every call on the lists that are tried', () => {
    const missing = [...validRosters, ...tableRosters].flatMap((sheet) => {
      const written = new Set(rosterPairs(sheet).map(({ title }) => title));
      return sheet.calls.filter(({ id }) => !written.has(id)).map(({ id }) => `${sheet.name}: ${id}`);
    });
    expect(missing).toEqual([]);
  });

  const formulas = [...validRosters, ...invalidRosters].flatMap((sheet) =>
    rosterPairs(sheet).flatMap(({ plain }) => plain.flat().filter((text) => text.startsWith('='))),
  );
  const withoutTexts = formulas.map((formula) => formula.replace(/"[^"]*"/g, '""'));

  it('use only functions that every spreadsheet program has', () => {
    const known =
      'AND COLUMNS COUNT COUNTBLANK COUNTIF COUNTIFS DATE DAY EDATE EOMONTH IF INDEX INT ISERROR ISLOGICAL ISNUMBER ISTEXT LEN MATCH MAX MIN MONTH N NA OR ROUND ROWS SEARCH SUMIFS SUMPRODUCT YEAR'.split(
        ' ',
      );
    const used = new Set(withoutTexts.flatMap((formula) => formula.match(/[A-Z]+(?=\()/g) ?? []));
    expect([...used].filter((name) => !known.includes(name))).toEqual([]);
    expect(formulas.length).toBeGreaterThan(5000);
  });

  it('fit into a cell of Excel 2010', () => {
    const depthOf = (formula: string) => {
      let [depth, deepest] = [0, 0];
      for (const sign of formula) {
        depth += sign === '(' ? 1 : sign === ')' ? -1 : 0;
        deepest = Math.max(deepest, depth);
      }
      return deepest;
    };
    expect(Math.max(...formulas.map(({ length }) => length))).toBeLessThan(8192);
    expect(Math.max(...withoutTexts.map(depthOf))).toBeLessThan(64);
  });
});

describe('blocks for staff lists', () => {
  const grouped = (labels: readonly (string | number | boolean)[]) => [
    ['group', 'opening', 'hires', 'leavers', 'closing', 'base', 'rate'],
    ...labels.map((label) => [label, 1, 0, 0, 1, 1, 0]),
  ];
  const groups = (labels: readonly (string | number | boolean)[]) =>
    plainBlockLike('ROSTER.GROUPS', { ...inCells, group: 'Staff[Dept]' }, grouped(labels));

  it('name the groups there are now, and compare with their text', () => {
    const block = groups(['IT', 'R&D "new"', 'Total']);
    expect(block?.map(([label]) => label)).toEqual(['group', 'IT', 'R&D "new"', 'Total']);
    expect(block?.[2][1]).toContain('(Staff[Dept]="R&D ""new""")');
    expect(block?.[3][1]).not.toContain('Staff[Dept]=');
  });

  it('keep text that a spreadsheet would take for something else', () => {
    const labels = ['=1+1', '+x', '-x', '@x', '007', 'Q1', 'TRUE', '#N/A', 'Part-time', 12, true];
    expect(groups([...labels, 'Total'])?.map(([label]) => label)).toEqual([
      'group',
      '="=1+1"',
      '="+x"',
      '="-x"',
      '="@x"',
      '="007"',
      '="Q1"',
      '="TRUE"',
      '="#N/A"',
      'Part-time',
      '=12',
      '=TRUE',
      'Total',
    ]);
  });

  it('know rows without a label from the text "(blank)"', () => {
    const [, first, second] = groups(['(blank)', '(blank)', 'Total']) ?? [];
    expect(first[1]).toContain('(Staff[Dept]="(blank)")');
    expect(second[1]).toContain('((Staff[Dept]="")+(Staff[Dept]=0)>0)');
  });

  it('have a row for each period where both dates stand in the formula', () => {
    const block = plainBlock('ROSTER.TABLE', { ...year, by: '"quarter"' });
    expect(block).toHaveLength(5);
    expect(block?.[0].slice(0, 3)).toEqual(['from', 'to', 'opening']);
    expect(valueOf(block?.[2][0] ?? null)).toBe('DATE(2024,4,1)');
    expect(valueOf(block?.[4][1] ?? null)).toBe('DATE(2024,12,31)');
  });

  it('have as many periods as there are now where the dates stand in cells', () => {
    expect(plainBlock('ROSTER.TABLE', inCells)).toBeNull();
    const block = plainBlockLike('ROSTER.TABLE', inCells, [['from'], [45292], [45323]]);
    expect(block).toHaveLength(3);
    expect(block?.[2][0]).toContain('MIN(EDATE(INT($B$4),1),EOMONTH(INT($B$4),1))');
  });

  it('show nothing behind the end of the span, and an error where it goes on behind the last row', () => {
    const [, first, last] = plainBlockLike('ROSTER.TABLE', inCells, [['from'], [45292], [45323]]) ?? [];
    const next = 'MIN(EDATE(INT($B$4),2),EOMONTH(INT($B$4),2))';
    expect(first[2]).not.toContain('""');
    expect(
      last.every((cell) => cell.startsWith('=IF(MIN(EDATE(INT($B$4),1),EOMONTH(INT($B$4),1))>INT($B$5),"",')),
    ).toBe(true);
    expect(last.every((cell) => cell.includes(`,${next}<=INT($B$5)),NA(),`))).toBe(true);
  });

  it('take nothing from a result that is an error', () => {
    for (const id of ['ROSTER.TABLE', 'ROSTER.GROUPS', 'ROSTER.MATRIX', 'ROSTER.REASONS', 'ROSTER.COHORTS'])
      expect(
        plainBlockLike(id, { ...inCells, group: 'Staff[Dept]', reason: 'Staff[R]', as_of: '$B$6' }, [['#VALUE!']]),
      ).toBeNull();
  });

  it('leave out what only a cell says: steps and what a matrix shows', () => {
    expect(plainBlockLike('ROSTER.TABLE', { ...inCells, by: '$B$7' }, [['from'], [45292]])).toBeNull();
    const current = [
      ['group', 45292, 'Total'],
      ['IT', 1, 1],
      ['Total', 1, 1],
    ];
    const matrix = { ...inCells, group: 'Staff[Dept]' };
    expect(plainBlockLike('ROSTER.MATRIX', { ...matrix, show: '$B$7' }, current)).toBeNull();
    expect(plainBlockLike('ROSTER.MATRIX', matrix, current)?.map((row) => row.length)).toEqual([3, 3, 3]);
  });

  it('are made of the texts of the arguments alone', () => {
    const [call] = validRosters[0].calls.filter(({ id }) => id === 'ROSTER.BRIDGE');
    expect(plainBlock(call.id, textsOf(call))?.map(([label]) => label)).toEqual([
      'step',
      'opening',
      'hires',
      'leavers who were there at the start',
      'leavers hired in the span',
      'closing',
    ]);
  });
});
