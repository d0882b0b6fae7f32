import { describe, expect, it } from 'vitest';
import { callNodes, leaversOnly } from '../../src/audit/inputs/leaversOnly';
import type { AuditedSheet } from '../../src/audit/snapshot';
import { gives, sheetFrom, tableOf, type Written } from './auditOf';
import { areaAt, bookOf, groupIn } from './bookOf';

const hired: Written[] = [43000, 43100, 43200, 43300, 43400, 43500, 43600];
const left: Written[] = ['', 45473, '', '', 45351, '', 45520];
const reasons: Written[] = ['', 'Resigned', '', '', 'Dismissed', '', 'Resigned'];
const departments: Written[] = ['Lab', 'Lab', 'Sales', 'Lab', 'Sales', 'Lab', 'Sales'];
const names = 'ABCDEFG'.split('');

interface List {
  readonly hired?: readonly Written[];
  readonly left?: readonly Written[];
  readonly column?: readonly Written[];
  readonly header?: string;
}

const staff = (list: List = {}) =>
  sheetFrom(
    'Staff',
    tableOf(
      ['Name', 'Hired', 'Left', list.header ?? 'Reason', 'Department'],
      names,
      list.hired ?? hired,
      list.left ?? left,
      list.column ?? reasons,
      departments,
    ),
  );

const tables = [
  {
    name: 'People',
    sheet: 'Staff',
    area: { row: 0, column: 0, rowCount: 8, columnCount: 5 },
    hasHeaders: true,
    hasTotals: false,
    columns: ['Name', 'Hired', 'Left', 'Why', 'Department'],
  },
];

/** What is found in a formula in A1 of the sheet Sum, which has words in B1:B3, in that cell or another of its copies. */
function foundIn(formula: string, sheets: readonly AuditedSheet[], address = 'A1') {
  const sum = sheetFrom('Sum', [
    [gives(formula, 1), 'Resigned', 45292, 45657],
    ['', 'Dismissed'],
    ['', 'Moved'],
  ]);
  const book = bookOf([sum, ...sheets], { tables });
  const group = groupIn(book, 'A1', 'Sum');
  const [placed] = callNodes(group);
  return leaversOnly(book, group, placed, areaAt(address));
}
const withInclude = (include: string, list?: List, lines = '2:8') => {
  const [first, last] = lines.split(':');
  const range = (column: string) => `Staff!${column}${first}:${column}${last}`;
  return foundIn(`=TURNOVER.ROSTER.RATE(${range('B')},${range('C')},C1,D1,,${include})`, [staff(list)]);
};
const byReason = 'Staff!D2:D8="Resigned"';
const flagged = (...rows: number[]) => hired.map((_, i) => rows.includes(i));

describe('a condition that holds for leavers only', () => {
  it('is told with the people in the list', () => {
    expect(withInclude(byReason)).toEqual({
      narrowing: byReason,
      others: '',
      heading: 'Reason',
      people: 7,
      leavers: 3,
      included: 2,
      flags: flagged(1, 6),
    });
  });

  it.each<[string, string, string]>([
    ['Staff!D2:D8<>""', 'Staff!D2:D8<>""', ''],
    [`(${byReason})*(Staff!E2:E8="Lab")`, byReason, 'Staff!E2:E8="Lab"'],
    [`(Staff!E2:E8="Lab")*(${byReason})`, byReason, 'Staff!E2:E8="Lab"'],
    [
      `(${byReason})*(Staff!E2:E8="Lab")*(Staff!D2:D8<>"")*(Staff!B2:B8>0)`,
      `(${byReason})*(Staff!D2:D8<>"")`,
      '(Staff!E2:E8="Lab")*(Staff!B2:B8>0)',
    ],
  ])('%s', (include, narrowing, others) => expect(withInclude(include)).toMatchObject({ narrowing, others }));

  it('takes its word from a cell, for each of its copies', () => {
    const formula = '=TURNOVER.ROSTER.RATE(Staff!$B$2:$B$8,Staff!$C$2:$C$8,$C$1,$D$1,,Staff!$D$2:$D$8=B1)';
    const included = (address: string) => foundIn(formula, [staff()], address)?.included;
    expect(['A1', 'A2', 'A3'].map(included)).toEqual([2, 1, undefined]);
  });

  it.each<[string, string]>([
    ['in no cell', 'Staff!D2:D8="Moved"'],
    ['asked of several cells', 'Staff!D2:D8=B1:B2'],
    ['asked of a block of cells', 'Staff!D2:D8=B1:C2'],
    ['asked of a cell that is nowhere', 'Staff!D2:D8=Gone!B1'],
    ['of several columns', 'Staff!C2:D8<>""'],
    ['of other rows', 'Staff!D3:D8="Resigned"'],
    ['of a sheet that is not there', 'Gone!D2:D8="Resigned"'],
    ['of those who stayed too', 'Staff!E2:E8="Lab"'],
    ['that is none', '1'],
    ['left out', ''],
  ])('not one %s', (_what, include) => expect(withInclude(include)).toBeNull());

  it('is none in rows that happen to look like those of leavers', () => {
    const column = ['x', '', '', 'x', '', 'x', ''];
    expect(withInclude('Staff!D1:D7="x"', { column })).toBeNull();
    const [gone, below] = [
      [2, 5],
      [3, 6],
    ].map((rows) => hired.map((day, i) => (rows.includes(i + 1) ? day : '')));
    expect(withInclude('Staff!D3:D9<>""', { left: gone, column: below })).toBeNull();
    expect(withInclude('Staff!D2:D8<>""', { left: gone, column: gone })?.included).toBe(2);
  });

  it('reaches as far as its cells', () => {
    expect(withInclude('Staff!D2:D5<>""')?.included).toBe(1);
    expect(withInclude('Staff!D2:D6<>""')?.included).toBe(2);
  });

  it('needs columns of hires and of leavers', () => {
    const found = (...columns: string[]) =>
      foundIn(`=TURNOVER.ROSTER.RATE(${columns.join()},C1,D1,,${byReason})`, [staff()])?.included;
    expect(found('Staff!B2:B8', 'Staff!C2:C8')).toBe(2);
    expect(found('Staff!B2:C8', 'Staff!C2:C8')).toBeUndefined();
    expect(found('Staff!B2:B8', 'Staff!C2:D8')).toBeUndefined();
    expect(found('43000', 'Staff!C2:C8')).toBeUndefined();
    expect(found('Staff!B2:B8', '45000')).toBeUndefined();
  });

  it('may be found after another list of the same workbook', () => {
    const call = (column: string) =>
      `TURNOVER.ROSTER.RATE(Staff!B2:B8,Staff!${column}2:${column}8,C1,D1,,Staff!D2:D8<>"")`;
    const book = bookOf([sheetFrom('Sum', [[gives(`=${call('C')}+${call('E')}+${call('C')}`, 1)]]), staff()]);
    const group = groupIn(book, 'A1', 'Sum');
    const found = [...callNodes(group)].map((placed) => leaversOnly(book, group, placed, group)?.leavers);
    expect(found).toEqual([3, undefined, 3]);
  });
});

describe('the people of a list', () => {
  it.each<[string, List, number[] | null]>([
    ['with a title and a blank line', { hired: ['Hired', '', ...hired.slice(2)] }, [5, 2]],
    ['without hire dates', { hired: [0, -1, ...hired.slice(2)] }, [5, 2]],
    ['with 0 for those who stay', { left: [0, 45473, 0, '', 45351, '', 45520] }, [7, 3]],
    ['with words for those who left', { left: ['', 'left', '', '', 'left', '', 'left'] }, [7, 3]],
    ['of whom all have left', { left: hired }, null],
    ['of whom nobody has left', { left: [] }, null],
  ])('%s', (_what, list, expected) => {
    const found = withInclude('Staff!D2:D8<>""', list);
    expect(found && [found.people, found.leavers]).toEqual(expected);
  });
});

describe('a column that only leavers have something in', () => {
  const all: Written[] = ['', 'x', '', '', 'x', '', 'x'];
  const some: Written[] = ['', 'x', '', '', '', '', 'x'];
  const included = (header: string, column: readonly Written[]) =>
    withInclude('Staff!D2:D8="x"', { header, column })?.included ?? null;

  it.each(
    (
      'Reason|Type of leaving|Kind for exit|Cause of termination|Mode of separation|Category of resignation|Leaving type' +
      '|Exit kind|Termination cause|Separation category|Leaver mode|Turnover type|Attrition type|Voluntary|Involuntary' +
      '|离职原因|離職事由|理由|离职类型|離職類型|流失类别|離職類別|离职方式|離職性质|離職性質'
    ).split('|'),
  )('under %s', (header) => expect([included(header, all), included(header, some)]).toEqual([3, 2]));

  it.each(
    'Status|State|Has left|Leaver|Leaving|Exit|Active|Terminated|Resigned|状态|狀態|在职|在職|离职|離職|Exit date|离职日期|Last working day'.split(
      '|',
    ),
  )('under %s where it is all of them', (header) =>
    expect([included(header, all), included(header, some)]).toEqual([3, null]),
  );

  it.each('Site|Grade|Hire date|部门|'.split('|'))('not under %s', (header) =>
    expect([included(header, all), included(header, some)]).toEqual([null, null]),
  );

  it('is one whatever its heading where five people agree', () => {
    const days: Written[] = [45001, '', 45002, 45003, 45004, '', 45005];
    const column = (count: number) => days.map((day, i) => (day !== '' && i < count ? 'x' : ''));
    const found = (list: List) => withInclude('Staff!D2:D8="x"', { header: 'Site', ...list })?.included ?? null;
    expect(found({ left: days, column: column(7) })).toBe(5);
    expect(found({ left: days, column: column(5) })).toBeNull();
    expect(found({ left: days.slice(0, 5), column: column(5) })).toBeNull();
  });

  it('is that of the leaving dates, for some of them too', () => {
    expect(withInclude('Staff!C2:C8>45400')).toMatchObject({ heading: 'Left', included: 2 });
    expect(withInclude('Staff!B2:B8=43100')).toBeNull();
  });
});

describe('the heading of the column', () => {
  it.each([
    ['from the first person', '2:8', 'Reason'],
    ['from the second', '3:8', 'Reason'],
    ['from the header', '1:8', 'Reason'],
    ['of the whole column', '1:99', 'Reason'],
  ])('%s', (_what, lines, heading) => {
    const [first, last] = lines.split(':');
    expect(withInclude(`Staff!D${first}:D${last}="Resigned"`, {}, lines)?.heading).toBe(heading);
  });

  it('is no reason of a person above', () => {
    const gone = [45300, ...left.slice(1)];
    const why = ['Reason unknown', ...reasons.slice(1)];
    const list = { left: gone, column: why, header: 'Note' };
    expect(withInclude('Staff!D3:D8="Resigned"', list, '3:8')).toBeNull();
    expect(withInclude('Staff!D2:D8="Resigned"', list)).toBeNull();
  });

  it('is none above the first row of a sheet', () => {
    const rows = staff().values.slice(1);
    const found = (condition: string) =>
      foundIn(`=TURNOVER.ROSTER.RATE(Staff!B1:B7,Staff!C1:C7,C1,D1,,${condition})`, [sheetFrom('Staff', rows)]);
    expect(found('Staff!D1:D7="Resigned"')).toBeNull();
    expect(found('Staff!C1:C7<>""')).toMatchObject({ heading: '', included: 3 });
  });

  it('stands on another sheet', () => {
    const other = sheetFrom('Why', [['x'], ['Reason'], ...reasons.map((reason) => [reason])]);
    const found = foundIn('=TURNOVER.ROSTER.RATE(Staff!B2:B8,Staff!C2:C8,C1,D1,,Why!A3:A9="Resigned")', [
      staff(),
      other,
    ]);
    expect(found).toMatchObject({ heading: 'Reason', included: 2 });
    const site = sheetFrom('Why', [['', '', 'Site'], ...reasons.map((reason) => ['', '', reason])]);
    const bySite = '=TURNOVER.ROSTER.RATE(Staff!B2:B8,Staff!C2:C8,C1,D1,,Why!C2:C8="Resigned")';
    expect(foundIn(bySite, [staff(), site])).toBeNull();
  });

  it('is the name of a column of a Table', () => {
    const found = (column: string) =>
      foundIn(`=TURNOVER.ROSTER.RATE(People[Hired],People[Left],C1,D1,,People[${column}]<>"")`, [staff()]);
    expect(found('Left')).toMatchObject({ heading: 'Left', included: 3, narrowing: 'People[Left]<>""' });
    expect(found('Why')).toBeNull();
  });
});
