import { describe, expect, it } from 'vitest';
import { isoDate } from '../../src/locales/functions/format';
import { readComparison } from '../../src/taskpane/compare/readComparison';
import type { CompareView } from '../../src/taskpane/compare/view';
import { percentText } from '../../src/taskpane/numbers';
import { dayFromIso } from '../../src/taskpane/roster/days';
import { StaffReader } from '../../src/taskpane/roster/staffReader';
import type { SheetContents } from '../host/memorySheet';
import { officeWith } from '../excel/withHost';

const day = (iso: string) => {
  const value = dayFromIso(iso)!;
  return { value, text: iso, numberFormat: 'yyyy-mm-dd' };
};

/** Opening 2, hires 2, leavers 2 (one of them hired and gone on a day), closing 2 in 2023; one hired in 2024. */
const people: [string, string][] = [
  ['2020-01-01', ''],
  ['2021-05-10', '2023-03-15'],
  ['2023-02-01', '2023-02-01'],
  ['2023-07-01', ''],
  ['2024-01-20', ''],
];
const rows = people.map(([hired, left], i) => [i + 1, day(hired), left ? day(left) : '', 'Sales']);
const sheets: Record<string, SheetContents> = {
  Staff: {
    A1: [['No.', 'Hire date', 'Leaving date', 'Department'], ...rows],
    G1: { formula: '=TURNOVER.ROSTER.RATE(B2:B6,C2:C6,H1,DATE(2023,12,31),"opening")', value: 1 },
    H1: day('2023-01-01'),
    G3: { formula: '=TURNOVER.ROSTER.TENURE(B2:B6,C2:C6,H1)', value: 1 },
    G5: { formula: '=TURNOVER.ROSTER.RATE(Staff[Hired],Staff[Left],H1,H1)', value: 1 },
    G7: { formula: '=TURNOVER.ROSTER.RATE(B1:B6,C1:C5,H1,H1)', value: '#VALUE!' },
    J1: { formula: '=TURNOVER.ROSTER.TABLE($B$2:$B$6,$C$2:$C$6,H1,DATE(2023,12,31),"year")', value: 'from' },
    J2: [[44927, 45291, 2, 2, 2, 2, 2, 1, 1, 1, 0.5]],
  },
  Wrong: {
    A1: [
      ['Hire date', 'Leaving date'],
      [day('2023-01-01'), ''],
      ['15.03.2024', ''],
      [day('2023-01-01'), ''],
    ],
  },
  Odd: {
    A1: [
      ['Name', 'Date 1', 'Date 2'],
      ['a', day('2022-01-01'), day('2023-01-01')],
      ['b', day('2023-01-01'), day('2022-06-01')],
    ],
  },
};

const reader = () => new StaffReader({ now: () => new Date(2024, 0, 31) });

async function viewOf(sheet: string, address: string, staff = reader()): Promise<CompareView> {
  const host = await officeWith({ sheets });
  host.fireSelection(sheet, address);
  return (await readComparison(new Map(), staff))!;
}

const chosenIn = ({ result }: CompareView) => (result.kind === 'staff' ? result.chosen : null);
const spanOf = (view: CompareView) => {
  const { staff } = chosenIn(view)!;
  return `${isoDate(staff!.span.from)} ${isoDate(staff!.span.to)}`;
};
const flowsOf = (view: CompareView) => {
  const { opening, hires, leavers, closing } = chosenIn(view)!.staff!.outcome;
  return [opening, hires, leavers, closing].join(' ');
};
const ratesOf = (view: CompareView) =>
  chosenIn(view)!
    .staff!.outcome.results.map(({ rate }) => (typeof rate === 'number' ? percentText(rate) : '–'))
    .join(' ');

describe('a selected staff list', () => {
  it.each(['B3', 'A1:D6', 'B2:C6', 'B:C', 'A:D'])('%s: the list, its people and the usual span', async (address) => {
    const view = await viewOf('Staff', address);
    expect(view.origin).toMatchObject({ kind: 'staff', list: { hired: 'B', left: 'C' } });
    expect(chosenIn(view)).toMatchObject({ people: 5, trouble: null });
    expect(spanOf(view)).toBe('2023-01-01 2023-12-31');
    expect(flowsOf(view)).toBe('2 2 2 2');
    expect(chosenIn(view)!.staff!.periods).toHaveLength(12);
  });

  it('by all methods, the mean over the days', async () => {
    expect(ratesOf(await viewOf('Staff', 'B3'))).toMatch(/^100\.0% 100\.0% 100\.0% 50\.0% \d+\.\d%$/);
  });

  it('over a span and steps that were chosen', async () => {
    const staff = reader();
    const { origin } = await viewOf('Staff', 'B3', staff);
    const key = origin.kind === 'staff' ? origin.key : '';
    staff.spans.set(key, { from: dayFromIso('2021-01-01'), to: dayFromIso('2023-12-31'), step: 'year' });
    const view = await viewOf('Staff', 'B3', staff);
    expect(flowsOf(view)).toBe('1 3 2 2');
    expect(chosenIn(view)!.staff!.periods).toHaveLength(3);
    staff.spans.set(key, { from: dayFromIso('2024-01-01'), to: dayFromIso('2023-12-31'), step: 'year' });
    expect(chosenIn(await viewOf('Staff', 'B3', staff))).toMatchObject({ staff: null, trouble: 'reversed' });
    staff.spans.set(key, { from: null, to: null, step: 'year' });
    expect(chosenIn(await viewOf('Staff', 'B3', staff))).toMatchObject({ staff: null, trouble: 'missing' });
    staff.spans.set(key, { from: dayFromIso('1910-01-01'), to: dayFromIso('9999-12-31'), step: 'month' });
    expect(chosenIn(await viewOf('Staff', 'B3', staff))).toMatchObject({ staff: null, trouble: 'tooLong' });
  });

  it('with a date that is text says so, by the row of the sheet', async () => {
    const { result } = await viewOf('Wrong', 'A1:B4');
    expect(result).toMatchObject({
      kind: 'problem',
      problem: { id: 'dateAsText', facts: { row: 3, argument: 'hired' } },
    });
  });

  it('asks which columns hold the dates, and takes the answer', async () => {
    const staff = reader();
    const asked = await viewOf('Odd', 'A1:C3', staff);
    expect(asked.result.kind).toBe('ask');
    staff.columns.set(asked.origin.kind === 'staff' ? asked.origin.key : '', { hired: 1, left: 2 });
    const { result } = await viewOf('Odd', 'A1:C3', staff);
    expect(result).toMatchObject({ kind: 'problem', problem: { id: 'leavingBeforeHire', facts: { row: 3 } } });
  });

  it('is read again only when cells have changed', async () => {
    const host = await officeWith({ sheets: { Staff: { A1: longList(5_000) } } });
    const staff = reader();
    host.fireSelection('Staff', 'A1:B5001');
    const read = () => readComparison(new Map(), staff);
    expect(await host.countSyncs(read)).toBe(3);
    expect(await host.countSyncs(read)).toBe(2);
    staff.forget();
    expect(await host.countSyncs(read)).toBe(3);
  });
});

const longList = (length: number) => [
  ['Hire date', 'Leaving date'],
  ...Array.from({ length }, (_, i) => [day('2020-01-01').value + (i % 1000), i % 3 ? '' : day('2023-06-01').value]),
];

describe('a long staff list', () => {
  it('of 60,000 rows is read in parts, with word of it', async () => {
    const told: number[] = [];
    const staff = new StaffReader({ now: () => new Date(2024, 0, 31), reading: (count) => told.push(count) });
    const host = await officeWith({ sheets: { Staff: { A1: longList(60_000) } }, payloadLimit: 5 * 1024 * 1024 });
    host.fireSelection('Staff', 'A:B');
    let view: CompareView | null = null;
    const syncs = await host.countSyncs(async () => (view = await readComparison(new Map(), staff)));
    expect(syncs).toBe(2 + 3);
    expect(told).toEqual([60_000]);
    expect(chosenIn(view!)).toMatchObject({ people: 60_000 });
  });

  it('is left as soon as something else is selected', async () => {
    const staff = new StaffReader({ isStale: () => true });
    const host = await officeWith({ sheets: { Staff: { A1: longList(60_000) } } });
    host.fireSelection('Staff', 'A:B');
    expect(await readComparison(new Map(), staff)).toBeNull();
  });

  it('is found around one cell far down', async () => {
    const host = await officeWith({ sheets: { Staff: { A1: longList(5_000) } } });
    host.fireSelection('Staff', 'A4500');
    expect(chosenIn((await readComparison(new Map(), reader()))!)).toMatchObject({ people: 5_000 });
  });
});

describe('a selected cell with a ROSTER function', () => {
  it.each([
    ['a rate over a span', 'G1', 'opening', '2023-01-01 2023-12-31'],
    ['a function without a span', 'G3', null, '2023-01-01 2023-12-31'],
    ['a row of a spilled table', 'K2', null, '2023-01-01 2023-12-31'],
  ])('%s compares its own list', async (_title, address, method, span) => {
    const view = await viewOf('Staff', address);
    expect(view.origin).toMatchObject({ kind: 'staff', list: null, formula: { method } });
    expect(view.origin).toMatchObject({
      roster: { hired: 'Staff!$B$2:$B$6', left: 'Staff!$C$2:$C$6', include: null, counted: null },
    });
    expect(spanOf(view)).toBe(span);
    expect(flowsOf(view)).toBe('2 2 2 2');
  });

  it('by the steps of its table', async () => {
    expect(chosenIn(await viewOf('Staff', 'K2'))!.staff!.step).toBe('year');
  });

  it('whose list is a name cannot be read', async () => {
    const { result } = await viewOf('Staff', 'G5');
    expect(result).toMatchObject({ kind: 'unreadable', unreadable: { reason: 'name', text: 'Staff[Hired]' } });
  });

  it('whose ranges do not fit says so', async () => {
    const { result } = await viewOf('Staff', 'G7');
    expect(result).toMatchObject({ kind: 'problem', problem: { id: 'differentLength' } });
  });
});
