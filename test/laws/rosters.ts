import fc from 'fast-check';
import { FIRST_DAY, LAST_DAY, dayOf, daysInMonth, monthsLater, serialOf } from '../oracle/rosterCalendar';
import { BLANK, type Matrix } from './flavours';

/** A row of a staff list: an employment, or a row without dates in which anything else may stand. */
export interface StaffRow {
  hired: unknown;
  left: unknown;
  department: unknown;
  reason: unknown;
  isIn: unknown;
  weight: unknown;
  isCounted: unknown;
}

/** How the columns stand on the sheet: with a header or without, blank rows below, down or across. */
export interface RosterLayout {
  header: readonly [string, string] | null;
  trailing: number;
  across: boolean[];
}

export interface Scene {
  rows: StaffRow[];
  layout: RosterLayout;
  from: number;
  to: number;
  asOf: number;
}

export interface RosterLimits {
  /** Without headers, blank rows, times of day and directions. */
  isPlain?: boolean;
  maxRows?: number;
  minRows?: number;
}

const ERROR_CELL = { type: 'Error', basicValue: '#REF!' };

/** Month ends, leap days, the ends of the calendar, and a usual day. */
const ANCHORS = [
  FIRST_DAY,
  serialOf({ year: 1999, month: 12, day: 31 }),
  serialOf({ year: 2000, month: 2, day: 29 }),
  serialOf({ year: 2023, month: 5, day: 26 }),
  serialOf({ year: 2024, month: 1, day: 31 }),
  serialOf({ year: 2024, month: 2, day: 29 }),
  serialOf({ year: 2100, month: 2, day: 28 }),
  LAST_DAY - 450,
];

/** Lengths of the time in which everything happens: mostly short, so that dates coincide. */
const WIDTHS = [1, 2, 5, 12, 40, 40, 100, 400, 400, 1500];
const WEIGHTS = [1, 1, 0.5, 0.1, 0.3, 0.6, 0.7, 0.25, BLANK];
const HEADERS = [['Hired', 'Left'] as const, ['入职日期', '离职日期'] as const];
const NAMES = 'Sales|sales|SALES|Sales |IT|Ärzte|ÄRZTE|ß|SS|生产|😀|\uff21|7|true|(blank)'.split('|');
const DEPARTMENTS = [...NAMES, 7, 5.5, -1, true, false, BLANK, BLANK];
const REASONS = ['Resigned', 'resigned', 'Retired', 'Dismissed', 9, true];

const isSometimes = (oneIn: number): fc.Arbitrary<boolean> => fc.nat(oneIn - 1).map((at) => at === 0);
const nat = fc.nat(9999);

/** A row in numbers yet to be fitted into the time in which everything happens. */
const roughRow = fc.record({
  start: nat,
  stay: nat,
  fate: fc.constantFrom(
    'there',
    'there',
    'left',
    'left',
    'left',
    'left',
    'same day',
    'anniversary',
    'far ahead',
    'nobody',
  ),
  hours: fc.tuple(fc.constantFrom(0, 0, 0, 0.25, 0.999), fc.constantFrom(0, 0, 0, 0.125, 0.75)),
  department: fc.constantFrom<unknown>(...DEPARTMENTS),
  reason: fc.constantFrom<unknown>(...REASONS),
  isIn: fc.constantFrom<unknown>(true, true, true, 1, false, BLANK),
  weight: fc.constantFrom<unknown>(...WEIGHTS),
  isCounted: fc.constantFrom<unknown>(true, true, 1, false, BLANK),
  /** What stands in a row without dates is nobody's business. */
  noise: fc.constantFrom<unknown>(BLANK, 'not read', -5, ERROR_CELL),
});

type RoughRow = typeof roughRow extends fc.Arbitrary<infer Row> ? Row : never;

const roughSpan = fc.record({
  start: nat,
  length: nat,
  asOf: nat,
  isFromAnchor: fc.boolean(),
  isOneDay: isSometimes(6),
});

const layouts: fc.Arbitrary<RosterLayout> = fc.record({
  header: fc.option(fc.constantFrom(...HEADERS), { nil: null, freq: 2 }),
  trailing: fc.nat(2),
  across: fc.oneof(
    { weight: 4, arbitrary: fc.constant<boolean[]>([]) },
    { weight: 1, arbitrary: fc.constant<boolean[]>([true, true, true, true, true]) },
    { weight: 1, arbitrary: fc.array(fc.boolean(), { minLength: 5, maxLength: 5 }) },
  ),
});

const PLAIN: RosterLayout = { header: null, trailing: 0, across: [] };

/** A staff list with a span and a day to look at it on. */
export function scenes({ isPlain = false, minRows = 0, maxRows = 10 }: RosterLimits = {}): fc.Arbitrary<Scene> {
  const rough = fc.record({
    anchor: fc.constantFrom(...ANCHORS),
    width: fc.constantFrom(...WIDTHS),
    rows: fc.oneof(
      { weight: 15, arbitrary: fc.array(roughRow, { minLength: Math.max(1, minRows), maxLength: maxRows }) },
      { weight: 1, arbitrary: fc.array(roughRow, { minLength: 30, maxLength: 90, size: 'max' }) },
    ),
    span: roughSpan,
    isBunched: isSometimes(8),
    layout: isPlain ? fc.constant(PLAIN) : layouts,
  });
  return rough.map(({ anchor, width, rows, span, isBunched, layout }) => {
    const day = (offset: number): number => Math.min(anchor + offset, LAST_DAY);
    const from = day(span.isFromAnchor ? 0 : span.start % (width + 1));
    const to = span.isOneDay ? from : day(from - anchor + (span.length % (width + 2)));
    // Some are there before the span begins.
    const first = Math.max(FIRST_DAY, anchor - Math.floor(width / 2));
    const fitted = rows.map((row) => fittedRow(row, first, width, isPlain));
    if (isBunched) for (const row of fitted) if (typeof row.left === 'number') row.left = endOfMonth(row.left);
    return { rows: fitted, layout, from, to, asOf: day((span.asOf % (2 * width)) + Math.floor(width / 2)) };
  });
}

function fittedRow(row: RoughRow, first: number, width: number, isPlain: boolean): StaffRow {
  const { start, stay, fate, hours, noise, ...beside } = row;
  if (fate === 'nobody' && !isPlain) {
    return {
      hired: BLANK,
      left: BLANK,
      department: noise,
      reason: noise,
      isIn: noise,
      weight: noise,
      isCounted: noise,
    };
  }
  const hired = Math.min(first + (start % width), LAST_DAY);
  const anniversary = monthsLater(hired, [1, 2, 3, 12][stay % 4]!) - (stay % 3 === 0 ? 1 : 0);
  const stays = {
    ...{ left: stay % (width + 1), 'same day': 0, anniversary: anniversary - hired },
    ...{ 'far ahead': 3 * width + stay, there: null, nobody: null },
  }[fate];
  const left = stays === null ? null : Math.min(hired + stays, LAST_DAY);
  const [hireHour, leavingHour] = isPlain ? [0, 0] : hours;
  return {
    ...beside,
    hired: hired + hireHour,
    left: left === null ? BLANK : left + leavingHour,
    reason: left === null ? BLANK : beside.reason,
  };
}

/** The leaving date on a list that knows only months. */
function endOfMonth(serial: number): number {
  const { year, month } = dayOf(Math.floor(serial));
  return serialOf({ year, month, day: daysInMonth(year, month) });
}

/** One column of the list as a range; `side` tells which of the directions it has. */
export function columnOf(
  { rows, layout }: Scene,
  values: unknown[] | keyof StaffRow,
  head: unknown,
  side: number,
): Matrix {
  const cells = [
    ...(layout.header === null || rows.length === 0 ? [] : [head]),
    ...(typeof values === 'string' ? rows.map((row) => row[values]) : values),
    ...Array.from({ length: layout.trailing }, () => BLANK),
  ];
  return layout.across[side] ? [cells] : cells.map((cell) => [cell]);
}

export function datesOf(scene: Scene): [Matrix, Matrix] {
  const [hired, left] = scene.layout.header ?? ['', ''];
  return [columnOf(scene, 'hired', hired, 0), columnOf(scene, 'left', left, 1)];
}
