import type { CountName } from '../../sheets/counts';
import type { Method } from '../../turnover/method';
import type { Problem } from '../../turnover/problem';
import type { SeriesInput } from '../../turnover/series';
import type { Trouble } from '../../excel/trouble';
import type { Unreadable } from '../../sheets/callInput';
import type { Outcome } from '../../sheets/outcome';
import type { PeriodTable, Roles } from '../../sheets/periodTable';
import type { ChosenStaff } from '../roster/spanChoice';
import type { DateColumns, StaffTable } from '../../sheets/staffTable';
import type { RosterArguments } from '../roster/tableFormula';

/** Where a count was taken from: "B2:B7", or the number itself where the formula holds it. */
export interface Part {
  readonly name: CountName;
  readonly where: string;
}

/** What the comparison is about. */
export type Origin =
  | { readonly kind: 'example' }
  | {
      readonly kind: 'cell';
      readonly sheet: string;
      readonly address: string;
      readonly formula: string;
      /** The cell's own value as shown on the sheet. */
      readonly shown: string;
      /** The cell with the formula, where this one is filled by it. */
      readonly anchor: string | null;
      readonly method: Method | null;
      readonly parts: readonly Part[];
    }
  | {
      readonly kind: 'table';
      readonly sheet: string;
      readonly address: string;
      readonly table: PeriodTable;
      readonly roles: Roles;
      /** Under which the choice of columns is remembered. */
      readonly key: string;
      /** People chose the columns themselves. */
      readonly isChosen: boolean;
      readonly parts: readonly Part[];
    }
  | StaffOrigin;

/** A list of people: selected on a sheet, or read by the selected formula. */
export interface StaffOrigin {
  readonly kind: 'staff';
  readonly sheet: string;
  readonly sheetId: string;
  readonly address: string;
  /** The list selected on a sheet. */
  readonly list: {
    readonly table: StaffTable;
    readonly roles: DateColumns;
    readonly isChosen: boolean;
    /** Names of the columns, "" where not chosen yet. */
    readonly hired: string;
    readonly left: string;
  } | null;
  /** The selected cell's formula. */
  readonly formula: {
    readonly text: string;
    readonly shown: string;
    readonly anchor: string | null;
    readonly method: Method | null;
  } | null;
  readonly roster: RosterArguments;
  /** Under which span and columns are remembered. */
  readonly key: string;
}

export type Result =
  | { readonly kind: 'staff'; readonly chosen: ChosenStaff }
  | { readonly kind: 'outcome'; readonly outcome: Outcome }
  | { readonly kind: 'problem'; readonly problem: Problem }
  | { readonly kind: 'unreadable'; readonly unreadable: Unreadable }
  /** The columns of the table have to be chosen. */
  | { readonly kind: 'ask' };

/** The periods one by one: their counts, and what the sheet calls each of them, "" where it has no name for it. */
export interface ViewSeries {
  readonly input: SeriesInput;
  readonly labels: readonly string[];
}

export interface CompareView {
  readonly origin: Origin;
  readonly result: Result;
  /** Names of the first and the last period, "" where they have none. */
  readonly labels: readonly [string, string];
  /** Where counts of periods are compared. */
  readonly series?: ViewSeries;
  /** Why the selection could not be used, where the example stands in for it. */
  readonly trouble: Trouble | null;
}
