import { Problem, type Facts } from '../turnover/problem';
import { dateOf, daysInMonth } from '../turnover/roster/calendar';
import { isBlank } from './cell';
import { optionalDate, serialIn } from './dates';
import { cellAt } from './line';
import { dateLines, leavingIn, type DateRanges } from './roster';

/** Something in a staff list to look at. */
export interface RosterFinding {
  /** Counted from 1 at the top of the range, header included; undefined for what concerns the whole list. */
  readonly row?: number;
  /** The range that holds the cell to look at. */
  readonly column?: 'hired' | 'left';
  readonly id: string;
  readonly facts: Facts;
}

export interface RosterCheck {
  readonly findings: readonly RosterFinding[];
  /** Rows that hold anything in either range, without the header. */
  readonly rows: number;
}

/** The dates that could be read, by row from 0; `unread` where there is none. */
interface ReadDates {
  readonly hired: Int32Array;
  readonly left: Int32Array;
}

const unread = -1;

/**
 * Everything in a staff list that cannot be right, row by row; then hints: rows with the same two dates, and leaving dates
 * bunched on month ends. Never throws: what is wrong with the ranges themselves is a finding too.
 */
export function checkRoster(ranges: DateRanges, asOf?: unknown): RosterCheck {
  try {
    return checkedRows(ranges, asOf);
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    return { findings: [{ id: error.id, facts: error.facts }], rows: 0 };
  }
}

function checkedRows(ranges: DateRanges, asOf: unknown): RosterCheck {
  const { hiredLine, leftLine, firstRow, size } = dateLines(ranges);
  const latest = optionalDate(asOf, 'as_of') ?? Infinity;
  const findings: RosterFinding[] = [];
  const dates = { hired: new Int32Array(size).fill(unread), left: new Int32Array(size).fill(unread) };
  let rows = 0;
  for (let row = firstRow; row < size; row++) {
    const [hiredCell, leftCell] = [cellAt(hiredLine, row), cellAt(leftLine, row)];
    if (isBlank(hiredCell) && isBlank(leftCell)) continue;
    rows++;
    const hired = serialIn(hiredCell, inHired);
    // An unreadable hire date is one mistake, not two.
    const left = leavingIn(leftCell, hired instanceof Problem ? 0 : hired, inLeft);
    if (typeof hired === 'number') dates.hired[row] = hired;
    if (typeof left === 'number') dates.left[row] = left;
    if (hired instanceof Problem) findings.push({ row: row + 1, column: 'hired', id: hired.id, facts: hired.facts });
    if (left instanceof Problem) findings.push({ row: row + 1, column: 'left', id: left.id, facts: left.facts });
    if (dates.hired[row] > latest || dates.left[row] > latest) findings.push(...laterDates(dates, row, latest));
  }
  return { findings: findings.concat(duplicates(dates), bunchedLeaving(dates)), rows };
}

const inHired = () => ({ argument: 'hired' });
const inLeft = () => ({ argument: 'left' });

function laterDates({ hired, left }: ReadDates, row: number, asOf: number): RosterFinding[] {
  const later = (column: 'hired' | 'left', id: string, date: number): RosterFinding[] =>
    date > asOf ? [{ row: row + 1, column, id, facts: { argument: column, [column]: date, asOf } }] : [];
  return [...later('hired', 'hiredAfterAsOf', hired[row]), ...later('left', 'leavesAfterAsOf', left[row])];
}

/** Two dates as one number, undefined where one of them is not given. */
function pairAt({ hired, left }: ReadDates, row: number): number | undefined {
  return hired[row] === unread || left[row] === unread ? undefined : hired[row] * pairFactor + left[row];
}
const pairFactor = 2 ** 22; // above every serial number

/** One finding for each pair of dates that several rows share: perhaps the same person entered twice. */
function duplicates(dates: ReadDates): RosterFinding[] {
  const pairs = Float64Array.from(dates.hired, (_, row) => pairAt(dates, row) ?? 0).sort();
  const rowsOfPair = new Map<number, number[]>();
  for (let i = 1; i < pairs.length; i++) if (pairs[i] > 0 && pairs[i] === pairs[i - 1]) rowsOfPair.set(pairs[i], []);
  if (rowsOfPair.size === 0) return [];
  for (let row = 0; row < pairs.length; row++) rowsOfPair.get(pairAt(dates, row) ?? 0)?.push(row + 1);
  return [...rowsOfPair.values()]
    .sort((a, b) => a[0] - b[0])
    .map((same) => {
      const [hired, left] = [dates.hired[same[0] - 1], dates.left[same[0] - 1]];
      const rows = same.slice(0, mostRows).join(', ');
      const facts = { hired, left, count: same.length, rows, isMore: same.length > mostRows };
      return { row: same[0], column: 'hired' as const, id: 'sameDates', facts };
    });
}

/** How many rows a sentence names one by one. */
const mostRows = 5;

const fewestLeavers = 10;
const bunchedShare = 0.8;

/** Leaving dates that nearly all stand on a month's last day hint at a convention: the last day paid, not the first day gone. */
function bunchedLeaving({ left }: ReadDates): RosterFinding[] {
  let [leavers, onMonthEnds] = [0, 0];
  for (const date of left) {
    if (date === unread) continue;
    leavers++;
    if (isMonthEnd(date)) onMonthEnds++;
  }
  if (leavers < fewestLeavers || onMonthEnds < bunchedShare * leavers) return [];
  return [{ id: 'bunchedLeaving', facts: { count: onMonthEnds, leavers } }];
}

function isMonthEnd(serial: number): boolean {
  const { year, month, day } = dateOf(serial);
  return day === daysInMonth(year, month);
}
