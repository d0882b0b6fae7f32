import type { Language } from '../locales/language';
import type { Method } from '../turnover/method';

/** A month of a calendar year; `month` counts from 1. */
export interface Month {
  readonly year: number;
  readonly month: number;
}

/** The cells of one month of a table of periods, as formulas name them: "'Six months'!$B$6". */
export interface MonthCells extends Month {
  readonly opening: string;
  readonly hires: string;
  readonly leavers: string;
  readonly closing: string;
}

/** A table of months without gaps, oldest first. */
export interface TableSource {
  readonly kind: 'table';
  readonly months: readonly MonthCells[];
}

/**
 * A column of a staff list that people are divided by: its cells, and what stands in them, each once. The first twelve get a
 * row of their own, so the largest groups should come first; everybody else is in the row of those not listed.
 */
export interface DividingColumn {
  readonly header: string;
  readonly cells: string;
  readonly values: readonly string[];
}

/** A staff list: its columns as formulas name them, "Staff!$B$2:$B$301" or "Staff[Hired]"; without headings. */
export interface RosterSource {
  readonly kind: 'roster';
  readonly hired: string;
  readonly left: string;
  readonly department: DividingColumn | null;
  readonly reason: DividingColumn | null;
}

export type ReportSource = TableSource | RosterSource;

export interface ReportRequest {
  readonly source: ReportSource;
  readonly month: Month;
  readonly method: Method;
  /** TURNOVER functions, or formulas that every spreadsheet program calculates. */
  readonly form: 'function' | 'plain';
  /** The month a year begins with, from 1, for the year to date. */
  readonly yearStart: number;
  /** The rate of a year (or of twelve months) that is aimed at, as a fraction; null for none. */
  readonly target: number | null;
  /** Days within which a leaver counts as a new hire who did not stay. */
  readonly probationDays: number;
  readonly language: Language;
  /** Of Turnover, for the line that says how the figures are made. */
  readonly version: string;
}

/** Why there is no report. The sentences stand in locales/report; refusalSentence puts the facts in. */
export type ReportRefusal =
  | { readonly refusal: 'noMonths' | 'target' | 'probation' | 'yearStart' }
  /** Months of the table that do not follow each other. */
  | { readonly refusal: 'gap'; readonly before: Month; readonly after: Month }
  | { readonly refusal: 'notInTable'; readonly month: Month; readonly first: Month; readonly last: Month }
  /** Only for plain forms: the first cell of the report that has none, such as "B14". */
  | { readonly refusal: 'noPlainForm'; readonly cell: string };

export type ReportContent =
  | { readonly text: string }
  | { readonly number: number }
  /** In invariant English, with "=". Dates are formulas too. */
  | { readonly formula: string };

/** What a cell is, from which its look follows. */
export type ReportRole = 'title' | 'subtitle' | 'heading' | 'label' | 'figure' | 'total' | 'note' | 'input';

export interface ReportCell {
  readonly content: ReportContent;
  readonly role: ReportRole;
  /** An Excel number format such as "0.0%"; General where left out. */
  readonly numberFormat?: string;
  /** How many columns the text may take, from this one on; 1 where left out. Text in several is wrapped and merged. */
  readonly columnSpan?: number;
}

/** A sheet to be added, from A1 on; it prints on one A4 page. */
export interface ReportSheet {
  readonly name: string;
  /** In characters, from column A on. */
  readonly columnWidths: readonly number[];
  readonly rows: readonly (readonly (ReportCell | null)[])[];
  /** Rows taller than one line, by their index from 0: how many lines they hold. All cells of such rows wrap their text. */
  readonly lines: Readonly<Record<number, number>>;
}
