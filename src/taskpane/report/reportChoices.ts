import type { Language } from '../../locales/language';
import type { ReportRequest } from '../../report/reportSheet';
import type { Method } from '../../turnover/method';
import type { DividingRole } from './dividingColumns';
import { ReportRefused } from './reportRefusal';

/** What was chosen or typed in the pane; what was not is null, and follows the workbook. */
export interface ReportChoices {
  /** "2025-06". */
  readonly month: string | null;
  readonly lastYear: string | null;
  readonly method: Method | null;
  readonly form: ReportRequest['form'] | null;
  readonly yearStart: number;
  readonly target: string;
  readonly probation: string;
  /** Columns by their number, "" for none. */
  readonly columns: Readonly<Partial<Record<DividingRole, string>>>;
  readonly language: Language | null;
}

export const noChoices: ReportChoices = {
  month: null,
  lastYear: null,
  method: null,
  form: null,
  yearStart: 1,
  target: '',
  probation: '90',
  columns: {},
  language: null,
};

/** What belongs to one table or list is asked anew for another. */
export const forAnotherSource = (choices: ReportChoices): ReportChoices => ({
  ...choices,
  month: null,
  lastYear: null,
  columns: {},
});

const highestTarget = 1_000;

/** "12", "12.5 %" -> 0.12, 0.125; null for a blank field. */
export function targetFrom(text: string): number | null | ReportRefused {
  const typed = text.normalize('NFKC').trim();
  if (typed === '') return null;
  const percent = /^\d+(?:[.,]\d+)?\s*%?$/.test(typed) ? parseFloat(typed.replace(',', '.')) : NaN;
  return percent <= highestTarget ? percent / 100 : new ReportRefused(({ refusals }) => refusals.target);
}

const mostProbationDays = 3_650;

export function probationFrom(text: string): number | ReportRefused {
  const days = wholeNumber(text);
  return days >= 1 && days <= mostProbationDays ? days : new ReportRefused(({ refusals }) => refusals.probation);
}

export function yearFrom(text: string): number | ReportRefused {
  const year = wholeNumber(text);
  return year >= 1_910 && year <= 9_999 ? year : new ReportRefused(({ refusals }) => refusals.year);
}

const wholeNumber = (text: string): number => {
  const typed = text.normalize('NFKC').trim();
  return /^\d{1,5}$/.test(typed) ? Number(typed) : NaN;
};
