import { readColumns } from '../../excel/listColumns';
import { fixedAddressOf } from '../../formulas/area';
import type { DividingColumn, Month, ReportSource, RosterSource } from '../../report/reportSheet';
import { sheetfulFrom, type ShownCells } from '../../sheets/sheetful';
import { columnArea } from '../../sheets/staffTable';
import type { CompareView, Origin, StaffOrigin } from '../compare/view';
import { todayFrom } from '../roster/days';
import { rosterFacts } from '../roster/staffResult';
import { dividingColumn, dividingValues, type DividingRole } from './dividingColumns';
import { monthsIn, monthTable, type MonthTable } from './monthTable';
import { yearFrom, type ReportChoices } from './reportChoices';
import { ReportRefused } from './reportRefusal';
import { rosterMonths, type RosterMonths } from './rosterMonths';

type TableOrigin = Extract<Origin, { kind: 'table' }>;
type ListOrigin = StaffOrigin & { readonly list: NonNullable<StaffOrigin['list']> };

/** A table or list that can be reported on. */
export type Reported =
  | { readonly kind: 'table'; readonly key: string; readonly origin: TableOrigin; readonly table: MonthTable }
  | { readonly kind: 'roster'; readonly key: string; readonly origin: ListOrigin; readonly months: RosterMonths };

/** The sheet and row from which on the months of a table are read; null for a staff list. */
export const wantedCells = ({ origin }: CompareView): { sheet: string; row: number } | null =>
  origin.kind === 'table'
    ? {
        sheet: origin.sheet,
        row: Math.max(0, origin.table.isAcross ? origin.table.columns[0].index - 1 : origin.table.headerLine),
      }
    : null;

/** What a view can be reported as, once its cells are known. */
export function reportedOf({ origin, result }: CompareView, cells: ShownCells | null): Reported | ReportRefused {
  if (origin.kind === 'table' && cells) {
    const table = monthTable(origin, sheetfulFrom(cells));
    return table instanceof ReportRefused ? table : { kind: 'table', key: origin.key, origin, table };
  }
  const staff = result.kind === 'staff' ? result.chosen.staff : null;
  const dates = staff && rosterFacts(staff.roster).dates;
  if (origin.kind !== 'staff' || !origin.list || !dates) return new ReportRefused(({ refusals }) => refusals.changed);
  return {
    kind: 'roster',
    key: origin.key,
    origin: { ...origin, list: origin.list },
    months: rosterMonths(dates, todayFrom(new Date())),
  };
}

/** Months to choose from, newest first, and the one that is meant unless another is chosen. */
export function monthsOf(reported: Reported, lastYear: string): RosterMonths | ReportRefused {
  if (reported.kind === 'roster') return reported.months;
  const year = reported.table.needsYear ? yearFrom(lastYear) : 0;
  if (year instanceof ReportRefused) return year;
  const months = monthsIn(reported.table, year).reverse();
  return months.length > 0 ? { months, usual: months[0] } : new ReportRefused(({ refusals }) => refusals.noMonths);
}

/** This year, or the one before for a table that ends with a month still to come. */
export function usualLastYear({ rows }: MonthTable, now: Date): string {
  const last = rows.at(-1)?.period.ordinal ?? 0;
  return String(now.getFullYear() - (last > now.getMonth() ? 1 : 0));
}

/** The number of the column that holds departments or reasons, "" for none. */
export function columnOf(
  { origin }: Extract<Reported, { kind: 'roster' }>,
  role: DividingRole,
  choices: ReportChoices,
) {
  const { table, roles } = origin.list;
  const others = table.columns.filter(({ index }) => index !== roles.hired && index !== roles.left);
  return choices.columns[role] ?? String(dividingColumn(others, role) ?? '');
}

/** The cells a report reads, as its formulas name them. Of a staff list, departments and reasons are read. */
export async function sourceFor(
  reported: Reported,
  choices: ReportChoices,
  lastYear: string,
): Promise<ReportSource | ReportRefused> {
  if (reported.kind === 'roster') return rosterSource(reported, choices);
  const year = reported.table.needsYear ? yearFrom(lastYear) : 0;
  return year instanceof ReportRefused ? year : { kind: 'table', months: monthsIn(reported.table, year) };
}

async function rosterSource(
  reported: Extract<Reported, { kind: 'roster' }>,
  choices: ReportChoices,
): Promise<RosterSource> {
  const { sheet, sheetId, list, roster } = reported.origin;
  const roles = ['department', 'reason'] as const;
  const indexes = roles.map((role) => columnOf(reported, role, choices)).map((text) => (text === '' ? null : +text));
  const areas = indexes.flatMap((index) => (index === null ? [] : [columnArea(list.table, index)]));
  const values = areas.length > 0 ? (await readColumns(sheetId, areas, () => false))! : [];
  const [department, reason] = indexes.map((index): DividingColumn | null => {
    if (index === null) return null;
    const area = columnArea(list.table, index);
    return {
      header: list.table.columns.find((column) => column.index === index)?.header ?? '',
      cells: fixedAddressOf(area, sheet),
      values: dividingValues(values[areas.findIndex(({ column }) => column === index)]),
    };
  });
  return { kind: 'roster', hired: roster.hired, left: roster.left, department, reason };
}

/** "2025-06". */
export const keyOfMonth = ({ year, month }: Month): string => `${year}-${String(month).padStart(2, '0')}`;
