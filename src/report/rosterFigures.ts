import type { ReportWords } from '../locales/report/reportWords';
import { dateFormat, formulaCell, quoted, textCell, where } from './cells';
import type { Draft } from './draft';
import { monthColumns, type KeyFormulas, type MonthColumn } from './keyFigures';
import type { Days, RosterCalls } from './rosterCalls';

/** Cells that people change, and the facts beside them. */
export interface RosterInputs {
  readonly month: string;
  readonly target: string;
  readonly probation: string;
  readonly firstHire: string;
}

/** The rows of the days from which every figure of a column takes its span. */
export interface DayRows {
  readonly first: number;
  readonly last: number;
  readonly yearFrom: number;
  readonly twelveFrom: number;
}

const monthsBefore: Readonly<Record<MonthColumn, number>> = { B: 0, C: 1, D: 12 };

/** The days of each column follow the cell of the month. */
export function addDays(draft: Draft, words: ReportWords, inputs: RosterInputs, yearStart: number): DayRows {
  const rows = { first: draft.next, last: draft.next + 1, yearFrom: draft.next + 2, twelveFrom: draft.next + 3 };
  const formulas = (['first', 'last', 'yearFrom', 'twelveFrom'] as const).map(
    (name) => [name, dayFormula[name]] as const,
  );
  for (const [name, formula] of formulas)
    draft.add(
      textCell('note', words.days[name]),
      ...monthColumns.map((column) => formulaCell('note', formula(column, rows, inputs, yearStart), dateFormat)),
    );
  return rows;
}

type DayFormula = (column: MonthColumn, rows: DayRows, inputs: RosterInputs, yearStart: number) => string;

const dayFormula: Readonly<Record<keyof DayRows, DayFormula>> = {
  first: (column, { first }, { month }) =>
    column === 'B' ? `DATE(YEAR(${month}),MONTH(${month}),1)` : `EDATE($B${first},-${monthsBefore[column]})`,
  last: (column, { first }) => `EOMONTH(${column}${first},0)`,
  yearFrom: (column, { first }, _inputs, yearStart) => {
    const day = `${column}${first}`;
    // A year that begins after the month is last year's.
    return yearStart === 1
      ? `DATE(YEAR(${day}),1,1)`
      : `DATE(YEAR(${day})-IF(MONTH(${day})<${yearStart},1,0),${yearStart},1)`;
  },
  twelveFrom: (column, { first }) => `EDATE(${column}${first},-11)`,
};

/** The spans of a column, each with its row of days held fast. */
export const spansOf = (column: string, rows: DayRows): Readonly<Record<'month' | 'yearToDate' | 'twelve', Days>> => {
  const to = `${column}$${rows.last}`;
  return {
    month: { from: `${column}$${rows.first}`, to },
    yearToDate: { from: `${column}$${rows.yearFrom}`, to },
    twelve: { from: `${column}$${rows.twelveFrom}`, to },
  };
};

/** Holds where the month that a day is in ends on or after the first hire of the list. */
export const isInList = (day: string, { firstHire }: RosterInputs): string => `EOMONTH(${day},0)>=${firstHire}`;

export function rosterFormulas(
  calls: RosterCalls,
  words: ReportWords,
  inputs: RosterInputs,
  days: DayRows,
  openingRow: number,
): KeyFormulas {
  const { beforeList, needsYear, needsTwelve, nobody } = words.cells;
  const missing = { yearToDate: needsYear, twelve: needsTwelve };
  const known = (column: string, value: string) =>
    where(`${column}$${days.last}>=${inputs.firstHire}`, value, beforeList);
  return {
    count: (name, column) => {
      const { month } = spansOf(column, days);
      const counts = {
        opening: () => calls.headcount(`${month.from}-1`),
        hires: () => calls.hires(month),
        leavers: () => calls.leavers(month),
        closing: () => calls.headcount(month.to),
      };
      return known(column, counts[name]());
    },
    rate: (name, column) => {
      const span = spansOf(column, days)[name];
      const rate = calls.rate(span, `${column}$${openingRow}`, nobody);
      return name === 'month' ? known(column, rate) : where(isInList(span.from, inputs), rate, missing[name]);
    },
    shareOfTarget: (name) => {
      if (name === 'twelve') return '';
      const [day, start] = [`$B$${days.first}`, `$B$${days.yearFrom}`];
      const months = `((YEAR(${day})-YEAR(${start}))*12+MONTH(${day})-MONTH(${start})+1)`;
      return name === 'month' ? '/12' : `*${months}/12`;
    },
  };
}

/** A text with the probation days as they stand in their cell. */
export function withDays(text: string, cell: string): string {
  const [before, after] = text.split('{days}');
  return `${quoted(before)}&${cell}&${quoted(after ?? '')}`;
}
