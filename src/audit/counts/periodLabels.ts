import { dateOf } from '../../turnover/roster/calendar';
import type { CellValue } from '../../sheets/sheetCells';

/** A period by its place among others of its kind: months are counted from year 0, or from 0 to 11 where no year is given. */
export interface Period {
  readonly kind: 'month' | 'bareMonth' | 'quarter' | 'bareQuarter' | 'week' | 'year' | 'day' | 'half';
  readonly ordinal: number;
}

const monthNames = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const chineseNumbers: Readonly<Record<string, number>> = {
  一: 1,
  二: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
  十: 10,
  十一: 11,
  十二: 12,
};

const monthWord =
  /^(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?(?:[ \-/',’]*(\d{4}|\d{2}))?$/;
const yearAndMonth = /^(\d{4}) ?[年\-/.] ?(\d{1,2}) ?月?(?:份)?$/;
const yearAndMonthWord = /^(\d{4})[ \-/](jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*$/;
const chineseMonth = /^(?:(\d{4})年)?(\d{1,2}|十[一二]?|[一二三四五六七八九])月(?:份)?$/;
const monthNumber = /^(?:m|month ?)(\d{1,2})$/;
const quarter = /^(?:(?:fy)?(\d{4})[年\-/]*)?(?:q|第)?([1-4一二三四])(?:季度?)?(?:[-/]*(?:fy)?(\d{4}))?$/;
const week = /^(?:\d{4}[ -]?)?(?:w|wk ?|week ?|第)(\d{1,2})(?:周|週)?$/;
const year = /^(?:fy ?)?((?:19|20)\d\d)(?:年|年度)?$/;
const half = /^(?:(\d{4})[年 ]*)?(上|下)半年$|^h([12])(?: (\d{4}))?$/;

/** What period a label names; null for names of departments and everything else. Numbers may be dates or years. */
export function periodOf(label: CellValue): Period | null {
  if (typeof label === 'number') return periodOfNumber(label);
  if (typeof label !== 'string') return null;
  const text = label.normalize('NFKC').trim().toLowerCase();
  if (text.length > 20) return null;
  return monthOf(text) ?? longerPeriodOf(text);
}

function periodOfNumber(number: number): Period | null {
  if (!Number.isInteger(number)) return null;
  if (number >= 1990 && number <= 2100) return { kind: 'year', ordinal: number };
  if (number >= 199001 && number <= 210012 && number % 100 >= 1 && number % 100 <= 12)
    return { kind: 'month', ordinal: Math.floor(number / 100) * 12 + (number % 100) - 1 };
  return number >= 25_000 && number < 73_415 ? { kind: 'day', ordinal: number } : null;
}

function monthOf(text: string): Period | null {
  const month = (at: number, inYear: string | undefined): Period | null => {
    if (at < 1 || at > 12) return null;
    if (inYear === undefined) return { kind: 'bareMonth', ordinal: at - 1 };
    return { kind: 'month', ordinal: Number(inYear.length === 2 ? `20${inYear}` : inYear) * 12 + at - 1 };
  };
  const word = monthWord.exec(text);
  if (word) return month(monthNames.indexOf(word[1].slice(0, 3)) + 1, word[2]);
  const numbered = yearAndMonth.exec(text);
  if (numbered) return month(Number(numbered[2]), numbered[1]);
  const named = yearAndMonthWord.exec(text);
  if (named) return month(monthNames.indexOf(named[2]) + 1, named[1]);
  const chinese = chineseMonth.exec(text);
  if (chinese) return month(chineseNumbers[chinese[2]] ?? Number(chinese[2]), chinese[1]);
  const counted = monthNumber.exec(text);
  return counted && month(Number(counted[1]), undefined);
}

function longerPeriodOf(text: string): Period | null {
  const isYear = year.exec(text);
  if (isYear) return { kind: 'year', ordinal: Number(isYear[1]) };
  const isHalf = half.exec(text);
  if (isHalf) {
    const second = isHalf[2] === '下' || isHalf[3] === '2' ? 1 : 0;
    return { kind: 'half', ordinal: Number(isHalf[1] ?? isHalf[4] ?? 0) * 2 + second };
  }
  const isWeek = week.exec(text);
  if (isWeek) return { kind: 'week', ordinal: Number(isWeek[1]) };
  const isQuarter = /[q季]/.test(text) ? quarter.exec(text.replace(/ /g, '')) : null;
  if (!isQuarter) return null;
  const inYear = isQuarter[1] ?? isQuarter[3];
  const at = (chineseNumbers[isQuarter[2]] ?? Number(isQuarter[2])) - 1;
  return inYear ? { kind: 'quarter', ordinal: Number(inYear) * 4 + at } : { kind: 'bareQuarter', ordinal: at };
}

const cycles: Readonly<Partial<Record<Period['kind'], number>>> = { bareMonth: 12, bareQuarter: 4 };
/** How far from one period to the next a table may step: also quarters that are called by their last month. */
const steps: Readonly<Record<Period['kind'], readonly number[]>> = {
  month: [1, 3, 6, 12],
  bareMonth: [1, 3, 6],
  quarter: [1],
  bareQuarter: [1],
  week: [1],
  year: [1],
  half: [1],
  day: [1, 7, 14],
};

/** The step from one period to another, below 0 where it is earlier; null where they are not of one kind. */
export function stepBetween(a: Period, b: Period): number | null {
  if (a.kind !== b.kind) return null;
  const difference = b.ordinal - a.ordinal;
  const cycle = cycles[a.kind];
  if (cycle === undefined) return difference;
  const forward = ((difference % cycle) + cycle) % cycle;
  return forward * 2 > cycle ? forward - cycle : forward;
}

export const isUsualStep = (kind: Period['kind'], step: number): boolean => steps[kind].includes(Math.abs(step));

/** Dates as the months they stand for, unless several that follow one another are in one month. */
export function asMonths(periods: readonly (Period | null)[]): readonly (Period | null)[] {
  const months = periods.map((period) => (period?.kind === 'day' ? monthOfDay(period.ordinal) : period));
  const repeated = months.filter((month, i) => month && month.ordinal === months[i - 1]?.ordinal);
  return repeated.length * 2 < months.length ? months : periods;
}

function monthOfDay(serial: number): Period {
  const { year: inYear, month } = dateOf(serial);
  return { kind: 'month', ordinal: inYear * 12 + month - 1 };
}

/** What to call a period whose label is a number: "2024-03", "2024"; "" for others. */
export function periodText({ kind, ordinal }: Period): string {
  if (kind === 'year') return String(ordinal);
  if (kind === 'month') return `${Math.floor(ordinal / 12)}-${String((ordinal % 12) + 1).padStart(2, '0')}`;
  return '';
}
