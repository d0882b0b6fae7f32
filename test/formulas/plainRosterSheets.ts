import { methods } from '../../src/turnover/method';
import {
  besideList,
  ListOnSheet,
  single,
  type ListLayout,
  type RosterCall,
  type RosterSheet,
  type StaffRow,
} from './plainRosters';
import { dice, type SheetCell } from './sheetCells';

/** The days of the lists: employments of some years, looked at in 2023 and 2024. */
const [firstHire, days] = [43831, 1700];

interface Recipe extends ListLayout {
  readonly name: string;
  readonly size: number;
  readonly seed: number;
  /** What stands in cells of people still there. */
  readonly blank?: SheetCell;
  readonly gaps?: boolean;
  readonly time?: boolean;
  readonly groups?: readonly SheetCell[];
}

function staffRows({
  size,
  seed,
  blank = null,
  gaps,
  time,
  groups = ['Sales', 'IT', 'sales', null, 'R&D'],
}: Recipe): StaffRow[] {
  const roll = dice(seed);
  const rows: StaffRow[] = [];
  for (let row = 0; row < size; row++) {
    const hired = firstHire + roll(days);
    const kind = roll(5);
    const left = kind < 2 ? blank : kind === 2 ? hired : hired + roll(700);
    const isGone = typeof left === 'number' && left > 0;
    const hour = time ? roll(24) / 24 : 0;
    rows.push({
      hired: hired + hour / 2,
      left: isGone ? left + hour / 2 : left,
      share: [1, 0.5, 0.8, 0.25, 0, null][roll(6)],
      isIn: [true, false, true, 1, 0, null][roll(6)],
      group: groups[roll(groups.length)],
      reason: isGone ? ['Resigned', 'Retired', 'resigned', null][roll(4)] : null,
      mixed: [true, 0.5, false, '=""', 1, 0.25][roll(6)],
    });
    if (gaps && roll(4) === 0) rows.push(roll(2) ? {} : { hired: 0, left: '=""', share: 'nobody' });
  }
  return rows;
}

const recipes: readonly Recipe[] = [
  { name: 'a headed list', size: 30, seed: 1, isHeaded: true },
  { name: 'without heading, blank rows at the end', size: 24, seed: 2, rest: 6 },
  {
    name: 'empty text for those still there, blank rows between',
    size: 20,
    seed: 3,
    blank: '=""',
    gaps: true,
    isHeaded: true,
  },
  { name: 'zeros for those still there', size: 20, seed: 4, blank: 0 },
  { name: 'across', size: 14, seed: 5, isAcross: true },
  { name: 'across, with heading', size: 9, seed: 6, isAcross: true, isHeaded: true },
  { name: 'whole columns', size: 16, seed: 7, isHeaded: true, isWhole: true },
  { name: 'one person', size: 1, seed: 8 },
  { name: 'two people', size: 2, seed: 9, isHeaded: true },
  {
    name: 'groups of all kinds',
    size: 30,
    seed: 10,
    groups: [3, 'Müller & "Söhne"', true, 2.5, '="=x"', '007', null, '(blank)', '=""', 0],
  },
  { name: 'defined names', size: 18, seed: 13, isHeaded: true, isNamed: true },
  { name: 'many', size: 120, seed: 11, isHeaded: true },
];

const spans: readonly (readonly [number, number, number])[] = [
  [45292, 45657, 45657], // 2024
  [45230, 45350, 45351], // from a 31st, as of 29 February
  [44985, 44985, 45000], // one day
  [44620, 45535, 45535], // two years and a half
];

/** Calls with few kinds of argument each, so that together all kinds come up. */
function validSheet(recipe: Recipe): RosterSheet {
  const list = new ListOnSheet(staffRows(recipe), recipe);
  const span = spans[recipe.seed % spans.length];
  const values: SheetCell[] = [...span, 'cumulative', 60, 45300, null, 45400.5, 'mean', ''];
  const beside = besideList(list, values);
  const [from, to, asOf, method, daysCell, , , , mean] = beside.at;
  const dates = { text: spanText(beside.at[5].text, beside.at[7].text), cells: [[45300], [null], [45400.5]] };
  const base = { hired: list.line('hired'), left: list.line('left') };
  const inSpan = { ...base, from, to };
  const fixed = { ...base, from: single('DATE(2023,1,31)', 44957), to: single('45291', 45291) };
  const [share, mixed, isIn] = [list.line('share'), list.line('mixed'), list.line('isIn')];
  const sales = list.where('group', '=', 'Sales');
  const resigned = list.where('reason', '=', 'Resigned');
  const both = ListOnSheet.both(sales, list.where('reason', '<>', 'Retired'));
  const [group, reason] = [list.line('group'), list.line('reason')];
  const word = (text: string) => single(`"${text}"`, text);
  const call = (id: string, inputs: RosterCall['inputs']): RosterCall => ({ id: `ROSTER.${id}`, inputs });
  const withMasks = (id: string, inputs: RosterCall['inputs']) => [
    call(id, inputs),
    call(id, { ...inputs, include: share }),
    call(id, { ...inputs, include: mixed }),
    call(id, { ...inputs, include: sales }),
  ];
  const calls = [
    ...withMasks('HEADCOUNT', { ...base, dates: asOf }),
    call('HEADCOUNT', { ...base, dates }),
    ...withMasks('HIRES', inSpan),
    ...withMasks('LEAVERS', inSpan),
    call('LEAVERS', { ...fixed, counted: resigned }),
    call('LEAVERS', { ...inSpan, include: mixed, counted: isIn }),
    ...(recipe.time ? [] : withMasks('AVERAGE', inSpan)),
    ...methods
      .filter((each) => each !== 'mean' || !recipe.time)
      .flatMap((each) => withMasks('RATE', { ...inSpan, method: word(each) })),
    call('RATE', { ...fixed, counted: resigned }),
    call('RATE', { ...inSpan, include: both, counted: isIn }),
    ...(recipe.time
      ? []
      : [call('RATE', { ...inSpan, method }), call('RATE', { ...inSpan, method: mean, include: share })]),
    ...withMasks('RETENTION', inSpan),
    ...withMasks('NEWHIRE', { ...inSpan, from: single('43900', 43900), as_of: asOf }),
    call('NEWHIRE', {
      ...inSpan,
      from: single('43900', 43900),
      as_of: asOf,
      days: daysCell,
      counted: resigned,
      include: share,
    }),
    call('NEWHIRE', { ...inSpan, as_of: asOf, days: single('30', 30), counted: isIn }),
    ...(recipe.time ? [] : withMasks('TENURE', { ...base, as_of: asOf })),
    ...(recipe.time
      ? []
      : [
          call('TABLE', inSpan),
          { ...call('TABLE', inSpan), before: { to: single('', span[1] + 100) } },
          call('TABLE', { ...fixed, by: word('quarter'), include: share, counted: resigned }),
          call('TABLE', { ...inSpan, by: word('quarter'), include: sales }),
          call('MATRIX', { ...inSpan, group, by: word('year'), method: word('mean') }),
          call('GROUPS', { ...inSpan, group, method: word('mean'), include: share }),
        ]),
    call('BRIDGE', inSpan),
    call('BRIDGE', { ...inSpan, include: mixed }),
    call('GROUPS', { ...inSpan, group }),
    call('GROUPS', { ...fixed, group, method, include: mixed, counted: isIn }),
    call('MATRIX', { ...fixed, group, by: word('quarter'), show: word('leavers') }),
    call('MATRIX', { ...inSpan, group, by: word('quarter'), show: word('headcount') }),
    call('MATRIX', { ...inSpan, group, by: word('quarter'), show: word('hires'), include: share }),
    call('REASONS', { ...inSpan, reason }),
    call('REASONS', { ...inSpan, reason, method: word('cumulative'), include: share }),
    call('COHORTS', { ...base, as_of: asOf }),
    call('COHORTS', { ...base, as_of: single('DATE(2024,2,29)', 45351), by: word('quarter'), include: share }),
    call('COHORTS', { ...base, as_of: asOf, by: word('year'), include: sales }),
  ];
  return { name: recipe.name, cells: beside.cells, names: list.names, table: list.table, calls };
}

const spanText = (first: string, last: string) => `${first}:${last}`;

export const validRosters: readonly RosterSheet[] = [
  ...recipes.map(validSheet),
  validSheet({ name: 'with times of day', size: 20, seed: 12, time: true, isHeaded: true }),
];

/** Lists that are Tables, which not every grid knows. */
export const tableRosters: readonly RosterSheet[] = [
  validSheet({ name: 'a Table', size: 22, seed: 14, table: 'Staff' }),
  validSheet({ name: 'a Table with gaps', size: 17, seed: 15, table: 'People', blank: '=""', gaps: true }),
];

const fine: StaffRow[] = [
  { hired: 45000, left: 45400, share: 1, isIn: true, group: 'IT', reason: 'Resigned' },
  { hired: 45010, left: null, share: 0.5, isIn: false, group: 'Sales' },
  { hired: 45020, left: 45300, share: 1, isIn: true, group: 'Sales', reason: 'Retired' },
  { hired: 45100, left: null, share: 1, isIn: true, group: 'IT' },
];

const spoiled = (change: StaffRow, row = 1): StaffRow[] =>
  fine.map((each, i) => (i === row ? { ...each, ...change } : each));

/** Lists and dates that cannot be right. */
const wrongLists: readonly (readonly [string, StaffRow[], SheetCell[]?])[] = [
  ['text among the hire dates', spoiled({ hired: 'soon' })],
  ['text among the leaving dates', spoiled({ left: 'still there' })],
  ['a date that is text', spoiled({ left: '2024-03-31' })],
  ['text in the first hire date only', spoiled({ hired: 'first' }, 0)],
  ['a date as text in the first row', spoiled({ hired: '2023-01-01', left: '2024-01-01' }, 0)],
  ['a year for a date', spoiled({ hired: 2024 })],
  ['digits for a date', spoiled({ left: 20240315 })],
  ['a date below 0', spoiled({ hired: -5 })],
  ['TRUE for a date', spoiled({ hired: true })],
  ['leaving before hiring', spoiled({ left: 45009 })],
  ['a leaving date without a hire date', spoiled({ hired: null, left: 45100 })],
  ['a leaving date beside empty text', spoiled({ hired: '=""', left: 45100 })],
  ['an error among the dates', spoiled({ left: '=1/0' })],
  ['no start', fine, [null, 45657, 45657]],
  ['an end before the start', fine, [45657, 45292, 45657]],
  ['text for the start', fine, ['January', 45657, 45657]],
  ['a year for the start', fine, [2024, 45657, 45657]],
  ['a date as of that is none', fine, [45292, 45657, 99999999]],
];

function invalidSheet([name, rows, span = [45292, 45657, 45657]]: (typeof wrongLists)[number]): RosterSheet {
  const list = new ListOnSheet(rows);
  const beside = besideList(list, span);
  const [from, to, asOf] = beside.at;
  const base = { hired: list.line('hired'), left: list.line('left') };
  const group = list.line('group');
  const call = (id: string, inputs: RosterCall['inputs']): RosterCall => ({ id: `ROSTER.${id}`, inputs });
  const calls = [
    call('HEADCOUNT', { ...base, dates: asOf }),
    ...['HIRES', 'LEAVERS', 'AVERAGE', 'RATE', 'RETENTION', 'BRIDGE'].map((id) => call(id, { ...base, from, to })),
    ...methods.map((method) => call('RATE', { ...base, from, to, method: single(`"${method}"`, method) })),
    call('RATE', { ...base, from, to, include: list.line('share') }),
    call('RATE', { ...base, from, to, include: list.where('group', '=', 'IT') }),
    call('NEWHIRE', { ...base, from, to, as_of: asOf }),
    call('TENURE', { ...base, as_of: asOf }),
    call('GROUPS', { ...base, from, to, group }),
  ];
  return { name, cells: beside.cells, names: {}, table: null, calls };
}

/** Masks that cannot be right. */
const wrongMasks: readonly (readonly [string, StaffRow[]])[] = [
  ['a weight over 1', spoiled({ share: 1.5, isIn: 2 })],
  ['a weight below 0', spoiled({ share: -0.5, isIn: -1 })],
  ['text for a weight', spoiled({ share: 'full', isIn: 'yes' })],
  ['an error for a weight', spoiled({ share: '=1/0', isIn: '=1/0' })],
];

function wrongMaskSheet([name, rows]: (typeof wrongMasks)[number]): RosterSheet {
  const list = new ListOnSheet(rows);
  const beside = besideList(list, [45292, 45657]);
  const [from, to] = beside.at;
  const inputs = { hired: list.line('hired'), left: list.line('left'), from, to };
  const calls = ['HIRES', 'AVERAGE', 'RETENTION', 'BRIDGE'].map((id) => ({
    id: `ROSTER.${id}`,
    inputs: { ...inputs, include: list.line('share') },
  }));
  const counted = ['LEAVERS', 'RATE'].map((id) => ({
    id: `ROSTER.${id}`,
    inputs: { ...inputs, counted: list.line('isIn') },
  }));
  return { name, cells: beside.cells, names: {}, table: null, calls: [...calls, ...counted] };
}

export const invalidRosters: readonly RosterSheet[] = [
  ...wrongLists.map(invalidSheet),
  ...wrongMasks.map(wrongMaskSheet),
];
