import type { Method } from '../../turnover/method';
import type { Language } from '../language';
import { enUS } from './en-US';
import { zhCN } from './zh-CN';
import { zhTW } from './zh-TW';

type Twelve<T> = readonly [T, T, T, T, T, T, T, T, T, T, T, T];

interface Labelled {
  readonly label: string;
  readonly note: string;
}

/** What stands on the sheet of a month's report, and why there can be none. */
export interface ReportWords {
  /** {month}: such as 2025-06. Up to 31 characters, none of : \ / ? * [ ]. */
  readonly sheetName: string;
  readonly title: string;
  readonly subtitle: Readonly<Record<'roster' | 'table', string>>;
  readonly inputs: Readonly<Record<'month' | 'target' | 'probation', Labelled>> & {
    /** `ended`: where the month is after every date of the list. */
    readonly list: Labelled & { readonly ended: string };
  };
  /** Of a table the month is no input. */
  readonly fixedMonth: string;
  /** Beside numbers in one cell: percentage points, people missing between two headcounts, and none missing. */
  readonly units: Readonly<Record<'points' | 'offBy' | 'addsUp', string>>;
  readonly columns: Readonly<
    Record<
      'thisMonth' | 'previousMonth' | 'lastYear' | 'target' | 'gap' | 'month' | 'yearToDate' | 'twelve' | 'share',
      string
    >
  >;
  readonly counts: Readonly<Record<'opening' | 'hires' | 'leavers' | 'closing', string>>;
  readonly rates: Readonly<Record<'rate' | 'month' | 'yearToDate' | 'twelve', string>>;
  readonly days: Readonly<Record<'first' | 'last' | 'yearFrom' | 'twelveFrom', string>>;
  readonly check: string;
  readonly headings: Readonly<Record<'figures' | 'departments' | 'reasons' | 'newHires' | 'months', string>>;
  readonly total: string;
  readonly others: string;
  /** {days}: the number in the cell of the probation days. */
  readonly newHires: Readonly<Record<'left' | 'followed' | 'rate', string>>;
  /** In cells that have no figure. */
  readonly cells: Readonly<
    Record<
      'beforeList' | 'notInTable' | 'needsYear' | 'needsTwelve' | 'nobody' | 'noTarget' | 'noDepartments' | 'noReasons',
      string
    >
  >;
  readonly definition: {
    /** {base}: one of the bases. */
    readonly rate: string;
    readonly base: Readonly<Record<Method, string>>;
    /** The base "mean" of a staff list. */
    readonly dailyMean: string;
    /** {hired}, {left}: where the dates are. */
    readonly roster: string;
    /** {opening}: the cell of the month's opening headcount. */
    readonly table: string;
    /** {month}: the month a year begins with. */
    readonly spans: string;
    readonly target: string;
    readonly newHires: string;
    readonly others: string;
    /** {version}: of Turnover. */
    readonly form: Readonly<Record<'function' | 'plain', string>>;
  };
  readonly months: Twelve<string>;
  readonly refusals: {
    readonly noMonths: string;
    /** {before}, {after}: months with others between them, or in the wrong order. */
    readonly gap: string;
    /** {month}: the one asked for; {first}, {last}: what the table has. */
    readonly notInTable: string;
    readonly target: string;
    readonly probation: string;
    readonly yearStart: string;
    /** {cell}: the address on the report. */
    readonly noPlainForm: string;
  };
}

export const reportWords: Readonly<Record<Language, ReportWords>> = { 'en-US': enUS, 'zh-CN': zhCN, 'zh-TW': zhTW };
