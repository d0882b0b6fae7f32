import { asMonths, periodOf, stepBetween, type Period } from '../../audit/counts/periodLabels';
import { cellAddress, fixedAddressOf } from '../../formulas/area';
import type { MonthCells } from '../../report/reportSheet';
import { countNames, type CountName } from '../../sheets/counts';
import { allLines } from '../../sheets/periodTable';
import { transposed, type Sheetful } from '../../sheets/sheetful';
import { clipped } from '../clipped';
import type { Origin } from '../compare/view';
import { ReportRefused } from './reportRefusal';

type TableOrigin = Extract<Origin, { kind: 'table' }>;

/** All months of a table, oldest first. */
export interface MonthTable {
  readonly rows: readonly MonthRow[];
  /** Nothing in the table says which year it is about. */
  readonly needsYear: boolean;
}

/** Months are counted from January of the year 0, or of no year at all. */
interface MonthRow {
  readonly period: Period;
  readonly cells: Readonly<Record<CountName, string>>;
}

/** The months of a table of periods with their cells, or why they cannot be told. */
export function monthTable(origin: TableOrigin, around: Sheetful): MonthTable | ReportRefused {
  const { table, roles, sheet } = origin;
  if (countNames.some((name) => roles[name] === undefined))
    return new ReportRefused(({ refusals }, { columns }) =>
      refusals.columns(table.isAcross ? columns.changeAcross : columns.change),
    );
  const lines = allLines(table, around, roles);
  const labels = labelColumn(origin, around, lines[0]);
  if (labels === null) return new ReportRefused(({ refusals }) => refusals.noMonths);
  const cells = table.isAcross ? transposed(around) : around;
  const periods = asMonths(lines.map((line) => periodOf(cells.value(line, labels) ?? '')));
  const wrong = periods.findIndex((period) => period?.kind !== 'month' && period?.kind !== 'bareMonth');
  if (wrong >= 0) return unreadable(origin, around, lines[wrong], labels);
  const rows = lines.map((line, i) => ({
    period: periods[i]!,
    cells: Object.fromEntries(
      countNames.map((name) => [name, fixedAddressOf(placeOf(table.isAcross, line, roles[name]!), sheet)]),
    ) as MonthRow['cells'],
  }));
  return {
    rows: isNewestFirst(rows) ? rows.reverse() : rows,
    needsYear: rows.every(({ period }) => period.kind === 'bareMonth'),
  };
}

const placeOf = (isAcross: boolean, line: number, index: number) => {
  const [row, column] = isAcross ? [index, line] : [line, index];
  return { row, column, rowCount: 1, columnCount: 1 };
};

/** The first column that is no count, or the one left of the headers; null where the months have no names. */
function labelColumn({ table, roles }: TableOrigin, around: Sheetful, line: number | undefined): number | null {
  if (line === undefined) return null;
  const cells = table.isAcross ? transposed(around) : around;
  const counts = new Set(Object.values(roles));
  const indexes = table.columns.map(({ index }) => index);
  const isLabel = (index: number) => !counts.has(index) && (cells.value(line, index) ?? '') !== '';
  return [Math.min(...indexes) - 1, ...indexes].find(isLabel) ?? null;
}

function unreadable({ table }: TableOrigin, around: Sheetful, line: number, labels: number): ReportRefused {
  const { row, column } = placeOf(table.isAcross, line, labels);
  const [text, address] = [String(around.value(row, column) ?? '').trim(), cellAddress(row, column)];
  return new ReportRefused(({ refusals }) =>
    text === '' ? refusals.blankLabel(address) : refusals.label(clipped(text), address),
  );
}

function isNewestFirst(rows: readonly MonthRow[]): boolean {
  const steps = rows.slice(1).map(({ period }, i) => stepBetween(rows[i].period, period) ?? 0);
  const backwards = steps.filter((step) => step < 0).length;
  return backwards > steps.length - backwards;
}

/**
 * The months with their years. A month without one follows the nearest with one: December, then January of the next year.
 * Where every month is without, the last one is in `lastYear`.
 */
export function monthsIn({ rows }: MonthTable, lastYear: number): MonthCells[] {
  const months: (number | null)[] = rows.map(({ period }) => (period.kind === 'month' ? period.ordinal : null));
  const last = rows.length - 1;
  let known = months.findIndex((month) => month !== null);
  if (known < 0 && last >= 0) {
    known = last;
    months[last] = lastYear * 12 + rows[last].period.ordinal;
  }
  for (let i = known - 1; i >= 0; i--) months[i] = neighbour(months[i + 1]!, rows[i].period.ordinal, -1);
  for (let i = known + 1; i < rows.length; i++) months[i] ??= neighbour(months[i - 1]!, rows[i].period.ordinal, 1);
  return rows.map(({ cells }, i) => ({ year: Math.floor(months[i]! / 12), month: (months[i]! % 12) + 1, ...cells }));
}

/** The next month of a name, later (step 1) or earlier (step -1): 1 to 12 months away. */
function neighbour(month: number, name: number, step: 1 | -1): number {
  const distance = ((((name - month) * step) % 12) + 12) % 12;
  return month + step * (distance || 12);
}
